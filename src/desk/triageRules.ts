/** Reads rule files of the triage: the shipped folder, or the operator's (`triage.rules` in desk.yaml). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { DeskError, messageOf } from '../errors.js';
import { compileRules, type TriageRules } from '../parsers/triage/rules.js';

const SHIPPED = fileURLToPath(new URL('../parsers/triage/rules', import.meta.url));
const MAX_BYTES = 1_000_000;
const MAX_FILES = 20;

const READ = new Map<string, TriageRules>();

/**
 * The rules of a folder, '' for the shipped ones; read once. Throws DeskError config-invalid that names file and entry
 * where a file cannot be read or is no rule file.
 */
export function triageRules(folder: string): TriageRules {
  const from = folder === '' ? SHIPPED : folder;
  const known = READ.get(from);
  if (known !== undefined) return known;
  const rules = filesOf(from).map((name) => readRules(join(from, name), name.replace(/\.ya?ml$/, '')));
  if (rules.length === 0) throw refused(`${from}: there is no rule file (en.yaml, de.yaml …)`);
  READ.set(from, rules);
  return rules;
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[a-z]{2,8}\.ya?ml$/.test(name))
      .sort()
      .slice(0, MAX_FILES);
  } catch (error) {
    throw refused(`${folder}: ${messageOf(error)}`);
  }
}

function readRules(file: string, language: string): TriageRules[number] {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length > MAX_BYTES) throw new TypeError(`longer than ${MAX_BYTES} characters`);
    return compileRules(language, parse(text));
  } catch (error) {
    throw refused(`${file}: ${messageOf(error)}`);
  }
}

function refused(message: string): DeskError {
  return new DeskError('config-invalid', message, {
    wayOut:
      'Put the file right (docs/triage.md says how rules are written), or leave triage.rules out for the shipped set.',
  });
}
