/** Rows beside the total's that are its parts (READING.md: lines that do not add up to the stated total). */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const rows = (parts: string): string =>
  `Kestrel Plumbing has accepted.\n\nTotal: 36,500\n${parts}\nYour invoice: 3,650\nStart: 14 December 2026`;
const FACTS = { statements: ['won'], invoice: [3650], start: '2026-12-14' } as const;
const adds = (parts: string): ReadingCase => ({ ...FACTS, total: 36500, action: 'record', text: rows(parts) });
const differs = (parts: string): ReadingCase => ({ ...FACTS, action: 'ask', text: rows(parts) });

describeReadings('en', [
  adds('Licences: 12,000\nSetup and training: 24,500'),
  differs('Licences: 12,000\nSetup and training: 22,500'),
  // Two of many things that are in it.
  adds('Hardware: 2,000\nTravel: 500'),
]);
