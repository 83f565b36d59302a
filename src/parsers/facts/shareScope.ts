/**
 * Of what a share is taken, where it is only a part of the job: "the 10 % for you is on the services part only", "vos 10 % se
 * calculent hors matériel". How much that part is the total does not say, so there is nothing to compute (READING.md).
 */
import { folded } from '../phrases.js';
import type { Line, Placed } from './mentions.js';

const EN_PART =
  'services|service (?:part|portion|side|element|fees?)|labou?r|licen[cs](?:es?|ing)|hardware|software|training|consult(?:ing|ancy)|implementation|set-?up|configuration|maintenance|subscriptions?|travel|equipment|devices?|tablets?|phones?|materials?|kit|goods|parts?|portions?|elements?|components?|first (?:year|phase|stage|half)';
const DE_PART =
  '(?:dienst|service|arbeits)leistung\\S{0,8}|dienstleist\\S{1,10}|lizenz\\S{0,8}|hardware\\S{0,6}|software\\S{0,6}|arbeits(?:zeit|aufwand|anteil|stunden)\\S{0,2}|schulung\\S{0,8}|einrichtung\\S{0,8}|beratung\\S{0,8}|wartung\\S{0,8}|geräte\\S{0,6}|tablets?|materials?|services|serviceteil|(?:an)?teil(?:s|en|e)?|posten|erste[ns]? (?:jahr|phase|etappe|hälfte)';
const FR_PART =
  "prestations|services|main[- ]d['’](?:œ|oe)uvre|licences?|matériels?|logiciels?|formations?|paramétrage|tablettes|équipements?|appareils|abonnements?|maintenance|conseil|déplacements|parties?|volets?|première (?:année|phase|tranche|étape)";

/** A noun that is a part of a job by itself. */
export const PART_NOUN = new RegExp(`^(?:${EN_PART}|${DE_PART}|${FR_PART})$`, 'u');

/** What the share is of, without or except: a preposition, few words, and the part. */
const OF_PART: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:on|of|from|off|to|for|without|excluding|excl\\.?|except(?: for)?|only|not|less|minus|net of)(?: (?:only|just|the|our|their|those|for|on|of|purely|in|any|signed|agreed)){0,3} (?:(?!the |our |total|whole|full|entire|order|contract|deal)[\\p{L}-]{2,20} ){0,2}?(?:${EN_PART})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:auf|von|vom|aus|für|ohne|ausser|außer|nur|exklusive|exkl\\.?|abzüglich|nicht)(?: (?:nur|die|der|das|den|dem|des|unsere[nr]?|auf|für|von|reine[nr]?)){0,3} (?:(?!gesamt|ganze|ihre|eure|auftrag)[\\p{L}-]{2,20} ){0,2}?(?:[\\p{L}-]{2,24}(?:anteil|teil)(?:s|en)?|${DE_PART})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:sur|de|des|du|d['’]|aux?|à|hors|sans|sauf|hormis|excepté|uniquement|seulement|que|qu['’]|pour)(?: ?(?:uniquement|seulement|sur|la|le|les|l['’]|nos|aux|de|des|seule?s?)){0,3} ?(?:(?!total|ensemble|commande|contrat|montant|votre|vos)[\\p{L}-]{2,20} ){0,2}?(?:${FR_PART})(?!\\p{L})`,
    'u',
  ),
];

/** "Hardware is excluded", "auf Lizenzen gibt es nichts", "matériel exclu": the share is of what is left. */
const EXCLUDED: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${EN_PART})(?: (?:and|part|portion|[\\p{L}-]{3,14})){0,2}? (?:(?:is|are|being|stays?|remains?) )?(?:excluded|exempt|excepted|left out|(?:is|are)(?:n['’]t| not) (?:commissionable|included|counted|part of (?:it|that)|covered)|not commissionable|(?:does|do)(?: not|n['’]t) count)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${DE_PART})(?: (?:und|sind|ist|bleibt|bleiben|dabei|davon|[\\p{L}-]{3,14})){0,3}? (?:ausgenommen|ausgeschlossen|ausgeklammert|aussen vor|außen vor|unberücksichtigt|(?:zählt|zählen) (?:dabei |hier )?nicht)(?!\\p{L})|(?<!\\p{L})(?:auf|für) (?:die |das |den )?(?:${DE_PART}) (?:gibt es|bekommen sie|bekommt ihr|zahlen wir) (?:nichts|keine?)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${FR_PART})(?: (?:et|étant|est|sont|reste|restent|[\\p{L}-]{3,14})){0,2}? (?:exclue?s?|exceptée?s?|non comprise?s?|mise?s? à part|ne compte(?:nt)? pas)(?!\\p{L})`,
    'u',
  ),
];

/** "There is nothing on licences", "auf Lizenzen gibt es nichts", "rien sur les licences": said of the share, in its sentence or the next. */
const EARNS_NOTHING: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:nothing|none|no (?:commission|share|fee|cut|percentage))(?: (?:is|comes|goes|due|paid|payable|to you|for you|at all|though|however)){0,3} (?:on|for|from|of) (?:the |our |their |any ){0,2}(?:[\\p{L}-]{3,14} and )?(?:${EN_PART})(?!\\p{L})|(?<!\\p{L})(?:${EN_PART}) (?:earns?|carr(?:y|ies)|brings?|gives?|bears?|attracts?|yields?|pays?|gets?)(?: you)? (?:nothing|none|no (?:commission|share|fee|cut|percentage))(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:auf|für|von|bei|aus) (?:die |das |den |der |dem )?(?:[\\p{L}-]{3,20} und )?(?:${DE_PART}) (?:gibt es|gibt's|bekommen sie|bekommt ihr|erhalten sie|zahlen wir|fällt|fallen)(?: \\p{L}{2,12}){0,2} (?:nichts|keine?n?)(?!\\p{L})|(?<!\\p{L})(?:nichts|keine provision|kein anteil)(?: (?:gibt es|bekommen sie|bekommt ihr|aber|jedoch|hingegen)){0,2} (?:auf|für|von|aus) (?:die |das |den |der |dem )?(?:${DE_PART})(?!\\p{L})|(?<!\\p{L})(?:${DE_PART}) (?:bring\\p{L}{1,3}|geben|gibt|werfen|tragen|trägt)(?: \\p{L}{2,12}){0,2} (?:nichts|keine provision|keinen anteil)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:rien|aucune commission|pas de commission)(?: (?:n['’]est dû|en revanche|par contre|toutefois)){0,2} (?:sur|pour) (?:la |le |les |l['’]|nos )?(?:${FR_PART})(?!\\p{L})|(?<!\\p{L})(?:${FR_PART}) (?:ne |n['’])(?:donn\\p{L}{1,3}|rapport\\p{L}{1,3}|ouvr\\p{L}{1,3})(?: droit)?(?: à)? (?:rien|aucune)(?!\\p{L})`,
    'u',
  ),
];

/** Where the part is named before its share: "the services are what your 10 % is taken of", "ce sont les prestations sur lesquelles …". */
const PART_IS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${EN_PART})(?: (?:part|portion|side|only|alone)){0,2} (?:is|are) (?:what|where|the (?:part|portion|basis|base|bit)|all(?: that)?)(?!\\p{L})|(?<!\\p{L})it(?: is|['’]s) (?:only |just )?(?:on )?(?:the |our ){0,1}(?:[\\p{L}-]{3,14} )?(?:${EN_PART}) (?:that|which|on which|of which)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${DE_PART})(?: (?:allein|nur))? (?:sind|ist|bilden|bildet) (?:das|die grundlage|die basis|es|der teil|der anteil)(?!\\p{L})|(?<!\\p{L})es (?:sind|ist) (?:nur |allein )?(?:die |der |das )?(?:${DE_PART}),? (?:von|auf|aus|wovon|worauf|für)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:ce sont|c['’]est) (?:uniquement |seulement )?(?:sur )?(?:les |la |le |l['’])?(?:${FR_PART}),? (?:sur lesquel\\p{L}{2,4}|sur laquelle|sur lequel|dont|que|qui)(?!\\p{L})|(?<!\\p{L})(?:${FR_PART}) (?:sont|est|constituent|forment) (?:ce (?:dont|sur quoi)|la base|l['’]assiette)(?!\\p{L})`,
    'u',
  ),
];

/** Of the whole job: where this stands first, the parts behind it are in it ("on the total, licences included"). */
const OF_WHOLE =
  /(?<!\p{L})(?:total|whole|full|entire|everything|all|overall|sum|order|contract|deal|job|lot|gesamt\p{L}{0,14}|ganze[nrms]?|summe|auftrags?\p{L}{0,10}|vertrag\p{L}{0,8}|alles|allem|volle[nrms]?|ensemble|montant|commande|contrat|tout|totalité|intégralité|marché|incl\.?|including|with|inklusive|inkl\.?|mit|samt|compris\p{L}{0,2}|avec|y compris)(?!\p{L})/u;

/** "On the rest", "auf den Rest", "sur le solde": of what is left when something nobody priced is taken off. */
const OF_REST =
  /(?<!\p{L})(?:(?:of|on|from|off|to) (?:(?:the|that|this|what|whatever)(?:'s| is)? )?(?:rest|remainder|remaining|balance|left(?: over)?|remains)|(?:auf|von|vom|aus|für) (?:den|dem|das|die|der|all(?:es|em)) ?(?:verbleibenden? |übrigen? )?(?:rest(?:betrag|summe)?|verbleibende[nrs]?|übrige[nrs]?|differenz|übrig)|(?:auf|von) (?:was|das,? was|dem,? was) (?:übrig )?bleibt|(?:sur|de|du) ?(?:le |la |ce qui )?(?:reste|solde|restant|différence))(?!\p{L})/u;

const ONLY =
  /(?<!\p{L})(?:only|just|solely|nur|lediglich|allein|ausschliesslich|ausschließlich|uniquement|seulement|ne \S{2,20}(?: \S{1,20})? qu(?:e|['’]))(?!\p{L})/u;
/** "Das gilt nur für die Dienstleistungen": of the share that was named in the sentence before. */
const OF_IT =
  /^\s{0,3}(?:that|this|it|which|these|they|and|das|dies|die|diese|und|cela|ça|ceci|ceux-ci|ils|elle|et|ce)(?!\p{L})/u;
/** A part stands before its share: "on the services part you get 10 %". */
const OPENING = 48;

function namesPart(text: string): boolean {
  const whole = OF_WHOLE.exec(text)?.index ?? text.length;
  return OF_PART.some((part) => (part.exec(text)?.index ?? text.length) < whole);
}

/** True where the words around a share, or the sentence behind it, say that it is of a part. */
export function isOfPart({ lead, sentence, to, line }: Placed, lines: readonly Line[]): boolean {
  const [behind = ''] = folded(sentence)
    .slice(to, to + 120)
    .split(/[.;:!?\n]\s|[.;:!?\n]$/);
  if (
    OF_REST.test(behind.split(',')[0] ?? '') ||
    OF_REST.test(
      lead
        .slice(-120)
        .split(/[.;:!?\n]/)
        .at(-1) ?? '',
    )
  )
    return true;
  if (namesPart(behind) || EXCLUDED.some((part) => part.test(behind))) return true;
  const clause =
    lead
      .slice(-120)
      .split(/[.;:!?\n]/)
      .at(-1)
      ?.trimStart() ?? '';
  const rest = folded(sentence).slice(to, to + 160);
  const next = lines.find(({ index }) => index === line + 1);
  if (EARNS_NOTHING.some((part) => part.test(rest)) || PART_IS.some((part) => part.test(clause))) return true;
  if (next?.mentions.length === 0 && EARNS_NOTHING.some((part) => part.test(next.text))) return true;
  const opens = OF_PART.some((part) => part.exec(clause.slice(0, OPENING))?.index === 0);
  if (opens && namesPart(clause)) return true;
  return lines.some(
    ({ index, text, mentions, sentence: next }) =>
      index === line + 1 &&
      !next.question &&
      mentions.length === 0 &&
      OF_IT.test(text) &&
      ONLY.test(text) &&
      namesPart(text),
  );
}
