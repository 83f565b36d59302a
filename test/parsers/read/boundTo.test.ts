/** Words of a loss, a refusal, a step, trouble or a question beside a clean win: whom and what they are bound to tells whether they count. */
import { CLEAN_WIN, harmless } from './cleanWin.js';
import { describeReadings, type ReadingCase } from './describeReadings.js';

const { en, de, fr } = CLEAN_WIN;

const held = (win: string, sentence: string, ...statements: string[]): ReadingCase => ({
  ...harmless(win, sentence),
  statements: ['won', ...statements],
  action: 'review',
});

describeReadings('en', [
  harmless(en, 'They decided against the sun blinds, to put it mildly.'),
  harmless(en, 'We decided to do without subcontractors this time.'),
  harmless(en, 'They have chosen to keep their paper archive in the cellar.'),
  harmless(en, 'No time was lost with the printer.'),
  harmless(en, "The customer's sales people keep a parrot, and I couldn't help laughing at it."),
  harmless(en, 'In our region this trade is short of staff, so good planning matters a lot to them.'),
  harmless(en, 'Their old provider has handed over all data without any fuss.'),
  harmless(en, 'Their old system is switched off at the end of the year, by their own choice.'),
  harmless(en, 'I ordered the fish and regretted it.'),
  harmless(en, 'Complaints from their own tenants go to Lorraine.'),
  harmless(en, 'The plan hangs on their wall.'),
  harmless(en, 'Put simply, they want to know who is where.'),
  harmless(en, 'The photograph of the handshake is blurred.'),
  held(en, 'They decided against the changeover after all.', 'lost'),
  held(en, 'In the end they decided against it.', 'lost'),
  held(en, 'In 2025 they cancelled, and they did so once more.'),
  held(en, 'The customer complains about your hotline.', 'complaint'),
  held(en, 'We want to know who pays for the travel.', 'question'),
]);

describeReadings('de', [
  harmless(de, 'Auf das Kundenportal hat Vogel bewusst verzichtet.'),
  harmless(de, 'Auf einen Antrag beim Land haben sie verzichtet, zu viel Papier.'),
  harmless(de, 'Die Halle ist frisch gestrichen.'),
  harmless(de, 'Auf dem Rückweg habe ich meine Mütze verloren.'),
  harmless(de, 'Drei Mitbewerber gingen leer aus.'),
  harmless(de, 'Das Projekt führen wir mit derselben Mannschaft durch wie in Ulm.'),
  harmless(de, 'Der Vorgänger hat uns die Zugänge übergeben, alles sauber dokumentiert.'),
  harmless(de, 'Der Anwalt hat den Vertrag in Ruhe gelesen.'),
  harmless(de, 'Der Kunde schickt uns die Artikelliste im Laufe der Woche.'),
  harmless(de, 'Denk dir nichts, der Zug hatte wieder Verspätung.'),
  harmless(de, 'Die Erinnerung von gestern hat sich damit erledigt.'),
  held(de, 'Auf die Umsetzung verzichtet Vogel nun doch.', 'lost'),
  held(de, 'Vogel verzichtet.', 'lost'),
]);

describeReadings('fr', [
  harmless(fr, 'Ils ont renoncé à toute subvention, trop de formulaires.'),
  harmless(fr, "On s'est perdus dans la zone industrielle."),
  harmless(fr, "Ils gardent leur vieux classeur rouge sur l'étagère, par nostalgie."),
  harmless(fr, "Leur agenda est plein jusqu'à l'été, les pompes à chaleur se vendent toutes seules."),
  harmless(fr, "L'équipe est au complet et connaît le produit par cœur."),
  harmless(fr, "Le démarrage se fait à Dijon, là où vous l'aviez noté."),
  harmless(fr, 'Le magasin reçoit trois imprimantes, allez savoir pourquoi.'),
  harmless(fr, 'Notre apprentie Léa a tenu le procès-verbal de la réunion.'),
  harmless(fr, 'Le canal est gelé depuis lundi.'),
  held(fr, 'Ils ont finalement renoncé au changement.', 'lost'),
  held(fr, 'Le client renonce.', 'lost'),
  held(fr, 'Notre agenda est plein, nous ne pouvons pas prendre ce client.', 'declined'),
]);
