/** Statement `acknowledged` in its barest form: the referral is accepted or noted. */
import { statementReader } from '../../phrases.js';

// de-a  "Danke, wir nehmen uns der Sache an." · ch-a "Gerne, habe ich erhalten."
export const readTakenUp = statementReader(
  'de/taken-up',
  'acknowledged',
  [
    '(?:empfehlung|referral|anfrage) ist (?:bei uns |heute |gut )?(?:eingegangen|angekommen|gelandet)|(?:kümmert sich|nimmt sich|übernimmt|meldet sich bei|betreut|übernehmen|übernehme|nehmen (?:den|die|das|uns|wir|sehr|gern\\S{0,2}|ihre)|nehme (?:ich|mich|den|die|das)|kümmern uns|kümmere mich|machen wir|mache ich|mach ich|wird erledigt|erledigen wir|(?:gehen|packen|schauen|nehmen) (?:wir |ich )?(?:das |es |die sache |uns das )?(?:\\S{1,30} ){0,2}?(?:an|vor|dran)(?=[.!,;]|$)|nehme (?:ich )?mir (?:\\S{1,30} ){0,4}?vor|sind dran|bin dran|sind dabei|bin dabei|legen los|lege los|gehen es an|gern(?:e)? (?:an|dabei|übernommen|bereit)|freuen uns (?:auf|über) (?:das|den|die|diesen|dieses|diese)|nehmen (?:\\S{1,30} ){0,4}?(?:an|auf))',
    '(?:übernehm|nehm|mach) (?:ich|wir|ma|mir)(?! (?:urlaub|ferien|feierabend|mir sorgen))',
    '(?:erhalten|eingegangen|angekommen|zur kenntnis genommen|notiert|vermerkt|verstanden|alles klar|in ordnung|einverstanden|geht klar|passt|wird gemacht|aufgenommen|(?:empfehlung|anfrage|mail|nachricht|referral|lead) ist da|auf dem schirm|auf dem radar|auf dem tisch|bei mir gelandet|is notiert|isch notiert|haben wir bekommen|habe ich bekommen)',
    '(?:empfehlung|referral|lead|kontakt|anfrage|auftrag) (?:\\S{1,30} ){0,4}?(?:erhalten|übernommen|angenommen|übernehmen|aufgenommen|eingegangen|angekommen)',
  ],
  [
    'nehmen uns(?=[.!,;:]|$)',
    '(?:nehmen|schauen) sie sich (?:bitte |doch |doch bitte )?(?:der|dieser|des|dieses|das|die|den|seiner|ihrer) \\S{1,30}',
    '(?<!noch )(?:nicht|nichts|niemand\\S{0,2}|kein(?:e|en)?)(?! (?:problem|frage|ursache|sorge))',
    '(?:kalender|\\S{0,12}karte|geschenk\\S{0,4}|päckchen|blumen|kekse|provision|zahlung|gutschrift|überweisung|prospekt\\S{0,2}|katalog\\S{0,2}|broschüre\\S{0,1})(?: \\S{1,30}){0,6}? (?:erhalten|angekommen|eingegangen|eingetroffen|bekommen)|(?:erhalten|bekommen|eingegangen)(?: \\S{1,30}){0,3}? (?:provision|gutschrift|überweisung)',
    '(?:einladung|termin|glückwünsche)(?: \\S{1,30}){0,6}? (?:an|angenommen)',
  ],
);
