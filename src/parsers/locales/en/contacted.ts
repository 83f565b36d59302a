/**
 * Statement `acknowledged`, weakly: what was done so far ("called", "quoted") or how things look ("keen"). It tells
 * that the referral is in hand, but says nothing of how it ended; a mail that says no more, and says it with a "not"
 * that nobody understood, goes to a person (src/parsers/meaning.ts).
 */
import { statementReader } from '../../phrases.js';

/** Of partners in general, of years past, of the desk's own papers and calls. */
const UNLESS = [
  '(?:generally|in general|as a rule|usually|if a customer|when a customer)',
  '(?:back )?in (?:19|20)\\d\\d they',
  '(?:your|the) (?:nda|dpa|sheet|newsletter|partner (?:call|day|portal)|tender portal|webinar)',
  '(?:old|existing|current) contract with',
  "missed your call|can't make (?:\\S{1,20} )?partner call",
];

// au-a  "Left a message, he rang back, we have talked about the scope."
export const readContacted = statementReader(
  'en/contacted',
  'acknowledged',
  [
    '(?:called|rang|phoned|contacted|emailed|e-mailed|messaged|spoke|spoken|speaking|talked|talking|met|visited|reached out|touched base|introduced (?:myself|ourselves)|caught up|connected|heard (?:back )?from|got hold of|got through to)(?! us\\b)(?! (?:them|him|her|dan) (?:up|into|round|down|through|over|out of)\\b)',
    '(?:left|leaving) (?:\\S{1,20} ){0,3}?(?:voice-?mail|message|vm)',
    'made contact',
    'quoted',
    "(?:we|i|we've|i've|we have|i have) (?:\\S{1,20} )?(?:offered|proposed|pitched) (?!to\\b)",
    '(?:interested|keen|positive|promising|looks? (?:good|promising|likely)|looking (?:good|positive|promising|likely)|sounds? (?:good|promising|positive)|good (?:chance|feeling|vibes)|confident|optimistic|likely|warm|close to)',
    '(?:sign|signs|signing|commit|commits|approve|approves|proceed|go ahead|going ahead|accept|accepts)',
    '(?:our|the|a|my) (?:\\S{1,20} )?(?:quotes?|quotation|proposal|estimate|offer|tender|bid)',
  ],
  UNLESS,
);
