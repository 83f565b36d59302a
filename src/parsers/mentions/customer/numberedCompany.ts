/**
 * Canadian companies without a name of their own: a number, the jurisdiction and a legal form ("9252-1180 Québec inc.",
 * "1234567 Ontario Ltd.", "10234567 Canada inc."). The number is no amount, and the whole is a customer's name.
 */
const JURISDICTION =
  '(?:qu[ée]bec|canada|ontario|alberta|manitoba|saskatchewan|b\\.?\\s?c\\.?|nova scotia|nouvelle-écosse|new brunswick|nouveau-brunswick|newfoundland|yukon|nunavut)';
const FORM = '(?:inc|lt[ée]e|ltd|limited|limitée|corp|corporation|incorporated|enr|s\\.?e\\.?n\\.?c)';

export const NUMBERED_COMPANY = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:\\d{4}-\\d{4}|\\d{6,8})\\s{1,2}${JURISDICTION},?\\s{1,2}${FORM}(?![\\p{L}\\p{N}])\\.?`,
  'giu',
);
