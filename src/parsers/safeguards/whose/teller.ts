/**
 * Another who tells of the win, or whom it fell to: "Wexford told me Kestrel had signed", "Zuschlag für Wexford", "Verkauft: Vogel, an
 * Wexford". The customer, its people, the partner's and anybody with no more than a given name are none (names.ts). As written.
 */
import type { Language } from '../../types.js';
import { NAME } from './names.js';

const DONE_EN = '(?:signed|ordered|accepted|committed|agreed|said yes|gone ahead|bought|placed)';
const DONE_DE = '(?:unterschrieben|unterzeichnet|bestellt|beauftragt|zugesagt|angenommen|gekauft)';
const DONE_FR = '(?:signé|commandé|accepté|dit oui|passé commande|acheté)';

export const TELLERS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?:^|[.;!] )${NAME} (?:has |have )?(?:told|tells?|assures?|assured|says?|said|claims?|swears?)(?: (?:me|us))?,? (?:that )?(?:\\S{1,20} ){1,4}?(?:had|have|has|['’]d) (?:\\p{L}{3,10} )?${DONE_EN}(?!\\p{L})`,
    'gu',
  ),
  de: new RegExp(
    `(?:^|[.;!] )${NAME} (?:sagt|sagte|meint|meinte|behauptet|versichert|schwört)(?: (?:mir|uns))?, (?:dass )?(?:\\S{1,20} ){1,8}?${DONE_DE}(?!\\p{L})|(?:^|[.;!] )(?:Der |Den )?(?:Zuschlag|Zusage|Abschluss) (?:für|an|geht an|ging an) (?:die |den |Firma )?(?<named>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24})(?=\\s?[.!,]|$)|(?:^|[.;!] )(?:Verkauft|Vergeben)[,:]? (?:\\S{1,20},? ){0,3}?an (?:die |den |Firma )?(?<third>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24})(?=\\s?[.!,]|$)`,
    'gu',
  ),
  fr: new RegExp(
    `(?:^|[.;!] )${NAME} (?:(?:me|nous|m['’]a|nous a) )?(?:dit|assure|affirme|jure|prétend)(?: partout)? (?:que |qu['’])(?:\\S{1,20} ){1,4}?(?:a|ont|avait|aurait) (?:\\p{L}{3,12} )?${DONE_FR}(?!\\p{L})`,
    'gu',
  ),
};
