/**
 * Whether a partner's words about a customer's mail only say that it has come in, ask something, or promise an answer: then
 * the customer has none yet, and the clock of the answer goes on (policy R16, R19). Pure. Doubt counts as an answer to look
 * at: staff see every one.
 */

/** "Noted.", "On it!", "Will do", "Wird gemacht", "Bien reçu". */
const RECEIVED =
  /^(?:(?:yes|ok(?:ay)?|ja|oui|danke|merci|thanks|thank you)[\s,.!–-]*)?(?:on it|noted|received|got it|understood|will do|ok(?:ay)?|erhalten|verstanden|wird gemacht|(?:ist )?notiert|bien reçu|c['’]est noté|compris)[\s.!]*$/iu;
/** "We will look into it tomorrow", "Ich rufe ihn morgen an" is left to staff: German and French need their future words. */
const PROMISED =
  /(?<!\p{L})(?:will|shall|going to|looking into|look into|get back to|come back to|werden?|wird|kümmern?|melden uns|melde mich|allons|vais|occuper|occupons|reviendrons|reviens)(?!\p{L})|['’]ll\b/iu;
/** What was done already is an answer, whatever is promised beside it. */
const HAPPENED =
  /(?<!\p{L})(?:have|has|had|was|were|did|called|spoke|told|answered|explained|sent|replied|informed|agreed|done|haben?|hat|hatte|wurden?|ist|sind|avons|ai|a été|est|sont)(?!\p{L})|['’]ve\b/iu;

export interface SaidSentence {
  readonly text: string;
  readonly question: boolean;
}

/** `promises`: whether a promise counts as no answer, too; `isCourtesy` tells greetings and names. */
export function onlyAcknowledges(
  sentences: readonly SaidSentence[],
  promises: boolean,
  isCourtesy: (line: string) => boolean,
): boolean {
  return sentences.every(({ text, question }) => {
    const said = text.trim().slice(0, 500);
    if (said === '' || question || said.endsWith('?') || isCourtesy(said) || RECEIVED.test(said)) return true;
    return promises && PROMISED.test(said) && !HAPPENED.test(said);
  });
}
