/** A customer's contact: complains or asks now and then, and answers what the desk asks. */
import { TEXTS } from '../texts/index.js';
import type { Sent } from '../desk.js';
import type { Office } from '../offices.js';
import type { Chance } from '../random.js';
import type { Person, World } from '../world.js';

export class CustomerContact implements Person {
  constructor(
    private readonly world: World,
    readonly name: string,
    readonly address: string,
    private readonly office: Office,
    private readonly chance: Chance,
  ) {}

  receive(mail: Sent): void {
    const chance = this.chance.stream(`mail ${mail.key}`);
    const texts = TEXTS[this.office.language];
    if (mail.letter === 'customer-resolution' && chance.happens(0.8)) {
      this.later(chance, chance.happens(0.8) ? texts.yes : texts.no, mail);
    }
    if (mail.letter === 'customer-questions') {
      this.later(
        chance,
        'Twelve users at two sites, within three months. We use paper today. Call in the morning.',
        mail,
      );
    }
  }

  /** Writes unasked. */
  async bring(kind: 'complaint' | 'enquiry', subject: string): Promise<void> {
    const chance = this.chance.stream(`${kind} ${this.world.desk.now}`);
    const told = { customer: '', contact: this.name, total: '', invoice: '', start: '' };
    await this.send(chance.pick(TEXTS[this.office.language][kind])(told), subject);
  }

  private later(chance: Chance, text: string, mail: Sent): void {
    this.world.plan(this.world.later(chance.between(1, 20), this.office), () => this.send(text, mail.subject, mail));
  }

  private async send(text: string, subject: string, answers?: Sent): Promise<void> {
    const raw = await this.world.desk.compose({
      from: `${this.name} <${this.address}>`,
      text: `${text}\n\n${TEXTS[this.office.language].regards}\n${this.name}`,
      subject,
      ...(answers === undefined ? {} : { answers }),
    });
    await this.world.desk.receive(raw);
  }
}
