/** Single lines in the language of the desk's own people (`desk.locale`). */
import type { Config } from '../config/schema.js';
import type { DeskError } from '../errors.js';
import { lineOf, textLanguage, write, type Given, type Said } from '../texts/line.js';
import type { LineKey } from '../texts/catalogue.js';

/** Whatever knows the desk's configuration: a unit of work, or the services. */
interface AtDesk {
  readonly config: Pick<Config, 'desk'>;
}

/** A line of the catalogue, said at this desk. */
export function say<K extends LineKey>(at: AtDesk, key: K, ...given: Given<K>): string {
  return tell(at, lineOf(key, ...given));
}

/** A line that was made elsewhere, said at this desk; text stays as it is. */
export function tell({ config }: AtDesk, said: Said): string {
  return write(said, textLanguage(config.desk.locale));
}

/** A line of the catalogue without slots, by its name. */
export function tellKey(at: AtDesk, key: LineKey): string {
  return tell(at, { key, values: {} });
}

/** What a person is told of an error: what is wrong, and what to do about it where that is known. */
export function tellError(at: AtDesk, { said, wayOutSaid }: DeskError): string[] {
  return [said, ...(wayOutSaid === null ? [] : [wayOutSaid])].map((part) => tell(at, part));
}
