/** What every command gets: where to write, where configuration comes from, and services that are closed when it ends. */
import type { Command } from 'commander';
import type { LoadedConfig } from '../config/load.js';
import type { DeskServices } from '../desk/unit.js';
import type { Database } from '../entities/database.js';

export interface CliIo {
  out(line: string): void;
  err(line: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Options that every command takes. */
export interface GlobalOptions {
  readonly config?: string;
  readonly json?: boolean;
}

export interface CliContext {
  readonly io: CliIo;
  options(): GlobalOptions;
  /** The configuration named by --config, DESK_CONFIG or desk.yaml; its warnings go to standard error. */
  config(): Promise<LoadedConfig>;
  /** Runs with the record open, pending migrations applied, and closes it. */
  withServices<T>(work: (services: DeskServices) => Promise<T>): Promise<T>;
  /** Prints for people, or with --json the value as one JSON document. */
  print(value: unknown, lines: () => readonly string[]): void;
  /** Ends the command with another exit status than 0, without an error message. */
  exitWith(status: number): void;
  readonly status: () => number;
}

/** How a command is added: it declares itself on the program and does its work when chosen. */
export type RegisterCommand = (program: Command, context: CliContext) => void;

/** Heavy modules are loaded when a command needs them: `parse` starts without database and mail servers. */
export function createContext(program: Command, io: CliIo): CliContext {
  let status = 0;
  const options = (): GlobalOptions => program.opts<GlobalOptions>();
  const config = async (): Promise<LoadedConfig> => {
    const { configPath, loadConfig } = await import('../config/load.js');
    const loaded = await loadConfig(configPath(options().config, io.env), io.env);
    for (const warning of loaded.warnings) io.err(`warning: ${warning}`);
    return loaded;
  };
  return {
    io,
    options,
    config,
    async withServices(work) {
      const loaded = await config();
      const [{ Database }, { createLogger }, { calendarFor }, { openMail }] = await Promise.all([
        import('../entities/database.js'),
        import('../log.js'),
        import('../scheduler/holidays.js'),
        import('../inbox/openMail.js'),
      ]);
      const database: Database = await Database.open({ path: loaded.config.database.path });
      try {
        return await work({
          database,
          config: loaded.config,
          signingKey: loaded.secrets.signingKey,
          log: createLogger({ level: 'silent' }),
          now: () => new Date().toISOString(),
          calendarFor,
          openMail,
        });
      } finally {
        await database.close();
      }
    },
    print(value, lines) {
      if (options().json === true) io.out(JSON.stringify(value, null, 2));
      else for (const line of lines()) io.out(line);
    },
    exitWith(code) {
      status = code;
    },
    status: () => status,
  };
}
