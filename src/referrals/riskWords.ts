/** Words that take a risk back (policy R12): "back on track". Pure; only what is certain counts, all else is for the manager. */

// "We are back on track with Kestrel." · "Wir sind wieder im Plan." · "Tout est rentré dans l'ordre."
const BACK =
  /(?<!\p{L})(?:(?:we are|we're|it is|it's|they are|they're|things are|everything is|project is|job is|all|now|fully|firmly) (?:all |now |fully |firmly )*back on (?:track|schedule)|no longer (?:at risk|in danger)|risk (?:is|has been) (?:gone|over|behind us|dealt with|cleared)|(?:wieder|zurück) (?:voll |ganz )?(?:im (?:zeit)?plan|auf kurs)|nicht mehr gefährdet|rentré dans l['’]ordre|(?:à nouveau|de nouveau) (?:sur les rails|dans les temps)|n['’]est plus (?:en danger|menacée?))(?!\p{L})/iu;
const NOT =
  /(?<!\p{L})(?:not|n't|never|hope\p{L}*|hopefully|expect\p{L}*|should|would|could|might|may|until|once|when|if|unless|before|try\p{L}*|trying|almost|nearly|but|however|noch nicht|hoff\p{L}*|sobald|wenn|falls|bis|fast|aber|sollte\p{L}*|espér\p{L}*|dès que|quand|si|presque|mais|pas encore)(?!\p{L})/iu;
const LONGEST = 4000;

/** The sentence of the new text that says so, with nothing in it that takes it back; null where there is none. */
export function backOnTrackIn(newText: string): string | null {
  const sentences = newText.slice(0, LONGEST).split(/[.!?\n]+/);
  return sentences.find((sentence) => BACK.test(sentence) && !NOT.test(sentence.replace(BACK, ' '))) ?? null;
}
