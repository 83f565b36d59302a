/** Whole mails of which some must be asked about, whatever is doubtful in them, and their harmless twins, of which a fact must be recorded. */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import { readingToJson, type ReadingJson } from '../../../src/parsers/toJson.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

export interface AskedAndRecorded {
  readonly asked: Readonly<Record<Language, readonly string[]>>;
  /** Language, mail, and what `factsOf` must tell of it. */
  readonly recorded: readonly (readonly [Language, string, string])[];
  readonly factsOf: (won: ReadingJson['won']) => string | null | undefined;
  /** The desk has the job of contextFor() on record. */
  readonly onRecord?: boolean;
}

export function describeAsked(title: string, { asked, recorded, factsOf, onRecord = false }: AskedAndRecorded): void {
  const read = async (language: Language, text: string): Promise<ReadingJson> => {
    const mail = await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
    return readingToJson(readMail(mail, contextFor(language, onRecord)));
  };
  describe(title, () => {
    for (const language of ['en', 'de', 'fr'] as const)
      for (const text of asked[language])
        it(`is not recorded: ${text}`, async () => {
          expect((await read(language, text)).action).not.to.equal('record');
        });
    for (const [language, text, expected] of recorded)
      it(`records ${expected}: ${text}`, async () => {
        const { action, won } = await read(language, text);
        expect(action).to.equal('record');
        expect(factsOf(won)).to.equal(expected);
      });
  });
}
