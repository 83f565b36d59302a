/**
 * A font that is parsed once a process and lent to one paper after another: parsing takes longer than drawing.
 *
 * fontkit keeps each glyph that it has made, together with the characters that it was first asked for with, and a paper's
 * text is copied and searched by those. One glyph may stand for several characters (a space and a no-break space), or have
 * been made as a mere part of another with no character at all; so each asker's characters are put in their place, or what
 * a paper says would follow from the papers before it.
 */
import { create, type Font } from 'fontkit';

/** The parsed font. Throws RangeError for a file that holds a collection of fonts. */
export function sharedFont(bytes: Buffer): Font {
  const font = create(bytes);
  if (!('getGlyph' in font)) throw new RangeError('a collection of fonts, not a font');
  const glyphOf = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = glyphOf(id, codePoints);
    if (codePoints.length > 0) glyph.codePoints = codePoints;
    return glyph;
  };
  return font;
}
