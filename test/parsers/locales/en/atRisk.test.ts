import { readAtRisk } from '../../../../src/parsers/locales/en/atRisk.js';
import { describeReader } from '../describeReader.js';

describeReader('en/atRisk', readAtRisk, {
  statement: 'at-risk',
  reads: [
    ["I can't see us getting the rest of the rollout done.", "can't see us getting the rest of the rollout done"],
    ["I doubt very much that we'll make that.", "doubt very much that we'll make that"],
    ["I'm no longer confident we'll finish.", "no longer confident we'll finish"],
    ['The rollout may collapse since their IT man left.', 'rollout may collapse'],
    ['We are badly behind and the client is talking of stopping.', 'are badly behind'],
    ['Unless the server arrives this week the go-live is gone.', 'go-live is gone'],
    ['Honestly this one is teetering.', 'one is teetering'],
    ["Two of my engineers quit, the March date won't hold.", "March date won't hold"],
    ["There's every chance this project dies before the second phase.", 'project dies'],
    ['The customer has frozen the project budget mid-way.', 'frozen the project'],
    ['They are thinking about cancelling.', 'thinking about cancelling'],

    ['The project is at risk of not finishing on time.', 'project is at risk'],
    ["Go-live may slip because the customer's data isn't ready.", 'Go-live may slip'],
    ["We're running three weeks behind schedule.", "We're running three weeks behind schedule"],
    ["We won't make the 1 March deadline.", "won't make the 1"],
    ['Kestrel has put the project on hold and we may not finish.', 'put the project on hold'],
    ['Dan is threatening to cancel the contract.', 'threatening to cancel'],
    ['Completion of the work is in doubt.', 'Completion of the work is in doubt'],
    ['Our lead consultant has resigned, so delivery is in jeopardy.', 'Our lead consultant has resigned'],
    ["I'm worried we won't finish by the end of March.", "worried we won't"],
    ["There's a real danger we miss the go-live.", 'real danger we'],
    ["Dan's team keeps cancelling workshops, at this rate we will miss the 1 February go-live.", 'will miss the 1'],
    ["Quick warning: Kestrel haven't paid the first instalment and we have stopped work.", 'stopped work'],
    [
      "I need to flag that the Kestrel rollout is in trouble: their server hasn't arrived and the cutover is in nine days.",
      'rollout is in trouble',
    ],
    ["We're not going to be finished by 28 February as agreed.", 'not going to be finished'],
  ],
  leaves: [
    'I doubt that we make more than one visit.',
    'Traffic was at a standstill.',
    'There is no delay in the deployment.',
    'There is no risk of delay.',
    'The risk assessment is attached.',
  ],
});
