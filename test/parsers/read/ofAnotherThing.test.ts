/** Words of trouble and of open matters behind a clean win: what they are said of tells whether the win is meant. */
import { CLEAN_WIN, harmless } from './cleanWin.js';
import { describeReadings, type ReadingCase } from './describeReadings.js';

const { en, de, fr } = CLEAN_WIN;

const looked = (win: string, sentence: string): ReadingCase => ({ ...harmless(win, sentence), action: 'review' });

describeReadings('en', [
  harmless(en, 'The rival bid was withdrawn weeks ago.'),
  harmless(en, 'The cooling-off period ran out on Friday.'),
  harmless(en, 'No purchase order is needed on our side, as ever.'),
  harmless(en, 'Counsel for the customer raised two points, both of which were resolved before signature.'),
  harmless(en, 'He stopped me in the corridor and said "where do I sign?".'),
  harmless(en, "Isn't that a nice way to end the week?"),
  { ...looked(en, 'He asked "can you move the start?".'), statements: ['won', 'question'] },
  looked(en, 'The cooling-off period has not ended.'),
  looked(en, 'Two points must be resolved before signature.'),
  looked(en, 'A purchase order is still needed.'),
  looked(en, 'The board needs to nod it through on the 14th.'),
  looked(en, 'Their lawyer is still looking at the terms.'),
  looked(en, "I think it was signed, but Tom had the papers and he's away."),
  looked(en, 'The agreement is on the desk of their managing director and should be back any day.'),
  looked(en, 'Dan agreed to the price and kept the scope open.'),
]);

describeReadings('de', [
  harmless(de, 'Verloren haben wir diese Woche nur das Firmenturnier.'),
  harmless(de, 'Vorbehalte gab es keine.'),
  harmless(de, 'Gekündigt haben sie nur ihrem bisherigen Anbieter.'),
  harmless(de, 'Die Widerrufsfrist ist seit gestern abgelaufen.'),
  harmless(de, 'Was soll ich sagen? Wien ist halt ein Dorf.'),
  { ...looked(de, 'Wer hätte die Rechnung bekommen sollen?'), statements: ['won', 'question'] },
  looked(de, 'Die Widerrufsfrist ist noch nicht abgelaufen.'),
  looked(de, 'Die Vorbehalte sind noch nicht ausgeräumt.'),
  looked(de, 'Gekündigt haben sie nur den Vertrag mit uns.'),
  looked(de, 'Sobald die Anzahlung da ist, gilt der Auftrag als erteilt.'),
  looked(de, 'Im Januar wird noch einmal über den Preis verhandelt.'),
  looked(de, 'Der Anwalt muss den Vertrag noch durchsehen.'),
]);

describeReadings('fr', [
  harmless(fr, 'La clause suspensive a été supprimée avant la signature.'),
  harmless(fr, "Le contrat de l'ancien prestataire est résilié dans les règles."),
  harmless(fr, 'M. Vogel suivra lui-même la première formation, il y tient.'),
  harmless(fr, 'Mon équipe compte deux docteurs et un champion de go.'),
  harmless(fr, 'Que demande le peuple ?'),
  looked(fr, 'Belle recommandation, on en reprendrait bien une tranche, je plaisante.'),
  looked(fr, "La clause suspensive n'est pas levée."),
  looked(fr, 'La réserve doit être réglée avant la signature.'),
  looked(fr, 'Le contrat est résilié.'),
  looked(fr, 'Leur avocat doit encore relire le contrat.'),
  looked(fr, "La commande ne prendra effet qu'au versement de l'acompte."),
  looked(fr, 'Ils ont quatorze jours pour se dédire.'),
]);
