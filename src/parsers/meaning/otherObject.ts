/**
 * Words of a win whose object is something else than the job: "hat zugesagt, bis Montag zu entscheiden", "accepted the meeting",
 * "nous a mandatés pour préparer un devis", "ein Angebot bestellt", "won Dan's trust". What is promised, accepted, ordered or won
 * is a step on the way, and the referral is in progress.
 */
import { eachMatch } from '../patterns/guard.js';
import { anyOf, onOneLine } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import type { Language } from '../types.js';

/** Up to `most` words of one clause between two others. */
const gap = (most: number): string => `(?: [^\\s,;:.!?]{1,25}){0,${String(most)}}?`;

const QUOTE_EN =
  '(?:quot(?:e|ation)s?|proposals?|offers?|estimates?|feasibility stud(?:y|ies)|demos?|demonstrations?|trials?|surveys?|samples?|brochures?)';
const DECIDE_EN =
  '(?:deci(?:de|ding)|(?:reach|tak|mak|giv)\\p{L}{0,3}(?: us)? (?:an?|the|his|her|their) (?:final )?(?:decision|answer|reply)|an? (?:decision|answer|reply|meeting|call|visit|demo|look)|let(?:ting)? (?:us|me) know|get(?:ting)? back|look(?:ing)?|consider(?:ing)?|review(?:ing)?|think(?:ing)?|talk(?:ing)?|discuss(?:ing)?|meet(?:ing)?(?! (?:our|the) )|call(?:ing)?(?! off)|read(?:ing)?|answer(?:ing)?|reply(?:ing)?)';
const EVENT_EN =
  '(?:meetings?|(?:video )?calls?|demos?|demonstrations?|appointments?|(?:site )?visits?|workshops?|invitations?|invites?|agendas?|minutes|(?:time )?slots?|friend request|apolog(?:y|ies)|lunch|dinner|calendar entry)';

const QUOTE_DE =
  '(?:\\p{L}{0,10}angebot(?:e?s)?|offerten?|kostenvoranschl\\p{L}{2,4}|\\p{L}{0,16}studie|muster|prospekte?|broschüren?|katalog\\p{L}{0,2}|testversion|demo(?:version|zugang|lizenz)?|vorführung|(?:test|probe|demo|gratis)(?:lizenz(?:en)?|zugang|zugänge|version|konto|abo|exemplar))';
const DECIDE_DE =
  '(?:zu (?:entscheiden|überlegen|prüfen|überprüfen|melden|treffen|besprechen|sprechen|reden|kommen|lesen|antworten|beraten|telefonieren|vergleichen)|\\p{L}{2,9}zu(?:sehen|schauen|lesen|denken|melden|rufen|kommen|beraten|prüfen)|bescheid zu (?:geben|sagen)|(?:entscheidet|überlegt|meldet|prüft|antwortet|zurückruft|anschaut|ansieht|durchliest|bescheid gibt))';
const DRAFT_DE =
  '(?:zu (?:machen|erstellen|schreiben|schicken|senden|rechnen|kalkulieren|entwerfen)|vorzubereiten|auszuarbeiten|aufzusetzen|einzureichen|abzugeben|vorzulegen|auszustellen|nachzureichen)';

const QUOTE_FR =
  "(?:devis|offre|proposition|estimation|chiffrage|étude de faisabilité|démo|démonstration|(?:licence|version|accès|compte|période) (?:d['’]essai|de test|de démonstration)|brochure|catalogue|échantillons?)";
const A_QUOTE_FR = `(?:un |une |le |la |l['’]|des |notre |leur |son )(?:\\p{L}{3,14} )?${QUOTE_FR}`;
const DRAFT_FR = '(?:préparer|établir|faire|rédiger|chiffrer|envoyer|soumettre|présenter|élaborer|remettre)';
const DECIDE_FR =
  '(?:(?:se )?décider|(?:y )?réfléchir|(?:nous )?répondre|trancher|(?:nous )?(?:rappeler|recontacter|revenir)|regarder|étudier|examiner|lire|(?:nous )?rencontrer|(?:nous )?recevoir|discuter|en parler|comparer|prendre (?:une|sa|leur) décision)';

const OTHER: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `(?:accepted|confirmed|approved|agreed(?: to)?|said yes to)(?: (?:the|an?|our|my|your|his|her|their|this|that))?(?: (?!contract|order|quote|offer|proposal|job|work|at|in|on|over|during|after|before|by|with|from|and)[^\\s,;.]{1,15})? ${EVENT_EN}`,
    `(?:committed|agreed|promised|pledged|undertaken|signed up)(?: (?:us|me|himself|herself|themselves))? (?:to|on) (?:\\p{L}{2,10}ly )?${DECIDE_EN}`,
    `(?:ordered|commissioned|booked) (?:an?|another|some|two|three) (?:\\p{L}{3,14} )?${QUOTE_EN}(?! (?:for|of) [\\p{Sc}\\d])`,
    `(?:commissioned|engaged|instructed|hired|appointed|retained|contracted|mandated|chosen|selected|picked)(?: us)?(?: only| just)? (?:to (?:quote|prepare|draw up|draft|write|submit|put together|work out|present|pitch|tender|bid)|for an? (?:\\p{L}{3,14} )?${QUOTE_EN})`,
    `(?:order|job|contract|go-ahead|mandate) for an? (?:\\p{L}{3,14} )?${QUOTE_EN}`,
    "(?:won|gained|earned)(?: over)? (?:[\\p{L}'’]{1,15} ){0,3}?(?:trust|confidence|attention|respect|goodwill|sympathy|hearts?|ear)",
    '(?:accepted|confirmed|signed for|approved) (?:the )?(?:receipt|arrival|delivery) of',
  ],
  de: [
    `(?:zugesagt|zugestimmt|versprochen|eingewilligt|bestätigt|bereit erklärt|verpflichtet),? (?:uns |dass |sich |es |er |sie |dazu )*(?:[^\\s,;:.!?]{1,25} ){0,7}?${DECIDE_DE}(?= ?[.,;!)]| ?$)`,
    `beauftragt,? (?:[^\\s,;:.!?]{1,25} ){0,5}?(?:${QUOTE_DE}|\\p{L}{0,10}vertrag|entwurf|vorschlag) (?:[^\\s,;:.!?]{1,25} ){0,3}?${DRAFT_DE}`,
    `mit (?:de[mr]|eine[mr]) (?:\\p{L}{3,14} )?(?:(?:erstellung|ausarbeitung|vorbereitung) (?:eine[rs]|de[rs]) (?:\\p{L}{3,14} )?(?:${QUOTE_DE}|vertrag(?:e?s)?)|${QUOTE_DE}) beauftragt`,
    `(?:auftrag|zuschlag|freigabe|grünes licht|okay|ok|go) (?:für|zu|über) eine?[mnr]? (?:\\p{L}{3,14} )?${QUOTE_DE}${gap(1)} (?:erteilt|gegeben|bekommen|erhalten|da)`,
    `(?:auftrag|okay|ok|freigabe|grünes licht)(?: (?:erteilt|gegeben))?, (?:[^\\s,;:.!?]{1,25} ){0,5}?(?:${QUOTE_DE}|\\p{L}{0,10}vertrag|entwurf|vorschlag) (?:[^\\s,;:.!?]{1,25} ){0,3}?${DRAFT_DE}`,
    `(?:hat|haben|sie|er|uns) (?:(?!und)[^\\s,;:.!?]{1,25} ){0,4}?(?:eine?n?|zwei|drei) (?:\\p{L}{3,14} )?${QUOTE_DE}${gap(2)} (?:bestellt|geordert|gebucht|beauftragt|in auftrag gegeben)`,
    '(?:zu[mr]|de[mr]|eine[mr]|unsere[mr]|meine[mr]|die|den|das) (?:\\p{L}{3,14} )?(?:treffen|besuch|besprechung|sitzung|termin|gespräch|einladung|vorführung|besichtigung|workshop|mittagessen)(?: [^\\s,;:.!?]{1,25}){0,4}? (?:zugesagt|zugestimmt|angenommen|bestätigt)',
    // Not where we confirm what came in: "wir haben den Eingang der Bestellung bestätigt".
    '(?<!(?:wir|ich)[^,;:.!?]{0,40} )(?:erhalt|empfang) (?:de[rs]|eine[rs]|unsere[rs]|ihre[rs]) [^,;:.!?]{2,50} bestätigt',
  ],
  fr: [
    `(?:mandatée?s?|chargée?s?|missionnée?s?|choisie?s?|retenue?s?|désignée?s?|engagée?s?)${gap(1)} (?:pour|de|d['’]) ?${DRAFT_FR} (?:(?:un|une|le|la|notre) (?:\\p{L}{3,14} )?(?:contrat|projet de contrat)|${A_QUOTE_FR})`,
    `(?:confié|donné|passé|attribué)${gap(1)} (?:la |le |l['’])?(?:rédaction|préparation|établissement|mission|mandat|commande|tâche) (?:du|de la|d['’]un|d['’]une|de|d['’])(?:${DRAFT_FR} )?(?: ?(?:un|une|le|la|notre))? ?(?:\\p{L}{3,14} )?(?:${QUOTE_FR}|contrat)`,
    `(?:command|demand|réserv)(?:é|ée|és) (?:un|une|des|deux|trois) (?:\\p{L}{3,14} )?${QUOTE_FR}`,
    "(?:valid|accept|approuv|confirm|sign)(?:é|ée|és|ées) (?:l['’]ordre du jour|(?:le |la |les |l['’]|notre |votre )(?:\\p{L}{3,14} )?(?:rendez-vous|rdv|réunion|invitation|visite|démo|démonstration|présentation|compte[ -]rendu|procès-verbal|rencontre|visioconférence|créneau))",
    `(?:accepté|promis|engagée?s?|convenu|d['’]accord)${gap(1)} (?:de |d['’]|à |pour )(?:(?:bien|vite|rapidement|enfin|d['’]abord) )?${DECIDE_FR}`,
    "(?:gagn|obten|remport|conquis|acqui)\\p{L}{0,3} (?:la |l['’]|sa |leur |toute la |toute sa )(?:confiance|estime|attention|sympathie|écoute|respect|faveurs?)",
    "(?:accus|confirm)(?:é|ée) (?:la )?(?:bonne )?(?:réception|arrivée) (?:de|du|d['’])",
  ],
};

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: compile('en'),
  de: compile('de'),
  fr: compile('fr'),
};

function compile(language: Language): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(OTHER[language])}(?!\\p{L})`, 'gu');
}

/** Whether the folded text, or the words of it between `from` and `to`, has something else for its object. */
export function hasOtherObject(text: string, language: Language, from = 0, to = text.length): boolean {
  return eachMatch(PATTERNS[language], onOneLine(text)).some(
    ({ index, 0: words }) => index < to && index + words.length > from,
  );
}

/** A win of something else is a referral in progress. */
export function ofOtherObject(candidate: Candidate): Candidate {
  const { statement, text, from, to, locale } = candidate;
  if (statement !== 'won' || !hasOtherObject(text, locale.language, from, to)) return candidate;
  return { ...candidate, statement: 'acknowledged', refinedBy: 'other-object' };
}
