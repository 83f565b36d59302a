/** Statement `follow-up`: weiterer Auftrag eines bereits gewonnenen Kunden (READING.md, clause S5). */
import { statementReader } from '../../phrases.js';

// de-a  "Sommerfeld hat nun auch das Modul Lager bestellt." · ch-a "Folgeauftrag vom Rosengarten!"
export const readFollowUp = statementReader(
  'de/follow-up',
  'follow-up',
  [
    '(?:(?:zusatz|ergänzungs|erweiterungs|anschluss|zweit|folge)(?:bestellung|order|aufträge|bestellungen)|folgeauftrag|folgeaufträge|anschlussauftrag|zusatzauftrag|erweiterungsauftrag|nachbestellung|folgebestellung|folgeprojekt|anschlussprojekt|ergänzungsauftrag|anschlussprojekte?|zweitauftrag|drittauftrag|folgeetappe|folgephase|nachfolgeauftrag|weiterer auftrag|weiteren auftrag|zweiten auftrag|zweiter auftrag|neuen auftrag)',
    // "Von Vogel haben wir noch einen Folgeauftrag bekommen": one more, and not one that is still to come
    '(?:hat|haben|habe)(?: (?!nicht|nie|kein|noch|fast|beinahe|bald|demnächst|wohl|hoffentlich|vielleicht|womöglich|eventuell|quasi|praktisch)\\S{1,30}){0,5}? noch (?:gleich |prompt |obendrein )?eine?n? (?:\\S{1,20} )?(?:folge|zusatz|anschluss|erweiterungs|ergänzungs|nach)-?(?:auftrag|bestellung|projekt) (?:\\S{1,20} ){0,3}?(?:erhalten|bekommen|erteilt|vergeben|gewonnen|unterschrieben|platziert|geholt|hereinbekommen|reinbekommen|eingesammelt)(?=[.!,;:–-]|$| und\\b| über\\b)|(?:kam|kamen|erteilte|erteilten|erhielten|bekamen|gab)(?: (?!nicht|nie|kein|noch|fast|beinahe|bald|demnächst|wohl|hoffentlich|vielleicht|womöglich|eventuell|quasi|praktisch)\\S{1,30}){0,5}? noch (?:gleich |prompt |obendrein )?eine?n? (?:\\S{1,20} )?(?:folge|zusatz|anschluss|erweiterungs|ergänzungs|nach)-?(?:auftrag|bestellung|projekt)(?: (?:herein|rein|dazu|hinzu|obendrauf))?(?=[.!,;:–-]|$| über\\b| von\\b)',
    '(?:doppelt|doppeln|doppelte|doppelten) (?:\\S{1,30} ){0,3}?nach(?=[.!,;:]|$| und\\b)',
    '(?:hat|haben)(?: (?!nicht|kein)\\S{1,30}){0,8}? dazu (?:bestellt|geordert|gebucht|gekauft|beauftragt|genommen)',
    // "legt nach" · "stocken auf" · "Change Request beauftragt" · "obendrauf" · "Nachschlag" · "noch ein Abruf"
    '(?:lizenzen|plätze|geräte|module|benutzer|arbeitsplätze) mehr (?:\\S{1,30} )?(?:bestellt|geordert|gebucht|gekauft)',
    '(?:legt|legen|legte|legten) (?:\\S{1,30} ){0,3}?nach(?=[.!,;:]|$| und\\b)|stock(?:t|en|te|ten) (?:\\S{1,30} ){0,4}?auf(?=[.!,;:]|$)|(?:dazugekauft|hinzugekauft|zugekauft|dazugenommen|draufgelegt|obendrauf|nachgekauft|mitbeauftragt|dazugeordert|draufgepackt)|nachschlag|(?:auf den )?geschmack gefunden|auf den geschmack gekommen|appetit kommt',
    '(?:change ?request|cr|nachtrag|zusatzpaket|ergänzung|erweiterung\\S{0,8}|verlängerung|upgrade|ausbau|aufstockung|zusatzmodul|ausbaustufe|zusatzleistung\\S{0,2}|wartungsvertrag|supportvertrag|option)(?: (?!nicht|noch|wegen)\\S{1,30}){0,7}? (?:beauftragt|bestellt|unterschrieben|unterzeichnet|freigegeben|bewilligt|genehmigt|gebucht|gekauft|geordert|gezogen|eingelöst|abgerufen|ausgeübt)',
    '(?:noch ein(?:e|en)?|(?:die|der|den) (?:nächste|dritte|vierte|fünfte)[rn]?|ein(?:en|e)? (?:dritte|vierte|weitere|zusätzliche)[rns]?) (?:auftrag|abruf|bestellung|order|paket|vertrag|los|etappe)|(?:selben|gleichen|bestehenden) kunden (?:\\S{1,30} ){0,4}?(?:auftrag|los|bestellung|gewonnen|gewinnen)',
    '(?:bestellt|ordert|kauft|bucht) (?:\\S{1,30} ){0,4}?(?:wieder|erneut|nochmals|auch noch|dazu|nach|noch \\d{1,4})(?=[.!,;:]|$| und\\b| \\S{1,30})',
    '(?:uns|an uns) (?:\\S{1,30} ){0,2}?(?:ausserdem|außerdem|auch|noch|gleich|zudem|zusätzlich|obendrein|zusätzlich noch)(?: (?:noch|auch))? (?:\\S{1,30} ){1,8}?(?:übertragen|anvertraut)|(?:runde|teil|phase|etappe|los|abruf|stufe) (?:zwei|drei|vier|[2-9])(?: \\S{1,30}){0,5}? (?:bestellt|beauftragt|unterschrieben|unterzeichnet|gewonnen|erteilt)',
    '(?:hat|haben|kunde|unser\\S{0,2}) (?:\\S{1,30} ){0,5}?(?:nachgelegt|nachgeordert|aufgestockt)',
    'erweitert(?=[.!,;:]|$)',
    '(?:hat|haben|wurde|wurden|(?<!doch )noch|auch|zusätzlich|ausserdem|außerdem|nun|jetzt)(?: \\S{1,30}){0,8}? (?:nachbestellt|dazubestellt|dazugebucht|erweitert|aufgestockt|verlängert|nachbeauftragt|zusätzlich beauftragt|zusätzlich bestellt|hinzugebucht|dazu beauftragt|mitbestellt|nachgeordert)',
    '(?:auch|zusätzlich|(?<!doch )noch|weitere[nrs]?|ausserdem|außerdem)(?: \\S{1,30}){0,7}? (?:beauftragt|bestellt|unterschrieben|in auftrag gegeben|gebucht|genommen|geordert|dazu)',
  ],
  [
    // What they have today is not ours: "das Upgrade seines Auftragssystems" is a first job.
    '(?:upgrade|modernisierung|erneuerung|ablösung|ersatz)(?: (?:von|für))? (?:sein|ihr|de)(?:es|er|em|en|e|s)? (?!nextservice|next |acture)(?:\\S{1,30} ){0,3}?\\S{0,30}(?:systems?|software|programms?|lösung|plattform|datenbank)',
    '(?:ausbau|erweiterung|aktualisierung)(?: (?:von|für))? (?:sein|ihr|de)(?:es|er|em|en|e|s)? (?:alten|bisherigen|bestehenden|vorhandenen|veralteten) (?:\\S{1,30} ){0,2}?\\S{0,30}(?:systems?|software|programms?|lösung|plattform|datenbank)',
    // What changes in a job that was notified before is a correction.
    '(?:auftrag|umfang|auftragsumfang|vertrag|bestellung)(?: \\S{1,30}){0,2}? um (?:\\S{1,30} ){1,6}?(?:erweitert|reduziert|gekürzt|aufgestockt)',
    // "Nach einem weiteren Gespräch hat Vogel unterschrieben"
    '(?:weiter|zweit|dritt|nächst)e[rnms]? (?:gespräch|termin|treffen|meinung|besuch|anlauf|versuch|vorführung|telefonat|besprechung)(?:s|en|e)?',
    'nachverhandelt|(?:bitte )?(?:ändern|korrigieren|berichtigen) sie|statt (?:der |den |bisher )?\\d',
  ],
);
