/** Whose customer it was: "they came in off our own website" is no reason against the win, but against the desk's share of it. */
import type { Language } from '../types.js';

export const NOT_THROUGH_YOU: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "(?:not|never|n't|no|hardly|nor) (?:actually |really |strictly |one of |a |even )?your (?:own )?(?:referral|introduction|lead)s?(?! (?:that|which|who|but|form|programme|program|scheme|code|link|portal))|(?:not|n't|never) (?:one|any) of yours(?! (?:that|who|which) (?:bit|fell|was lost|went|complained|pulled|dropped|cancelled))",
    "(?:nothing|naught|not much|no commission|no cut|no share|no fee) (?:there |here |in (?:it|that|this) |left )?for you(?! (?:to|but))|no (?:commission|referral fee|finder's fee)(?: \\S{1,12}){0,2}? (?:due|owed|payable|applies|this time)",
    '(?:came|come|coming|found us|got (?:him|her|them|it)|won (?:him|her|them|it)|contacted us|reached us)(?: \\S{1,20}){0,3}? (?:off|through|from|via|on|by) (?:our|their|his|her) own(?: (?:website|network|list|marketing|doing|steam|bat|accord|search))?(?!(?: \\S{2,12})?,? but (?:it was you|only because of you|thanks to you|you (?:sent|told|pointed)))',
    "(?:(?:is|are|was|were|\\S{1,10}'re|\\S{1,10}'s) (?:really |actually |in fact )?|(?:as|to be) |(?<!(?:is|was) an? \\S{3,14}, ))one of our own(?: (?:customers?|clients?|accounts?|leads?|contacts?))?(?=\\s?(?:[.,;!)-]|$| so| and| already| anyway| since))",
  ],
  de: [
    '(?:nicht|keineswegs|gar nicht|ohne) (?:über|durch) (?:sie|euch|dich)(?=\\s?(?:[.,;:!)-]|$| gekommen| gefunden| zustande| gewonnen| verursacht| vermittelt| entstanden))(?!,? sondern (?:durch|über|von) (?:ihre|eure|deine)[nrm]? )',
    '(?:keine|nicht (?:die |eine )?) ?(?:empfehlung|vermittlung) (?:von (?:ihnen|euch)|ihres hauses)|(?:nicht|gar nicht|niemals|nie) (?:\\S{1,20} )?(?:ihre|eure|deine) (?:empfehlung|vermittlung)',
    '(?:hat|haben) uns (?:\\S{1,20} ){0,3}?(?:selbst|selber|von sich aus|allein|über unsere \\S{1,20}) (?:gefunden|kontaktiert|entdeckt)(?!,? (?:mit|dank|durch|über) (?:ihre|eure|deine)[nrm]? )',
    '(?:über|durch|aus) (?:unsere?[nrms]? )eigene[nrms]? (?:website|webseite|netz\\S{0,6}|kontakte|werbung|akquise)|eigene akquise|nichts (?:für sie|für euch) (?:drin|dabei|zu holen)|keine provision(?! (?:für|an) (?:dritte|andere|sonst|niemand))',
  ],
  fr: [
    "n'(?:est|était|a jamais été) pas (?:vraiment |du tout )?(?:un |une )?(?:de )?(?:votre|vos) (?:clients?|recommandations?|dossiers?|prospects?)(?! (?:le|la|les) (?:plus|moins|meilleur))|n'(?:est|était) pas (?:un|une) des vôtres",
    '(?:par|via|grâce à|sur) notre propre (?:site|réseau|démarchage|publicité)|hors recommandation',
    '(?:donc |alors )?(?:pas|aucune|sans) (?:de )?commission(?! (?:pour|à) (?:qui que|un tiers|des tiers|d.autres|personne d.autre))(?!, le (?:total|prix|montant) (?:est|reste) le même)|rien (?:pour vous|à vous verser)|nous a(?:vait)? trouvés? (?:tout seule?|lui-même|elle-même|par (?:lui|elle)-même)',
    '(?:pas|jamais) (?:de |par )(?:chez )?vous(?= ?[.,;!)]|$)(?!,? mais (?:de|par) (?:votre|vos|une? de vos) )(?<=(?:vient|venu|venue|venait|provient|passé|passée) (?:pas|jamais) .{0,12})',
  ],
};
