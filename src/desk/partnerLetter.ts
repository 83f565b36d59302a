import type { LetterName } from '../templates/views.js';
import { contactView, type Dossier } from './dossier.js';
import type { Letter } from './letters.js';

/** A letter to the nominated contact in the offer's thread. `inReplyTo`: the partner's mail that it answers. */
export function partnerLetter<N extends LetterName>(
  dossier: Dossier,
  key: string,
  letter: N,
  inReplyTo: string | null,
  view: Letter<N>['view'],
): Letter<N> {
  const { offer, partner } = dossier;
  return {
    key,
    letter,
    view,
    audience: 'partner',
    to: [contactView(dossier)],
    locale: partner.locale,
    replySubject: { kind: 'offer', id: offer.id },
    offerId: offer.id,
    inReplyTo,
    threadSubject: offer.subject,
  };
}
