/** A decision's named reason in a sentence for staff. */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['offer-closed', 'The offer is closed on our record: look at the mail before anything is changed.'],
  ['meaning-guessed', 'What the mail means could only be guessed from others that are like it.'],
  ['meaning-unclear', 'The mail does not say anything that the desk could act on.'],
  ['follow-up-before-win', 'The mail speaks of further work, but no win is on record for this offer.'],
  ['won-again', 'A win is on record already and this mail gives other figures: a correction, or further work?'],
  ['several-jobs', 'The offer has several jobs, and the mail does not say which one it means.'],
  ['names-another', 'The mail names another referral or job than the thread that it came in.'],
  ['nothing-to-correct', 'The mail corrects something, but nothing has been notified for this offer.'],
  ['not-a-step', 'The mail says things that cannot all be true, or that the record does not allow.'],
  ['support', 'A client asks for support: somebody at the desk takes it up.'],
  ['needs-a-person', 'A person should read this mail.'],
  ['incomplete', 'Not all facts are there.'],
]);

export function explainReason(reason: string): string {
  return SENTENCES.get(reason) ?? `Reason: ${reason.replaceAll('-', ' ')}.`;
}
