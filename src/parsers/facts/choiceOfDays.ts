/** What stands between two days of one clause: the second is another one to choose from, or the same once more. */

/** "the 11th or the 18th": the second of two days to choose from. */
export const CHOICE = new RegExp(
  `^\\s{0,3}[.,;:(–-]?\\s{0,3}(?:(?:and|und|et) )?(?:${[
    'or(?: else)?|else|otherwise|failing (?:that|which)|alternatively|at worst|if not',
    'oder|bzw\\.?|sonst|ansonsten|andernfalls|ersatzweise|notfalls|alternativ|wenn nicht|falls nicht',
    'ou(?: bien)?|sinon|autrement|à défaut|au pire|faute de quoi',
    '(?:if|wenn|falls|si|sollte|should) [^.;!?\\d]{2,50}?',
  ].join('|')}),?(?:\\s(?:then|dann|eben|erst|alors|on|the|am|dem|den|ab|le|du|au|dès)){0,3}\\s{0,3}$`,
);

/** "the first Monday in February, i.e. the 1st": the same day once more. */
export const APPOSITION =
  /^\s{0,3}[,;(-]?\s{0,3}(?:i\.?e\.?|that is|that's|so|namely|viz\.?|meaning|which is|which makes it|making it|d\.h\.|also|das ist|das heisst|das heißt|soit|c'est-à-dire|donc)[,:]?(?:\s(?:on|the|am|ab|den|dem|der|le)){0,2}\s{0,3}$/;
