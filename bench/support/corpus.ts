/** Mails for the benchmarks: all `.eml` files of some folders, with the context beside them where there is one. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NEUTRAL_CONTEXT, readCaseContext } from '../../src/parsers/caseContext.js';
import type { ReadingContext } from '../../src/parsers/types.js';

export interface CorpusMail {
  readonly name: string;
  readonly raw: Buffer;
  readonly context: ReadingContext;
}

export async function loadMails(folders: readonly string[]): Promise<CorpusMail[]> {
  const mails: CorpusMail[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
    for (const name of names) {
      const stem = join(folder, name.slice(0, -4));
      mails.push({ name, raw: await readFile(`${stem}.eml`), context: await contextOf(`${stem}.json`) });
    }
  }
  return mails;
}

async function contextOf(file: string): Promise<ReadingContext> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  const json = text === null ? null : (JSON.parse(text) as { readonly context?: unknown });
  return json?.context === undefined ? NEUTRAL_CONTEXT : readCaseContext(json.context);
}
