/** How partners behave. Shares are of their referrals or mails; days are business days of theirs. */
export interface Persona {
  readonly name: string;
  /** Working hours until a mail is answered. */
  readonly answerHours: readonly [number, number];
  /** Mails that are never answered. */
  readonly silent: number;
  /** Wins that are told without all of their facts. */
  readonly incomplete: number;
  readonly corrected: number;
  readonly atRisk: number;
  /** Milestones that are told without being asked. */
  readonly tellsMilestones: number;
  /** Mails about milestones and risk with the manager on copy. */
  readonly copiesManager: number;
  readonly outcome: Readonly<Record<Outcome, number>>;
  /** Absences a year, with and without somebody who stands in. */
  readonly absences: number;
  readonly deputy: boolean;
  /** New mails instead of replies. */
  readonly newMails: number;
}

export type Outcome = 'won' | 'lost' | 'declined' | 'unreachable' | 'never';

const USUAL: Persona = {
  name: 'prompt',
  answerHours: [0.2, 5],
  silent: 0.01,
  incomplete: 0.1,
  corrected: 0.05,
  atRisk: 0.06,
  tellsMilestones: 0.5,
  copiesManager: 0.8,
  outcome: { won: 48, lost: 32, declined: 7, unreachable: 8, never: 5 },
  absences: 2,
  deputy: true,
  newMails: 0.05,
};

export const PERSONAS: readonly Persona[] = [
  USUAL,
  { ...USUAL, name: 'slow', answerHours: [6, 30], silent: 0.08, newMails: 0.02, deputy: false },
  { ...USUAL, name: 'sloppy', incomplete: 0.55, corrected: 0.2, copiesManager: 0.3, newMails: 0.2 },
  { ...USUAL, name: 'terse', answerHours: [0.1, 3], incomplete: 0.25, tellsMilestones: 0.1 },
  { ...USUAL, name: 'often away', absences: 5, answerHours: [1, 12], deputy: false },
  { ...USUAL, name: 'risky', atRisk: 0.45, answerHours: [1, 16] },
  { ...USUAL, name: 'losing', outcome: { won: 14, lost: 60, declined: 10, unreachable: 12, never: 4 } },
  {
    ...USUAL,
    name: 'silent',
    silent: 0.55,
    answerHours: [8, 40],
    outcome: { won: 22, lost: 28, declined: 10, unreachable: 10, never: 30 },
    tellsMilestones: 0.05,
  },
];
