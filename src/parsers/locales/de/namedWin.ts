/** Ein anderer Betrieb, namentlich genannt, hat den Auftrag (READING.md, clause R11). */
import { namedWinReader } from '../namedWin.js';

const WORD = "[A-ZÄÖÜ][\\p{L}\\d&'-]{1,30}";
/** Words in the names of firms of the partner's own trade; a colleague's name has none. */
const TRADE =
  '(?:Systeme?|Systems|Solutions?|Lösungen|Mobile|Mobil|Digital|Software|Technologien?|Technologies|Tech|Technik|IT|EDV|Netzwerke?|Networks?|Consulting|Beratung|Informatik|Datentechnik|Gruppe|Group|Services?|Data|Cloud|Partner|GmbH|AG|KG|OHG|UG|SE|& Co|e\\.K)(?!\\p{L})';
/** Nobody of these is a firm: ourselves, the people, what was offered. */
const NOT_A_FIRM =
  '(?!(?:Wir|Unsere?[rnms]?|Herrn?|Frau|Kolleg\\p{L}{1,4}|Das|Der|Die|Dies\\p{L}{0,2}|Er|Sie|Es|Ihr|Ich|Man|Alle|Beide|Angebot|Kunde|Team|Vertrieb|Chef\\p{L}{0,2})(?!\\p{L}))';
const NAME = `${NOT_A_FIRM}${WORD}(?: (?:&|und|${WORD})){0,4}`;
const FIRM = `(?:(?:die |der |den |dem )?(?:Firma|Fa\\.) ${NAME}|(?:die |der |den |dem )?${NOT_A_FIRM}(?:${WORD} (?:& |und )?){1,3}?${TRADE}(?: (?:GmbH|AG|KG)(?!\\p{L}))?)`;
const PRIZE =
  '(?:[Dd]en (?:Auftrag|Zuschlag|Job|Deal|Vertrag)|[Dd]as (?:Projekt|Rennen|Geschäft|Mandat)|[Dd]ie (?:Ausschreibung|Bestellung|Sache))(?!\\p{L})';
const AT = '(?: (?:bei|für|von|vom|beim|zu|zum|am|jetzt|nun|gestern|heute|leider|mit|an) [^,;.!?]{0,40}?)?';
const GOT =
  '(?:bekommen|erhalten|gewonnen|geholt|gekriegt|gemacht|für sich entschieden|an Land gezogen)(?!, (?:(?:den|die|das) (?:wir|ich) |eine?[nmrs]? ))';
const GETS = '(?:bekam|bekommt|erhielt|erhält|gewann|gewinnt|kriegt|kriegte|holte|machte|macht)';
const PLACE = '(?: (?:aus|in|von) [^\\s,;.]{2,30}){0,1}';

export const readNamedWin = namedWinReader('de', [
  // "… mitgeteilt, dass Brandt Systeme den Auftrag bekommen hat"
  `(?<=, )dass ${FIRM}${PLACE} ${PRIZE}${AT} ${GOT} (?:hat|haben|hätte|habe)`,
  // A bare name may be a colleague's: "Ich freue mich, dass Sabine Keller den Auftrag bekommen hat"
  `(?<=(?:mitgeteilt|mit|gesagt|informiert|geschrieben|schreibt|sagt|erfahren|gehört)(?: [^\\s,]{1,20}){0,3}, )dass ${NAME}${PLACE} ${PRIZE}${AT} ${GOT} (?:hat|haben|hätte|habe)`,
  // "Brandt Mobile hat das Rennen gemacht" · "Die Firma Brandt bekam den Zuschlag"
  `(?<!\\p{L})${FIRM}${PLACE} (?:hat|haben)(?: (?:nun|jetzt|leider|gestern|heute|am Ende|schließlich|schliesslich)){0,2} ${PRIZE}${AT} ${GOT}(?!\\p{L})`,
  `(?<!\\p{L})${FIRM}${PLACE} ${GETS}(?: (?:nun|jetzt|leider|gestern|heute|am Ende|schließlich|schliesslich)){0,2} ${PRIZE}`,
  // "Den Auftrag hat Brandt Software gewonnen" · "Den Zuschlag bekam die Firma Brandt" · "Gewonnen hat die Brandt GmbH"
  `${PRIZE}${AT} (?:hat|haben)(?: (?:nun|jetzt|leider|gestern|heute|am Ende|schließlich|schliesslich)){0,2} ${FIRM}${PLACE} ${GOT}(?!\\p{L})`,
  `${PRIZE}${AT} ${GETS}(?: (?:nun|jetzt|leider|gestern|heute|am Ende|schließlich|schliesslich)){0,2} ${FIRM}`,
  `(?<!\\p{L})(?:Gewonnen|Bekommen|Erhalten) (?:hat|haben)(?: (?:nun|jetzt|leider|am Ende|es|ihn)){0,2} ${FIRM}`,
  // "Der Auftrag wurde von der Brandt Digital GmbH gewonnen"
  `(?:Auftrag|Zuschlag|Projekt|Ausschreibung|Rennen)(?:${AT}) (?:wurde|ist|worden)${AT}? von (?:${FIRM}|${NAME})${PLACE} (?:gewonnen|geholt)`,
  // "Brandt hat den Auftrag bekommen, für 31.000 gegen unsere 36.400"
  `(?<!\\p{L})${NAME} (?:hat|haben) ${PRIZE} ${GOT}(?=.{0,60}(?:gegen|gegenüber|statt) (?:unsere|unserem|unseren|uns)(?!\\p{L}))`,
]);
