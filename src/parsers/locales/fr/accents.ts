/**
 * French without its accents, as capitals ("DEBUT DES TRAVAUX") and hasty keyboards write it: the accents are put back
 * before any phrase is looked for. Every accented letter takes the place of one plain letter, so that offsets stay true.
 */

/** Words that neither English nor German has: they are put right wherever they stand. */
const ALWAYS = words(
  'début débuts démarrage démarrer démarrons démarrera démarrerons démarré été être était étaient reçu reçue reçus réponse réponses répond ' +
    'répondu répondent société prévu prévue prévus déjà après très équipe désolé désolée numéro déploiement échéance échéances mécontent ' +
    'mécontente délai délais étape étapes février août décembre intéressée négociation négociations ' +
    'déclinons décliner décroché décroche préféré retardé déçu déçue débordés débordé ' +
    'débute débutent débuter débutons débutera débuterons débuteront débutera démarre démarrent démarreront démarrerons œuvre rétrocession prévues réalisé journée ' +
    'deuxième troisième désormais vérifier félicitations année années bientôt fêtes fête vœux clôturé clôturée arrêté arrêtée',
);
/** Verbs whose participle loses its accent: read as one behind an auxiliary or what is signed. */
const STEMS = (
  'sign contresign accept valid confirm pass gagn décroch remport renonc refus annul abandonn contact appel rappel parl envoy laiss report ' +
  'décal repouss démarr termin achev livr form migr bascul régl décid préfér opt attribu confi adjug retourn mandat sélectionn essay tent ' +
  'rencontr discut échang prépar rédig approuv command vers engag rejet écart élimin arrêt stopp gel augment modifi chang présent install'
).split(' ');
const PARTICIPLES = words(STEMS.flatMap((stem) => ['é', 'és'].map((end) => stem + end)).join(' '));
/** With two e at the end they can be nothing else: "signee". */
const FEMININES = words(STEMS.flatMap((stem) => ['ée', 'ées'].map((end) => stem + end)).join(' '));

const LETTER = 'a-zà-öø-ÿœ';
const WORD = new RegExp(`(?<![${LETTER}])[a-z]{2,16}(?![${LETTER}])`, 'g');
const BEHIND_AUXILIARY = new RegExp(
  `(?<![${LETTER}])(?:a|ont|avons|ai|est|sont|été|c'est|contrat|devis|commande|marché|accord|bien|affaire)\\s{1,4}(?:(?:bien|enfin|finalement|pas|tout|donc|aussi|nous|hier)\\s{1,4})?$`,
);
const FRENCH = new RegExp(
  `(?<![${LETTER}])(?:le|les|la|nous|notre|votre|vous|du|des|au|hier|clients?|cliente|ils|elle|commande|devis|contrat|affaire|(?:a|ont|avons|est) (?:signe|accepte|valide|confirme|gagne|remporte|approuve|annule))(?![${LETTER}])`,
);
const NOT_FRENCH = new RegExp(
  `(?<![${LETTER}])(?:the|we|they|our|and|is|to|with|for|has|der|das|und|wir|ist|hat|den)(?![${LETTER}])`,
);
/** "a facturer", "a partir du": the preposition. */
const TO =
  /(?<![a-zà-ÿ'])a(?=\s{1,4}(?:(?:nous|vous|me|lui|leur)\s{1,4})?(?:facturer|partir du|compter du|confirmer|venir|dater du))/g;

/** `text` is folded (phrases.ts); the result is as long. */
export function restoreAccents(text: string): string {
  const plain = text.replace(TO, 'à').replace(WORD, (word) => ALWAYS.get(word) ?? FEMININES.get(word) ?? word);
  if (!FRENCH.test(plain) || NOT_FRENCH.test(plain)) return plain;
  return plain.replace(WORD, (word, at: number) => {
    const participle = PARTICIPLES.get(word);
    if (participle === undefined) return word;
    return BEHIND_AUXILIARY.test(plain.slice(Math.max(0, at - 40), at)) ? participle : word;
  });
}

function words(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .split(' ')
      .map((word): [string, string] => [word.normalize('NFD').replace(/\p{M}/gu, ''), word])
      .filter(([plain, word]) => plain !== word && plain.length === word.length),
  );
}
