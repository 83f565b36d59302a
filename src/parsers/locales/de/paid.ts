/** Statement `unrelated` by words: an invoice of the desk is paid (READING.md). What it came to is nothing of a job. */
import { statementReader } from '../../phrases.js';

const INVOICE =
  '(?:ihre|eure|deine|ihrer|eurer|deiner) (?:\\S{1,20} ){0,2}?(?:\\S{0,16}rechnung(?:en)?|provisionsabrechnung|gutschriftsanforderung)';
const PAID =
  '(?:bezahlt|beglichen|überwiesen|angewiesen|gezahlt|ausgeglichen|zur zahlung (?:freigegeben|angewiesen|vorgemerkt))(?! (?:wird|werden|werde))';

// „Ihre Rechnung NT-40217 über 2.860 Euro ist heute überwiesen worden“ · „Wir haben eure Oktoberrechnung beglichen“
export const PAID_BY_US: readonly string[] = [
  `${INVOICE}(?: (?!nicht|noch)\\S{1,24}){0,12}? ${PAID}`,
  `(?:zahlung|überweisung)(?: \\S{1,20}){0,3}? (?:ihrer|eurer|deiner|für ihre|für eure|zu ihrer|zu eurer|auf ihre|auf eure) (?:\\S{1,20} ){0,2}?\\S{0,16}rechnung(?: \\S{1,24}){0,6}? (?:ist raus|ist unterwegs|ist erfolgt|ging raus|ging heute raus|wurde (?:ausgeführt|veranlasst|angewiesen)|ist veranlasst)`,
];

export const readPaid = statementReader('de/paid', 'unrelated', PAID_BY_US, [
  '(?:doppelt|zweimal|zu ?viel|zu ?wenig|versehentlich|irrtümlich|unter vorbehalt|nicht|noch nicht) (?:\\S{1,20} )?(?:bezahlt|beglichen|überwiesen|gezahlt)',
]);
