/**
 * Statement `acknowledged` in its barest form: the referral is accepted or noted. After the desk's own thank-you the
 * same words only close the conversation (src/parsers/meaning.ts).
 */
import { statementReader } from '../../phrases.js';

// au-b  "Leave it with me." · sg-a "Noted with thanks, we will take this on."
const TAKEN_UP = [
  '(?:happy|glad|pleased|delighted|keen|more than happy|love) to (?:\\S{1,20} )?(?:take|help|assist|look|pick|work|accept|get|run|support|be|jump|have a)',
  "(?:we'd|i'd|we would|i would) (?:love to|be (?:happy|glad|delighted|pleased) to|welcome (?:this|the|it)|love this)",
  '(?:taking|taken|picked|picking|took|take) (?:this|it|them|that|these|the (?:referral|lead|customer|client))(?: one| referral| lead)? (?:on|up|forward|from here)',
  '(?:taking|taken|picked|picking|took) (?:on|up) (?:this|the|your)',
  "(?:on it|onto it|on to it|on the case|right on it|all over it|leave it with (?:us|me)|consider it done|count us in|we're in|i'm in|we are in|with pleasure|will do|over to us|we've got this|got this|we're on to)(?=[.!,;]|$| and\\b)",
  'accept(?:s|ed|ing)? (?:the|this|your|that) (?:referral|lead|introduction|opportunity)',
  '(?:we|i) (?:\\S{1,20} )?accept',
  '(?:got|received|have|noted|acknowledg\\S{1,5}|confirm\\S{0,4})(?: \\S{1,20}){0,3}? (?:it|this|the|your)(?: \\S{1,20})? ?(?:referral|lead|email|mail|message|details|receipt|info|information|introduction)',
  '(?:noted(?! on (?:the|your) new)|received|understood|got it|roger|acknowledged|copy that|duly noted)',
  '(?:assigned|allocated|passed|given|handed) (?:it|this|the|to|them)(?: \\S{1,20}){0,4}? (?:to|team|consultant|colleague|account manager|engineer)',
  "(?:will|\\S{1,20}'ll) (?:be )?(?:look(?:ing)? after|lead(?:ing)?|handl(?:e|ing)|manag(?:e|ing)|run(?:ning)?) (?:this|it|them)",
];

export const readTakenUp = statementReader('en/taken-up', 'acknowledged', TAKEN_UP, [
  '(?:clear(?:ing|ed)|sort(?:ing|ed)) (?:that|it|this) (?:up|out)|(?:thanks|thank you)(?: \\S{1,20}){0,3}? for (?:the )?(?:clarification|clarifying|explaining|explanation)',
]);
