/** How a company's name is written: words with capitals, joined by few others, and legal forms in all their spellings. */
/** "S.A.", "B.V.", "S.à r.l.", "mbH": forms that are no words with a capital. */
const FORM =
  '(?:(?:\\p{Lu}\\.\\s?){2,4}(?![\\p{L}\\p{N}])|[Ss]\\.?\\s?à\\.?\\s?r\\.?\\s?l(?![\\p{L}\\p{N}])\\.?|mbH(?!\\p{L})|e\\.\\s?[VKG]\\.|inc\\.|ltée(?!\\p{L})|ltd(?!\\p{L})\\.?)';
const WORD = `(?:${FORM}|\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&-]{0,30}\\.?|\\d{1,4}(?=\\s\\p{Lu}))`;

export const NAME = `(?:(?=[\\p{Lu}\\d])${WORD}(?:\\s{1,2}(?:(?:&|\\+|and|und|et|of|de|du|des|la|le)\\s{1,2})?(?:[dl]['’](?=\\p{Lu}))?${WORD}){0,6})`;
