/**
 * What a clock asks of a partner's contact. While a clock is carried out, asks are gathered (`Unit.asks`), so that those of one
 * office day go out as one mail (together.ts); outside of that each is a mail at once.
 */
import { contactView, referralView, type Dossier } from '../dossier.js';
import type { Letter } from '../letters.js';
import { plusAddress, replyToken } from '../replyAddress.js';
import type { LetterName, PersonView, ReminderEntryView } from '../../templates/views.js';
import type { Unit } from '../unit.js';

/** One question about one offer. */
export interface Ask {
  /** Of the mail that it is when it goes alone; the list's key is made from it. */
  readonly key: string;
  readonly partnerId: number;
  readonly offerId: number;
  readonly referralId: number;
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly locale: string;
  /** What the list says of it. */
  readonly about: ReminderEntryView['asks'][number];
  /** How the list names the offer, and where an answer to this line goes. */
  readonly line: Pick<ReminderEntryView, 'referral' | 'address' | 'subject' | 'tagged'>;
  /** Queues it as a mail of its own. */
  readonly alone: () => Promise<void>;
}

/** Makes an ask of a letter to the contact; `alone` queues that letter. */
export function askOf<N extends LetterName>(
  unit: Unit,
  dossier: Dossier,
  letter: Letter<N>,
  about: Ask['about'],
  alone: () => Promise<void>,
): Ask {
  const { offer, referral, partner, manager } = dossier;
  const { desk, mailbox } = unit.config;
  const { signingKey } = unit.services;
  const subject = { kind: 'offer', id: offer.id } as const;
  const tagged = mailbox.replyAddress === 'subject';
  return {
    key: letter.key,
    partnerId: partner.id,
    offerId: offer.id,
    referralId: referral.id,
    contact: contactView(dossier),
    manager,
    locale: partner.locale,
    about,
    line: {
      referral: referralView(dossier),
      address: tagged ? desk.address : plusAddress(desk.address, subject, signingKey),
      subject: `Re: ${offer.subject}${tagged ? ` [#${replyToken(subject, signingKey)}]` : ''}`,
      tagged,
    },
    alone,
  };
}
