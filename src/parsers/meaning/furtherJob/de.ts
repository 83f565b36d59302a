import { MONTH_NAMES } from '../../calendarNames.js';
import type { FurtherJobWords } from './types.js';

const JOB =
  '(?:auftrag|aufträge|auftrags|vertrag|verträge|bestellung|bestellungen|order|abruf|mandat|projekt|abschluss)';
const GOOD =
  '(?:\\S{0,20}(?:modul|module|erweiterung|lizenz|lizenzen|ausbaustufe|ausbau|paket|pakete|anbindung|schnittstelle|migration|verwaltung|planung|wartung|wartungsvertrag|hotlinevertrag|schulung|schulungen|zeiterfassung|arbeitsplätze|nutzer|upgrade|auswertung|archivs?|betrieb der server|programmiertage|handscanner|telefonanlage|portal|waage|benutzer|plätze)|phase (?:zwei|2)|option)';
const PLACE =
  '\\S{0,20}(?:standort|standorte|filiale|filialen|niederlassung|werk|nachbarwerk|lager|halle \\d|zweites haus|betrieb|webshop|abteilung)';

export const DE_FURTHER_JOB: FurtherJobWords = {
  sold: [
    '(?:bestellt|mitbestellt|beauftragt|mitbeauftragt|unterschrieben|unterzeichnet|gezeichnet|mitgezeichnet|geordert|gekauft|genommen|vergeben|erteilt|übertragen|gewonnen|abgeschlossen|zugesagt|platziert|mitgegeben|in auftrag gegeben|auftrag gegeben|angehängt|gezogen|draufgelegt|nachbestellt|nachgeordert|dazubestellt|dazugekauft|dazugenommen|nachgelegt|in auftrag gegangen)',
  ],
  weak: [
    '(?:gebucht|bekommen|zuschlag|zusage|liegt|nehmen|nimmt|holten|dürfen wir|lassen sie uns|bei uns|ist seit|steckte|es gibt|gibt es|gab es|freuen wir|verlängert|kam gestern|kam heute|an land gezogen|geschrieben)',
  ],
  arrived: ['(?:kam|kamen|kommt|kommen|liegt|ist da|eingegangen|erhalten|dabei|erweitert)'],
  more: [
    '(?:auch|noch|ebenfalls|zusätzlich|obendrein|außerdem|ausserdem|überdies|nebenbei|daneben|parallel|gleich|dazu|extra|separat|eigens|weitere[rnsm]?|zweite[rnsm]?|noch ein(?:mal|e|en)?|dasselbe|denselben|anschluss\\S{0,20})',
  ],
  goods: [GOOD],
  places: [PLACE],
  us: ['(?:uns|bei uns|wir)'],
  job: [
    `(?:zweite[nrms]?|weitere[nrms]?|zusätzliche[nrms]?|eigene[nrms]?|separate[nrms]?|noch eine?n?) (?:\\S{1,25} )?${JOB}`,
    '(?:zusatz|anschluss|folge|erweiterungs|ergänzungs|nach)(?:auftrag|aufträge|bestellung|order|vertrag)|nachtrag über',
    '(?:denselben auftrag|dasselbe) (?:noch einmal|nochmal|noch mal)',
  ],
  part: [
    '(?:zweite[n]?|nächste[n]?) (?:ausbaustufe|phase|etappe|runde|tranche)|phase (?:zwei|2)',
    '(?:dazubestellt|nachbestellt|mitbestellt|mitbeauftragt|dazugekauft|dazugenommen|draufgelegt|nachgelegt|dazugebucht|nachgeordert)',
  ],
  ours: [
    '(?:haben|hatten) wir (?:[^\\s,;.]{1,20} ){0,6}?(?:bestellt|mitbestellt|nachbestellt|nachgeordert|geordert|gekauft|dazugekauft|genommen|dazugenommen|beauftragt)',
    '(?:wir (?:haben|hatten)|(?:habe|hatte) ich|ich (?:habe|hatte)) (?:[^\\s,;.]{1,20} ){0,6}?(?:bestellt|mitbestellt|nachbestellt|nachgeordert|geordert|gekauft|dazugekauft|genommen|dazugenommen|beauftragt)',
  ],
  diary: [
    '(?:\\S{0,20}(?:termin|termine|terminen|schulungstage?|schulungen|einweisung))',
    '(?:in (?:betrieb|angriff|empfang|kauf|anspruch|augenschein)|unter die lupe|zur kenntnis|ernst|mit an bord|frei|urlaub) genommen',
  ],
  onFile: [
    '(?:haben sie|sie haben|ihnen) (?:\\S{1,20} )?(?:bereits|schon) (?:\\S{1,20} ){0,3}?(?:erfasst|gebucht|verbucht|gemeldet|notiert|vorliegen|in den akten|in der akte|vor)',
    '(?:zusätzlich zu|neben|außer|ausser|getrennt von|unabhängig von|separat zu) (?:dem|den|der|unserem|ihrem) (?:\\S{1,20} )?(?:ersten|ursprünglichen|bestehenden|gemeldeten|bereits|schon|bisherigen|früheren|hauptauftrag|\\d[\\d.,]{2,12})',
    `(?:de[nrm]|die|das) wir (?:\\S{1,12} )?(?:im (?:${MONTH_NAMES.de}|frühjahr|sommer|herbst|winter|letzten jahr|vorjahr)|letztes jahr|voriges jahr|vorigen (?:monat|herbst|sommer|winter))(?: schon)? gewonnen (?:haben|hatten)`,
  ],
  earlier: [
    '(?:früherer kunde|vor (?:zwei|drei) jahren mit uns|von letztem jahr|altkunde\\S{0,2}|bestandskunde\\S{0,2}|letztes jahr|voriges jahr|vom vorjahr|vom frühjahr|seit 20\\d\\d unser kunde|den hatten wir (?:ja )?schon)',
  ],
  anothers: [
    '(?:tochter|schwester)(?:firma|gesellschaft|unternehmen)|schwester von|(?:ihr|sein) (?:bruder|schwager|vetter|cousin)|des bruders|nachbar\\S{0,8}|österreichische gesellschaft|großkunde\\S{0,1}',
  ],
  not: [
    '(?:nicht|kein\\S{0,2}|nie|weder|ohne|wenn|falls|sobald|sofern|vielleicht|eventuell|womöglich|könnte\\S{0,2}|würde\\S{0,2}|sollte\\S{0,2}|möchte\\S{0,2}|wollen|überleg\\S{0,3}|denk\\S{0,3}|plan|plant|planen|geplant|später|irgendwann|angebot|angeboten|offerte|gespräch\\S{0,2})',
    '(?:enthalten|inbegriffen|inklusive|eingeschlossen|darin|bestandteil|umfasst|samt|teil des auftrags|im preis|in der summe|mit drin|einschließlich)',
    '(?:früher|damals|vor (?:vier|fünf|zehn) jahren|preis für|police|bisherige\\S{0,2}|mitbewerber\\S{0,1}|konkurrenz|lieferant\\S{0,2})',
  ],
};
