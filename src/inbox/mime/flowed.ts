/**
 * text/plain; format=flowed (RFC 3676): soft line breaks are joined, but only among lines of one quote depth, so that
 * quoted text stays quoted. mailparser joins regardless of depth, which would pull the desk's words into an answer.
 */

/**
 * A mark such as `//` begins a line of its own: a writer who leaves a blank at the end of the line above did not mean a soft
 * break, and joined to it the mark would be lost.
 */
const BEGINS_LINE = /^(?:[/／]{2}|[#＃]{2})/u;

/** Joined text; `delSp` removes the space that a soft break stands on (§4.1, DelSp=yes). */
export function unflow(text: string, delSp: boolean): string {
  const result: string[] = [];
  let paragraph: string[] = [];
  let depth = 0;
  const flush = (): void => {
    if (paragraph.length > 0) result.push(`${depth > 0 ? `${'>'.repeat(depth)} ` : ''}${paragraph.join('')}`);
    paragraph = [];
  };
  for (const line of text.split('\n')) {
    const marks = /^>*/.exec(line)?.[0].length ?? 0;
    const unquoted = line.slice(marks);
    // Space-stuffing (§4.4): one leading space was added by the sender.
    const content = unquoted.startsWith(' ') ? unquoted.slice(1) : unquoted;
    if (paragraph.length > 0 && (marks !== depth || BEGINS_LINE.test(content))) flush();
    depth = marks;
    // "-- " is the signature separator, never a soft break (§4.3).
    const soft = content.endsWith(' ') && content !== '-- ';
    if (content === '-- ') flush();
    paragraph.push(soft && delSp ? content.slice(0, -1) : content);
    if (!soft) flush();
  }
  flush();
  return result.join('\n');
}
