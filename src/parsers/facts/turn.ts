/**
 * "I'd told you 28,000 and 2,800 for yourselves, then 30,000, but what is on the form is 31,400 and you bill us 3,140": figures
 * that are joined to one that is no longer true are as old as that one, up to the word that turns to what was signed.
 */
import type { AmountUse } from './amounts.js';

/** What joins one old figure to the next: few words, and no end of a sentence. */
const JOINED =
  /^(?:[^.;:!?]{0,30},?\s)?(?:and|then|later|und|dann|danach|später|et|puis|ensuite)\s[^.;:!?]{0,20}$|^[^.;:!?,]{0,30}\((?:and|und|et)?[^.;:!?]{0,20}$/u;
/** Words that turn from what was to what is; a mere "but" may turn to anything. */
const TURN =
  /(?:[,;.–-]|\s)\s{0,2}(?:(?:but|yet|aber|doch|mais) (?:what|the (?:signed|final|real|actual)|now|today|in the end|finally|it (?:ended|came|is now)|they (?:signed|settled|ended)|he (?:signed|settled)|she (?:signed|settled)|we (?:signed|settled|ended)|(?:das |der |die )?(?:unterschrieben|unterzeichnet|jetzt|nun|am (?:ende|schluss)|schliesslich|schließlich|letztlich|tatsächlich|auf dem (?:vertrag|formular|auftrag))|ce qui|celui|au final|finalement|le (?:montant|contrat) (?:signé|définitif)|on a signé|sur le (?:contrat|bon))|in the end|am ende|schlussendlich|au final|finalement)(?!\p{L})/u;

/** "The first quote was 21,000 (so 2,100 for you)", "ursprünglich 21.000, also 2.100 für Sie", "21.000 (donc 2.100 pour vous)". */
const ITS_SHARE =
  /^[^.;:!?()\d]{0,12}(?:\([^.;!?()\d]{0,30}|[,–-]\s{0,2}(?:so|that is|i\.e\.|meaning|making|which (?:made|meant|would have (?:made|meant))|also|das heißt|das heisst|d\.\s?h\.|sprich|macht|das wären|soit|donc|c['’]est-à-dire|ce qui faisait)\s[^.;!?()\d]{0,20})$/u;

/** The share told with an old figure is as old, where another total and another share are told behind it. */
export function withItsShare(uses: readonly AmountUse[]): void {
  uses.forEach((old, at) => {
    const share = uses[at + 1];
    if (old.role !== 'superseded' || share?.role !== 'invoice' || share.placed.line !== old.placed.line) return;
    if (!ITS_SHARE.test(share.placed.lead.slice(old.placed.to))) return;
    const rest = uses.slice(at + 2);
    if (rest.some(({ role }) => role === 'total' || role === null) && rest.some(({ role }) => role === 'invoice'))
      share.role = 'superseded';
  });
}

/** Gives the figures between an old one and the turn their age; where nothing stands behind a turn, none. */
export function beforeTheTurn(uses: AmountUse[]): AmountUse[] {
  uses.forEach((old, at) => {
    if (old.role !== 'superseded') return;
    const chain: AmountUse[] = [];
    let last = old;
    for (const use of uses.slice(at + 1)) {
      if (use.placed.line !== old.placed.line) return;
      const between = use.placed.lead.slice(last.placed.to);
      if (TURN.test(between)) {
        if (use.role === 'total' || use.role === 'invoice') for (const each of chain) each.role = 'superseded';
        return;
      }
      if (!JOINED.test(between)) return;
      chain.push(use);
      last = use;
    }
  });
  return uses;
}
