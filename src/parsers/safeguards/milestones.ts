/**
 * A step that is told as reached and put in doubt in the same mail: disputed by the customer, undone since, reached with something that
 * does not work, only meant to be by now, or told in anger. A person looks before it is recorded.
 */
import { evidenceIn, fold, MAX_SENTENCE, Phrases } from '../phrases.js';
import type { Doubt, Language, Sentence } from '../types.js';

const EN_STEP =
  '(?:kick-?off|go-?live|testing|tests?|uat|roll-?out|training|migration|hand-?over|acceptance|pilot|installation|project|launch|cut-?over|workshop|deployment|it|that)';
const DE_STEP =
  '(?:kick-?off|auftakt\\S{0,12}|go-?live|tests?|abnahme|roll-?out|schulung(?:en)?|migration|übergabe|pilot\\S{0,8}|installation|projekt|umstellung|workshop|einführung|inbetriebnahme|es|das)';
const FR_STEP =
  "(?:lancement|démarrage|mise (?:en service|en ligne|en production)|tests?|recette|déploiement|formation|migration|livraison|pilote|installation|projet|bascule|atelier|réunion de lancement|c'|cela)";

const EN_TROUBLE =
  "(?:crash(?:es|ed|ing)?|broken|broke|complain\\S{0,5}|complaints?|fail(?:s|ed|ing|ure|ures)?|doesn't work|does not work|don't work|isn't working|not working|won't (?:start|load|open|sync|work)|unusable|unstable|missing|half of it|freezes?|hangs|loses|lost|wrong|unhappy)";
const DE_TROUBLE =
  '(?:abstürzt|abgestürzt|stürzt|absturz|kaputt|beschwer\\S{1,8}|reklam\\S{2,10}|funktioniert nicht|funktionieren nicht|nicht funktioniert|geht nicht|gehen nicht|fehlerhaft|fehlt|fehlen|unbrauchbar|instabil|hängt|streikt|ausfällt|ausgefallen|unzufrieden)';
const FR_TROUBLE =
  '(?:plante(?:nt)?|planté|en panne|plaint\\S{0,3}|plaintes?|réclam\\S{2,8}|ne (?:marche|fonctionne|marchent|fonctionnent|démarre|charge)(?:nt)? pas|défaillant\\S{0,2}|manque(?:nt)?|inutilisable|instable|bloque(?:nt)?|échoué|mécontent\\S{0,2})';

const EN_MENDED = '(?![^;!?]{0,90} (?:fixed|sorted|resolved|solved|repaired|mended|dealt with|gone|over now))';
const DE_MENDED = '(?![^;!?]{0,90} (?:behoben|gelöst|geklärt|erledigt|repariert|bereinigt|ausgeräumt))';
const FR_MENDED = '(?![^;!?]{0,90} (?:corrigée?s?|résolue?s?|réglée?s?|réparée?s?|levée?s?))';

const IN_DOUBT: Readonly<Record<Language, readonly string[]>> = {
  en: [
    // Only told, or disputed.
    "(?:says|said|claims?|according to|tells? me|reckons?|insists?)(?: \\S{1,20}){0,3}?,? (?:but|though|although|yet) (?:i|we|nobody|no one)(?:'ve|'d| have| had)? ?(?:\\S{1,12} )?(?:not|haven't|hasn't|can't|never|nobody|doubt|have doubts|yet to|has|couldn't|saw nothing|didn't)",
    '(?:customer|client|he|she|they|dan|board|users?|\\S{2,20}) (?:claims?|says?|said|thinks?|sees? (?:it|that)|insists?|maintains?)(?: it)? (?:otherwise|differently|the opposite|it (?:isn.t|is not|wasn.t|was not|hasn.t|never)|that it (?:isn.t|is not|wasn.t|never)|(?:half|most|some|none) of it (?:doesn.t|does not|isn.t|is not|never))|(?:disputes?|disputed|contests?|denies|disagrees?|won.t accept|refuses to (?:sign|accept))(?! (?:with )?(?:nothing|nobody))',
    `(?:apart from|except(?: for)?|aside from|although|though|but|save for|however|only)(?: \\S{1,20}){0,8}? ${EN_TROUBLE}${EN_MENDED}`,
    // Undone.
    `(?:rolled|roll|rolling|switched|switch|gone|went|moved|taken|took|reverted|changed|turned) (?:it |them |everything |all |us |straight |right ){0,2}back(?= ?[.,;!)]| ?$| (?:again|since|on|to the old|to paper|the next|yesterday|today|this|overnight|after))(?! to (?:work|normal|you))|(?:reverted|undone|reversed|revoked|reopened|un-?done)(?= ?[.,;!)]| ?$| (?:since|again|yesterday|today|on|this))`,
    `${EN_STEP}(?:'s| is| are| counts as)? no longer (?:\\S{1,12} )?(?:passed|done|complete|completed|live|valid|accepted|signed off|approved|finished)|(?:no longer|not) (?:live|passed) (?:any ?more|again)`,
    "(?:has|have|\\S{2,20}'s|they've) (?:\\S{1,12} )?(?:cancelled|quit|terminated|walked out|pulled out|backed out|withdrawn|sacked us)(?: (?:since|today|yesterday|again|everything|the rest|it all))?(?= ?[.,;!)]| ?$)",
    // Meant to be.
    `${EN_STEP} (?:was|were) (?:\\S{1,12} )?(?:supposed|meant|due|going|to have been|planned|scheduled)(?: (?:to|for))(?![^.;!?]{0,60} (?:and|but) (?:\\S{1,12} ){0,2}?(?:was|were|did|held|went|took place|happened|is done|done))(?! (?:today|yesterday|monday|friday)[^.;!?]{0,12} (?:done|held))`,
    `${EN_STEP} (?:should|ought to|must|would) have (?:been|happened|taken place|gone|passed|started)`,
    // Elsewhere, before this one.
    "(?:at|for|in) (?:the|their|an)?(?:other|second|sister) (?:site|branch|depot|customer|client|company|office|one)[^.;!?]{0,30}(?:'s|ours|theirs|this one|here)(?: is| are| follows| comes| will)?(?: \\S{1,12})? (?:next|follows|to follow|to come|later|still|tomorrow|not yet)",
    // In anger.
    `no thanks to (?:you|your|the desk|nexttechnik|next)|(?:is|are|was|\\S{2,20}.s) (?:\\S{1,12} )?(?:angry|furious|livid|fuming|upset|unhappy|annoyed|outraged|cross with)(?! (?:no longer|any ?more|until))${EN_MENDED}`,
  ],
  de: [
    '(?:sagt|meint|behauptet|laut)(?: \\S{1,20}){1,3}?,? (?:aber|doch|nur) (?:ich|wir|niemand|gesehen)(?: \\S{1,12}){0,4}? (?:nicht|nie|noch nichts|bezweifle|bezweifeln|keinen|gesehen)|(?:gesehen|geprüft|bestätigt) (?:habe|haben) (?:ich|wir) (?:es|das|davon)? ?(?:\\S{1,12} )?(?:nicht|nichts)',
    '(?:behauptet|sagt|meint|sieht)(?: \\S{1,12}){0,2}? (?:das gegenteil|etwas anderes|es anders|das anders|anderes)|(?:bestreitet|bestreiten|widerspricht|widersprechen|verweigert|verweigern)(?! (?:niemand|keiner))|sieht (?:das|es) (?:der kunde |herr \\S{2,20} )?anders',
    `(?:bis auf|ausser|außer|abgesehen von|obwohl|aber|nur|allerdings|wobei|doch)(?: \\S{1,20}){0,8}? ${DE_TROUBLE}${DE_MENDED}`,
    '(?:zurückgerollt|zurückgesetzt|zurückgestellt|zurückgebaut|rückgängig gemacht|zurückgedreht|wieder abgeschaltet|wieder abgestellt|zurückgewechselt|zurückgeschaltet)|wieder (?:auf|mit) (?:dem|der|das|die)? ?(?:alten?|papier)(?: \\S{1,12})?|rückabwicklung',
    `${DE_STEP} (?:gilt|gelten|ist|sind) (?:\\S{1,12} )?nicht (?:mehr|länger) (?:\\S{1,12} ){0,2}?(?:bestanden|abgeschlossen|live|abgenommen|erledigt|gültig|fertig|als)`,
    '(?:hat|haben) (?:\\S{1,12} ){0,3}?(?:gekündigt|storniert|alles abgesagt|abgesagt)(?= ?[.,;!)]| ?$)',
    `${DE_STEP} (?:sollte|sollten|hätte|hätten)(?: \\S{1,20}){0,5}? (?:sein|stattfinden|sollen|müssen|über die bühne gehen|erfolgen|starten|beginnen)(?![^.;!?]{0,60} (?:und|aber) (?:\\S{1,12} ){0,3}?(?:war|hat|wurde|ist))`,
    '(?:am|im|in der|beim) (?:anderen|zweiten) (?:standort|filiale|betrieb|kunden|haus)[^.;!?]{0,40}(?:kommt|folgt|ist|steht|sind)(?: \\S{1,12}){0,2}? (?:nächste|noch|erst|später|morgen|dran|aus)',
    `(?:nicht|kaum) dank (?:ihnen|euch|ihrem|eurem|ihrer|eurer)|(?:kein dank|keinen dank) (?:an|für)|(?:ist|sind|war) (?:\\S{1,12} ){0,2}?(?:wütend|stinksauer|sauer|verärgert|empört|erbost|unzufrieden|aufgebracht)(?! (?:gewesen|mehr))${DE_MENDED}`,
  ],
  fr: [
    "(?:dit|affirme|prétend|assure|selon|d'après)(?: \\S{1,20}){0,3}?,? mais (?:je|nous|personne|on|rien)(?: \\S{1,12}){0,4}? (?:pas|rien|jamais|vu|doute|doutons)",
    "(?:prétend|affirme|dit|soutient|voit)(?: \\S{1,12})? (?:le contraire|autre chose|autrement|l'inverse)|(?:conteste|contestent|nie|nient|refuse|refusent)(?: \\S{1,12})? (?:de signer|de valider|la|le|les|l'|cela|ça|tout)",
    `(?:sauf|à part|hormis|excepté|bien que|mais|quoique|à l'exception de|toutefois|seulement)(?: \\S{1,20}){0,8}? ${FR_TROUBLE}${FR_MENDED}`,
    "(?:retour|revenus?|repassés?|revenue?s?) (?:\\S{1,12} )?(?:en arrière|à l'ancien|au papier|sur l'ancien|à l'ancienne)|(?:annulée?|défaite?|désactivée?|désinstallée?|débranchée?) (?:depuis|le lendemain|hier|aujourd'hui|mardi|lundi|mercredi|jeudi|vendredi)",
    `${FR_STEP} ?(?:n'est|ne sont|n'est donc) plus (?:\\S{1,12} )?(?:validée?s?|acceptée?s?|terminée?s?|en ligne|réussie?s?|acquise?s?)`,
    '(?:a|ont) (?:depuis |tout |entre-temps )?(?:résilié|annulé|tout arrêté|dénoncé le contrat)(?: depuis| entre-temps| hier)?(?= ?[.,;!)]| ?$)',
    `${FR_STEP} ?(?:devait|devaient|aurait dû|auraient dû|était prévue?|étaient prévue?s)(?: \\S{1,12}){0,2}?(?= )(?![^.;!?]{0,60} (?:et|mais) (?:\\S{1,12} ){0,3}?(?:été|a eu lieu|s'est|fait))`,
    "(?:sur|dans|pour|à) (?:l'autre|le second|le deuxième) (?:site|agence|client|magasin|société|dépôt)[^.;!?]{0,40}(?:suit|suivra|vient|est|sera)(?: \\S{1,12}){0,2}? (?:la semaine|plus tard|encore|demain|prochaine?|ensuite)",
    `(?:pas|certainement pas|sans) (?:grâce|merci) à (?:vous|votre)|(?:est|sont|était) (?:\\S{1,12} ){0,2}?(?:furieuse?|furieux|fâchée?s?|en colère|mécontente?s?|énervée?s?|remontée?s?|outrée?s?)${FR_MENDED}`,
  ],
};

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: new Phrases(IN_DOUBT.en),
  de: new Phrases(IN_DOUBT.de),
  fr: new Phrases(IN_DOUBT.fr),
};

/** "Nobody is unhappy", "the customer is not angry at all" */
const DENIED =
  /(?<!\p{L})(?:nobody|no one|nothing|none|not|never|n['’]t|niemand|keiner|nichts|nicht|kein|personne|rien|aucune?|jamais)(?!\p{L})[^.;!?]{0,12}$/u;

export function doubtMilestone(sentences: readonly Sentence[], language: Language): Doubt | null {
  for (const sentence of sentences) {
    if (sentence.question) continue;
    const text = fold(sentence.text.slice(0, MAX_SENTENCE));
    const match = PHRASES[language].first(text);
    if (match === null || DENIED.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    return {
      code: 'meaning-unclear',
      message: 'The mail tells of a step, and of something that puts it in doubt.',
      needs: 'review',
      evidence: [evidenceIn(sentence, match.index, match[0].length, 'safeguards/milestones')],
    };
  }
  return null;
}
