/** What a question to the partner shows: the doubt, what is known already, and values of an attached file to be confirmed. */
import { invoiceAmounts } from '../referrals/facts.js';
import type { Effect, Facts, NoticeDoubt } from '../referrals/types.js';
import type { QuestionView } from '../templates/views.js';
import { moneyFromJson } from '../values/money.js';
import { baseView, contactView, referralView, type Dossier } from './dossier.js';
import type { Unit } from './unit.js';

export function questionView(
  unit: Unit,
  dossier: Dossier,
  { doubt, known, again, proposed }: Extract<Effect, { do: 'ask-partner' }>,
): QuestionView {
  return {
    ...baseView(unit.config),
    contact: contactView(dossier),
    referral: referralView(dossier),
    fact: doubt.fact,
    code: doubt.code,
    // The values of an attached file are named in the question itself.
    words: proposed === undefined ? doubt.words.join(' … ') : '',
    attachment: attachmentView(doubt, proposed),
    proposed: proposed === undefined ? null : figuresView(proposed),
    known: { customer: known.customer, ...figuresView(known) },
    again,
  };
}

function figuresView({ total, invoice, startDate }: Facts): NonNullable<QuestionView['proposed']> {
  return { total: total === null ? null : moneyFromJson(total), invoice: invoiceAmounts(invoice), startDate };
}

/** The attached file that a question is about, or the files that its values stand in. */
function attachmentView(doubt: NoticeDoubt, proposed: Facts | undefined): QuestionView['attachment'] {
  const { attachment } = doubt;
  if (attachment === undefined) return null;
  const files = (proposed?.origins ?? []).flatMap((origin) =>
    origin.attachment === undefined ? [] : [origin.attachment],
  );
  return { name: files.length === 0 ? attachment.name : [...new Set(files)].join(', '), unread: attachment.reason };
}
