/**
 * A reading told for people (`referral-desk parse --explain`): what was read as new text and what was set aside, each
 * sentence with what it most resembles, then statements, facts and doubts with the words that they were read from.
 */
import { REASONS } from './attachments/index.js';
import { guessesOf } from './learnt/statements.js';
import { splitSentences } from './reply/index.js';
import { readingToJson } from './toJson.js';
import type { Elided, Reading } from './types.js';

/** Longer mails are explained in their first part. */
const MAX_SENTENCES = 60;

export function explain(reading: Reading): string[] {
  const json = readingToJson(reading);
  return [
    `  action ${json.action}, language ${reading.language}`,
    ...sentencesOf(reading),
    ...reading.newText.elided.map(setAside),
    ...json.evidence.map(
      (item) => `  ${item.for}: ${quote(item.text)} (${item.part} ${item.start}–${item.end}, ${item.reader})`,
    ),
    ...(json.attachments ?? []).map(({ name, size, reason, facts }) => {
      const read = reason === null ? 'read' : `not read: ${REASONS[reason]}`;
      return `  attachment ${quote(name)} (${size} octets): ${read}${facts.length === 0 ? '' : `, gives ${facts.join(', ')}`}`;
    }),
    ...reading.doubts.map(({ code, message, evidence }) => {
      const words = evidence.map(({ text }) => quote(text)).join(', ');
      return `  doubt ${code}: ${message}${words === '' ? '' : ` ${words}`}`;
    }),
  ];
}

function sentencesOf({ newText, language }: Reading): string[] {
  return splitSentences(newText.text, language)
    .slice(0, MAX_SENTENCES)
    .map((sentence) => {
      const { text, start } = sentence;
      const like = guessesOf(sentence, language)
        .slice(0, 2)
        .map(({ class: name, probability }) => `${name} ${probability.toFixed(2)}`);
      return `  sentence at ${start}: ${quote(text)} is like ${like.join(', ')}`;
    });
}

function setAside({ kind, text }: Elided): string {
  return `  set aside as ${kind}: ${text.trim().split('\n').length} lines, ${quote(text)}`;
}

function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return JSON.stringify(flat.length > 120 ? `${flat.slice(0, 119)}…` : flat);
}
