/** A partner's referral contact: reads the desk's mails and answers, or does not, as their persona does. */
import { In } from 'typeorm';
import { Customer, Milestone, Offer, Referral } from '../../../src/entities/index.js';
import { personName } from '../offices.js';
import type { Chance } from '../random.js';
import { dayText, moneyText } from '../texts/notation.js';
import { TEXTS, type Said, type Told } from '../texts/index.js';
import { instantOf, wallClock } from '../workdays.js';
import type { Person, Truth, World } from '../world.js';
import type { Sent } from '../desk.js';
import { Absences } from './absences.js';
import { drawJob, drawOutcome, stepDays, type Plan, type PlannedJob, type StepName } from './plan.js';
import type { Manner, PartnerFacts } from './facts.js';
import { listLines } from './lists.js';

export class PartnerContact implements Person {
  readonly address: string;
  private readonly plans = new Map<number, Plan>();
  /** Whose outcome was told in a new mail, in no thread, oldest first. */
  private readonly unplaced: Plan[] = [];
  private readonly absences: Absences;
  /** Who has the mail that is being read. */
  private speaking: 'contact' | 'deputy' = 'contact';

  constructor(
    private readonly world: World,
    readonly facts: PartnerFacts,
    private readonly chance: Chance,
  ) {
    this.address = facts.address;
    this.absences = new Absences(world, facts.office, facts.persona, chance.stream('absences'));
  }

  /** `as`: who stands in while the contact is away answers as the contact would, and is there. */
  async receive(mail: Sent, as: 'contact' | 'deputy' = 'contact'): Promise<void> {
    const { persona } = this.facts;
    this.speaking = as;
    const chance = this.chance.stream(`mail ${mail.key} ${as}`);
    const back = as === 'deputy' ? null : this.absences.backOn(this.today);
    if (back !== null && this.absences.tells(mail, back)) {
      const text = this.texts.away(dayText(back, this.facts.office, chance));
      const headers = ['Auto-Submitted: auto-replied'];
      this.world.plan(after(this.world.desk.now, 1), () =>
        this.send(text, mail, { subject: `Automatic reply: ${mail.subject}`, headers }),
      );
    }
    const plan = mail.offerId === null ? null : await this.planOf(mail.offerId, mail);
    if (plan !== null && mail.replyKind === 'offer') plan.thread = mail;
    if (plan?.ended === true && mail.letter === 'reminder') plan.ended = false;
    if (chance.happens(persona.silent)) return;
    await this.answer(mail, plan, chance);
  }

  private get today(): string {
    return wallClock(this.world.desk.now, this.facts.office.timezone).day;
  }
  private get texts() {
    return TEXTS[this.facts.office.language];
  }

  private async planOf(offerId: number, mail: Sent): Promise<Plan> {
    const known = this.plans.get(offerId);
    if (known !== undefined) return known;
    const { manager } = this.world.desk;
    const offer = await manager.findOneByOrFail(Offer, { id: offerId });
    const referral = await manager.findOneByOrFail(Referral, { id: offer.referralId });
    const customer = await manager.findOneByOrFail(Customer, { id: referral.customerId });
    const chance = this.chance.stream(`offer ${offerId}`);
    const plan: Plan = {
      offerId,
      customer: customer.name,
      contact: customer.contactName,
      ref: referral.ref,
      deployment: referral.service.includes('deployment'),
      chance,
      outcome: drawOutcome(chance, this.facts.persona),
      outcomeOn: this.world.workday(this.today, chance.whole(2, 45), this.facts.office),
      told: false,
      atRisk: false,
      ended: false,
      jobs: [],
      thread: mail,
    };
    this.plans.set(offerId, plan);
    return plan;
  }

  /** What a letter calls for. */
  private async answer(mail: Sent, plan: Plan | null, chance: Chance): Promise<void> {
    const { texts } = this;
    const say = (kinds: readonly Said[], hours?: number) =>
      this.replyLater(mail, plan, chance, () => chance.pick(kinds), hours);
    switch (mail.letter) {
      case 'referral-offer':
        if (plan === null || plan.told) return;
        if (plan.outcome !== 'never') this.begin(mail, plan, chance);
        return;
      case 'reminder':
        if (plan !== null) this.answerReminder(mail, plan, chance);
        return;
      case 'reminders':
        await this.answerList(mail, chance);
        return;
      case 'question':
        this.replyLater(mail, plan, chance, () => (told) => {
          const truth = plan?.jobs.at(-1)?.truth;
          if (truth !== undefined) truth.told = true;
          return chance.pick(texts.facts)(told);
        });
        return;
      case 'reopened':
      case 'contact-details':
        if (plan !== null && plan.jobs.length === 0)
          this.begin(mail, plan, chance, chance.happens(0.5) ? 'won' : 'lost');
        return;
      case 'job-check': {
        const names = `${personName(this.facts.id)}, ${personName(this.facts.id + 40)}`;
        this.replyLater(mail, plan, chance, () => () => texts.team(names, this.day(this.today, chance)));
        return;
      }
      case 'milestone-due':
      case 'testing-due':
        if (plan !== null) await this.answerMilestones(mail, plan, chance);
        return;
      case 'follow-up-ask':
        if (plan !== null && chance.happens(0.2)) this.further(mail, plan, chance);
        else say(texts.nothingFurther);
        return;
      case 'complaint':
        say(texts.settled);
        return;
      case 'enquiry':
        say(texts.answered);
        return;
      case 'which-referral': {
        // The same customer may have come twice: the writer knows which one the mail was about.
        const mine = this.unplaced.findLast(({ customer }) => mail.subject.includes(customer));
        const [first] = /R-\d{4,}/.exec(await this.world.desk.octetsOf(mail.id)) ?? [];
        const ref = mine?.ref ?? first;
        if (ref !== undefined) this.replyLater(mail, null, chance, () => () => ref);
        return;
      }
      case 'deviation':
        say(texts.acknowledgedDeviation);
        if (chance.happens(0.7)) say(texts.mended, chance.between(20, 60));
        return;
      default:
        return;
    }
  }

  /** Takes the referral up, and tells later what has become of it. */
  private begin(mail: Sent, plan: Plan, chance: Chance, outcome = plan.outcome): void {
    if (chance.happens(0.85)) this.replyLater(mail, plan, chance, () => chance.pick(this.texts.takenUp));
    const { office } = this.facts;
    plan.outcomeOn = this.world.workday(this.today, plan.chance.whole(2, 45), office);
    this.world.plan(this.at(plan.outcomeOn, chance), () => this.tellOutcome(plan, outcome));
  }

  private async tellOutcome(plan: Plan, outcome: Plan['outcome']): Promise<void> {
    const { texts } = this;
    const { chance } = plan;
    const offer = await this.world.desk.manager.findOneByOrFail(Offer, { id: plan.offerId });
    // Nobody reports on a referral that was taken back, or twice.
    if (offer.state === 'withdrawn' || plan.jobs.length > 0) return;
    plan.told = true;
    if (outcome === 'won') return this.tellWin(plan);
    plan.ended = outcome !== 'unreachable';
    const kinds = { lost: texts.lost, declined: texts.declined, unreachable: texts.unreachable, never: texts.lost }[
      outcome
    ];
    await this.send(chance.pick(kinds)(this.told(plan, null, chance)), plan.thread, this.newMail(plan, chance));
  }

  private async tellWin(plan: Plan): Promise<void> {
    const { office, persona } = this.facts;
    const { chance } = plan;
    const start = this.world.workday(this.today, chance.whole(5, 40), office);
    const truth = drawJob(chance, plan.customer, office.currency, start);
    this.keep(plan, truth);
    const told = this.told(plan, truth, chance);
    const complete = !chance.happens(persona.incomplete);
    truth.told = complete;
    const { total, invoice, start: starts, won } = this.texts;
    const parts = [total, invoice, starts].map((kinds) => chance.pick(kinds)(told));
    if (!complete) parts.splice(chance.whole(0, 2), chance.whole(1, 2));
    const lines = [chance.pick(won)(told), ...parts];
    const separator = parts.some((part) => part.includes(': ') || part.includes(' : ')) ? '\n' : ' ';
    await this.send(lines.join(separator), plan.thread, this.newMail(plan, chance));
    if (complete && chance.happens(persona.corrected)) {
      this.world.plan(this.world.later(chance.between(4, 30), office), () => this.correct(plan, truth, chance));
    }
    if (chance.happens(persona.atRisk)) {
      this.world.plan(this.at(this.world.workday(start, chance.whole(3, 20), office), chance), () =>
        this.tellRisk(plan),
      );
    }
  }

  private keep(plan: Plan, truth: Truth): void {
    const { office, persona } = this.facts;
    const { chance } = plan;
    const list = this.world.truths.get(plan.offerId) ?? [];
    this.world.truths.set(plan.offerId, [...list, truth]);
    const job: PlannedJob = {
      truth,
      steps: stepDays(plan).map(([name, low, high]) => ({
        name,
        on: this.world.workday(truth.start, chance.whole(low, high), office),
        told: false,
        asked: 0,
      })),
    };
    plan.jobs.push(job);
    for (const step of job.steps) {
      if (!chance.happens(persona.tellsMilestones)) continue;
      this.world.plan(this.at(step.on, chance), async () => {
        if (step.told) return;
        step.told = true;
        const cc = chance.happens(persona.copiesManager) ? { cc: this.facts.managerEmail } : {};
        await this.send(this.stepText(step.name, step.on, chance), plan.thread, cc);
      });
    }
  }

  private async correct(plan: Plan, truth: Truth, chance: Chance): Promise<void> {
    truth.invoice = [Math.round(truth.total * 0.1) + chance.whole(1, 9) * 10];
    await this.send(chance.pick(this.texts.corrected)(this.told(plan, truth, chance)), plan.thread);
  }

  private async tellRisk(plan: Plan): Promise<void> {
    if (plan.ended) return;
    const { chance } = plan;
    plan.atRisk = true;
    const cc = chance.happens(this.facts.persona.copiesManager) ? { cc: this.facts.managerEmail } : {};
    await this.send(chance.pick(this.texts.atRisk)(this.told(plan, null, chance)), plan.thread, cc);
  }

  private answerReminder(mail: Sent, plan: Plan, chance: Chance): void {
    const said = this.newsOf(mail, plan, chance);
    if (said !== null) this.replyLater(mail, plan, chance, () => said);
  }

  /** What there is to say of one referral; null where what is said comes later, by itself. */
  private newsOf(mail: Sent, plan: Plan, chance: Chance): Said | null {
    const { texts } = this;
    const job = plan.jobs.at(-1);
    if (plan.atRisk) {
      const over = chance.happens(0.5);
      if (over) plan.atRisk = false;
      return chance.pick(over ? texts.onTrack : texts.noNewsYet);
    }
    if (job !== undefined) {
      const [step] = job.steps.filter(({ told, on }) => !told && on <= this.today).slice(-1);
      if (step === undefined) return chance.pick(texts.started);
      step.told = true;
      return () => this.stepText(step.name, step.on, chance);
    }
    if (!plan.told && plan.outcomeOn > this.today) return chance.pick(texts.noNewsYet);
    if (plan.outcome !== 'never' && !plan.told) {
      this.begin(mail, plan, chance);
      return null;
    }
    return chance.pick(chance.happens(0.4) ? texts.lost : texts.noNewsYet);
  }

  /** A list of reminders: mostly a mail to each line's address or a paragraph each, now and then a word about all of them. */
  private async answerList(mail: Sent, chance: Chance): Promise<void> {
    if (chance.happens(0.1)) {
      this.replyLater(mail, null, chance, () => () => this.texts.allOpen);
      return;
    }
    const paragraphs: string[] = [];
    const together = chance.happens(0.45);
    const { speaking } = this;
    for (const { offerId, asks, to } of await listLines(this.world.desk, mail)) {
      const plan = await this.planOf(offerId, mail);
      const own = chance.stream(`entry ${offerId}`);
      if (asks.includes('unanswered')) plan.ended = false;
      const milestones = asks.includes('milestones') ? await this.milestoneNews(false, plan, own) : [];
      const news = asks.some((kind) => kind !== 'milestones') ? this.newsOf(plan.thread, plan, own) : null;
      const lines = [...milestones, ...(news === null ? [] : [news(this.told(plan, null, own))])];
      if (lines.length === 0) continue;
      if (together || to === null) paragraphs.push(`${plan.ref}: ${lines.join('\n')}`);
      else {
        this.world.plan(this.whenAnswered(own), () =>
          this.send(lines.join('\n'), mail, { to, subject: `Re: ${plan.ref}`, as: speaking }),
        );
      }
    }
    if (paragraphs.length === 0) return;
    this.world.plan(this.whenAnswered(chance), () => this.send(paragraphs.join('\n\n'), mail, { as: speaking }));
  }

  /** Tells the steps that are reached, and for the others a new day. */
  private async answerMilestones(mail: Sent, plan: Plan, chance: Chance): Promise<void> {
    const lines = await this.milestoneNews(mail.letter === 'testing-due', plan, chance);
    if (lines.length === 0) return;
    const cc = chance.happens(this.facts.persona.copiesManager) ? { cc: this.facts.managerEmail } : {};
    this.world.plan(this.whenAnswered(chance), () => this.send(lines.join('\n'), mail, cc));
  }

  private async milestoneNews(testing: boolean, plan: Plan, chance: Chance): Promise<string[]> {
    const wanted = await this.world.desk.manager.findBy(Milestone, {
      offerId: plan.offerId,
      state: In(['expected', 'late']),
    });
    const asked = wanted.filter(({ name, askedAt }) => askedAt !== null || (testing && name === 'testing'));
    return asked.flatMap(({ name, jobId }) => {
      const job = plan.jobs.find(({ steps }) => steps.some((step) => step.name === name && !step.told));
      const step = job?.steps.find((each) => each.name === name);
      if (step === undefined || jobId === null) return [];
      if (step.on > this.today && step.asked < 2) {
        step.asked += 1;
        return [this.texts.later(this.day(step.on, chance))];
      }
      step.told = true;
      return [this.stepText(step.name, step.on > this.today ? this.today : step.on, chance)];
    });
  }

  private further(mail: Sent, plan: Plan, chance: Chance): void {
    const { office } = this.facts;
    this.world.plan(this.whenAnswered(chance), async () => {
      const start = this.world.workday(this.today, chance.whole(5, 40), office);
      const truth = drawJob(chance, plan.customer, office.currency, start);
      truth.told = true;
      this.keep(plan, truth);
      await this.send(chance.pick(this.texts.further)(this.told(plan, truth, chance)), mail);
    });
  }

  private stepText(name: StepName, on: string, chance: Chance): string {
    const { kickOff, testing, goLive, completed } = this.texts;
    return { 'kick-off': kickOff, testing, 'go-live': goLive, completed }[name](this.day(on, chance));
  }

  private day(day: string, chance: Chance): string {
    return dayText(day, this.facts.office, chance);
  }

  private told(plan: Plan | null, truth: Truth | null, chance: Chance): Told {
    const { office } = this.facts;
    const newest = truth ?? plan?.jobs.at(-1)?.truth ?? null;
    const sum = (amount: number): string => moneyText(amount, office, chance);
    return {
      customer: plan?.customer ?? '',
      contact: plan?.contact ?? '',
      total: newest === null ? '' : sum(newest.total),
      invoice: newest === null ? '' : newest.invoice.map(sum).join(' + '),
      start: newest === null ? '' : this.day(newest.start, chance),
    };
  }

  private replyLater(mail: Sent, plan: Plan | null, chance: Chance, kind: () => Said, hours?: number): void {
    const said = kind();
    const as = this.speaking;
    this.world.plan(this.whenAnswered(chance, hours), () =>
      this.send(said(this.told(plan, null, chance)), mail, { as }),
    );
  }

  /** After the usual time, but nobody answers on holiday. */
  private whenAnswered(chance: Chance, hours?: number): string {
    const [low, high] = this.facts.persona.answerHours;
    const at = this.world.later(hours ?? chance.between(low, high), this.facts.office);
    return this.speaking === 'deputy' ? at : this.absences.after(at);
  }

  private at(day: string, chance: Chance): string {
    const { office } = this.facts;
    const morning = this.world.later(chance.between(0, 7.5), office, instantOf(day, '00:00', office.timezone));
    return this.absences.after(morning < this.world.desk.now ? this.world.later(0.5, office) : morning);
  }

  private newMail(plan: Plan, chance: Chance): { readonly subject?: string } {
    if (!chance.happens(this.facts.persona.newMails)) return {};
    this.unplaced.push(plan);
    return { subject: plan.customer };
  }

  private async send(text: string, answers: Sent, { as = 'contact', ...more }: Manner = {}): Promise<void> {
    const { contactName, address, deputy } = this.facts;
    const [name, from] = as === 'deputy' && deputy !== null ? [deputy.name, deputy.address] : [contactName, address];
    const signed = more.headers === undefined ? `${text}\n\n${this.texts.regards}\n${name}` : text;
    const fresh = more.subject !== undefined && more.headers === undefined;
    const raw = await this.world.desk.compose({
      from: `${name} <${from}>`,
      text: signed,
      ...more,
      ...(fresh ? {} : { answers }),
    });
    await this.world.desk.receive(raw);
  }
}

function after(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
