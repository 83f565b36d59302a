import type { Texts } from './types.js';

export const EN: Texts = {
  takenUp: [
    () => 'Thanks, we have this and will call them tomorrow.',
    ({ contact }) => `Got it, thank you. We will be in touch with ${contact} today.`,
    ({ customer }) => `Thanks for the referral. We have called ${customer} and will visit next week.`,
    () => 'Thanks, will do.',
  ],
  noNewsYet: [
    ({ contact }) => `The quote is with ${contact}, we are waiting for their answer.`,
    () => 'Still talking to them, the quote went out last week.',
    ({ customer }) => `${customer} are comparing offers, we will follow up next week.`,
  ],
  won: [
    ({ customer }) => `${customer} have signed.`,
    ({ customer }) => `Good news: ${customer} have signed the contract.`,
    ({ customer }) => `We won this one, ${customer} signed today!`,
  ],
  total: [
    ({ total }) => `Total is ${total}.`,
    ({ total }) => `The total value is ${total}.`,
    ({ total }) => `Total: ${total}`,
  ],
  invoice: [
    ({ invoice }) => `Please invoice us ${invoice}.`,
    ({ invoice }) => `Your commission is ${invoice}, please invoice it.`,
    ({ invoice }) => `To invoice: ${invoice}`,
  ],
  start: [
    ({ start }) => `We start on ${start}.`,
    ({ start }) => `The job starts on ${start}.`,
    ({ start }) => `Start date: ${start}`,
  ],
  facts: [({ total, invoice, start }) => `Total: ${total}\nInvoice: ${invoice}\nStart: ${start}`],
  corrected: [
    ({ invoice }) => `Correction: the amount to invoice is ${invoice}.`,
    ({ invoice }) => `Sorry, I got a figure wrong. The amount to invoice should be ${invoice}.`,
  ],
  further: [
    ({ customer, total, invoice, start }) =>
      `${customer} have placed a follow-up order: total ${total}, please invoice ${invoice}. It starts on ${start}.`,
  ],
  lost: [
    ({ customer }) => `${customer} have gone with another provider.`,
    () => 'They decided not to go ahead in the end.',
    () => 'We lost this one on price.',
  ],
  declined: [
    () => 'Sorry, we cannot take this on, we are fully booked.',
    () => 'Unfortunately we have to decline this referral, we have no capacity.',
  ],
  unreachable: [
    ({ contact }) => `We cannot reach ${contact}. We called five times and left messages.`,
    ({ contact }) => `${contact} does not answer our calls or emails, we have been unable to contact the customer.`,
  ],
  atRisk: [
    ({ customer }) => `The project at ${customer} is at risk: their data is not ready and the go-live may slip.`,
    () => 'This job is at risk. The customer has not given us access for two weeks.',
  ],
  onTrack: [() => 'This is back on track, the risk is resolved.', () => 'All sorted, the project is back on track.'],
  nothingFurther: [() => 'No, nothing at the moment.', () => 'No.', () => 'Nothing further for now, thanks.'],
  settled: [
    ({ contact }) => `We called ${contact} this morning, apologised, and a senior engineer has put it right.`,
    () => 'Our team lead was on site yesterday and the fault is repaired.',
  ],
  answered: [() => 'answered', () => 'Answered, we called them today.'],
  mended: [() => 'This is mended now.', () => 'Done, the deviation is mended.'],
  acknowledgedDeviation: [
    () => 'Understood, we acknowledge this and will mend it.',
    () => 'Acknowledged, we will fix it.',
  ],
  started: [() => 'Yes, we have started as planned.', () => 'It has begun, all as planned.'],
  kickOff: (day) => `Kick-off was held on ${day}.`,
  testing: (day) => `Internal testing passed on ${day}.`,
  goLive: (day) => `They went live on ${day}.`,
  completed: (day) => `The project was completed on ${day}.`,
  later: (day) => `It will take a little longer, we now expect it on ${day}.`,
  team: (names, day) => `Team: ${names}\nScope: agreed on ${day}`,
  away: (day) => `I am out of the office and back on ${day}.`,
  complaint: [
    () => 'Hello,\n\nwe are very disappointed. Nobody turned up on Monday, and our work stands still.',
    () =>
      'Hello,\n\nI would like to complain about the service. The system has failed three times and nobody calls back.',
  ],
  enquiry: [
    () => 'Hello,\n\ncould you tell us when the engineer will come?',
    () => 'Hello,\n\nI have a question: can we add two more users, and what would it cost?',
  ],
  yes: 'Yes, all sorted. Thanks',
  no: 'No, it is still not working.',
  regards: 'Regards',
  allOpen: 'Nothing new on any of these yet, I will be in touch.',
};
