import { readWon } from '../../../../src/parsers/locales/en/won.js';
import { describeReader } from '../describeReader.js';

describeReader('en/won', readWon, {
  statement: 'won',
  reads: [
    ['Their managing director initialled every page of the contract this afternoon.', 'initialled every page'],
    ["We've been awarded the work at Ballarat Pumps.", "We've been awarded"],
    ['Order in hand from Tamworth Tyres.', 'Order in'],
    ['The owner wired the deposit an hour ago.', 'wired the deposit'],
    ['They plumped for us over two others.', 'plumped for us'],
    ['Cracking news, the council voted to appoint us.', 'voted to appoint us'],
    ['Signature landed in my inbox at noon.', 'Signature landed'],
    ['Consider Halloran Lifts a customer of ours, they signed this morning.', 'signed'],
    ["The quote's been approved.", "quote's been approved"],
    ['The customer made the order from us today.', 'made the order from us'],

    ['Good news: we got the job with Kestrel.', 'we got the job'],
    ['Dan just sent over the signed paperwork.', 'sent over the signed paperwork'],
    ['Kestrel gave us the thumbs up yesterday.', 'gave us the thumbs up'],
    ['We are pleased to confirm that Kestrel Plumbing has accepted our proposal.', 'accepted our proposal'],
    ['The customer has committed to the project.', 'customer has committed'],
    ["They've awarded the contract to us.", 'awarded the contract'],
    ['Purchase order came through this morning.', 'Purchase order came'],
    ['Kestrel came on board last Friday.', 'came on board'],
    ["It's official, Kestrel have engaged us.", 'engaged us'],
    ['Dan has given us the go ahead for the whole scope.', 'given us the go ahead'],
    ['Kestrel have decided to proceed with our proposal.', 'decided to proceed'],
    ['They pulled the trigger on it today.', 'pulled the trigger'],
    ['Another one in the bag!', 'in the bag'],
    ['We have secured the Kestrel deployment.', 'We have secured the Kestrel deployment'],
  ],
  leaves: [
    'My brother won a ham at the raffle.',
    'We signed our new office lease.',
    'He signed for the parcel at the gate.',
    'We closed the gate.',
    "Our quote is in, let's see.",
    'They opted for the incumbent.',

    'The NDA is signed.',
    'They chose another provider.',
    'Dan accepted the meeting for Thursday.',
    'We have been shortlisted.',
    'Contract has been emailed to Dan for signature.',
  ],
});
