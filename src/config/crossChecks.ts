/** What no single key can get wrong, but two can: rules between keys of a configuration that is valid key by key. */
import { isIP } from 'node:net';
import { validate as isCronExpression } from 'node-cron';
import { isKnownRegion } from '../scheduler/holidays.js';
import { pathText } from './problems.js';
import type { Config } from './schema.js';

/** A rule that is broken, at the key that should change. */
export interface CrossProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What an invoice number may have (src/entities/invoice.ts). */
const LONGEST_NUMBER = 40;

/** Every broken rule; an empty list for a good configuration. */
export function crossChecks(config: Config): CrossProblem[] {
  const { desk, invoicing, reminders } = config;
  const problems: CrossProblem[] = [];
  const say = (path: readonly PropertyKey[], message: string): void => {
    problems.push({ path, message });
  };

  if (desk.officeHours.from >= desk.officeHours.to) {
    say(
      ['desk', 'officeHours'],
      `must begin before they end (found ${desk.officeHours.from} to ${desk.officeHours.to})`,
    );
  }
  if (!isKnownRegion(desk.holidays)) {
    say(['desk', 'holidays'], `must be a region whose holidays are known (found "${desk.holidays}")`);
  }
  if (!isCronExpression(config.scheduler.wake)) {
    say(['scheduler', 'wake'], `must be a cron expression such as "* * * * *" (found "${config.scheduler.wake}")`);
  }
  if (reminders.breachAfterDays <= reminders.unansweredAfterDays) {
    say(['reminders', 'breachAfterDays'], `must be more than unansweredAfterDays (${reminders.unansweredAfterDays})`);
  }

  const countries = invoicing.tax.map((rule) => rule.country);
  const fallback = countries.indexOf('default');
  if (fallback === -1) say(['invoicing', 'tax'], 'must end with a rule for country: default');
  else if (fallback !== countries.length - 1) {
    say(['invoicing', 'tax', fallback], 'is the default and must stand last: rules after it are never used');
  }
  for (const index of repeated(countries)) {
    say(['invoicing', 'tax', index, 'country'], `has a rule already (${countries[index] ?? ''})`);
  }
  for (const token of invoicing.numberFormat.match(/\{[^}]{0,40}\}?/g) ?? []) {
    if (!/^\{(series|year|number(:\d)?)\}$/.test(token)) {
      say(['invoicing', 'numberFormat'], `knows {series}, {year}, {number} and {number:4}, not ${token}`);
    }
  }

  const longest = invoicing.numberFormat
    .replaceAll('{series}', invoicing.series)
    .replaceAll('{year}', '2026')
    .replace(/\{number(:\d)?\}/g, '000000000');
  if (longest.length > LONGEST_NUMBER) {
    say(['invoicing', 'numberFormat'], `makes numbers of more than ${LONGEST_NUMBER} characters (${longest})`);
  }

  for (const index of repeated(config.services.map(({ name }) => name.toLowerCase()))) {
    say(['services', index, 'name'], `stands in the list twice ("${config.services[index]?.name ?? ''}")`);
  }
  for (const list of ['staff', 'finance'] as const) {
    const own = new Set([desk.address, ...desk.aliases]);
    config[list].forEach(({ email }, index) => {
      if (own.has(email)) {
        say([list, index, 'email'], 'is the address of the desk itself; mail to it would come back for ever');
      }
    });
    for (const index of repeated(config[list].map(({ email }) => email))) {
      say([list, index, 'email'], `stands in the list twice ("${config[list][index]?.email ?? ''}")`);
    }
  }
  config.support.addresses.forEach((email, index) => {
    if (!desk.aliases.includes(email)) {
      say(
        ['support', 'addresses', index],
        `must be one of desk.aliases, which deliver into the desk's mailbox (found ${email})`,
      );
    }
  });
  for (const name of ['technicalSupport', 'management'] as const) {
    const team = config.support[name];
    const own = new Set([desk.address, ...desk.aliases]);
    if (team !== undefined && [team.email, ...team.members].some((email) => own.has(email))) {
      say(['support', name], 'has the address of the desk itself; mail to it would come back for ever');
    }
  }
  if (desk.aliases.includes(desk.address)) say(['desk', 'aliases'], 'need not repeat desk.address');

  if (config.mailbox.filing === 'folders') {
    const folders = [config.mailbox.inbox, ...Object.values(config.mailbox.folders)];
    if (repeated(folders.map((name) => name.toLowerCase())).length > 0) {
      say(['mailbox', 'folders'], `and mailbox.inbox must all differ (found ${folders.join(', ')})`);
    }
  }
  return problems;
}

/** What works but is probably not meant. */
export function configWarnings(config: Config): string[] {
  const warnings: string[] = [];
  for (const part of ['mailbox', 'smtp'] as const) {
    const server = config[part];
    if (isLocal(server.host)) continue;
    if (server.security === 'none' && server.auth !== undefined) {
      warnings.push(`${part}.security is none: user and password for ${server.host} cross the network in the clear`);
    }
    if (server.allowSelfSigned) {
      warnings.push(`${part}.allowSelfSigned is true: anybody on the way can pass for ${server.host}`);
    }
  }
  if (config.smtp.auth === undefined && !isLocal(config.smtp.host)) {
    warnings.push(`${pathText(['smtp', 'auth'])} is missing: most servers take mail only from who logs in`);
  }
  return warnings;
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Positions of values that stood before. */
function repeated(values: readonly string[]): number[] {
  return values.map((_, index) => index).filter((index) => values.indexOf(values[index] ?? '') < index);
}
