/**
 * Writes every letter to a folder: npx tsx scripts/letters-preview.ts FOLDER [--templates FOLDER] [LOCALE…]
 * Exit status 64 for wrong arguments, else that of the error.
 */
import { parseArgs } from 'node:util';
import { DeskError, messageOf } from '../src/errors.js';
import { checkOverrides } from '../src/templates/check.js';
import { previewLetters } from '../src/templates/preview.js';

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { templates: { type: 'string' } } });
  const [folder, ...locales] = positionals;
  if (folder === undefined) throw new DeskError('usage', 'name the folder to write to');
  if (values.templates !== undefined) checkOverrides(values.templates);
  const written = previewLetters(folder, {
    ...(locales.length === 0 ? {} : { locales }),
    ...(values.templates === undefined ? {} : { overrideFolder: values.templates }),
  });
  console.log(`${written.length} files; open ${written[0] ?? folder}`);
} catch (error) {
  console.error(messageOf(error));
  if (error instanceof DeskError && error.wayOut !== null) console.error(error.wayOut);
  process.exitCode = error instanceof DeskError ? error.exitStatus : 64;
}
