/** The sentence on a credit note that says why, in the partner's language. */
type Why = 'corrected' | 'cancelled';

const REASONS: ReadonlyMap<string, Readonly<Record<Why, string>>> = new Map([
  [
    'en',
    {
      corrected: 'The notified amounts were corrected; a new invoice follows.',
      cancelled: 'The notified job was taken back.',
    },
  ],
  [
    'de',
    {
      corrected: 'Die gemeldeten Beträge wurden berichtigt; eine neue Rechnung folgt.',
      cancelled: 'Der gemeldete Auftrag wurde zurückgenommen.',
    },
  ],
  [
    'fr',
    {
      corrected: 'Les montants communiqués ont été rectifiés ; une nouvelle facture suit.',
      cancelled: 'La commande communiquée a été annulée.',
    },
  ],
]);

/** English where the partner's language has no sentence. */
export function creditReason(why: Why, locale: string): string {
  const language = new Intl.Locale(locale).language;
  const reasons = REASONS.get(language) ?? REASONS.get('en');
  return reasons?.[why] ?? '';
}
