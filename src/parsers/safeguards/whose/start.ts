/**
 * A day that stands where the start does, and is something else's: another firm starts then, somebody begins at the partner's own place, the
 * invoice is due, people meet, or it is one end of a span, or was the start and is open now.
 */
import type { Language } from '../../types.js';
import { NAME } from './names.js';

interface StartWords {
  /** In the sentence of the day ("#"). */
  readonly sentence: RegExp;
  /** Another firm begins; as written, in the clause. */
  readonly firm: RegExp;
  /** Somebody begins with the partner; people as well. */
  readonly withUs: RegExp;
  /** Of a day that no word of starting names: an amount ("¤") is to be invoiced then, or people meet. */
  readonly unnamed: RegExp;
}

const NO_FIRM_EN =
  '(?!(?:\\p{L}+(?:ing|ion|ions|ment|work|works|out|up|off|team|crew|date|day)|Job|Project|Work|Works|Start|Team|Crew|Install|Phase|Everything|They|We|It|He|She|Who|That|This|Boys|Guys|Lads|Service|Monday|Let|To|Can|Will|And|Earliest|Actual|Proposed|Site|Contract|Engagement|Delivery|Hardware|Software|Build) )';
const NO_FIRM_DE =
  '(?!(?:Wir|Es|Das|Die|Der|Sie|Ich|Man|Los|Team|Techniker|Monteure|Arbeiten|Arbeit|Projekt|Auftrag|Einsatz|Umbau|Einbau|Aufbau|Montage|Rollout|Kick-?off|Start|Beginn|Phase|Alles|Dann|Hier|Dort|Trupp|Mannschaft|Kolonne|Jungs|Leute|Service|Dienst|Betrieb|Baustelle) )';
const NO_FIRM_FR =
  '(?!(?:On|Nous|Je|Tout|Travaux|Chantier|Projet|Mission|Installation|Équipe|Ils|Elles|Elle|Il|Cela|Ça|Déploiement|Début|Démarrage|Intervention|Montage|Service) )';

export const START_WORDS: Readonly<Record<Language, StartWords>> = {
  en: {
    sentence:
      /(?<!\p{L})(?:sometime |anywhere |somewhere )?between (?:the )?# (?:and|or)(?!\p{L})|#[\s,–-]{0,4}(?:but |and )?(?:it's |it is |is |that's )?(?:now|currently|since) (?:\S{1,10} )?(?:open|reopened|off|unclear|uncertain|in doubt|up in the air|tbc|tbd|to be confirmed|to be agreed|later|moved|postponed|under review|in question)(?!\p{L})/u,
    firm: new RegExp(
      `(?:^|[.;!] )${NO_FIRM_EN}${NAME} (?:will |are |is |should )?(?:start(?:s|ing)?|begin(?:s|ning)?|commences?|kicks? off)(?! (?:with|on site|onsite|on-site|there|at|work|the job|installing|in) )(?: on| from| the| w/c| \\p{L}{3,6}day,?){0,3} #|(?<!\\p{L})(?<named>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24})['’]s (?:job|project|order|work|rollout) (?:will )?(?:starts?|begins?)(?: on| from){0,2} #|(?<!\\p{L})(?:start|starts|begin|begins|starting) (?:work )?(?:for|on the) (?<third>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24})(?: job| project| order)?(?: on| from){0,2} #`,
      'gu',
    ),
    withUs: new RegExp(
      `(?:^|[.;!] )${NO_FIRM_EN}(?:our new \\p{L}{3,16},? )?${NAME} (?:will |is )?(?:starts?|starting|begins?|joins?|joining)(?: us)? (?:here|with us|at ours|us|in our \\p{L}{3,12})(?: as \\S{1,12}(?: \\S{1,12})?)?(?: on| from| the){0,2} #`,
      'gu',
    ),
    unnamed:
      /¤ (?:\S{1,12} ){0,2}?(?:on|by|before|from|after|not before)(?: the)?(?: \p{L}{3,6}day,?)? #|(?<!\p{L})(?:first |next |site |intro |introductory )?(?:meeting|interview|call|appointment|demo|lunch|visit|talk|conversation|workshop)(?: is| will be)?(?: on| at| for)?(?: the)? #/u,
  },
  de: {
    sentence:
      /(?<!\p{L})(?:irgendwann )?zwischen (?:dem )?# und(?!\p{L})|#[\s,–-]{0,4}(?:aber |und )?(?:ist |er ist |das ist |steht )?(?:jetzt|nun|inzwischen|mittlerweile|aktuell|derzeit|seither|momentan) (?:\S{1,12} )?(?:offen|unklar|ungewiss|fraglich|hinfällig|verschoben|später|in der schwebe|vakant|unsicher|in frage)(?!\p{L})/u,
    firm: new RegExp(
      `(?:^|[.;!] )${NO_FIRM_DE}(?!\\p{L}{2,30}(?:ung|ungen|tion|ion|bau|age|arbeit|arbeiten|team|start|phase|projekt|gang|einsatz|termin|trupp|beginn|rollout|ment|heit|keit) )${NAME} (?:startet|beginnt|starten|beginnen|legt)(?: wie \\p{L}{4,12})?(?: am| ab| dann| \\p{L}{4,8}tag,?| den){0,3} #|(?<!\\p{L})[Bb]ei (?:der Firma |der |Firma )?(?<named>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24}) (?:starten|beginnen|fangen) wir (?:\\S{1,10} )?(?:am|ab|den)? ?#|(?<!\\p{L})wir (?:starten|beginnen|fangen) bei (?:der Firma |der |Firma )?(?<third>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24}) (?:am|ab|den)? ?#`,
      'gu',
    ),
    withUs: new RegExp(
      `(?:^|[.;!] )${NO_FIRM_DE}(?:Herr |Frau )?${NAME} (?:fängt|beginnt|startet|kommt|tritt)(?: \\p{L}{2,10})? (?:bei uns|hier|in unser\\p{L}{1,2} \\p{L}{3,16})(?: am| ab| den| im){0,2} #`,
      'gu',
    ),
    unnamed:
      /¤ (?:\S{1,12} ){0,2}?(?:am|per|zum|bis|bis zum|vor dem|ab|ab dem)(?: \p{L}{4,8}tag,?)?(?: den| dem)? #(?! (?:starten|beginnen|start|los|geht))|(?<!\p{L})(?:\p{L}{0,12}gespräch|besprechung|termin beim kunden|besichtigung|vorführung|demo|telefonat|treffen|workshop)(?: ist| am| um| den){0,2} #/u,
  },
  fr: {
    sentence:
      /(?<!\p{L})entre (?:le )?# et(?!\p{L})|#[\s,–-]{0,4}(?:mais |et )?(?:c'est |est |il est )?(?:maintenant|désormais|actuellement|à présent|depuis|entre-temps) (?:\S{1,12} )?(?:ouverte?|à confirmer|à définir|à fixer|incertaine?|en suspens|caduque?|reportée?|repoussée?|flou|indéterminée?)(?!\p{L})/u,
    firm: new RegExp(
      `(?:^|[.;!] )${NO_FIRM_FR}${NAME} (?:commence(?:ra)?|démarre(?:ra)?|débute(?:ra)?|commencent|démarrent)(?: le| dès le| au| \\p{L}{3,5}di){0,2} #|(?<!\\p{L})[Cc]hez (?<named>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24}),? (?:nous|on) (?:commen[çc]ons|démarrons|débutons|commence|démarre) (?:dès )?le #|(?<!\\p{L})(?:commençons|démarrons|débutons|commence|démarre) chez (?<third>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24}) (?:dès )?le #`,
      'gu',
    ),
    withUs: new RegExp(
      `(?:^|[.;!] )${NO_FIRM_FR}(?:M\\. |Mme |Monsieur |Madame )?${NAME} (?:commence(?:ra)?|démarre(?:ra)?|débute(?:ra)?|arrive(?:ra)?|entre(?:ra)?) (?:chez nous|ici|dans notre \\p{L}{3,14})(?: le| dès le){0,2} #`,
      'gu',
    ),
    unnamed:
      /¤ (?:\S{1,12} ){0,2}?(?:le|au|avant le|pour le|dès le|à partir du|d'ici le|d'ici au)(?: \p{L}{3,5}di)? #|(?<!\p{L})(?:entretien|réunion|rendez-vous|rencontre|appel|visite|démonstration|déjeuner|atelier)(?: est)?(?: le| au| du)? #/u,
  },
};
