/** Corrections of a job on record that are wished for, supposed, under a condition or another firm's, and plain ones. */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

type Texts = Readonly<Partial<Record<Language, readonly string[]>>>;

const IN_DOUBT: Texts = {
  de: [
    'Korrektur zu Vogel: Start am 18. Januar 2027, sofern die Baugenehmigung kommt.',
    'Korrektur zu Vogel: Auftragssumme 46.500 €, so hätte es Herr Vogel gern.',
    'Korrektur zu Vogel: Auftragssumme voraussichtlich 46.500 €.',
    'Korrektur: Die Auftragssumme von Wexel ist jetzt 46.500 €.',
    'Korrektur zu Vogel: Start am 18. Januar 2027, falls alles klappt.',
    'Korrektur zu Vogel: Auftragssumme 46.500 €, vorbehaltlich seiner Unterschrift.',
    'Korrektur zu Vogel: Rechnung über 4.500 € bitte an Wexel.',
    'Korrektur zu Vogel: Die Auftragssumme bleibt, Start von Wombat ist der 18. Januar 2027.',
    'Korrektur zu Vogel: Auftragssumme 46.500 €, er überlegt noch.',
    'Korrektur zu Vogel: Auftragssumme 46.500 €, glaube ich.',
    'Korrektur zu Vogel: Start am 18. Januar 2027, Ihre 4.850 € bleiben, die 48.500 € nicht.',
    'Korrektur zu Vogel: Start am 18. Januar 2027. Die Auftragssumme von Wombat beträgt jetzt 50.000 €.',
    'Korrektur: Vogel bleibt, Wombat startet am 18. Januar 2027.',
    'Korrektur: Start am 18. Januar 2027. Das gilt für Wombat, Vogel bleibt.',
    'Korrektur zu Vogel: Auftragssumme 46.500 €, wenn Herr Vogel den Nachtrag unterschreibt.',
    'Korrektur zu Vogel: Auftragssumme 46.500 €, das wünscht sich Herr Vogel.',
    'Korrektur zu Vogel: Auftragssumme 45.000 €, vermutlich.',
    'Korrektur zu Vogel: Start am 18. Januar 2027, hofft Herr Vogel.',
    'Korrektur zu Vogel: Auftragssumme jetzt 45.000 €, Ihr Anteil sinkt mit.',
    'Korrektur zu Vogel: bitte 4.500 € berechnen, nicht uns, sondern Wexel.',
    'Korrektur zu Vogel: Start am 18. Januar 2027. Aus den 48.500 € werden ab 2028 50.000 €.',
    'Korrektur zu Vogel: Kick-off jetzt am 18. Januar 2027, Start bleibt.',
    'Korrektur zu Vogel: Herr Vogel schlägt den 18. Januar 2027 als Start vor.',
  ],
  fr: [
    'Correction pour Vogel : début le 18 janvier 2027, si le permis arrive.',
    "Correction pour Vogel : montant total 46 500 CHF, c'est ce que M. Vogel voudrait.",
    'Correction pour Vogel : montant total 46 500 CHF, je crois.',
    'Correction : le montant de Wexel est maintenant de 46 500 CHF.',
    'Correction pour Vogel : facture de 4 500 CHF à adresser à Wexel.',
    'Correction pour Vogel : montant total 46 500 CHF, sous réserve de sa signature.',
    'Correction pour Vogel : début le 18 janvier 2027, en principe.',
    'Correction pour Vogel : montant total 46 500 CHF, il réfléchit encore.',
    'Correction pour Vogel : début le 18 janvier 2027, vos 4 850 CHF restent, les 48 500 CHF non.',
    'Correction pour Vogel : début le 18 janvier 2027. Le montant de Wombat est maintenant de 50 000 CHF.',
    'Correction : Vogel ne change pas, Wombat commence le 18 janvier 2027.',
    "Correction : début le 18 janvier 2027. C'est pour Wombat, Vogel ne bouge pas.",
    "Correction pour Vogel : montant total 46 500 CHF, si M. Vogel signe l'avenant.",
    'M. Vogel aimerait commencer le 18 janvier 2027.',
    "Correction pour Vogel : montant total 46 500 CHF, c'est le souhait de M. Vogel.",
    'Correction pour Vogel : montant total 45 000 CHF, sans doute.',
    "Correction pour Vogel : montant total 45 000 CHF, votre part baisse d'autant.",
    'Correction pour Vogel : facturez 4 500 CHF, pas à nous mais à Wexel.',
    'Correction pour Vogel : début le 18 janvier 2027. Les 48 500 CHF deviennent 50 000 CHF dès 2028.',
    'Correction pour Vogel : lancement le 18 janvier 2027, le début ne change pas.',
  ],
  en: [
    'Correction for Kestrel: start 18 January 2027, if the permit comes.',
    'Correction for Kestrel: total $46,500, Dan is still thinking about it.',
    'Correction for Kestrel: total $46,500, I think.',
    "Correction: Wexel's total is now $46,500.",
    'Correction for Kestrel: invoice $4,500 to Wexel please.',
    'Correction for Kestrel: total $46,500, subject to his signature.',
    'Correction for Kestrel: start 18 January 2027, all being well.',
    'Correction for Kestrel: total $46,500 from 2028.',
    'Correction for Kestrel: total $46,500, if Dan signs the variation.',
    'Correction for Kestrel: total $46,500, as Dan would like.',
    'Correction for Kestrel: total $45,000, presumably.',
    'Correction for Kestrel: start on 18 January 2027, Dan hopes.',
    'Dan suggests 18 January 2027 as the start.',
    'Correction for Kestrel: total now $45,000, your share drops accordingly.',
    'Correction for Kestrel: please invoice $4,500, not us but Wexel.',
    'Correction: Kestrel stays, Wombat starts on 18 January 2027.',
    'Correction: start on 18 January 2027. That is for Wombat.',
    'Correction for Kestrel: start 18 January 2027. The total of Wombat is now $50,000.',
    "Correction for Kestrel: your $4,850 stays, the $48,500 doesn't.",
  ],
};

const PLAIN: Texts = {
  de: [
    'Korrektur zu Vogel: Start ist der 18. Januar 2027.',
    'Korrektur zu Vogel: Auftragssumme jetzt 46.500 €, Ihr Anteil 4.650 €.',
    'Korrektur zu Vogel: Start am 18. Januar 2027, alles andere bleibt.',
    'Korrektur zu Vogel: Die Rechnung für Vogel lautet auf 4.500 €.',
    'Korrektur: Vogel startet erst am 18. Januar 2027.',
    'Korrektur zu Vogel: Der Start verschiebt sich auf den 18. Januar 2027, weil der Server später kommt.',
    'Korrektur zu Vogel: Die Auftragssumme beträgt 46.500 €, der Start bleibt am 11. Januar 2027.',
    'Kleine Korrektur: Die Summe für Vogel ist 46.500 €, nicht 48.500 €.',
  ],
  en: [
    'Correction for Kestrel: the start moves to 18 January 2027.',
    'Correction for Kestrel: total $46,500, not $48,500.',
    'Correction for Kestrel: the total is $46,500 and your invoice $4,650.',
    "Kestrel's start has moved to 18 January 2027, once again.",
  ],
};

async function actionOn(text: string, language: Language): Promise<string> {
  const fields = { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' };
  return readMail(await mailOf(text, fields, language), contextFor(language, true)).action;
}

describe('parsers/read, a correction of a job on record', () => {
  for (const language of ['en', 'de', 'fr'] as const) {
    for (const text of IN_DOUBT[language] ?? [])
      it(`is not recorded: ${text}`, async () => {
        expect(await actionOn(text, language)).not.to.equal('record');
      });
    for (const text of PLAIN[language] ?? [])
      it(`is recorded: ${text}`, async () => {
        expect(await actionOn(text, language)).to.equal('record');
      });
  }
});
