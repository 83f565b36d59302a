/** A partner manager, or management: answers what the desk asks, some late, some of it never. */
import {
  Complaint,
  Draft,
  Offer,
  OutgoingMail,
  Partner,
  ReadingRecord,
  Referral,
  SpotCheck,
} from '../../../src/entities/index.js';
import { isOpen } from '../../../src/referrals/transitions.js';
import { parseMail } from '../../../src/inbox/mime.js';
import type { Sent } from '../desk.js';
import type { Chance } from '../random.js';
import type { Workplace } from '../workdays.js';
import type { Person, World } from '../world.js';

export interface StaffFacts {
  readonly name: string;
  readonly address: string;
  readonly place: Workplace;
  /** Working hours until a mail is answered. */
  readonly answerHours: readonly [number, number];
  /** Mails that are not answered. */
  readonly silent: number;
}

export class StaffMember implements Person {
  readonly address: string;
  /** Answers to the same summary or draft so far: who was refused twice gives it up. */
  private readonly tries = new Map<string, number>();

  constructor(
    private readonly world: World,
    private readonly facts: StaffFacts,
    private readonly chance: Chance,
  ) {
    this.address = facts.address;
  }

  async receive(mail: Sent): Promise<void> {
    const chance = this.chance.stream(`mail ${mail.key}`);
    const writer = mail.letter === 'referral-draft' || mail.letter === 'staff-receipt';
    if (!writer && chance.happens(this.facts.silent)) return;
    const text = await this.answerTo(mail, chance);
    if (text === null) return;
    const [low, high] = this.facts.answerHours;
    const hours = writer ? chance.between(0.1, 1) : chance.between(low, high);
    this.world.plan(this.world.later(hours, this.facts.place), () => this.write(text, mail));
  }

  async write(text: string, answers?: Sent, subject?: string): Promise<void> {
    const { name, address } = this.facts;
    const [first = name] = name.split(' ');
    const raw = await this.world.desk.compose({
      from: `${name} <${address}>`,
      text: `${text}\n\n${first}`,
      ...(answers === undefined ? {} : { answers }),
      ...(subject === undefined ? {} : { subject }),
    });
    await this.world.desk.receive(raw);
  }

  private async answerTo(mail: Sent, chance: Chance): Promise<string | null> {
    switch (mail.letter) {
      case 'summary':
        return this.answerSummary(mail, chance);
      case 'referral-draft':
        return this.answerDraft(mail);
      case 'breach':
        return this.answerBreach(mail, chance);
      case 'value-check':
        return chance.happens(0.8) ? 'accepted' : 'confirmed breach';
      case 'team-check':
        return chance.happens(0.5) ? 'excused: trained next week, I have seen the booking' : null;
      case 'training-list':
        return 'ok';
      case 'complaint-opened':
      case 'complaint-news':
      case 'escalation':
        return this.answerComplaint(mail, chance);
      case 'milestone-late':
        return chance.happens(0.5) ? 'status?' : null;
      case 'spot-check':
        return chance.happens(0.75) ? 'passed' : 'deviation: no test protocol was kept';
      case 'quality-news': {
        const check = mail.replyKind === 'spot-check' ? await this.row(SpotCheck, mail.replyId) : null;
        return check !== null && check.reportedAt !== null ? 'mended' : null;
      }
      case 'compliance-proposal':
        return chance.happens(0.5) ? 'remediate' : 'no: we have spoken with them';
      case 'account-note':
        return chance.happens(0.5) ? 'remind again' : null;
      default:
        return null;
    }
  }

  private async row<T extends { id: number }>(entity: new () => T, id: number | null): Promise<T | null> {
    if (id === null) return null;
    return (await this.world.desk.manager.getRepository(entity).findOne({ where: { id } as never })) ?? null;
  }

  private again(key: string): number {
    const tries = (this.tries.get(key) ?? 0) + 1;
    this.tries.set(key, tries);
    return tries;
  }

  /** What waits is settled with the facts, which the manager knows from the partner; a lost customer may go elsewhere. */
  private async answerSummary(mail: Sent, chance: Chance): Promise<string | null> {
    const reading = await this.row(ReadingRecord, mail.readingId);
    if (reading === null || mail.offerId === null) return null;
    const says = (statement: string): boolean => reading.notice.statements.some((said) => said.statement === statement);
    if (reading.state !== 'waiting') {
      const offer = await this.row(Offer, mail.offerId);
      if (offer?.state === 'unreachable' && says('unreachable')) {
        return chance.pick(['phone: +61 2 5550 0199', 'wait 10 days', 'close']);
      }
      return (offer?.state === 'lost' && chance.happens(0.15)) || (offer?.state === 'declined' && chance.happens(0.5))
        ? this.handOn(mail.offerId, chance)
        : null;
    }
    const money = reading.notice.facts !== null || says('won') || says('follow-up') || says('correction');
    const truth = this.world.truths.get(mail.offerId)?.at(-1);
    if (money && truth !== undefined) {
      truth.told = true;
      const sum = (amount: number): string => `${truth.currency} ${amount.toFixed(2)}`;
      return `total: ${sum(truth.total)}\ninvoice: ${truth.invoice.map(sum).join('; ')}\nstart: ${truth.start}`;
    }
    return 'ok';
  }

  /** Another partner of the same currency who may have it. */
  private async handOn(offerId: number, chance: Chance): Promise<string | null> {
    const { manager } = this.world.desk;
    const offer = await manager.findOneByOrFail(Offer, { id: offerId });
    const referral = await manager.findOneByOrFail(Referral, { id: offer.referralId });
    const [partners, offered] = await Promise.all([
      manager.find(Partner, { order: { id: 'ASC' } }),
      manager.findBy(Offer, { referralId: referral.id }),
    ]);
    if (offered.some(({ state, id }) => id !== offerId && (isOpen(state) || state === 'won'))) return null;
    const here = partners.find(({ id }) => id === offer.partnerId);
    const others = partners.filter(
      ({ id, currency, certification }) =>
        currency === here?.currency &&
        certification === 'certified' &&
        offered.every(({ partnerId }) => partnerId !== id),
    );
    return others.length === 0 ? null : `to: ${chance.pick(others).name}`;
  }

  private async answerDraft(mail: Sent): Promise<string | null> {
    const draft = await this.row(Draft, mail.replyId);
    if (draft?.state !== 'open') return null;
    const tries = this.again(`draft ${draft.id}`);
    if (tries > 3) return 'drop';
    const parsed = await parseMail(Buffer.from(await this.world.desk.octetsOf(mail.id)));
    // What sends it stands on a line of its own.
    if (/^\s*ok\s*$/m.test(parsed.text ?? '')) return 'ok';
    return this.world.drafts.get(this.address)?.shift() ?? 'drop';
  }

  private async answerBreach(mail: Sent, chance: Chance): Promise<string | null> {
    const offer = await this.row(Offer, mail.offerId);
    if (offer === null) return null;
    const before = await this.world.desk.manager.countBy(OutgoingMail, { offerId: offer.id, letter: 'breach' });
    if (!isOpen(offer.state)) return chance.happens(0.6) ? 'status?' : null;
    if (before > 1) return chance.happens(0.7) ? 'withdraw: gone quiet' : 'wait 20 days';
    return chance.weighted({ nothing: 50, ask: 40, withdraw: 10 }) === 'ask' ? 'status?' : null;
  }

  private async answerComplaint(mail: Sent, chance: Chance): Promise<string | null> {
    const complaint = await this.row(Complaint, mail.replyId);
    if (complaint === null) return null;
    if (mail.letter === 'complaint-opened') {
      if (complaint.offerId !== null) return null;
      const [offer] = await this.world.desk.manager.find(Offer, { order: { id: 'DESC' }, take: 1 });
      const partner = offer === undefined ? null : await this.row(Partner, offer.partnerId);
      return partner === null ? null : `partner: ${partner.name}`;
    }
    if (complaint.state === 'resolved' || complaint.state === 'withdrawn') return null;
    if (mail.letter === 'escalation') {
      return chance.happens(0.5)
        ? 'to partner: Please call the customer today.'
        : 'resolved: I have called the customer myself';
    }
    return chance.happens(0.5) && complaint.nature === 'complaint'
      ? 'ask customer'
      : 'resolved: the partner has put it right, the customer agrees';
  }
}
