/** `referral-desk config check`: says whether desk.yaml holds, with every problem at once; `config print` shows it with all defaults. */
import type { Command } from 'commander';
import type { CliContext } from './context.js';

export function registerConfig(program: Command, context: CliContext): void {
  const config = program.command('config').description('check or print the configuration');

  config
    .command('check')
    .description('check the configuration and that every secret it refers to is there')
    .addHelpText('after', '\nExample:\n  referral-desk config check --config /etc/referral-desk/desk.yaml')
    .action(async () => {
      const { file, config: loaded, warnings } = await context.config();
      context.print({ file, ok: true, warnings }, () => [
        `${file} is good: ${loaded.desk.name}, ${loaded.desk.address}`,
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
