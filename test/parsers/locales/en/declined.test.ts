import { readDeclined } from '../../../../src/parsers/locales/en/declined.js';
import { describeReader } from '../describeReader.js';

describeReader('en/declined', readDeclined, {
  statement: 'declined',
  reads: [
    ["We're going to have to say no to this one.", 'have to say no'],
    ['Our hands are full until Easter, please offer it elsewhere.', 'Our hands are full'],
    ["It's not our kind of work, I'm sending it back.", 'not our kind'],
    ["I don't have the crew for a job that size.", "don't have the crew for"],
    ['We no longer serve Tasmania.', 'We no longer serve'],
    ['Hospital work is not something we touch.', 'is not something we'],
    ['Kindly reassign this referral.', 'Kindly reassign this referral'],
    ["This isn't for us, sorry.", "isn't for us"],
    ["We can't make that work from here.", "can't make that work"],

    ["We can't take on this referral.", "can't take"],
    ["We don't have capacity at the moment.", "don't have capacity at the moment"],
    ["We'll have to decline this one.", "We'll have to decline"],
    ['Sorry, too busy at present to take on new work.', 'too busy'],
    ['This is outside our area of expertise.', 'outside our area'],
    ['Not one for us, thanks.', 'Not one for us'],
    ["We're not in a position to help here.", 'not in a position to help'],
    ["We'd rather not take this on.", "We'd rather not"],
    ['Please pass this to another partner.', 'pass this to another'],
    ['We no longer do these deployments.', 'We no longer do'],
    ["I'm afraid we need to turn this down.", 'we need to turn this down'],
    ["We're fully booked until March, so no.", 'fully booked'],
    ['Unfortunately we have to say no to this referral.', 'we have to say no'],
    ['Thanks, but Kestrel is too small a job for us.', 'too small a job for us'],
  ],
  leaves: [
    'Please take us off the newsletter.',
    'Many partners refuse such jobs.',
    'They told us that they will not proceed.',
    'The hardware is passed through at cost.',
    'They declined our quote.',
    "We can't start before March.",
    'But no, Hemi was only flat out.',
    'It turns out she has been just snowed under.',
  ],
});
