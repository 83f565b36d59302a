/** What stays open beside a matter that is settled: the rest that they do themselves, a second round, trouble that is there once more. */
import type { Language } from '../types.js';

const TROUBLE =
  '(?:problem\\S{0,1}|issue|bottleneck|complaint|\\S{0,12}engpass|störung|beschwerde|reklamation|problème|souci|plainte|réclamation|goulot)';

export const LEFT_OVER: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '(?:do|does|doing|did|handle|handling|install|installing|run|running) (?:the rest|the lot|everything|all of it|it all|the whole thing) (?:themselves|himself|herself|in-?house|internally)(?!,? (?:(?:once|after|when|as soon as) (?:we|the go-?live|the handover|training|it is live)|as (?:ever|always|usual)))',
    '(?:second|next|final) round (?:is |comes |follows |to come )?(?:on(?! (?:us|me|him|her|them|you|the house))|next|tomorrow|in)(?![^.!?]{0,40} (?:beers?|pub|drinks|wine|pizza|golf|quiz|darts)(?![a-z]))|(?:board|council|committee|partners?) votes? on (?:it|this|that|the (?:second|next|rest))',
    '(?:cancelled|called off|postponed) (?:his|her|their|our|the) (?:\\S{1,20} ){0,2}?(?:for|of) the (?:signing|signature)',
    '(?:dropped|ditched|dumped) us(?= ?[.,;!]|$| (?:this|on|today|yesterday|too|as well))',
    '(?:this|the (?:second|new|revised)) one (?:was |is |has )?not(?= ?[.!;]|$)',
    '(?:money|funds?) (?:is|are|has|have) (?:all )?(?:gone(?! (?:on|into|through|to) )|run out|dried up)|(?:ran|run|running) out of (?:money|funds)',
    `(?<=${TROUBLE}[^.!?]{0,80})(?:a|another|the) (?:next |new |second |fresh |bigger )?(?:one|problem|issue) (?:is (?:here|there)|has (?:come up|appeared|turned up|cropped up)|came up)(?!,? (?:and|but) (?:now )?both (?:are|were|have been) (?:now )?(?:solved|fixed|settled|sorted|resolved))`,
  ],
  de: [
    '(?:den|der|das) (?:ganzen |gesamten )?(?:rest|übrige) (?:machen|macht|erledigen|erledigt|übernehmen|übernimmt)(?: \\S{1,20}){0,3}? (?:selbst|selber|intern)|(?:selbst|selber|intern), (?:und )?(?:den|der) rest|(?:machen|macht|erledigen|übernehmen)(?: \\S{1,20}){0,3}? (?:alles|den rest) (?:\\S{1,20} )?(?:selbst|selber|intern)',
    'zweite runde (?:ist |folgt |kommt )?(?:am|im|nächste\\S{0,1}|folgt|kommt)(?![^.!?]{0,40} (?:gasthaus|wirtshaus|kneipe|beiz|restaurant|biergarten|bier|skat|kegeln|turnier)(?![a-zäöü]))|(?:vorstand|verwaltungsrat|gemeinderat|beirat) (?:stimmt|entscheidet|befindet)',
    '(?:dieses|diesen|das (?:zweite|neue)|den (?:zweiten|neuen)) (?:aber |leider )?nicht(?= ?[.!;]|$)',
    'geld (?:ist|sei|wäre) (?:\\S{1,20} )?(?:weg|knapp|alle|aus|ausgegangen)|geld (?:fehlt|fehle|reicht nicht|ging aus)',
    `(?<=${TROUBLE}[^.!?]{0,80})(?:ein|eine|der|die|das) (?:nächste|neue[rs]?|zweite[rs]?|weitere[rs]?|andere[rs]?) (?:\\S{1,20} )?(?:liegt|ist (?:schon |bereits )?(?:da|aufgetaucht|entstanden|dazugekommen)|kam|folgte|kommt)`,
  ],
  fr: [
    '(?:le reste|tout le reste|tout) (?:eux|elles?|lui)-mêmes?|le reste en interne',
    '(?:second|deuxième|prochain) (?:tour|manche) (?:est |a lieu |aura lieu |suit )?(?:vendredi|lundi|mardi|mercredi|jeudi|le|en|la semaine)',
    '(?:celle|celui)-ci (?:non|pas)(?! comme)|pas (?:celle|celui)-ci|(?:commande|contrat|marché) aussi (?:est|a) (?:tombée?|été perdue?)',
    "l'argent (?:manque|fait défaut|n'est plus là|est parti(?!,? (?:et )?le virement))|(?:à court|plus) d'argent",
    `(?<=${TROUBLE}[^.!?]{0,80})(?:un|une) (?:nouve(?:au|lle)|autre|seconde?|deuxième) (?:est (?:là|apparue?|arrivée?|survenue?)|l'a remplacée?)`,
  ],
};
