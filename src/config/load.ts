/** From desk.yaml to a configuration that holds: one pass that names every bad key, every missing secret, every clash. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isPair, isScalar, LineCounter, parseDocument, stringify, type Document } from 'yaml';
import { DeskError, messageOf } from '../errors.js';
import { configWarnings, crossChecks } from './crossChecks.js';
import { ConfigError, pathText, problemsOf, type ConfigProblem } from './problems.js';
import { configSchema, type Config } from './schema.js';
import { resolveSecrets, type Environment, type ResolvedSecrets } from './secrets.js';

export interface LoadedConfig {
  /** Defaults filled in; `database.path`, `templates` and the folders of `triage` are absolute. */
  readonly config: Config;
  readonly secrets: ResolvedSecrets;
  /** Absolute path of the file. */
  readonly file: string;
  /** What works but is probably not meant, one sentence each. */
  readonly warnings: readonly string[];
}

const LARGEST_FILE = 1024 * 1024;

/** The file to read: what the command line names, else the environment's DESK_CONFIG, else desk.yaml. */
export function configPath(named: string | undefined, environment: Environment): string {
  const fromEnvironment = environment['DESK_CONFIG'];
  return named ?? (fromEnvironment !== undefined && fromEnvironment !== '' ? fromEnvironment : 'desk.yaml');
}

/**
 * Reads and checks a configuration and resolves its secrets. Relative paths in it are taken from the file's folder.
 * Throws ConfigError: config-invalid with all problems, or secret-missing where only secrets are wrong.
 */
export async function loadConfig(file: string, environment: Environment): Promise<LoadedConfig> {
  const absolute = path.resolve(file);
  const folder = path.dirname(absolute);
  const { value, lineOf } = parseYaml(await readText(absolute), file);

  const parsed = configSchema.safeParse(value);
  const { secrets, problems: missing, warnings } = await resolveSecrets(value, folder, environment);
  const secretProblems = missing.map((problem) => located(problem, lineOf));
  if (!parsed.success) {
    const problems = problemsOf(parsed.error.issues, (place) => at(value, place), lineOf);
    throw new ConfigError('config-invalid', file, inOrder([...problems, ...secretProblems]));
  }

  const config = withPaths(parsed.data, folder);
  const clashes = crossChecks(config).map((problem) => located(problem, lineOf));
  if (config.templates !== '' && !existsSync(config.templates)) {
    clashes.push(located({ path: ['templates'], message: `is no folder that is there (${config.templates})` }, lineOf));
  }
  if (config.triage.rules !== '' && !existsSync(config.triage.rules)) {
    const message = `is no folder that is there (${config.triage.rules})`;
    clashes.push(located({ path: ['triage', 'rules'], message }, lineOf));
  }
  if (clashes.length > 0) throw new ConfigError('config-invalid', file, inOrder([...clashes, ...secretProblems]));
  if (secretProblems.length > 0) throw new ConfigError('secret-missing', file, secretProblems);
  return { config, secrets, file: absolute, warnings: [...warnings, ...configWarnings(config)] };
}

/** The configuration as YAML with all defaults; secrets stand in it as references, as in the file. */
export function printConfig(config: Config): string {
  return stringify(config, { lineWidth: 120 });
}

async function readText(file: string): Promise<string> {
  try {
    const text = await readFile(file, 'utf8');
    if (text.length <= LARGEST_FILE) return text;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new DeskError('config-invalid', `${file} ${missing ? 'is not there' : 'cannot be read'}`, {
      wayOut: 'Copy desk.example.yaml to desk.yaml and fill it in, or name the file with --config or DESK_CONFIG.',
      cause: error,
    });
  }
  throw new DeskError('config-invalid', `${file} is too large for a configuration`);
}

type LineOf = (place: readonly PropertyKey[]) => number | null;

/** The value of the file and a way to find a key's line; throws ConfigError with every syntax error. */
function parseYaml(text: string, file: string): { value: unknown; lineOf: LineOf } {
  const lines = new LineCounter();
  // Without prettyErrors: they quote the line, and a line may hold a secret that somebody put there.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      path: '',
      line: lines.linePos(error.pos[0]).line,
      message: `YAML: ${error.message.split('\n', 1)[0] ?? ''}`,
    }));
    throw new ConfigError('config-invalid', file, problems);
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new ConfigError('config-invalid', file, [{ path: '', line: null, message: `YAML: ${messageOf(error)}` }]);
  }
  return { value: value ?? {}, lineOf: (place) => lineOfNode(document, lines, place) };
}

/** The line of a key; of a missing one, the line of the mapping that it belongs in. */
function lineOfNode(document: Document.Parsed, lines: LineCounter, place: readonly PropertyKey[]): number | null {
  for (let length = place.length; length > 0; length -= 1) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(place.slice(0, length - 1), true);
    const key = place[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      const range = isScalar(pair?.key) ? pair.key.range : null;
      if (range) return lines.linePos(range[0]).line;
    }
    const node: unknown = document.getIn(place.slice(0, length), true);
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return null;
}

function at(value: unknown, place: readonly PropertyKey[]): unknown {
  return place.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? (node as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

function withPaths(config: Config, folder: string): Config {
  const { path: database } = config.database;
  return {
    ...config,
    database: { path: database === ':memory:' ? database : path.resolve(folder, database) },
    templates: folderFrom(folder, config.templates),
    triage: { rules: folderFrom(folder, config.triage.rules), learnt: folderFrom(folder, config.triage.learnt) },
  };
}

function folderFrom(folder: string, named: string): string {
  return named === '' ? '' : path.resolve(folder, named);
}

function located(problem: { path: readonly PropertyKey[]; message: string }, lineOf: LineOf): ConfigProblem {
  return { path: pathText(problem.path), line: lineOf(problem.path), message: problem.message };
}

function inOrder(problems: readonly ConfigProblem[]): ConfigProblem[] {
  return [...problems].sort((a, b) => (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER));
}
