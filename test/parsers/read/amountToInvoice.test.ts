/**
 * What of a job the desk may invoice: shares of the order sum in any word order, of one line of the mail, sums that are only
 * said to be sums, and an amount that stands although the total is a range. Each family in three languages, with look-alikes
 * that are asked about: denied, on a condition, of a job before, somebody else's, or a share of something nobody priced.
 */
import { describeReadings, type ReadingCase } from './describeReadings.js';

/** A win from 11 January 2027; without a total or an amount to invoice it is asked for. */
const wins = (text: string, total?: number, invoice?: number): ReadingCase => ({
  text,
  statements: ['won'],
  start: '2027-01-11',
  action: total === undefined || invoice === undefined ? 'ask' : 'record',
  ...(total === undefined ? {} : { total }),
  ...(invoice === undefined ? {} : { invoice: [invoice] }),
});
const en = (text: string, invoice?: number): ReadingCase =>
  wins(`Kestrel signed for $48,500. ${text} Start 11 January 2027.`, 48_500, invoice);
const de = (text: string, invoice?: number): ReadingCase =>
  wins(`Vogel hat den Auftrag über 48.500 € erteilt. ${text} Start 11. Januar 2027.`, 48_500, invoice);
const fr = (text: string, invoice?: number): ReadingCase =>
  wins(`Vogel a signé pour 48 500 CHF. ${text} Début le 11 janvier 2027.`, 48_500, invoice);

describeReadings('en', [
  en('10% of the order value can be invoiced to us.', 4_850),
  en('Ten per cent of the total goes to you.', 4_850),
  en('May we ask you to invoice us a lump sum of $4,850 as agreed?', 4_850),
  en('Kindly invoice us the agreed $4,850.', 4_850),
  en('We ask you to bill us an amount of $4,850.', 4_850),
  wins(
    'Kestrel signed.\n\nLicences $24,000\nInstallation $18,500\nTraining $5,500\nTotal $48,000\n\nYou get 10% of the licences and nothing on the rest, so invoice us that. Start 11 January 2027.',
    48_000,
    2_400,
  ),
  wins(
    'Kestrel signed. The total is between $44,000 and $48,000. For the invoice to us we agreed on $2,900 whichever it is. Start 11 January 2027.',
    undefined,
    2_900,
  ),
  en('Once they have paid you may invoice us $4,850.', 4_850),
  en('If you agree, please invoice us $4,850.', 4_850),
  // Look-alikes.
  wins(
    'Kestrel signed.\n\nLicences $24,000\nInstallation $18,500\nTraining $5,500\nTotal $48,000\n\nYou get 10% of the licences and the training. Start 11 January 2027.',
    48_000,
  ),
  en('You can invoice us 15% of the services, how much of the 48,500 is services I cannot say.'),
  en('You can invoice us 10% of our margin.'),
  en('Half of your commission is due now.'),
  en('You cannot invoice us 10% of that.'),
  en('If they extend, you can invoice us $4,850.'),
  en('Should they add the second site, you may invoice us 10% of that.'),
  en('Last year you invoiced us 10%.'),
  en('On the Harper job your share was $4,850.'),
  en('Our broker invoices us 10% of that.'),
  en('We hope you can invoice us 10%.'),
  en('The commission of $4,850 is waived.'),
  en('The 10% commission does not apply here.'),
]);

describeReadings('de', [
  de('Bitte stellen Sie uns wie vereinbart 10 % der Auftragssumme in Rechnung.', 4_850),
  de('Ihr Anteil liegt wie immer bei 10 % des Auftragswerts.', 4_850),
  de('Zehn Prozent der Auftragssumme dürfen Sie uns in Rechnung stellen.', 4_850),
  de('10 % davon sind von Ihnen zu fakturieren.', 4_850),
  de('Ihr Rechnungsbetrag: 10 % der Nettosumme, zahlbar binnen 14 Tagen.', 4_850),
  de('Bitte stellen Sie uns eine Pauschale von 4.850 € in Rechnung.', 4_850),
  wins(
    'Vogel hat unterschrieben.\n\nLizenzen 24.000 €\nInstallation 18.500 €\nSchulung 5.500 €\nTotal 48.000 €\n\nBitte stellen Sie uns 10 % der Lizenzen in Rechnung. Start 11. Januar 2027.',
    48_000,
    2_400,
  ),
  wins(
    'Vogel hat unterschrieben. Der Gesamtbetrag liegt zwischen 44.000 und 48.000 €. Sie dürfen uns eine Pauschale von 2.900 € in Rechnung stellen. Start 11. Januar 2027.',
    undefined,
    2_900,
  ),
  de('Falls Sie einverstanden sind, stellen Sie uns 4.850 € in Rechnung.', 4_850),
  // Look-alikes.
  de('Stellen Sie uns bitte 10 % unserer Marge in Rechnung.'),
  de('Stellen Sie uns bitte 10 % des ersten Jahres in Rechnung.'),
  de('Sie können uns keine 10 % in Rechnung stellen.'),
  de('Falls sie erweitern, stellen Sie uns 4.850 € in Rechnung.'),
  de('Im letzten Jahr berechneten Sie uns 10 % der Auftragssumme.'),
  de('Vielleicht können Sie uns 10 % in Rechnung stellen.'),
  de('Die 10 % Provision entfallen diesmal.'),
  de('4.850 € entfallen auf Sie.', 4_850),
  de('Unser Partner stellt uns 10 % der Auftragssumme in Rechnung.'),
]);

describeReadings('fr', [
  fr('10 % du montant total peuvent nous être facturés.', 4_850),
  fr('Dix pour cent de la commande vous reviennent.', 4_850),
  fr('Vous voudrez bien nous facturer un montant forfaitaire de 4 850 CHF.', 4_850),
  fr('Facturez-nous un montant de 4 850 CHF.', 4_850),
  wins(
    'Vogel a signé :\n\nLicences 24 000 CHF\nInstallation 18 500 CHF\nFormation 5 500 CHF\nTotal 48 000 CHF\n\nVous pouvez nous facturer 10 % du montant des licences. Début le 11 janvier 2027.',
    48_000,
    2_400,
  ),
  wins(
    'Vogel a signé. Le montant total sera compris entre 44 000 et 48 000 CHF selon le nombre de postes. Vous pouvez nous facturer un forfait de 2 900 CHF. Début le 11 janvier 2027.',
    undefined,
    2_900,
  ),
  // Look-alikes.
  fr('Vous pouvez nous facturer 10 % de notre marge.'),
  fr('Vous pouvez nous facturer 10 % de la première année.'),
  fr('Vous ne pouvez pas nous facturer 10 % du total.'),
  fr("S'ils étendent, vous pourrez nous facturer 4 850 CHF."),
  fr("Pour l'affaire Martin votre part était de 10 %."),
  fr("La commission de 4 850 CHF n'est pas due."),
  fr('Peut-être pourrez-vous nous facturer 10 %.'),
  fr('Notre courtier nous facture 10 % du total.'),
]);
