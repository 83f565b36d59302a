import { readComplaint } from '../../../../src/parsers/locales/en/complaint.js';
import { describeReader } from '../describeReader.js';

describeReader('en/complaint', readComplaint, {
  statement: 'complaint',
  reads: [
    ['She is spitting feathers about the delay.', 'spitting feathers'],
    ['They feel let down.', 'let down'],
    ['The owner tore into me over the invoice.', 'tore into'],
    ['He says our service stinks.', 'service stinks'],
    ["They're threatening to go to the papers.", 'go to the papers'],
    ['The client is deeply unimpressed with your helpdesk.', 'unimpressed'],
    ['I had an angry call from their boss.', 'angry'],
    ['He wants his money back.', 'wants his money back'],
    ['Dan is really unhappy with the service.', 'unhappy'],
    ['Kestrel lodged a complaint about your support team.', 'complaint'],
    ['The customer is frustrated, nobody calls her back.', 'frustrated'],
    ['They are not satisfied with the training.', 'not satisfied'],
    ['Dan is furious about the invoice he received from you.', 'furious'],
    ['Dan says your last update broke their calendar and he is absolutely fed up.', 'fed up'],
    ['Dan is very upset about the delays and is talking about walking away from the project.', 'upset'],
    ["Kestrel aren't happy campers.", "aren't happy"],
    ['Dan complained that he was promised a call back by your sales team and never got one.', 'complained'],
    ['The customer says the software is not what was promised and wants his money back.', 'not what was promised'],
  ],
  leaves: [
    'They were unhappy with their previous supplier.',
    'Their customers complain about late technicians.',
    'There were no complaints.',
    "I'm a bit disappointed.",
  ],
});
