/** The demo's story: what the partners write, and how time passes. What the desk does about it is not written here. */
import { REFERRALS } from './cast.js';
import type { Stage } from './stage.js';

const PRIYA = 'priya@harbourfield.example';
const GARY = 'gary.oakes@swanline.example';
const EILIDH = 'eilidh@kelvinpark.example';
const KATRIN = 'k.vogt@rheinwerk.example';
const OSKAR = 'oskar@nexttechnik.example';

export async function play(stage: Stage): Promise<void> {
  stage.scene('five customers are referred to four partners');
  for (const referral of Object.values(REFERRALS)) await stage.refer(referral);

  stage.scene('an out-of-office answer');
  await stage.arrives('out-of-office', await stage.letterTo(EILIDH, 'referral-offer'));

  await stage.passHours(25);
  stage.scene('a plain win');
  await stage.arrives('win', await stage.letterTo(PRIYA, 'referral-offer', REFERRALS.kestrel.customer));

  stage.scene('a win that lacks one fact');
  await stage.arrives('incomplete-win', await stage.letterTo(GARY, 'referral-offer'));

  await stage.passHours(22);
  stage.scene('the answer to the question');
  await stage.arrives('answer', await stage.letterTo(GARY, 'question'));

  stage.scene('a customer is lost, told in German');
  await stage.arrives('lost', await stage.letterTo(KATRIN, 'referral-offer'));

  stage.scene('somebody who is not the partner');
  await stage.arrives('stranger', await stage.letterTo(PRIYA, 'referral-offer', REFERRALS.kestrel.customer));
  await stage.staffAnswers(OSKAR, await stage.letterTo(OSKAR, 'summary', 'harbour-field.example'), 'reject');

  await stage.passHours(6 * 24 - 8);
  stage.scene('the customer cannot be reached');
  await stage.arrives('unreachable', await stage.letterTo(EILIDH, 'referral-offer'));
}
