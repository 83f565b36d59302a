/** Runs commands in this process, with streams that are kept and a configuration in a folder of its own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/index.js';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export const ENVIRONMENT = {
  DESK_IMAP_PASSWORD: 'imap-secret',
  DESK_SMTP_PASSWORD: 'smtp-secret',
  DESK_SIGNING_KEY: '0123456789abcdef0123456789abcdef',
};

export async function run(argv: readonly string[], env: Record<string, string> = ENVIRONMENT): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(argv, { out: (line) => out.push(line), err: (line) => err.push(line), env });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

/** A folder with a copy of desk.example.yaml, changed as asked. */
export class DeskFolder {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'desk-cli-'));
  readonly config = path.join(this.folder, 'desk.yaml');

  constructor(change: (example: string) => string = (example) => example) {
    writeFileSync(this.config, change(readFileSync('desk.example.yaml', 'utf8')));
  }

  write(name: string, content: string | Buffer): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }

  /** Runs a command with this configuration. */
  run(...argv: string[]): Promise<Ran> {
    return run([...argv, '--config', this.config]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
