import { readQuestion } from '../../../../src/parsers/locales/en/question.js';
import { describeReader } from '../describeReader.js';

describeReader('en/question', readQuestion, {
  statement: 'question',
  reads: [
    ["I'd need to know what commission applies to renewals.", 'need to know what'],
    ['Please confirm which entity we should name.', 'Please confirm which entity we'],
    ['Could you tell me who the contact is?', 'Could you tell me who the contact'],
    ["Can you please send me Dan's mobile number?", "Can you please send me Dan's mobile"],
    ['Please advise whether hardware counts towards the total.', 'Please advise whether hardware counts'],
    ['Can you tell me if Dan is the decision maker or somebody else?', 'Can you tell me if Dan is'],
  ],
  leaves: ['Thanks for asking.', 'Please invoice us 4,850.', 'Let me know if you need anything.'],
});
