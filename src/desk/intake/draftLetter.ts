/** The letters about a draft: to its writer what was understood, to the customer a few questions (policy R1). */
import { Draft, type Partner } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { dueAfterBusinessDays } from '../../scheduler/officeHours.js';
import type { ReferralDraftView } from '../../templates/views.js';
import { dayOf, type CalendarDay } from '../../values/calendarDay.js';
import { DRAFT_FIELDS, type DraftFields, type DraftField } from '../../values/draftFields.js';
import { deskOffice } from '../clocks.js';
import { hasDeputy, isAway } from '../deputy.js';
import { baseView, contactView, managerOf } from '../dossier.js';
import type { StaffMember } from '../incoming.js';
import { languageOf } from '../language.js';
import { queueLetter } from '../letters.js';
import { audit, type Unit } from '../unit.js';
import { wordOf } from '../../templates/words/index.js';
import { wordsFor } from '../../templates/words/index.js';
import { isReady, type CheckedDraft } from './drafts.js';
import { lineOf } from '../../texts/line.js';
import type { Said } from '../../texts/line.js';
import { tell } from '../say.js';

export interface DraftNote {
  /** Unique: "message:17", "timer:4:…". */
  readonly key: string;
  /** Message-ID of the mail that it answers. */
  readonly inReplyTo: string | null;
  readonly done?: readonly Said[];
  readonly doubts?: readonly Said[];
  readonly reminder?: boolean;
  /** Reference, once it is sent. */
  readonly ref?: string | null;
}

/** Its writer; management where they are no longer staff. */
export function writerOf({ config }: Unit, { createdBy }: Draft): StaffMember {
  const writer = config.staff.find(({ email }) => email === createdBy);
  return writer ?? { ...managerOf(config, null), role: 'management' };
}

export async function queueDraftLetter(unit: Unit, checked: CheckedDraft, note: DraftNote): Promise<void> {
  const { config } = unit;
  const { draft, partners } = checked;
  const staff = writerOf(unit, draft);
  const doubts = [...(note.doubts ?? []), ...(draft.state === 'open' ? checked.objections : [])];
  const open = draft.state === 'open';
  const outcome = open
    ? doubts.length === 0 && isReady(checked, false)
      ? 'ready'
      : 'incomplete'
    : (draft.state as 'sent' | 'dropped');
  const view: ReferralDraftView = {
    ...baseView(config),
    staff: { name: staff.name, email: staff.email },
    outcome,
    reminder: note.reminder === true && open,
    ref: note.ref ?? null,
    customer: draft.fields.customer?.value ?? '',
    fields: fieldViews(draft.fields, config.desk.locale),
    missing: open ? checked.missing : [],
    doubts: doubts.map((doubt) => tell(unit, doubt)),
    done: (note.done ?? []).map((said) => tell(unit, said)),
    proposals: open
      ? checked.proposals.map(({ name, reasons }) => ({ name, reasons: reasons.map((reason) => tell(unit, reason)) }))
      : [],
    mails: draft.state === 'dropped' ? [] : partners.map((partner) => mailView(unit, partner)),
    canAsk: open && draft.askedAt === null && draft.fields.contactEmail !== undefined,
    dropOn: open ? dropDay(unit, note.reminder === true) : null,
  };
  await queueLetter(unit, {
    key: `${note.key}:referral-draft`,
    letter: 'referral-draft',
    view,
    audience: 'staff',
    to: [staff],
    locale: config.desk.locale,
    replySubject: { kind: 'draft', id: draft.id },
    inReplyTo: note.inReplyTo,
  });
}

function fieldViews(fields: DraftFields, locale: string): ReferralDraftView['fields'] {
  return DRAFT_FIELDS.flatMap((name) => {
    const said = fields[name];
    if (said === undefined) return [];
    const value = shown(name, said.value, locale);
    return [{ field: name, value, words: said.words.includes(value) ? '' : said.words.slice(0, 300) }];
  });
}

function shown(name: DraftField, value: string | readonly string[], locale: string): string {
  if (typeof value !== 'string') return value.join(', ');
  const words = wordsFor(languageOf(locale), locale);
  if (name === 'winRule') return wordOf(words, 'rule', value) ?? value;
  return name === 'language' ? (wordOf(words, 'language', value) ?? value) : value;
}

function mailView(unit: Unit, partner: Partner): ReferralDraftView['mails'][number] {
  const deputyFor = isAway(unit, partner) && hasDeputy(partner) ? 'away' : null;
  return {
    partner: partner.name,
    contact: contactView({ partner, offer: { deputyFor } }),
    language: languageOf(partner.locale),
  };
}

function dropDay(unit: Unit, reminded: boolean): CalendarDay {
  const { remindAfterDays, dropAfterDays } = unit.config.intake;
  const office = deskOffice(unit.services);
  const days = reminded ? dropAfterDays : remindAfterDays + dropAfterDays;
  return dayOf(dueAfterBusinessDays(unit.now, days, office), office.timezone);
}

/**
 * Mails the customer's contact the questions, once a draft. Throws DeskError not-allowed where no address is known or the
 * customer has been asked.
 */
export async function askCustomer(unit: Unit, draft: Draft): Promise<void> {
  const { config, manager, now } = unit;
  const { customer, contact, contactEmail, language } = draft.fields;
  if (contactEmail === undefined) {
    throw new DeskError('not-allowed', lineOf('No address of the customer is known: write `email:` with it first.'));
  }
  if (draft.askedAt !== null) throw new DeskError('not-allowed', lineOf('The customer has been asked already.'));
  const staff = writerOf(unit, draft);
  const locale = language?.value ?? config.desk.locale;
  const name = contact?.value ?? customer?.value ?? contactEmail.value;
  const questions = config.intake.questions[languageOf(locale)];
  await queueLetter(unit, {
    key: `draft:${draft.id}:customer-questions`,
    letter: 'customer-questions',
    view: {
      ...baseView(config),
      contact: { name, email: contactEmail.value },
      customer: customer?.value ?? name,
      staff: { name: staff.name, email: staff.email },
      questions,
    },
    audience: 'customer',
    to: [{ name, email: contactEmail.value }],
    locale,
    replySubject: { kind: 'draft', id: draft.id },
  });
  await manager.update(Draft, { id: draft.id }, { askedAt: now });
  draft.askedAt = now;
  await audit(unit, { action: 'customer-asked', details: { draft: draft.id, to: contactEmail.value } });
}
