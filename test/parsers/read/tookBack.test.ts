/**
 * What a mail takes back or is history in it; what changes a notified job and is no further one; shares of a part whose amount
 * nobody names; names that are words for days. Each family in three languages, with look-alikes.
 */
import { describeReadings, type ReadingCase } from './describeReadings.js';

/** A correction of total and amount to invoice; `start` where the new start stands. */
const corrects = (text: string, start?: string): ReadingCase => ({
  text,
  statements: ['correction'],
  total: 52_000,
  invoice: [5_200],
  action: 'record',
  onRecord: true,
  ...(start === undefined ? {} : { start }),
});
/** A win of 14,600 from 15 February 2027; with no amount to invoice it is asked for. */
const wins = (text: string, invoice?: number): ReadingCase => ({
  text,
  statements: ['won'],
  total: 14_600,
  start: '2027-02-15',
  action: invoice === undefined ? 'ask' : 'record',
  ...(invoice === undefined ? {} : { invoice: [invoice] }),
});
const says = (statements: readonly string[], text: string, onRecord = false): ReadingCase => ({
  text,
  statements,
  ...(onRecord ? { onRecord } : {}),
});

describeReadings('en', [
  says(
    ['milestone'],
    'At Kestrel the integration test went through today without a fault. I was going to report a new total, $31,900 instead of $29,400. But Dan has just struck the extra. So forget that, everything stays as reported.',
    true,
  ),
  says(
    ['lost'],
    "Kestrel went with someone else, cheaper I think. We signed the council parks job this week, 120k starting Feb, nothing to do with you guys but it means the team's flat out.",
  ),
  says(
    ['follow-up'],
    'Kestrel, live with us since last summer, have ordered the stock module as additional work: $6,800, of which $680 is for you to invoice, starting on 22 February 2027.',
    true,
  ),
  corrects(
    'Two changes for Kestrel. Please move the start to 3 February. The total is now 52,000 instead of 48,500. That makes your invoice 5,200. Scrap the first one: Dan says 11 January works after all, so leave the start exactly as you have it.',
  ),
  corrects(
    'The start moves to 3 February and the total to 52,000, your invoice is 5,200. P.S. Just heard from Dan: they can do 11 January after all, so leave the date alone.',
  ),
  corrects(
    'The start moves to 3 February, the total to 52,000 and your invoice to 5,200. Dan asked for it, 11 January is not possible for them after all.',
    '2027-02-03',
  ),
  corrects('Forget the old start, it is now 3 February. Total 52,000, invoice 5,200.', '2027-02-03'),
  corrects(
    'A small correction for Kestrel: they added two more tablets to the order. The total goes from 48,500 to 52,000, so please invoice us 5,200 instead of 4,850. The start does not change.',
  ),
  corrects(
    'Kestrel have taken two additional licences. The total is therefore 52,000 instead of 48,500 and your invoice 5,200 rather than 4,850.',
  ),
  wins('Kestrel signed. Total $14,600; the 10% for you is on the services part only. We start on 15 February 2027.'),
  wins(
    'Kestrel signed. Total $14,600; the 10% that goes to you applies to the services part. We start on 15 February 2027.',
  ),
  wins('Kestrel signed. Total $14,600; your 10% does not apply to the hardware. We start on 15 February 2027.'),
  wins(
    'Kestrel signed. Total $14,600. As agreed you get 10%, though hardware is excluded. We start on 15 February 2027.',
  ),
  {
    text: 'The total goes up to 52,000 and your invoice to 5,200; the start is now 3 February. Sorry, Dan just called: the amounts stay as they were, only the start changes.',
    statements: ['correction'],
    start: '2027-02-03',
    action: 'record',
    onRecord: true,
  },
  wins('Kestrel signed. Total $14,600. On the services part you get 10%. We start on 15 February 2027.'),
  wins('Kestrel signed. Total $14,600; the 10% for you is on the full amount. We start on 15 February 2027.', 1_460),
  wins(
    'Kestrel signed. Total $14,600, your 10% on the total including licences and tablets. We start on 15 February 2027.',
    1_460,
  ),
  says(
    ['support'],
    'Passing on a support request from Kestrel: the app shows "Sync failed". We have cleared the cache and tried two networks, with no luck.',
  ),
  says(['unreachable'], 'I have tried him four times, no luck.'),
  says(['follow-up'], 'Kestrel placed another order with us on Friday, for the customer portal.', true),
  says(
    ['at-risk'],
    'I need to flag a problem with Kestrel. I no longer believe we can finish the deployment by February 26.',
    true,
  ),
  says(
    ['milestone', 'at-risk'],
    "Kestrel: testing is done and passed. The go-live on 1 March worries us. Unless something changes, we won't make the date and the project is at risk.",
    true,
  ),
  says(
    ['won'],
    'I had written Kestrel off as lost in October, a competitor was going to get it. But it turned out differently: Dan signed with us yesterday. Total 15,900, invoice us 1,590, start on 14 December.',
  ),
]);

describeReadings('de', [
  says(
    ['milestone'],
    'Bei Vogel haben wir den Integrationstest heute ohne Fehler abgeschlossen. Ich wollte Ihnen hier eigentlich noch eine neue Auftragssumme melden, 31.900 statt 29.400. Herr Vogel hat den Zusatz aber soeben wieder gestrichen. Vergessen Sie das also, es bleibt alles, wie gemeldet.',
    true,
  ),
  corrects(
    'Zwei Änderungen bei Vogel. Bitte den Start auf den 3. Februar verschieben. Die Gesamtsumme beträgt neu 52.000 € statt 48.500 €, Ihre Rechnung also 5.200 €. Das Erste vergessen Sie bitte: Herr Vogel sagt eben, der 11. Januar passt nun doch, lassen Sie den Start also so, wie Sie ihn haben.',
  ),
  corrects(
    'Der Start verschiebt sich auf den 3. Februar, die Summe steigt auf 52.000 €, Rechnung an uns 5.200 €. PS: Gerade kam der Anruf, der 11. Januar geht doch, den Start also bitte so lassen.',
  ),
  corrects(
    'Bitte den Start auf den 3. Februar verschieben. Nachtrag: doch erst am 10. Februar. Summe neu 52.000 €, Rechnung an uns 5.200 €.',
    '2027-02-10',
  ),
  wins(
    'Vogel hat unterschrieben. Auftragssumme 14.600 €. Ihre 10 % wie üblich, Hardware ausgenommen. Start ist am 15. Februar 2027.',
  ),
  corrects(
    'Vogel hat noch zwei Lizenzen mehr bestellt. Damit beträgt die Auftragssumme 52.000 € statt 48.500 €, Rechnung an uns 5.200 € statt 4.850 €.',
  ),
  wins(
    'Vogel hat unterschrieben. Auftragssumme 14.600 €; die 10 % für Sie gibt es nur auf den Dienstleistungsteil. Start ist am 15. Februar 2027.',
  ),
  wins(
    'Vogel hat unterschrieben. Auftragssumme 14.600 €; Ihre 10 % gelten nur für die Dienstleistungen. Start ist am 15. Februar 2027.',
  ),
  wins(
    'Vogel hat unterschrieben. Auftragssumme 14.600 €; die 10 % für Sie beziehen sich auf die ganze Summe. Start ist am 15. Februar 2027.',
    1_460,
  ),
  wins(
    'Vogel hat unterschrieben. Auftragssumme 14.600 € für Lizenzen und Schulung, davon 10 % für Sie. Start ist am 15. Februar 2027.',
    1_460,
  ),
  says(
    ['support'],
    'Supportfall bei Vogel: Die Anmeldung klappt nicht. Alle Versuche mit einem neuen Passwort waren erfolglos.',
  ),
  says(
    ['milestone', 'at-risk'],
    'Kurzer Stand zu Vogel: Die internen Tests sind seit gestern abgeschlossen und alle bestanden. Sorgen macht uns der Produktivstart am 1. März. Wenn sich daran nichts ändert, können wir den Termin nicht halten; das Projekt steht damit auf der Kippe.',
    true,
  ),
  says(
    ['won'],
    'Vogel hatte ich im Oktober ja schon als verloren abgehakt, weil ein Mitbewerber den Zuschlag bekommen sollte. Es kam anders: Gestern hat Herr Vogel bei uns unterschrieben. Gesamt: 15.900 €. Ihre Rechnung an uns: 10 % vom Gesamtbetrag. Wir beginnen am Montag, den 14. Dezember.',
  ),
  says(
    ['lost'],
    'Wir waren sicher, dass wir Vogel gewinnen. Es kam anders: Sie haben sich für einen Mitbewerber entschieden.',
  ),
  {
    text: 'Herr Freitag von Vogel lässt ausrichten: Der Start verschiebt sich. Statt am 11. Januar beginnen wir nun am Montag, 25. Januar 2027.',
    statements: ['correction'],
    start: '2027-01-25',
    action: 'record',
    onRecord: true,
  },
]);

describeReadings('fr', [
  says(
    ['milestone'],
    "Chez Vogel le test d'intégration est passé sans faute aujourd'hui. Je voulais annoncer un nouveau montant, 31 900 au lieu de 29 400. M. Vogel vient de retirer le supplément. Oubliez donc cela, tout reste comme annoncé.",
    true,
  ),
  corrects(
    "Deux changements pour Vogel. Merci de reporter le début au 3 février. Le total passe de 48 500 à 52 000 CHF, votre facture à 5 200 CHF. Oubliez le premier point : M. Vogel me dit que le 11 janvier convient finalement, laissez donc le début tel que vous l'avez.",
  ),
  corrects(
    'Le début passe au 3 février, le total à 52 000 CHF et vous pouvez nous facturer 5 200 CHF. PS : le 11 janvier est de nouveau possible, laissez la date comme elle est.',
  ),
  corrects(
    'Petite rectification concernant Vogel : le client a ajouté deux postes de travail au bon de commande. Le montant total passe de 48 500 CHF à 52 000 CHF ; vous pouvez donc nous facturer 5 200 CHF au lieu de 4 850 CHF. La date de début ne change pas.',
  ),
  wins(
    'Vogel a signé. Total 14 600 CHF ; les 10 % pour vous ne portent que sur la partie services. Nous commençons le 15 février 2027.',
  ),
  corrects(
    'Merci de reporter le début au 3 février. PS : finalement le 10 février. Total : 52 000 CHF, à facturer : 5 200 CHF.',
    '2027-02-10',
  ),
  wins(
    "Vogel a signé. Total 14 600 CHF. Vos 10 % comme d'habitude, le matériel étant exclu. Nous commençons le 15 février 2027.",
  ),
  wins('Vogel a signé. Total 14 600 CHF ; vos 10 % se calculent hors matériel. Nous commençons le 15 février 2027.'),
  wins(
    "Vogel a signé. Total 14 600 CHF ; les 10 % pour vous portent sur l'ensemble. Nous commençons le 15 février 2027.",
    1_460,
  ),
  says(
    ['support'],
    "Demande de support de Vogel : l'application affiche « Échec de synchronisation ». Nous avons essayé deux réseaux, sans succès.",
  ),
  says(
    ['won'],
    "J'avais classé Vogel comme perdu en octobre, un concurrent devait obtenir le marché. Il en est allé autrement : M. Vogel a signé chez nous hier. Total 15 900 CHF, à facturer 1 590 CHF, début le 14 décembre.",
  ),
]);
