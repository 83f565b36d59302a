/**
 * A partner's mail that is, or goes on with, a support request (policy S1): known by the thread of a case, by an address of
 * the desk that is for support, or by what it says.
 */
import { Message, SupportCase, type Partner } from '../../entities/index.js';
import { readMail } from '../../parsers/read.js';
import { failsAuthentication } from '../../parsers/sender.js';
import type { TriageReading } from '../../parsers/triage/types.js';
import type { Statement } from '../../parsers/types.js';
import { isOpenCase, UNRESOLVED } from '../../support/case.js';
import { readPartnerWord, type PartnerWord } from '../../support/partnerWord.js';
import { headerValues, type Mail } from '../../values/mail.js';
import { loadDossier, readingContext } from '../dossier.js';
import type { Incoming, Receiver } from '../incoming.js';
import { matchByContent, namedIn, offersOf } from '../intake/byContent.js';
import { receiveFromPartner, type Receipt } from '../receive.js';
import type { Unit } from '../unit.js';
import { waitForTeam } from './clocks.js';
import { carry } from './files.js';
import { handToTeam, helpPartner } from './handOver.js';
import { noteInterest } from './interest.js';
import { newWords, withForwarded } from './newWords.js';
import { cannotRead, isEncrypted, openCase, type Request } from './open.js';
import { addWriter, change, move, storyOf, tell } from './record.js';
import { looksLikeLoop, noteSeen, tellLoop } from './loop.js';
import { carryToTeam, notPassable, tellWriter } from './relay.js';
import { closeByPartner, noteCorrection } from './steps.js';
import { contextOf, triage } from './triage.js';

/** Fields in which servers leave the address that a mail was really delivered to. */
const DELIVERY_FIELDS = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];
/** News of a referral, which a support request never is. */
const NEWS: ReadonlySet<Statement> = new Set<Statement>([
  'won',
  'lost',
  'declined',
  'unreachable',
  'correction',
  'follow-up',
]);
/** What a support request may say besides. */
const BESIDES: ReadonlySet<Statement> = new Set<Statement>(['support', 'question', 'unrelated']);

/** Whether it was sent to an address of the desk that is for support. */
function isAddressed({ config }: Unit, mail: Mail): boolean {
  const own = new Set(config.support.addresses);
  if (own.size === 0) return false;
  const delivered = DELIVERY_FIELDS.flatMap((name) => headerValues(mail, name)).map((value) =>
    value.trim().replace(/^<|>$/g, '').toLowerCase(),
  );
  return (
    [...mail.to, ...mail.cc].some(({ address }) => own.has(address)) || delivered.some((address) => own.has(address))
  );
}

/** By address, outside any thread of ours. */
export const receiveSupportRequest: Receiver = async (unit, { message, mail, subject, sender, context }) => {
  if (sender.kind !== 'partner' || subject !== null || !isAddressed(unit, mail)) return null;
  if (failsAuthentication(mail, context)) return null;
  const known = await contextOf(unit, sender.partner, context);
  const reading = triage(unit, mail, known);
  if (await isOnlyNews(unit, sender.partner, mail, reading)) return null;
  const request = { message, mail, partner: sender.partner, context: known, triage: reading, offerId: null };
  const receipt = await openCase(unit, request);
  return (receipt.state === 'handled' ? await newsBesides(unit, request) : null) ?? receipt;
};

/** "By the way, R-1001 is lost": news of the one referral whose number stands in the request, read for that one as well. */
async function newsBesides(unit: Unit, { message, mail, partner, triage: { text } }: Request): Promise<Receipt | null> {
  const { referral, offer } = namedIn(text, await offersOf(unit, partner), false) ?? {};
  if (referral === undefined || offer === undefined || !text.includes(referral.ref)) return null;
  const { statements, action } = readMail(mail, readingContext(await loadDossier(unit, offer.id), unit.config));
  // Beside a request nothing is certain: a person looks first, as the reading asks for.
  const told = action !== 'ignore' && statements.some(({ statement }) => NEWS.has(statement));
  return told ? receiveFromPartner(unit, message, mail, offer.id) : null;
}

/** Certain news of one referral that says nothing else came to the address for support by mistake. */
async function isOnlyNews(
  unit: Unit,
  partner: Partner,
  mail: Mail,
  { confident }: Pick<TriageReading, 'confident'>,
): Promise<boolean> {
  const offerId = await matchByContent(unit, partner, mail);
  if (offerId === null) return false;
  const { statements, action } = readMail(mail, readingContext(await loadDossier(unit, offerId), unit.config));
  // "Signed" is a word of contracts as well; a client that leaves may be lost, or complain.
  const isNews = (statement: Statement): boolean => (confident ? statement === 'won' : NEWS.has(statement));
  return action === 'record' && statements.length > 0 && statements.every(({ statement }) => isNews(statement));
}

/** By content, outside any thread of ours: nothing but a support request, and no news of a referral. */
export const receiveSupportByContent: Receiver = async (unit, { message, mail, subject, sender, context }) => {
  if (sender.kind !== 'partner' || subject !== null || failsAuthentication(mail, context)) return null;
  const { partner } = sender;
  const known = await contextOf(unit, partner, context);
  // Which referral it is about would be asked in vain: nobody can read it.
  const request = { message, mail, partner, context: known, offerId: null };
  if (isEncrypted(mail)) return cannotRead(unit, request, 'encrypted');
  const { statements, action, newText } = readMail(mail, known);
  const said = statements.map(({ statement }) => statement);
  if (said.some((statement) => !BESIDES.has(statement))) return null;
  const stated = action === 'record' && said.length > 0 && said.every((statement) => statement === 'support');
  if (!stated && NAMES_REFERRAL.test(`${mail.subject.slice(0, 500)}\n${newText.text}`)) return null;
  const reading = triage(unit, mail, known);
  if (!stated && !reading.confident) return null;
  return openCase(unit, { ...request, triage: reading });
};

const NAMES_REFERRAL = /(?<![\p{L}\p{N}-])R-\d{3,9}(?![\p{L}\p{N}])/u;

/** In the thread of an offer: sent to the address for support, or certain and nothing but a support request. */
export async function receiveSupportInOffer(
  unit: Unit,
  { message, mail, sender, context }: Pick<Incoming, 'message' | 'mail' | 'sender' | 'context'>,
  offerId: number,
): Promise<Receipt | null> {
  if (sender.kind !== 'partner') return null;
  const dossier = await loadDossier(unit, offerId);
  if (dossier.partner.id !== sender.partner.id) return null;
  const known = readingContext(dossier, unit.config);
  const { statements, action } = readMail(mail, known);
  const only = statements.length > 0 && statements.every(({ statement }) => statement === 'support');
  const addressed = isAddressed(unit, mail) && !statements.some(({ statement }) => NEWS.has(statement));
  if (!(only && action === 'record') && !(addressed && !failsAuthentication(mail, context))) return null;
  const reading = triage(unit, mail, known);
  return openCase(unit, { message, mail, partner: sender.partner, context: known, triage: reading, offerId });
}

/** In the thread of a case. */
export const receiveCaseMail: Receiver = async (unit, incoming) => {
  const { message, mail, subject, sender, context } = incoming;
  if (sender.kind !== 'partner' || subject?.kind !== 'case') return null;
  const kase = await unit.manager.findOneBy(SupportCase, { id: subject.id });
  const [from] = mail.from;
  // The thread of another partner's: nothing of it is theirs.
  if (kase?.partnerId !== sender.partner.id || from === undefined || failsAuthentication(mail, context)) return null;
  await unit.manager.update(Message, { id: message.id }, { partnerId: sender.partner.id });
  const writer = { name: from.name === '' ? from.address : from.name, email: from.address };
  const key = `message:${message.id}`;
  const known = await contextOf(unit, sender.partner, context);
  const own = newWords(mail, known, await storyOf(unit, kase));
  const words = withForwarded(own, mail, known);
  if (await looksLikeLoop(unit, kase, 'partner', words)) {
    await tellLoop(unit, kase, key);
    return { state: 'waiting', reason: 'case-loop' };
  }
  const untold = notPassable(mail, words, carry(unit, mail.attachments));
  if (untold !== null) {
    await tellWriter(unit, kase, { key, to: writer, audience: 'partner', message, view: untold });
    await noteSeen(unit, kase, { side: 'partner', by: writer, message, kind: untold.kind });
    return { state: 'waiting', reason: untold.kind };
  }
  await addWriter(unit, kase, writer);
  await tell(unit, kase, { side: 'partner', kind: 'words', by: writer, words, message });
  await noteInterest(unit, kase, words, message.id);
  const reason = await take(unit, kase, {
    incoming,
    partner: sender.partner,
    writer,
    words,
    key,
    word: wordOf(own, mail),
  });
  return (await newsOf(unit, kase, incoming, readPartnerWord(own))) ?? { state: 'handled', reason };
};

/** Words that do not belong to the case but to its offer: news is never lost. */
async function newsOf(
  unit: Unit,
  { offerId }: SupportCase,
  { message, mail }: Incoming,
  word: PartnerWord | null,
): Promise<Receipt | null> {
  // "Hat sich erledigt" is said of the case here; in the thread of a referral it means that the customer has left.
  if (offerId === null || SETTLING.has(word)) return null;
  const { statements, action } = readMail(mail, readingContext(await loadDossier(unit, offerId), unit.config));
  // "This is for technical support, we cannot do more" declines no referral.
  const handsOn = word === 'to-support' || word === 'to-management';
  const isNews = (statement: Statement): boolean => NEWS.has(statement) && !(handsOn && statement === 'declined');
  const told = action === 'record' && statements.some(({ statement }) => isNews(statement));
  return told ? receiveFromPartner(unit, message, mail, offerId) : null;
}

/** Words that end a case: with a file beside them there is something for the other side to see. */
const SETTLING: ReadonlySet<PartnerWord | null> = new Set<PartnerWord | null>(['thanks', 'solved', 'ours']);

function wordOf(own: string, { attachments }: Mail): PartnerWord | null {
  const word = own.trim() === '' ? null : readPartnerWord(own);
  // Pictures are mostly the signature's.
  const carries = attachments.some(({ contentType }) => !contentType.toLowerCase().startsWith('image/'));
  return carries && SETTLING.has(word) ? null : word;
}

interface Written {
  readonly incoming: Incoming;
  readonly partner: Partner;
  readonly writer: { readonly name: string; readonly email: string };
  readonly words: string;
  readonly key: string;
  readonly word: PartnerWord | null;
}

/** What the mail does to the case; returns the reason. */
async function take(unit: Unit, kase: SupportCase, written: Written): Promise<string> {
  const { word } = written;
  if (word === 'thanks' || (word === 'solved' && !isOpenCase(kase.state))) return 'case-thanks';
  if (word === 'to-support' || word === 'to-management') return moved(unit, kase, written, word);
  if (kase.tier === 'partner')
    return kase.state === 'closed' || word === 'not-helped'
      ? unresolved(unit, kase, written)
      : goOnHelping(unit, kase, written);
  if (kase.state === 'closed') return again(unit, kase, written);
  if (word === 'solved' || word === 'ours') {
    await carryAcross(unit, kase, written, 'closing');
    if (word === 'ours') await noteCorrection(unit, kase, { tier: 'partner', category: null }, written.writer.email);
    await closeByPartner(unit, kase, written.words, 'partner');
    return 'case-solved';
  }
  return askTeam(unit, kase, written);
}

/** The team that has the case gets the words, and owes an answer to them. */
async function askTeam(unit: Unit, kase: SupportCase, written: Written): Promise<string> {
  await carryAcross(unit, kase, written, 'words');
  const fields = { askedAt: unit.now, waitsUntil: null, level: 0 };
  if (kase.state !== 'with-team') {
    await move(unit, kase, {
      to: 'with-team',
      by: 'partner',
      reason: 'partner-wrote',
      fields,
      messageId: written.incoming.message.id,
    });
    await waitForTeam(unit, kase);
  }
  return 'case-carried';
}

/** The partner says whose it is: an example for the triage, and reopened at that tier. */
async function moved(
  unit: Unit,
  kase: SupportCase,
  written: Written,
  word: 'to-support' | 'to-management',
): Promise<string> {
  const tier = word === 'to-support' ? 'technical-support' : 'management';
  if (kase.tier === tier && kase.state !== 'closed') return askTeam(unit, kase, written);
  await noteCorrection(unit, kase, { tier, category: null }, written.writer.email);
  await change(unit, kase, { confident: true });
  const category = tier === 'management' ? 'unclear' : kase.tier === 'partner' ? UNRESOLVED.category : kase.category;
  await handToTeam(unit, kase, {
    ...handing(written),
    tier,
    category,
    kind: 'moved',
    byName: written.writer.name,
    told: 'moved',
  });
  return `case-${tier}`;
}

/**
 * What helped did not help, or it came back: technical support's (policy S2). Where the mail says besides what is
 * management's, it is theirs (policy S4); that nobody can tell what it is about proves nothing of that kind.
 */
async function unresolved(unit: Unit, kase: SupportCase, written: Written): Promise<string> {
  const reading = await sorted(unit, written);
  const theirs = reading.tier === 'management' && reading.category !== 'unclear';
  const { tier, category } = theirs ? reading : UNRESOLVED;
  await handToTeam(unit, kase, {
    ...handing(written),
    tier: tier === 'technical-support' ? tier : 'management',
    category,
    kind: 'unresolved',
    told: 'passed-on',
  });
  return 'case-unresolved';
}

/** The partner writes about what it answers itself: more is asked, or something else is the matter now. */
async function goOnHelping(unit: Unit, kase: SupportCase, written: Written): Promise<string> {
  const { incoming, words, word, key } = written;
  if (word === 'solved') {
    await closeByPartner(unit, kase, words, 'partner');
    return 'case-solved';
  }
  if (word === 'ours') return 'case-noted';
  const reading = await sorted(unit, written);
  if (reading.tier !== 'partner' && reading.reason !== 'nothing-said') {
    await change(unit, kase, { confident: reading.confident });
    await handToTeam(unit, kase, {
      ...handing(written),
      tier: reading.tier,
      category: reading.category,
      kind: 'unresolved',
      told: reading.reason === 'language' ? 'language' : 'passed-on',
    });
    return `case-${reading.tier}`;
  }
  const text = `${kase.words}\n${words}`;
  const help = { kind: 'again', by: 'partner', byName: '', words: '', text } as const;
  const found =
    kase.answers.length < MOST_HELP ? await helpPartner(unit, kase, { ...help, message: incoming.message, key }) : 0;
  return found > 0 ? 'case-helped-again' : unresolved(unit, kase, written);
}

async function sorted(unit: Unit, { incoming, partner }: Written): Promise<TriageReading> {
  return triage(unit, incoming.mail, await contextOf(unit, partner, incoming.context));
}

/** Answers that are tried before somebody looks. */
const MOST_HELP = 5;

/** A closed case of a team: it is open again, with the whole story. */
async function again(unit: Unit, kase: SupportCase, written: Written): Promise<string> {
  const tier = kase.tier === 'partner' ? 'technical-support' : kase.tier;
  await handToTeam(unit, kase, {
    ...handing(written),
    tier,
    category: kase.category,
    kind: 'reopened',
    told: 'reopened',
  });
  return 'case-reopened';
}

function handing({ incoming, key }: Written) {
  return { by: 'partner', byName: '', note: '', message: incoming.message, key } as const;
}

async function carryAcross(unit: Unit, kase: SupportCase, written: Written, kind: 'words' | 'closing'): Promise<void> {
  const { incoming, writer, words, key } = written;
  const files = carry(unit, incoming.mail.attachments);
  await carryToTeam(unit, kase, { key, from: writer, text: words, files, message: incoming.message, kind });
}
