/**
 * `referral-desk config check`: says whether desk.yaml holds, with every problem at once, and prints what is in force;
 * `config print` prints only that, for a program to read. Secrets stay references.
 */
import type { Command } from 'commander';
import type { CliContext } from './context.js';

export function registerConfig(program: Command, context: CliContext): void {
  const config = program.command('config').description('check or print the configuration');

  config
    .command('check')
    .description('check the configuration, that every secret is there, and print the result without secrets')
    .addHelpText('after', '\nExample:\n  referral-desk config check --config /etc/referral-desk/desk.yaml')
    .action(async () => {
      const { file, config: loaded, warnings } = await context.config();
      const [{ printConfig }, { lookAtNumbers }] = await Promise.all([
        import('../config/load.js'),
        import('./checks/numbers.js'),
      ]);
      const { problem } = await lookAtNumbers(loaded, new Date().toISOString());
      if (problem !== null) throw problem;
      context.print({ file, ok: true, warnings, config: loaded }, () => [
        `${file} is good: ${loaded.desk.name}, ${loaded.desk.address}`,
        '',
        printConfig(loaded).trimEnd(),
      ]);
    });

  config
    .command('print')
    .description('print the configuration with all defaults, as YAML or JSON; secrets stay references')
    .action(async () => {
      const { config: loaded } = await context.config();
      const { printConfig } = await import('../config/load.js');
      context.print(loaded, () => [printConfig(loaded).trimEnd()]);
    });
}
