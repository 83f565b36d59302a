/**
 * Words of a win whose object is something else than the job: "hat zugesagt, bis Montag zu entscheiden", "accepted the meeting",
 * "nous a mandatés pour préparer un devis", "ein Angebot bestellt", "won Dan's trust". What is promised, accepted, ordered or won
 * is a step on the way, and the referral is in progress. So is what goes on to a step: "got the contract back with changes", "have the
 * contract", "Auftrag in Sicht", "nous donne le mandat de chiffrer".
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
  '(?:meetings?|(?:video )?calls?|demos?|demonstrations?|appointments?|(?:site )?visits?|workshops?|invitations?|invites?|agendas?|minutes|chats?|talks?|conversations?|interviews?|(?:time )?slots?|friend request|apolog(?:y|ies)|lunch|dinner|calendar entry)';

/** Looked at or tried before anything is sold. */
const SURVEY_EN =
  '(?:(?:site )?(?:survey|visit|inspection)|demo|demonstration|trial|test(?: run)?|meeting|call|study|evaluation|presentation|interview|proof of concept|poc)';
/** Nobody signs, accepts or settles in what follows. */
const UNDONE_EN =
  "(?![^.;!?]{0,80}(?<!(?:to be|be|not|yet|n't) )(?:signed|accepted|agreed|approved|initialled|settled|sorted|included|signatures? (?:is|are|on)|with both))";
const PAPER_EN = '(?:contract|agreement|order form|paperwork|papers|draft)';
/** The subject of a clause that is not ourselves. */
const NOT_WE_EN =
  "(?<=^\\s{0,3}|[.,;:!–-] {0,2})(?:(?!(?:we|i|our|my|you|us|now|so|also|just|finally|already|and|to|we['’]ve|i['’]ve) )[^\\s,;:.!?]{1,20} ){1,4}?";

const QUOTE_DE =
  '(?:\\p{L}{0,10}angebot(?:e?s)?|offerten?|kostenvoranschl\\p{L}{2,4}|\\p{L}{0,16}studie|muster|prospekte?|broschüren?|katalog\\p{L}{0,2}|testversion|demo(?:version|zugang|lizenz)?|vorführung|(?:test|probe|demo|gratis)(?:lizenz(?:en)?|zugang|zugänge|version|konto|abo|exemplar))';
const DECIDE_DE =
  '(?:zu (?:entscheiden|überlegen|prüfen|überprüfen|melden|treffen|besprechen|sprechen|reden|kommen|lesen|antworten|beraten|telefonieren|vergleichen)|\\p{L}{2,9}zu(?:sehen|schauen|lesen|denken|melden|rufen|kommen|beraten|prüfen)|bescheid zu (?:geben|sagen)|(?:entscheidet|überlegt|meldet|prüft|antwortet|zurückruft|anschaut|ansieht|durchliest|bescheid gibt))';
const DRAFT_DE =
  '(?:zu (?:machen|erstellen|schreiben|schicken|senden|rechnen|kalkulieren|entwerfen)|vorzubereiten|auszuarbeiten|aufzusetzen|einzureichen|abzugeben|vorzulegen|auszustellen|nachzureichen)';

/** What people say yes to before they buy. */
const TALK_DE =
  '(?:gespräch|treffen|besuch|vorführung|demo|besichtigung|workshop|telefonat|anruf|rückruf|termin|besprechung|kaffee|mittagessen|test(?:lauf|phase)?|begehung)';
const SURVEY_DE =
  '(?:[^\\s,;:.!?]{1,15} )?(?:begehung|besichtigung|bestandsaufnahme|analyse|vorstudie|machbarkeitsstudie|studie|aufnahme|vorführung|demo|testphase|testlauf|beratung)';
/** Nobody signs or accepts in what follows. */
const UNDONE_DE =
  '(?![^.;!?]{0,80}(?<!nicht )(?:unterschrieb|unterzeichn|gegengezeichn|angenommen|akzeptiert|signiert|eingearbeitet))';

const QUOTE_FR =
  "(?:devis|offre|proposition|estimation|chiffrage|étude de faisabilité|démo|démonstration|(?:licence|version|accès|compte|période) (?:d['’]essai|de test|de démonstration)|brochure|catalogue|échantillons?)";
const A_QUOTE_FR = `(?:un |une |le |la |l['’]|des |notre |leur |son )(?:\\p{L}{3,14} )?${QUOTE_FR}`;
const DRAFT_FR = '(?:préparer|établir|faire|rédiger|chiffrer|envoyer|soumettre|présenter|élaborer|remettre)';
const DECIDE_FR =
  '(?:(?:se )?décider|(?:y )?réfléchir|(?:nous )?répondre|trancher|(?:nous )?(?:rappeler|recontacter|revenir)|regarder|étudier|examiner|lire|(?:nous )?rencontrer|(?:nous )?recevoir|discuter|en parler|comparer|prendre (?:une|sa|leur) décision)';

/** Nobody signs or accepts in what follows. */
const UNDONE_FR = '(?![^.;!?]{0,80}(?<!(?:non|pas|être|sans|pour) )(?:signé|signature de|accept|valid|paraph|intégr))';

const OTHER: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `(?:accepted|confirmed|approved|agreed(?: to)?|said yes to)(?: (?:the|an?|our|my|your|his|her|their|this|that))?(?: (?!contract|order|quote|offer|proposal|job|work|at|in|on|over|during|after|before|by|with|from|and)[^\\s,;.]{1,15})? ${EVENT_EN}`,
    `(?:committed|agreed|promised|pledged|undertaken|signed up)(?: (?:us|me|himself|herself|themselves))? (?:to|on) (?:\\p{L}{2,10}ly )?${DECIDE_EN}`,
    `(?:ordered|commissioned|booked) (?:an?|another|some|two|three) (?:\\p{L}{3,14} )?${QUOTE_EN}(?! (?:for|of) [\\p{Sc}\\d])`,
    `(?:commissioned|engaged|instructed|hired|appointed|retained|contracted|mandated|chosen|chose|selected|picked)(?: us)?(?: only| just)? (?:to (?:quote|(?:price|cost|scope|estimate|survey)(?! (?:\\S{1,15} ){0,3}?(?:and|then) )|prepare|draw up|draft|write|submit|put together|work out|present|pitch|tender|bid)|for an? (?:\\p{L}{3,14} )?${QUOTE_EN})`,
    `(?:order|job|contract|go-ahead|mandate) for an? (?:\\p{L}{3,14} )?${QUOTE_EN}`,
    "(?:won|gained|earned)(?: over)? (?:[\\p{L}'’]{1,15} ){0,3}?(?:trust|confidence|attention|respect|goodwill|sympathy|hearts?|ear)",
    '(?:accepted|confirmed|signed for|approved) (?:the )?(?:receipt|arrival|delivery) of',
    // "Got the contract back with changes", "got their contract to read", "got the order form out"
    `(?:got|received|have|had)(?: back)? (?:the|this|that|their|his|her|our|an?) (?:[^\\s,;.]{1,15} ){0,2}?${PAPER_EN}(?: back)? (?:with (?:[^\\s,;.]{1,12} ){0,3}?(?:changes|comments|remarks|questions|edits|corrections|amendments|mark-?ups?|notes|red ?lines|queries|strings)|(?:for|to) (?:[^\\s,;.]{1,12} )?(?:review|reading|read|check(?:ing)?|look (?:at|over|through)|comments?|correct(?:ion)?|approval|go through|proof-?read(?:ing)?|signature|signing)|unsigned|out(?: of the door| to (?:them|him|her)| (?:by|in the) (?:post|mail))?(?= ?[.,;!]|$)|over to (?:him|her|them|legal))${UNDONE_EN}`,
    `(?:got|have|received) (?:the|their|his|her|an?) (?:[^\\s,;.]{1,15} )?${PAPER_EN},? (?:and )?(?:now|next|just|only)(?: (?:for|to get|we need|need|awaiting|waiting for|it needs|comes?)){1,2}(?: (?:the|an?|his|her|their|[\\p{L}-]{2,15}['’]s))? (?:signatures?|signing|ink|approval|board|nod|okay|ok)`,
    // "Kestrel have the contract": it lies with them
    `${NOT_WE_EN}(?:have|has|had) (?:(?:now|just|already|finally|all) )?(?:(?:got|received|been (?:sent|given)) )?(?:the|our|a) ${PAPER_EN}(?= ?[.,;!)]|$| (?:now|since|for|from|to|in hand)(?!\\p{L}))${UNDONE_EN}`,
    // "Got the job description", "nailed the demo", "got the deal to the last round"
    '(?:got|landed|secured|nailed|have|received) (?:the|an?|their|this|our) (?:job|project|work|contract|deal|order) (?:descriptions?|specs?|specification|scope|brief|outline|draft|template|advert)',
    "(?:nailed|landed|aced|smashed|secured) (?:the|our|my|an?|this|their|that|[\\p{L}-]{2,15}['’]s) (?:[^\\s,;.]{1,15} )?(?:demo|pitch|presentation|interview|brief|meeting|short-?list|proof of concept|poc)(?! (?:[^\\s,;.]{1,10} ){0,2}?(?:and|with|so) )(?!, (?:and|they|he|she|so) )",
    "(?:got|have|landed|pushed|moved|brought) (?:the|this|that|their|it) (?:[^\\s,;.]{1,12} )?(?:deal|job|project|contract|one|order) (?:back on (?:track|course|the rails)|(?:in)?to the (?:last|final|next|second|third) (?:round|stage|hurdle|step|phase|two|three)|(?:in front of|before|on|onto) (?:(?:the|his|her|their) (?:[^\\s,;.]{1,12} )?|[\\p{L}-]{2,15}['’]s )(?:board|desk|agenda|table|radar|short-?list))",
    // "They did go ahead with the survey", "signed the quote for the survey only"
    `(?:going|gone|went|go|goes|proceed(?:ing|ed)?|moving) (?:ahead )?with (?:the|an?|our|that|this) (?:[\\p{L}-]{1,15} )?${SURVEY_EN}(?= ?[.,;!)]|$| (?:first|only|for now|this|next|on|in|at|before)(?!\\p{L}))`,
    `(?:signed up|opted|booked|registered|committed) (?:for|to) (?:the|an?|our) (?:[\\p{L}-]{1,15} )?${SURVEY_EN}(?= ?[.,;!)]|$| (?:first|only|for now|this|next|on|in|at|before)(?!\\p{L}))`,
    `(?:signed|accepted|approved|agreed to|took|taken|said yes to|went for|gone for|picked) (?:the|our|an?) (?:[\\p{L}-]{1,15} )?(?:(?:quote|offer|proposal|contract|agreement|order) (?:for|of|on) (?:the|an?|our) (?:[\\p{L}-]{1,12} )?${SURVEY_EN}(?= ?[.,;!)]|$| (?:first|only|for now|this|next|on|in|at|before)(?!\\p{L}))|(?:trial|test|demo|survey|discovery) (?:offer|quote|proposal|contract|agreement|order)(?!\\p{L}))`,
    // "Is a customer of Wexford", "our customer for cleaning"
    "(?:is|are|['’]s|['’]re|became|become) an? (?:new )?(?:customer|client) of (?!ours|us(?!\\p{L})|yours|mine|our|the|long|many|some|this|that|choice|\\d)[^\\s,;.]{3,20}",
    '(?:customer|client) for (?:cleaning|catering|printing|heating|hosting|accounting|payroll|insurance|security|hardware|plumbing|recruitment|logistics|transport|waste|gardening|painting|electricity|energy|telephony|phones|stationery|something else|other things)',
    '(?:signed|ordered|accepted|approved|agreed to|bought|committed to) (?:hardly|barely|next to|almost|practically|virtually|precisely|absolutely) (?:any(?:thing)?|nothing|none)',
    // "The deal is in sight"
    '(?:deal|contract|order|signature|sale|win|yes|go-ahead|approval)(?: is|:|,)? (?:now )?(?:in sight|within reach|on the horizon|in the offing|around the corner|(?:getting|coming|drawing) (?:closer|nearer)|imminent|looming)',
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
    `ja gesagt(?: hat (?:er|sie))? (?:zu(?:m|r)?|für) (?:(?:eine[mrn]?|unsere[mrn]?|de[mrn]|das|ein) )?(?:\\p{L}{3,14} )?${TALK_DE}`,
    `(?:zu(?:m|r)?|für) (?:(?:eine[mrn]?|unsere[mrn]?|de[mrn]|das|ein) )?(?:\\p{L}{3,14} )?${TALK_DE}(?: \\p{L}{2,12}){0,2}? ja gesagt`,
    '(?:test|probe|schnupper|demo|beratungs)(?:angebot|offerte|vertrag|auftrag|bestellung)(?:e?s)?(?: [^\\s,;:.!?]{1,25}){0,4}? (?:angenommen|akzeptiert|unterschrieben|unterzeichnet|erteilt|bestellt|bestätigt|gewonnen|erhalten)',
    // "Hat beauftragt: erst die Begehung"
    `(?:beauftragt|bestellt|unterschrieben|zugesagt|freigegeben|gebucht)[,:]? (?:(?:aber|und zwar|nur|mal|einmal) ){0,2}(?:erst|zuerst|zunächst|vorerst|vorläufig)(?: (?:mal|einmal|nur))? (?:die|der|das|eine?n?|den) ${SURVEY_DE}`,
    `mit (?:de[mr]|eine[mr]) ${SURVEY_DE} beauftragt`,
    // "Vogel hat den Vertrag erhalten", "der Vertrag kam mit Änderungen zurück"
    `(?<=^\\s{0,3}|[.,;:!–-] {0,2})(?:(?!(?:wir|ich|uns|unsere?[mnr]?|mir|auch|nun|damit|heute|gestern|und|haben|hat|habe) )[^\\s,;:.!?]{1,25} ){1,4}?(?:hat|haben) (?:(?:nun|jetzt|heute|gestern|bereits|schon|soeben) )?(?:den|unseren|einen|die|unsere) (?:vertrag|vertragsentwurf|papiere|vertragsunterlagen|unterlagen|auftragsbestätigung)(?: (?:von uns|per mail|per post|heute|gestern))? (?:erhalten|bekommen|gekriegt|vorliegen|vor sich|auf dem tisch)${UNDONE_DE}`,
    `vertrag(?: [^\\s,;:.!?]{1,20}){0,4}? mit (?:[^\\s,;:.!?]{1,15} ){0,2}?(?:änderungen|änderungswünschen|anmerkungen|kommentaren|korrekturen|fragen|bemerkungen|streichungen)(?: (?:zurück\\p{L}{0,12}|retour\\p{L}{0,6}|erhalten|bekommen|gekommen|wieder da))${UNDONE_DE}`,
    '(?:ist|sind|wird|wurde) (?:(?:nun|jetzt|neu|heute|seit [^\\s,;:.!?]{2,12}|ab heute) ){0,2}(?:kunde|kundin) (?:bei|von) (?!uns|unsere|euch|ihnen|anfang|beginn|rang)[^\\s,;:.!?]{3,20}',
    // "Auftrag in Sicht!", "Abschluss: rückt näher"
    '(?:zusage|auftrag|zuschlag|abschluss|unterschrift|vertrag|verkauf|deal)[:,!]? (?:(?:ist|scheint|liegt|nun|jetzt|endlich) ){0,2}(?:in (?:aussicht|sicht|reichweite|greifbarer nähe)|rückt (?:\\p{L}{3,8} )?näher|zum greifen nah|steht (?:kurz |unmittelbar )?bevor|naht|winkt)',
    '(?:zusage|okay|bescheid) (?:über|für|zu[mr]?|bezüglich|vo[nm]|de[rs]) (?:(?:die|den|das|der|dem|einen?|eine[rm]?) )?(?:[^\\s,;:.!?]{1,15} )?(?:\\p{L}{0,12}förder\\p{L}{0,8}|\\p{L}{0,10}kredit\\p{L}{0,3}|\\p{L}{0,10}finanzierung|darlehen|subvention(?:en)?|stipendi\\p{L}{2,3})',
  ],
  fr: [
    `(?:mandatée?s?|chargée?s?|missionnée?s?|choisie?s?|retenue?s?|désignée?s?|engagée?s?)${gap(1)} (?:pour|de|d['’]) ?${DRAFT_FR} (?:(?:un|une|le|la|notre) (?:\\p{L}{3,14} )?(?:contrat|projet de contrat)|${A_QUOTE_FR})`,
    `(?:confié|donné|passé|attribué)${gap(1)} (?:la |le |l['’])?(?:rédaction|préparation|établissement|mission|mandat|commande|tâche) (?:du|de la|d['’]un|d['’]une|de|d['’])(?:${DRAFT_FR} )?(?: ?(?:un|une|le|la|notre))? ?(?:\\p{L}{3,14} )?(?:${QUOTE_FR}|contrat)`,
    `(?:command|demand|réserv)(?:é|ée|és) (?:un|une|des|deux|trois) (?:\\p{L}{3,14} )?${QUOTE_FR}`,
    "(?:valid|accept|approuv|confirm|sign)(?:é|ée|és|ées) (?:l['’]ordre du jour|(?:le |la |les |l['’]|notre |votre )(?:\\p{L}{3,14} )?(?:rendez-vous|rdv|réunion|invitation|visite|démo|démonstration|présentation|compte[ -]rendu|procès-verbal|rencontre|visioconférence|créneau))",
    `(?:accepté|promis|engagée?s?|convenu|d['’]accord)${gap(1)} (?:de |d['’]|à |pour )(?:(?:bien|vite|rapidement|enfin|d['’]abord) )?${DECIDE_FR}`,
    "(?:gagn|obten|remport|conquis|acqui)\\p{L}{0,3} (?:la |l['’]|sa |leur |toute la |toute sa )(?:confiance|estime|attention|sympathie|écoute|respect|faveurs?)",
    "(?:accus|confirm)(?:é|ée) (?:la )?(?:bonne )?(?:réception|arrivée) (?:de|du|d['’])",
    // "Nous donne le mandat d'étudier", "une commande pour l'étude"
    "(?:mandat|mission|commande|affaire|contrat|feu vert|accord|soin) (?:d['’]|de |pour |afin d['’]|afin de )(?:y |l['’]|le |la )?(?:étudier|chiffrer|analyser|évaluer|estimer|comparer|sonder|examiner|réfléchir|diagnostiquer)(?!,? (?:[^\\s,;:.!?]{1,15} ){0,3}?(?:et|puis) )",
    // "Opte pour notre offre de visite", "notre offre d'essai"
    "(?:offre|proposition|devis|contrat|commande) (?:de |d['’])(?:visite|test|tests|essai|démo|démonstration|découverte|présentation|rencontre|étude|audit gratuit|diagnostic)(?!\\p{L})",
    "dit oui (?:à|pour|au) ?(?:(?:un|une|la|le|notre|l['’]) ?)?(?:[\\p{L}-]{3,14} )?(?:entretien|rendez-vous|rdv|réunion|visite|démo|démonstration|présentation|appel|échange|rencontre|essai|test|déjeuner|café|atelier)",
    // "A renvoyé le contrat avec des changements", "a reçu le contrat"
    `(?:renvoyé|retourné|rendu|reçu|remis) (?:le |notre |son |leur |un |l['’])(?:projet de )?(?:contrat|devis|bon de commande|accord)(?: [^\\s,;:.!?]{1,12}){0,2}? (?:avec (?:[^\\s,;:.!?]{1,12} ){0,2}?(?:changements?|modifications?|remarques?|corrections?|annotations?|commentaires?|questions?|réserves?|ratures?)|(?:pour|à) (?:relecture|lecture|relire|vérifier|vérification|corriger|correction|avis|examen)|non signé|sans (?:le |la )?sign\\p{L}{1,6})${UNDONE_FR}`,
    `(?<!(?:on|nous|équipe|bureau|secrétariat|collègue|juriste|chef|assistante|siège) )(?:a|ont) (?:(?:bien|enfin|déjà) )?reçu (?:le |notre |son |leur |un )(?:contrat|devis|bon de commande)(?= ?[.,;!)]|$| (?:hier|lundi|mardi|mercredi|jeudi|vendredi|ce|et|pour|par)(?!\\p{L}))${UNDONE_FR}`,
    '(?:est|sont|devient|deviennent) (?:(?:désormais|maintenant|dès aujourd.hui) )?clients? chez (?!nous|vous)[^\\s,;:.!?]{3,20}',
    '(?:contrat|commande|affaire|signature|accord|vente|marché)(?: est| :|,)? (?:(?:presque|bientôt|enfin|désormais) )?(?:en vue|à portée de main|se rapproche|approche|imminente?|toute proche|en bonne voie)',
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
