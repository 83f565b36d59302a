/**
 * What an attempt means for the mail: sent, tried again for those who were deferred, or failed. Who was accepted is never
 * sent the mail a second time. Pure.
 */
import { DeskError, messageOf } from '../errors.js';
import type { Instant } from '../values/calendarDay.js';
import { nextAttempt } from './retry.js';
import { TransportError, type Rejection, type TransportResult } from './transport.js';

/** Why somebody does not get a mail. */
export interface Undeliverable {
  /** `refused`: 5yz; `given-up`: tried for too long; `held`: above a cap, staff decide. */
  readonly how: 'refused' | 'given-up' | 'held';
  readonly recipients: readonly string[];
  /** The server's words, or which cap. */
  readonly diagnostic: string;
}

export interface AttemptedMail {
  readonly recipients: readonly string[];
  /** This attempt included. */
  readonly attempts: number;
  readonly firstAttemptAt: Instant;
}

export interface SettleContext {
  readonly now: Instant;
  readonly giveUpAfterHours: number;
  readonly jitter: number;
}

export type Outcome =
  /** The server was not there: the attempt does not count. */
  | { readonly kind: 'server-failed'; readonly error: DeskError }
  /** The octets may have been accepted: look for a copy first. */
  | { readonly kind: 'uncertain'; readonly words: string }
  | {
      readonly kind: 'settled';
      readonly state: 'sent' | 'queued' | 'failed';
      /** Of `sent`: who got it now; of `queued`: who has yet to; of `failed`: who does not. */
      readonly recipients: readonly string[];
      readonly accepted: readonly string[];
      /** Of `queued`: the next attempt. */
      readonly at: Instant | null;
      readonly words: string | null;
      readonly undeliverable: readonly Undeliverable[];
    };

/** `answer` is what the transport returned or threw. */
export function outcomeOf(
  mail: AttemptedMail,
  answer: { readonly result: TransportResult } | { readonly error: unknown },
  context: SettleContext,
): Outcome {
  if ('result' in answer) {
    const rejected = answer.result.rejected.filter((rejection) => mail.recipients.includes(rejection.address));
    // The server took the octets: who was not rejected has them.
    const accepted = mail.recipients.filter((recipient) => !rejected.some(({ address }) => address === recipient));
    return settled(mail, accepted, rejected, context);
  }
  const { error } = answer;
  if (error instanceof TransportError) {
    if (error.scope === 'server') return { kind: 'server-failed', error };
    if (error.uncertain) return { kind: 'uncertain', words: error.message };
    return settled(mail, [], everybody(mail, error), context);
  }
  if (error instanceof DeskError && (error.code === 'oauth2-failed' || error.code === 'smtp-authentication')) {
    return { kind: 'server-failed', error };
  }
  if (error instanceof DeskError) return settled(mail, [], everybody(mail, error), context);
  // A fault of ours, at a point that nobody knows.
  return { kind: 'uncertain', words: messageOf(error) };
}

function everybody(mail: AttemptedMail, error: DeskError): Rejection[] {
  const known = error instanceof TransportError ? error.rejected : [];
  return mail.recipients.map(
    (address) =>
      known.find((rejection) => rejection.address === address) ?? {
        address,
        response: error.message,
        temporary: error.temporary,
      },
  );
}

function settled(
  mail: AttemptedMail,
  accepted: readonly string[],
  rejected: readonly Rejection[],
  context: SettleContext,
): Outcome {
  const refused = rejected.filter((rejection) => !rejection.temporary);
  const deferred = rejected.filter((rejection) => rejection.temporary);
  const undeliverable = refused.length === 0 ? [] : [report('refused', refused)];
  const words = rejected.length === 0 ? null : wordsOf(rejected);
  const base = { kind: 'settled', accepted, words, at: null } as const;

  if (deferred.length > 0) {
    const next = nextAttempt({ ...mail, ...context, error: { temporary: true } });
    if ('at' in next) {
      return { ...base, state: 'queued', recipients: addresses(deferred), at: next.at, undeliverable };
    }
    undeliverable.push(report('given-up', deferred));
  }
  if (accepted.length > 0) return { ...base, state: 'sent', recipients: accepted, undeliverable };
  return { ...base, state: 'failed', recipients: mail.recipients, undeliverable };
}

function report(how: 'refused' | 'given-up', rejected: readonly Rejection[]): Undeliverable {
  return { how, recipients: addresses(rejected), diagnostic: wordsOf(rejected) };
}

function addresses(rejected: readonly Rejection[]): string[] {
  return rejected.map(({ address }) => address);
}

/** "a@x.example: 550 no such user; b@x.example: 452 full", each reply once. */
function wordsOf(rejected: readonly Rejection[]): string {
  if (new Set(rejected.map(({ response }) => response)).size === 1) return rejected[0]?.response ?? '';
  return rejected
    .map(({ address, response }) => `${address}: ${response}`)
    .join('; ')
    .slice(0, 2000);
}
