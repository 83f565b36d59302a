/** Several figures to invoice are several invoices only where the mail says so; else the partner is asked. */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import { readingToJson } from '../../../src/parsers/toJson.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

const ASKED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Hi team,\n\nKestrel signed on Friday.\n\nTotal: $48,500 + GST\nYour invoice: $4,850 + GST = $5,335\nStart: 11 January 2027\n\nCheers\nPriya',
    'Hi team,\n\nKestrel signed on Friday.\n\nTotal: $48,500\nAmount to invoice: $4,850 ($5,335 inc GST)\nStart: 11 January 2027\n\nCheers\nPriya',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 plus GST, so $5,335. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 ($5,335 with GST). Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 net / $5,335 gross. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. $3,000 now and the rest in June. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, first instalment $3,000. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Your last invoice of $1,200 is paid. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 and credit us the $300 from October. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 and send the $600 one again. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, and Dan $200 for the course. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, i.e. $2,425 for each site. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 in the end, $1,000 for now. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, but ignore that for now. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 and the $1,200 still open for Wombat. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us for Kestrel $4,850 and for Wombat $1,200. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 in March and $1,200 for Wombat now. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 and Wexford $1,000 for the intro. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500, please invoice us $4,850 plus the $300 from the trade fair. Start 11 January 2027.',
    'Kestrel have signed for $48,500. Please invoice us $2,425 for each of the two phases. Start 11 January 2027.',
    'Kestrel have signed for $48,500. Please invoice us $2,425 twice. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500, please invoice us $4,850 less the $300 you owe us. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 minus the usual 2%. Start 11 January 2027.',
    "Kestrel have signed. Total $48,500. Please invoice us $4,850, of which we've paid $1,000 already. Start 11 January 2027.",
    'Kestrel have signed. Total $48,500, please invoice Harbour Field Pty Ltd in Hobart $4,850 and not us. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500, please invoice us $4,850. Start 11 January 2027, or the week after if Dan is still away.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027 or a few days later.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027, as a Monday would suit them, or the Tuesday.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027, first Tuesday after the holidays.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 excl. GST, $5,335 incl. GST. Start 11 January 2027.',
    "Kestrel have signed. Total $48,500 excl. GST. Please invoice us $5,335 incl. GST, that's $4,850 excl. GST. Start 11 January 2027.",
    'Kestrel have signed. Total $48,500. Your fee: $4,850 in two parts, $2,500 now and the remainder later. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice your 10%, half of it to us and half to Wexford. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Your 10% is shared half and half with Wexford this time. Please invoice us. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500 including GST. Please invoice us 10% of the net. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Your 10%: one third now, two thirds later. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice your 10% in two, the first half now. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500, deposit $12,000. Your 10% of that can be invoiced now. Start 11 January 2027.',
    "Kestrel have signed. Total $48,500. I'd offer you 10%. Start 11 January 2027.",
    'Kestrel have signed. Total $48,500. Your 10% as far as I know. Start 11 January 2027.',
    "Kestrel have signed. Total $48,500. Please invoice us $4,850. We told Dan 11 January 2027 for the start; he hasn't answered.",
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, $3,000 of it now. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, starting with $3,000 now. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, $3,000 of it for licences. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 and a credit note over $300. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 and the other $600 to Wexford. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, $2,425 a site. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. We share your 10% with Wexford, so half each. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027, the Tuesday.',
    'Kestrel have signed. Total $48,500. You can invoice $4,850, which with GST comes to $5,335. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. You can invoice us $5,335 gross. That is $4,850 net. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, and Harbour Field the $900 for the survey. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 today and $1,200 for the Wombat job. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill us $4,850. The $700 from last month has been paid. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill us $4,850 after knocking off $300. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill us $4,850, less $300 credit. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill us $4,850, $1,000 up front. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill us $4,850 and remember the $300 you still owe us. Start 11 January 2027.',
    "Kestrel have signed. Total $48,500. Please bill us $4,850 and we'll add $500 for the quick referral. Start 11 January 2027.",
    'Kestrel have signed. Total $48,500. Please bill us $4,850 on completion, $1,500 of it on signing. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill us $4,850 by the end of March, $3,000 now. Start 11 January 2027.',
    "Kestrel have signed. Total $48,500. Please bill us $4,850 at go-live and $1,200 at Wombat's. Start 11 January 2027.",
    'Kestrel have signed. Total $48,500. Please bill us $4,850 in January and Dan $1,200 in March. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill us $4,850 in January and then again $4,850 as last time? No: only once. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill us $4,850 now (not $5,335 as in your draft). Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill us $4,850 now and send the second reminder for the $300. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill us $4,850 when they go live, when you may also bill Wexford $500. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill us $4,850 after Dan pays, and $1,200 after Wombat pays. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Your first invoice can be $3,000 now. The second one, $1,850, on completion. Start 11 January 2027.',
  ],
  de: [
    'Guten Tag\n\nVogel hat am Freitag unterschrieben.\n\nAuftragssumme: 48.500 €\nRechnungsbetrag an uns: 4.850 € zzgl. 19 % MwSt. = 5.771,50 €\nStart: 11. Januar 2027\n\nGrüße',
    'Guten Tag\n\nVogel hat am Freitag unterschrieben. Der Auftrag beläuft sich auf 48.500 €. Bitte stellen Sie uns 4.850 € in Rechnung, mit MwSt. also 5.771,50 €. Wir starten am 11. Januar 2027.\n\nGrüße',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € zzgl. MwSt., also 5.771,50 €. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € (5.771,50 € mit MwSt.). Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 € netto. Bitte berechnen Sie uns 5.771,50 € brutto, also 4.850 € netto. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 €, davon 3.000 € jetzt. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 €, 3.000 € sofort, der Rest im Juni. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € in zwei Teilen, 2.500 € jetzt und den Rest später. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € abzüglich der 300 €, die wir guthaben. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € und 1.200 € für Wombat. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € und Wexel 500 €. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Ihre 10 % teilen wir hälftig mit Wexel. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte Ihre 10 % berechnen, je zur Hälfte an uns und an Wexel. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 € brutto. Bitte berechnen Sie uns 10 % vom Netto. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €, Anzahlung 12.000 €. Bitte davon 10 % berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Wir wollten am 11. Januar 2027 starten.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 €, das heißt je Standort 2.425 €. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 €. Ihre letzte Rechnung über 1.200 € ist bezahlt. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € und verrechnen Sie die 600 € Guthaben. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 €, davon haben wir 1.000 € schon bezahlt. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 2.425 € je Phase, es sind zwei. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie der Vogel GmbH direkt 4.850 €. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € und schreiben Sie uns 300 € gut. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 €, je Standort 2.425 €. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €, bitte 4.850 € berechnen. Start 11. Januar 2027 oder ein paar Tage später.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Ihre Rechnung: 4.850 € netto / 5.771,50 € brutto. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € und vergessen Sie die 300 € Gutschrift nicht. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € im Januar und die 600 € von Wombat im März. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 €, eine erste Rate von 2.000 € sofort. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns eine Anzahlung von 3.000 € und den Rest von 1.850 € nach Abnahme. Start 11. Januar 2027.',
  ],
  fr: [
    'Bonjour,\n\nVogel a signé vendredi.\n\nMontant : 48 500 CHF\nÀ facturer : 4 850 CHF + TVA = 5 242,85 CHF\nDébut : 11 janvier 2027\n\nMerci',
    'Bonjour,\n\nVogel a signé vendredi pour 48 500 CHF. Merci de nous facturer 4 850 CHF plus TVA, donc 5 242,85 CHF. Nous commençons le 11 janvier 2027.\n\nMerci',
    'Bonjour,\n\nVogel a signé vendredi pour 48 500 CHF. Vous pouvez nous facturer 4 850 CHF, soit 5 242,85 CHF TTC. Nous commençons le 11 janvier 2027.\n\nMerci',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF HT, 5 242,85 CHF TTC. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF (5 242,85 CHF avec TVA). Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF, dont 3 000 CHF maintenant. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF en deux parts, 2 500 CHF maintenant et le reste plus tard. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF moins les 300 CHF que vous nous devez. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Votre dernière facture de 1 200 CHF est payée. Début le 11 janvier 2027.',
    "Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF et de déduire les 300 CHF d'octobre. Début le 11 janvier 2027.",
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF, début le premier ou le deuxième lundi de janvier.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 2 425 CHF par phase, il y en a deux. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF et 1 200 CHF pour Wombat. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF et les 1 200 CHF encore ouverts de Wombat. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF et 500 CHF à Wexel. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Vos 10 %, moitié-moitié avec Wexel. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF TTC. Merci de nous facturer 10 % du hors taxe. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF, dont 1 000 déjà payés. Début le 11 janvier 2027.',
    "Vogel a signé. Montant 48 500 CHF. S'y ajoute le portail à 6 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.",
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027 ou quelques jours après.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF HT soit 5 242,85 CHF TTC. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. À facturer : 4 850 CHF, TVA en sus (total 5 242,85 CHF). Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF et à Wexel 500 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF et de renvoyer celle de 600 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF, un acompte de 2 000 CHF maintenant. Début le 11 janvier 2027.',
  ],
};

/** Language, mail, and what is recorded of it. */
const RECORDED: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 excl. GST, $5,335 incl. GST; the net figure counts. Start 11 January 2027.',
    '4850.00',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850 + 10% GST = $5,335. Start 11 January 2027.',
    '4850.00',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please bill us $4,850 (last time it was $3,900). Start 11 January 2027.',
    '4850.00',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please bill us $4,850 now, then $485 GST. Start 11 January 2027.',
    '4850.00',
  ],
  ['en', 'Kestrel have signed. Total $48,500. Please bill us $4,850 and $485 GST. Start 11 January 2027.', '4850.00'],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $3,000 now and $1,850 at go-live, plus GST. Start 11 January 2027.',
    '3000.00+1850.00',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us a deposit of $3,000 and the balance of $1,850 on completion. Start 11 January 2027.',
    '3000.00+1850.00',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $3,000 for the licences and $1,850 for the training. Start 11 January 2027.',
    '3000.00+1850.00',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us twice: $3,000 and $1,850. Start 11 January 2027.',
    '3000.00+1850.00',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $3,000 in January, $1,000 in March and $850 in May. Start 11 January 2027.',
    '3000.00+1000.00+850.00',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. You can invoice us:\n- $3,000 for the licences\n- $1,850 for the training\nStart 11 January 2027.',
    '3000.00+1850.00',
  ],
  ['en', 'Kestrel have signed. Total $48,500. Please invoice us $4,850 plus GST. Start 11 January 2027.', '4850.00'],
  ['en', 'Kestrel have signed. Total $48,500. Please invoice us $4,850 (10%). Start 11 January 2027.', '4850.00'],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, being 10% of $48,500. Start 11 January 2027.',
    '4850.00',
  ],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Ihr könnt 4.850 € abrechnen, inkl. MwSt. sind das 5.771,50 €. Start 11. Januar 2027.',
    '4850.00',
  ],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € + 921,50 € MwSt. = 5.771,50 €. Start 11. Januar 2027.',
    '4850.00',
  ],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € netto, 5.771,50 € brutto, es zählt der Nettobetrag. Start 11. Januar 2027.',
    '4850.00',
  ],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 4.850 € und 1.850 €. Start 11. Januar 2027.',
    '4850.00+1850.00',
  ],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte berechnen Sie uns 3.000 € sofort und 1.850 € nach Abnahme. Start 11. Januar 2027.',
    '3000.00+1850.00',
  ],
  [
    'fr',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer un acompte de 3 000 CHF et le solde de 1 850 CHF à la réception. Début le 11 janvier 2027.',
    '3000.00+1850.00',
  ],
  [
    'fr',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 3 000 CHF maintenant et 1 850 CHF en mars. Début le 11 janvier 2027.',
    '3000.00+1850.00',
  ],
  [
    'fr',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 3 000 CHF et 1 850 CHF. Début le 11 janvier 2027.',
    '3000.00+1850.00',
  ],
];

async function read(language: Language, text: string): Promise<ReturnType<typeof readingToJson>> {
  const mail = await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
  return readingToJson(readMail(mail, contextFor(language)));
}

describe('A second figure behind the words to invoice', () => {
  for (const language of ['en', 'de', 'fr'] as const)
    for (const text of ASKED[language])
      it(`is not recorded: ${text}`, async () => {
        expect((await read(language, text)).action).not.to.equal('record');
      });
  for (const [language, text, expected] of RECORDED)
    it(`records ${expected}: ${text}`, async () => {
      const { action, won } = await read(language, text);
      expect(action).to.equal('record');
      expect(won?.invoice.map(({ amount }) => amount).join('+')).to.equal(expected);
    });
});
