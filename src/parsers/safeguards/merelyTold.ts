/**
 * Words that leave a win open elsewhere, and here only tell a tale: what was done before the signature, a photograph of the handshake,
 * a reminder that is dealt with, a right to cancel that there is not, a canal that is frozen, an attempt of years ago.
 */
import { stretchesOf, type Stretch } from './stretches.js';

/** In all three languages; a sentence may hold one in passing, so these are blanked and the rest is still read. */
const TALES: readonly RegExp[] = [
  // A handshake as a greeting, in a picture, or with the signature behind it.
  /(?<!\p{L})(?:photo(?:graph)?s?|pictures?|fotos?|bild(?:er)?) (?:of|vom|von|de) (?:the |dem |der |la )?(?:handshake|handschlag|poignée de main)(?!\p{L})/gu,
  /(?<!\p{L})(?:the handshake was (?:warm|firm|hearty)|handshake (?:firm|people|town)|from hello to handshake|(?:smiled|and) shook hands with (?:each|all|every\p{L}{0,4}) ?(?:of us|of them)?|per handschlag (?:begrüßt|verabschiedet)(?: \p{L}{3,8})?|handschlag (?:kam|war|folgte) nach der unterschrift|poignée de main (?:puis (?:un stylo|la signature)|a eu lieu (?:sur|dans|devant|au)))(?!\p{L})/gu,
  /(?<!\p{L})handschlag gab es[^.;]{1,60}unterschrift am \p{L}{4,12} danach/gu,
  // Minutes of a meeting; a meeting by telephone; a story to be told.
  /(?<!\p{L})procès-verba(?:l|ux)(?! de carence)(?!\p{L})/gu,
  /(?<!\p{L})(?:réunion|point|rendez-vous|échange|séance|visio)(?: \S{1,15}){0,8}? par téléphone(?!\p{L})/gu,
  /(?<!\p{L})(?:raconter\p{L}{1,4}|dirai)(?: \S{1,20}){0,6}? de vive voix(?!\p{L})/gu,
  // What was done before the signature is done.
  /(?<!\p{L})(?:a|ont|est|sont|avons|avez|ai|s'est|se sont)(?: (?!pas)\S{1,12}){0,2} (?:lue?|relue?|vue?s?|vérifiée?|confirmé|parlé|rendu visite|validé|contrôlé|posé|informés?|répondu|corrigé|rencontrés?)(?: \S{1,12}){0,9}? avant la signature(?!\p{L})/gu,
  /(?<!\p{L})vo[nm] (?:\S{1,16} ){1,4}?bis zur unterschrift (?:vergingen|waren|dauerte|lagen|verging|brauchte)(?!\p{L})|(?<!\p{L})bevor es zur unterschrift kam(?!\p{L})/gu,
  // What there is not, and nobody did.
  /(?<!\p{L})(?:no|without|neither|weder|kein\p{L}{0,2}|aucune?|pas de|sans) (?:\p{L}{3,12} )?(?:cooling-off(?: period)?|trial period|right to (?:cancel|withdraw)|break clause|vorbehalte?|rücktrittsrechte?|rücktrittsklauseln?|probezeit|clause de sortie|délai de rétractation)(?! (?:yet|so far|until))(?!\p{L})/gu,
  /(?<!\p{L})noch rücktrittsklauseln|rücktrittsrechte? gibt es (?:nicht|keine?s?)(?!\p{L})/gu,
  /(?<!\p{L})(?:kalte füße (?:hat|gab|bekam)(?: \p{L}{2,8}){0,4}? (?:keiner|niemand|bloß|nur)(?: im \p{L}{4,10}| bekommen)?|auf eis lag nur (?:der|das|die)|nobody had to cancel|personne n'a (?:rien )?annulé)(?!\p{L})/gu,
  // Doubts that were, and are no more.
  /(?<!\p{L})(?:hatten?|gab(?: es)?)(?: anfangs| zuerst| erst)? vorbehalte(?: \p{L}{2,10}){0,2},(?: (?!nicht|nie|kaum)\p{L}{2,12}){1,6} (?:ausräumen|ausgeräumt|schickt(?: sie)?)(?!\p{L})|(?<!\p{L})points en suspens sont (?:clos|levés|réglés|soldés)(?!\p{L})/gu,
  /(?<!\p{L})wobble over [^.;]{1,40} long (?:settled|forgotten|sorted)(?!\p{L})|(?<!\p{L})(?:(?:had|\p{L}{1,4}'d) been|were) waiting (?:on|for) [^.;]{1,40}(?:that's|that has|which has|it's) (?:now )?been (?:sorted|settled|given|cleared)(?!\p{L})/gu,
  /(?<!\p{L})délai de rétractation[^.;]{1,50} (?:s'est achevé|est passé|a expiré|est écoulé|est expiré)(?!\p{L})|rétracter[^.;]{1,30} ne l'a pas fait(?!\p{L})/gu,
  // Paperwork that is done with, a draft that was only read.
  /(?<!\p{L})(?:erinnerung|mahnung|rückfrage|reklamation|papierkram|rechnung|pumpe)(?: \p{L}{2,12}){0,6}?,?(?: da)? (?:ist|hat sich|sind)(?: alles| damit)? erledigt(?!\p{L})/gu,
  /(?<!\p{L})(?:(?:read|returned|crossed with|marked up) (?:the|my|our|your) draft|file ?name says draft|brouillon est à la corbeille|im entwurf, in der endfassung(?: \p{L}{2,4}){0,3} (?:raus|weg|draußen|gestrichen))(?!\p{L})/gu,
  /(?<!\p{L})(?:commande|contrat|bon|scan)(?: du contrat)? (?:est partie?|part|suit)(?: (?:par|au) (?:courrier|la poste|mail|coursier)|(?=\s?[.!]))/gu,
  // Frost, prices that stay, and their like.
  /(?<!\p{L})il a gelé|(?:canal|lac|rivière|route|rue|étang|tuyaux?) (?:est|était|sont) gelée?s?|prix (?:du contrat )?(?:sont|restent) gelés (?:pour|jusqu)(?!\p{L})/gu,
  /(?<!\p{L})(?:the forecast for (?:your|the weekend|tomorrow|our)|once for the \p{L}{3,12} and once|for once|whoever invented|(?:twice|half|just|three times) as long as|as long as (?:planned|the phone|usual)|if (?:anything|something) (?:is|should be) (?:still )?unclear)(?!\p{L})/gu,
  /(?<!\p{L})(?:annulé (?:mes|ses|leurs|nos) (?:congés|vacances|billets)|annulé la (?:visite|réunion|sortie|rencontre) de \p{L}{4,8}|taux d'annulation|chefs? de projet de|meilleur projet de l'année|pas fait (?:un pli|de recours|de vagues)|dépend(?:ent)? du même service)(?!\p{L})/gu,
  /(?<!\p{L})renoncé (?:à|au|aux) ?(?:toute |leur |la |l'|son |sa )?(?:subvention|papier|retenue de garantie|option de sortie|clause de sortie)(?!\p{L})/gu,
  // A condition of everyday talk: "falls jemand fragt", "if anyone asks".
  /(?<!\p{L})(?:falls|wenn) (?:(?:das|es|mal|sie|einmal) ){0,2}(?:jemand|einer|wer)(?: mal)? (?:fragt|braucht|nachsieht|nachschaut|sucht|lacht)(?!\p{L})|(?<!\p{L})(?:if|in case) (?:anyone|anybody|somebody|someone) (?:asks|wonders|needs it|looks)(?!\p{L})|(?<!\p{L})wenn der (?:schnee|regen|nebel|frost)(?!\p{L})|(?<!\p{L})auch wenn (?:das|die|der|es) (?:\p{L}{3,14} )?(?:\p{L}{3,14} )?war(?:en)?(?!\p{L})/gu,
  /(?<!\p{L})(?:wird|wäre)(?: \p{L}{2,8}){0,7} ein (?:traum|spaß)(?= ?[,.!])/gu,
];

/** It is not over, or not all that is told: then nothing is a tale. */
const GOES_ON =
  /(?<!\p{L})(?:but|yet|unless|until|still|instead|aber|jedoch|erst|noch nicht|fehlt|fehlen|wieder|allerdings|mais|encore|toutefois|cependant|sauf|reste|manque|toujours)(?!\p{L})/u;

/** Of years ago: an attempt that failed, an appointment called off, a takeover that came to nothing. */
const FAILED_ONCE =
  /(?<!\p{L})(?:abgesagt|gekündigt|zurückziehen|cancelled|came to nothing|called off|capoté|failli|annulé|résilié|marche arrière|déposé le bilan)(?!\p{L})/gu;
const YEARS_AGO =
  /(?<![\p{L}\d.,/-])(?:19[5-9]\d|20[01]\d|202[0-5])(?![\p{L}\d%€$]|[.,]\d)|(?<!\p{L})(?:\p{L}{2,8} years ago|vor \p{L}{3,8} jahren|damals|letztes jahr|voriges jahr|il y a \p{L}{2,8} ans|à l'époque|l'an (?:dernier|passé))(?!\p{L})/u;
/** The year of a figure or a paper that may be the wrong one. */
const LAST_YEARS_FIGURES =
  /(?<!\p{L})(?:prix|tarifs?|chiffres?|montants?|total|devis|contrat|liste|somme|barème|commande|facture|offre)(?!\p{L})/u;
const LAST_YEAR = /(?<!\p{L})l'an (?:dernier|passé)(?!\p{L})/gu;

/** It is told of now as well. */
const AGAIN =
  /(?<!\p{L})(?:now|nun|heute|today|maintenant|à nouveau|again|wieder|erneut|nochmals?|auch diesmal|once more|anew|recommen\p{L}{1,5}|de nouveau|encore une fois|this time too|aussi)(?!\p{L})/u;

/** The stretches of a folded sentence that only tell a tale, by index and length. */
export function merelyTold(text: string): Stretch[] {
  return [
    ...(GOES_ON.test(text) ? [] : stretchesOf(TALES, text)),
    ...(YEARS_AGO.test(text) && !AGAIN.test(text) ? stretchesOf([FAILED_ONCE], text) : []),
    ...(LAST_YEARS_FIGURES.test(text) ? [] : stretchesOf([LAST_YEAR], text)),
  ];
}
