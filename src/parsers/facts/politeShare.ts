/**
 * "Your invoice to us would be $3,990" beside a firm total of 39,900: the conditional is courtesy. The sum is exact where it
 * is a whole percentage of the total that the mail states as a fact, and no condition stands in the sentence.
 */
import type { AmountUse } from './amounts.js';

const COURTEOUS =
  /(?<!\p{L})(?:(?:would|'d) (?:then |therefore |thus |accordingly )?(?:be|come to|make|amount to|work out at)|wären?|würde|betrüge|beliefe sich|machte|(?:serait|seraient|ferait|feraient|représenterait|s'élèverait|reviendrait))(?!\p{L})[^.;:!?\d]{0,30}$/u;
const OPEN =
  /(?<!\p{L})(?:if|unless|provided|once|about|around|roughly|approximately|some|should|could|might|probably|likely|maybe|perhaps|wenn|falls|sofern|sobald|etwa|ca|circa|rund|ungefähr|wohl|vermutlich|voraussichtlich|vielleicht|si|s'ils?|environ|sans doute|probablement|peut-être|à peu près|autour)(?!\p{L})/u;
const GREATEST_PERCENT = 30;

/** Makes such amounts firm. */
export function settlePoliteShares(uses: AmountUse[]): AmountUse[] {
  const firm = uses.filter(({ role, inexact, mention }) => role === 'total' && !inexact && mention.value !== null);
  for (const use of uses) {
    const { mention, placed, role, inexact } = use;
    if (role !== 'invoice' || !inexact || mention.approximate || mention.value === null) continue;
    const sentence = [placed.lead.split(/[.;!?]\s/).at(-1), placed.after.split(/[.;!?]\s/)[0]];
    if (!COURTEOUS.test(placed.before) || sentence.some((part) => OPEN.test(part ?? ''))) continue;
    const part = mention.value;
    if (
      firm.some(
        ({ mention: { value } }) => value?.currency === part.currency && isWholePercent(part.minor, value.minor),
      )
    )
      use.inexact = false;
  }
  return uses;
}

function isWholePercent(part: number, whole: number): boolean {
  const percent = (part * 100) / whole;
  return Number.isInteger(percent) && percent >= 1 && percent <= GREATEST_PERCENT;
}
