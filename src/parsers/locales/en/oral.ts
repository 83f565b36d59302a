/**
 * Agreed by word of mouth, and no more: "verbal yes", "we shook hands". Not where the same sentence has it on paper since: "he shook
 * hands on it on Friday, and the signed paperwork followed today".
 */
const PAPER =
  "(?:(?:counter-?signed|signed|executed)(?! (?:off|up|for|in|into|a|an)\\b)|(?:po|purchase order|order|order form|signature)(?: (?:number )?(?!(?:went|goes|out|sent|with|for|back|placed)\\b)[^\\s.;!?]{1,20}){0,2}? (?:came|come|arrived|followed|landed|(?:is|are|was) (?:here|in|back)|received|reached)|(?:as of|since) (?:today|yesterday|this (?:morning|week)|last (?:night|week)|\\S{3,9}day),? (?:it'?s|it is|we (?:have|'ve got) it|i have it|that's|it has been)(?: \\S{1,12})? (?:on paper|in writing|in black and white|signed))";
const OPEN =
  '(?:will|would|to (?:sign|follow|come|be)|follows|once|if|when|should|might|could|may|expected|due|tomorrow|next|pending|not|no|nothing|never|nobody|yet|waiting|awaiting|still|hopes?|hoping|unless|until|till|before|only|almost|nearly|nda|loi|intent|another|elsewhere|someone|somebody|quote|demo|trial|unsigned|draft)';

export const ORAL_ONLY = `(?:verbal|verbally|by word of mouth|word of mouth|hand-?shake(?! and (?:an? |the |their )?(?:deposit|signed|signature|po\\b|purchase|contract|ink))|shook hands|shaken hands|orally)(?!(?:(?!\\b${OPEN}\\b|n't\\b|'ll\\b|'d\\b)[^.;!?]){0,90}\\b${PAPER}\\b(?![^.;!?]{0,70}(?:\\b${OPEN}\\b|n't\\b|'ll\\b)))`;
