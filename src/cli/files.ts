/** What `parse` and `triage` share: files are read one after another, one line of JSON each. */
import { readFile } from 'node:fs/promises';
import { messageOf } from '../errors.js';

export interface FilesIo {
  out(line: string): void;
  err(line: string): void;
}

/**
 * Prints one line of JSON a file in the order given: `file` and what `read` returns, or `file` and `error`. Returns the exit
 * status: 1 where any file could not be read; the others are printed all the same.
 */
export async function eachFile(
  files: readonly string[],
  io: FilesIo,
  read: (raw: Buffer, file: string) => Promise<{ readonly line: object; readonly below?: readonly string[] }>,
): Promise<number> {
  let status = 0;
  for (const file of files) {
    try {
      const { line, below = [] } = await read(await readFile(file), file);
      io.out(JSON.stringify({ file, ...line }));
      for (const each of below) io.out(each);
    } catch (error) {
      status = 1;
      io.out(JSON.stringify({ file, error: messageOf(error) }));
    }
  }
  return status;
}
