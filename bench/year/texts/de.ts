import type { Texts } from './types.js';

export const DE: Texts = {
  takenUp: [
    () => 'Danke, wir übernehmen das und rufen morgen an.',
    ({ contact }) => `Vielen Dank, wir melden uns heute bei ${contact}.`,
    () => 'Vielen Dank für die Empfehlung, wir kümmern uns darum.',
  ],
  noNewsYet: [
    ({ contact }) => `Das Angebot liegt bei ${contact}, wir warten auf die Antwort.`,
    () => 'Wir sind noch im Gespräch, das Angebot ging letzte Woche hinaus.',
  ],
  won: [
    ({ customer }) => `${customer} hat unterschrieben.`,
    ({ customer }) => `Gute Nachricht: ${customer} hat den Auftrag erteilt.`,
  ],
  total: [({ total }) => `Die Auftragssumme beträgt ${total}.`, ({ total }) => `Gesamtsumme: ${total}`],
  invoice: [
    ({ invoice }) => `Bitte stellen Sie uns ${invoice} in Rechnung.`,
    ({ invoice }) => `Ihre Provision beträgt ${invoice}.`,
  ],
  start: [({ start }) => `Wir beginnen am ${start}.`, ({ start }) => `Beginn: ${start}`],
  facts: [({ total, invoice, start }) => `Gesamtsumme: ${total}\nRechnungsbetrag: ${invoice}\nBeginn: ${start}`],
  corrected: [
    ({ invoice }) => `Korrektur: Der Rechnungsbetrag ist ${invoice}.`,
    ({ invoice }) => `Da ist uns ein Fehler unterlaufen. Bitte stellen Sie uns richtig ${invoice} in Rechnung.`,
  ],
  further: [
    ({ customer, total, invoice, start }) =>
      `${customer} hat einen Folgeauftrag erteilt: Gesamtsumme ${total}, bitte stellen Sie uns ${invoice} in Rechnung. Beginn ist der ${start}.`,
  ],
  lost: [
    ({ customer }) => `${customer} hat sich für einen anderen Anbieter entschieden.`,
    () => 'Der Kunde hat sich leider dagegen entschieden.',
  ],
  declined: [
    () => 'Leider können wir diesen Auftrag nicht übernehmen, wir sind ausgelastet.',
    () => 'Wir müssen leider ablehnen, uns fehlt die Kapazität.',
  ],
  unreachable: [
    ({ contact }) => `Wir erreichen ${contact} nicht. Wir haben fünfmal angerufen.`,
    () => 'Der Kunde ist leider nicht erreichbar, weder telefonisch noch per Mail.',
  ],
  atRisk: [
    ({ customer }) => `Das Projekt bei ${customer} ist gefährdet: Die Daten fehlen, der Termin ist in Gefahr.`,
    () => 'Der Zeitplan ist in Gefahr, der Kunde gibt uns seit zwei Wochen keinen Zugang.',
  ],
  onTrack: [() => 'Das Projekt ist wieder im Plan.', () => 'Alles geklärt, wir sind wieder im Zeitplan.'],
  nothingFurther: [() => 'Nein, im Moment nichts.', () => 'Nein.', () => 'Derzeit nichts Weiteres, danke.'],
  settled: [
    ({ contact }) => `Wir haben heute mit ${contact} gesprochen, uns entschuldigt und den Fehler behoben.`,
    () => 'Unser Teamleiter war gestern vor Ort, der Fehler ist behoben.',
  ],
  answered: [() => 'beantwortet', () => 'Beantwortet, wir haben heute angerufen.'],
  mended: [() => 'Das ist behoben.', () => 'Erledigt, die Abweichung ist behoben.'],
  acknowledgedDeviation: [() => 'Verstanden, wir beheben das.', () => 'Zur Kenntnis genommen, wir kümmern uns darum.'],
  started: [() => 'Ja, wir haben wie geplant begonnen.', () => 'Ja, es läuft wie geplant.'],
  kickOff: (day) => `Der Kick-off war am ${day}.`,
  testing: (day) => `Die internen Tests sind seit ${day} bestanden.`,
  goLive: (day) => `Der Go-live war am ${day}.`,
  completed: (day) => `Das Projekt wurde am ${day} abgeschlossen.`,
  later: (day) => `Es dauert etwas länger, wir rechnen jetzt mit dem ${day}.`,
  team: (names, day) => `Team: ${names}\nUmfang: vereinbart am ${day}`,
  away: (day) => `Ich bin nicht im Büro und ab dem ${day} wieder erreichbar.`,
  complaint: [
    () => 'Guten Tag,\n\nwir sind sehr enttäuscht. Am Montag kam niemand, und bei uns steht alles still.',
    () => 'Guten Tag,\n\nich möchte mich beschweren. Das System fällt ständig aus und niemand ruft zurück.',
  ],
  enquiry: [
    () => 'Guten Tag,\n\nkönnen Sie uns sagen, wann der Techniker kommt?',
    () => 'Guten Tag,\n\nich habe eine Frage: Können wir zwei weitere Benutzer anlegen, und was kostet das?',
  ],
  yes: 'Ja, alles erledigt. Danke',
  no: 'Nein, es funktioniert immer noch nicht.',
  regards: 'Viele Grüße',
  allOpen: 'Zu keiner davon gibt es etwas Neues, ich melde mich.',
};
