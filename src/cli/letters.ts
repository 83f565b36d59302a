/** `referral-desk letters preview`: writes every letter in every language to a folder, to be read and judged. */
import type { Command } from 'commander';
import type { CliContext } from './context.js';

const DEFAULT_FOLDER = 'letters-preview';

export function registerLetters(program: Command, context: CliContext): void {
  const letters = program.command('letters').description('look at the letters that the desk sends');

  letters
    .command('preview')
    .description('write every letter, filled with samples, as text and HTML, with an index.html')
    .argument('[folder]', 'where to write', DEFAULT_FOLDER)
    .option('--locale <tag...>', 'languages, such as en-AU de-CH (default: one of each)')
    .option('--templates <folder>', 'letters that replace shipped ones (default: none; desk.yaml is not read)')
    .addHelpText('after', '\nExample:\n  referral-desk letters preview /tmp/letters --locale de-CH')
    .action(async (folder: string, options: { locale?: string[]; templates?: string }) => {
      const { previewLetters } = await import('../templates/preview.js');
      const files = previewLetters(folder, {
        ...(options.locale === undefined ? {} : { locales: options.locale }),
        ...(options.templates === undefined ? {} : { overrideFolder: options.templates }),
      });
      context.print({ files }, () => [`${files.length} files written; open ${files[0] ?? folder}`]);
    });
}
