/** The desk's share in dispute: "we think 10% is too much", "we'd like to talk about your share". */
import type { Language } from '../types.js';

const EN_SHARE = '(?:share|cut|fee|commission|percentage|part|amount|slice|entitlement|\\d{1,2} ?(?:%|per ?cent))';
const DE_SHARE = '(?:anteil\\S{0,2}|provision\\S{0,2}|prozente?|beteiligung|vergütung|prämie|\\d{1,2} ?(?:%|prozent))';
const FR_SHARE = '(?:parts?|commission|pourcentage|rétribution|rémunération|honoraires|\\d{1,2} ?(?:%|pour ?cent))';

export const SHARE_IN_DOUBT: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `(?:\\d{1,2}|ten|five|eight|seven|twelve|fifteen|twenty) ?(?:%|per ?cent)(?: \\S{1,12}){0,4}? (?:too (?:much|high|steep|rich|generous)|(?:rather|quite|very|pretty|awfully|a bit|a little) (?:much|high|steep|a lot)|steep|excessive|over the top|a lot(?= ?[.,;!)]| ?$))`,
    `(?:talk|speak|chat|discuss|have a (?:word|chat)|revisit|renegotiat\\S{1,3}|reconsider|haggl\\S{1,3}|review|rethink|look again)(?: (?:to|with) (?:you|the desk))?(?: (?:about|over|at|again|on)){0,2} (?:your|the desk's|the) (?:\\S{1,12} )?${EN_SHARE}`,
  ],
  de: [
    `(?:\\d{1,2}|zehn|fünf|acht|zwölf|fünfzehn|zwanzig) ?(?:%|prozent)(?: \\S{1,12}){0,4}? (?:zu (?:viel|hoch|üppig|happig)|happig|übertrieben|überzogen|unangemessen|reichlich viel|stolz)`,
    `(?:über|um|wegen) (?:ihren|ihre|ihrer|ihres|deinen|deine|euren|eure|den|die) (?:\\S{1,12} )?${DE_SHARE}(?: \\S{1,12}){0,3}? (?:reden|sprechen|unterhalten|verhandeln|diskutieren|nachdenken)|(?:reden|sprechen|unterhalten|verhandeln|diskutieren)(?: \\S{1,12}){0,2}? (?:über|um|wegen) (?:ihren|ihre|ihrer|ihres|deinen|euren|eure) (?:\\S{1,12} )?${DE_SHARE}`,
  ],
  fr: [
    '(?:\\d{1,2}|dix|cinq|huit|douze|quinze|vingt) ?(?:%|pour ?cent),?(?: \\S{1,12}){0,4}? (?:trop|excessif|excessifs|exagéré|exagérés|élevé|élevés|beaucoup|salé)(?= |[.,;!]|$)',
    `(?:parler|discuter|reparler|rediscuter|revoir|renégocier|reconsidérer|revenir sur)(?: \\S{1,12}){0,2}? (?:de |sur |à propos de |au sujet de )?(?:votre|vos|la|ta|le) (?:\\S{1,12} )?${FR_SHARE}`,
  ],
};
