/** A partner's words about team, scope and training, read with what the desk knows of the job. */
import { detectLanguage } from '../../parsers/reply/index.js';
import { readTeamAnswer, type TeamAnswer } from '../../parsers/team/index.js';
import { dayOf } from '../../values/calendarDay.js';
import { readingContext, type Dossier } from '../dossier.js';
import type { Unit } from '../unit.js';
import { coursesOf } from './courses.js';

export interface AnswerSetting {
  /** Who writes: what "I" stands for; '' where it is not to be taken for anybody. */
  readonly sender: string;
  readonly asked: { readonly team: boolean; readonly scope: boolean };
  readonly hasAttachment: boolean;
}

export function readAnswer(unit: Unit, dossier: Dossier, newText: string, setting: AnswerSetting): TeamAnswer {
  const { config, now } = unit;
  const { partner, customer, manager } = dossier;
  const context = readingContext(dossier, config);
  const language = detectLanguage(newText, context);
  return readTeamAnswer(newText, {
    ...setting,
    language,
    others: new Set(
      [customer.name, customer.contactName, manager.name, config.desk.name].map((name) => name.toLowerCase()),
    ),
    courses: coursesOf(config),
    mention: {
      language,
      currency: partner.currency,
      locale: partner.locale,
      dateOrder: partner.dateOrder,
      mailDay: dayOf(now, partner.timezone),
      mailInstant: now,
    },
  });
}
