/** Tax numbers as machines want them: "ABN 51 824 753 556" → 51824753556, "USt-IdNr. DE 123 456 789" → DE123456789. */

/** What people print before the number. */
const LABEL =
  /^(?:ABN|GST|UID|VAT|UST|MWST|TVA|BTW|IVA|TIN|EIN)\b(?:[- ]?(?:ID(?:NR)?|IDENTIFIKATIONSNUMMER|REG|INTRACOM(?:MUNAUTAIRE)?|NUMBER|NO|NR|N°)\b)*[.:°\s-]*/i;

/** The number without its label and spaces; as printed where nothing but a label would be left. */
export function taxNumber(printed: string): string {
  const text = printed.trim().slice(0, 100);
  const number = text.replace(LABEL, '').replace(/\s/g, '');
  return /\d/.test(number) ? number : text;
}
