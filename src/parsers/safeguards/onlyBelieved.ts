/**
 * A win that the partner only believes in or was told of by others ("laut Empfang hat er unterschrieben", "a little bird told me"), and an invoice that waits for his word: "we hope, Dan has signed", "ich glaube, er hat
 * unterschrieben", "wait for my OK". A comma or an "und hat" behind such words ends their clause, so that the refiners miss them.
 */
import type { Language } from '../types.js';

/** Up to the end of the sentence or the next comma: the hope is of this. */
const REST = '(?:[^\\s,;:.!?]{1,30}\\.? ){0,12}?';
/** An opening "no one", and a second verb behind it. */
const SOME = '(?: [^\\s,;:.!?]{1,30}){1,10}?';
const HEAD = '(?<=^\\s{0,3}(?:(?:and|but|und|aber|et|mais) )?)';

const EN_DONE = '(?:signed|accepted|ordered|committed|approved|agreed|said yes|gone ahead|confirmed)';
const EN_BELIEVE = '(?:i|we) (?:hope|believe|think|assume|guess|trust|suppose|presume|reckon|imagine|gather)';

const EN_TOLD =
  "(?:(?:so )?(?:i'm|i am|we're|we are|i was|we were) (?:told|informed|given to understand)|(?:so )?(?:i|we) hear|word (?:has it|is)|a little bird (?:told|tells) (?:me|us)|rumou?r has it|(?:somebody|someone|reception|the receptionist|(?:his|her|their) (?:secretary|assistant|colleague|neighbou?r)) (?:told (?:me|us)|tells (?:me|us)|says|said|mentioned)|the (?:grapevine|story) (?:is|has it|says))";
/** What a paper says is no hearsay. */
const EN_PAPER = '(?:contract|agreement|order|quote|offer|po|plan|schedule|paperwork|mail|e-?mail|system|crm)';

const DE_DONE =
  '(?:unterschrieben|unterzeichnet|unterschreibt|gegengezeichnet|bestellt|beauftragt|zugesagt|angenommen|bestätigt|erteilt)';
const DE_VERB = '(?:hoffe|hoffen|glaube|glauben|denke|denken|vermute|vermuten|erwarte|erwarten|schätze|schätzen)';
const DE_BELIEVE = `(?:(?:ich|wir) (?:${DE_VERB}|nehmen? an|gehen? davon aus|rechnen? damit)|${DE_VERB} (?:ich|wir)|(?:nehme|gehe) ich (?:mal )?(?:an|davon aus))`;

/** Whoever has it from him, of a family or beside the business. */
const EN_KIN =
  '(?:(?:his|her|their|the) )(?:brother|sister|cousin|nephew|uncle|father|mother|son|daughter|wife|husband|friend|neighbou?r|landlord|secretary|assistant|receptionist|driver|barber|accountant)(?:-in-law)?';
const DE_KIN =
  '(?:sein|seine|ihr|ihre|der|die) (?:bruder|schwester|schwager|schwägerin|cousin|cousine|neffe|onkel|vater|mutter|sohn|tochter|frau|mann|freund|freundin|nachbar|nachbarin|vermieter|sekretärin|assistentin|assistent|fahrer|steuerberater)';
const FR_KIN =
  '(?:son|sa|leur|le|la) (?:frère|sœur|soeur|beau-frère|belle-sœur|cousine?|neveu|oncle|père|mère|fils|fille|gendre|femme|mari|amie?|voisine?|bailleur|secrétaire|assistante?|chauffeur|comptable)';
const FR_ORDER = '(?:commande|contrat|mandat|affaire|marché|signature|accord)';

const DE_TOLD =
  '(?:es hei(?:ß|ss)t|man (?:sagt|erzählt|hört)|man hat (?:mir|uns) (?:gesagt|erzählt)|(?:mir|uns) (?:wurde|ist) (?:gesagt|erzählt|berichtet|zugetragen)|wie (?:ich|wir) (?:höre|hören|gehört habe[n]?)|(?:ich|wir) (?:höre|hören)|(?:am empfang|seine sekretärin|ihre sekretärin|die sekretärin|der empfang) (?:hie(?:ß|ss) es|sagt|sagte|meint))';
const DE_PAPER =
  '(?:\\S{0,12}vertrag\\S{0,2}|\\S{0,12}auftrag\\S{0,2}|auftragsbestätigung|bestellung|angebot|offerte|mail|e-mail|schreiben|system|plan|protokoll|unterlagen|liste|herrn?|frau)';

const FR_DONE = '(?:signée?|acceptée?|commandée?|validée?|approuvée?|confirmée?|dit oui)';
const FR_BELIEVE =
  "(?:j'espère|nous espérons|on espère|espérons(?:-le)?|(?:je|on) (?:crois|croit|pense|suppose|présume|imagine)|nous (?:croyons|pensons|supposons))";

const FR_TOLD =
  "(?:on (?:me|nous|m'a|nous a) (?:dit|rapporte|souffle|signale|assure|rapporté|soufflé|raconte|raconté)|j'entends(?: dire)?|(?:il )?se dit|le bruit court|mon petit doigt me dit|(?:son|sa|leur) (?:secrétaire|assistante?|collègue|voisin) (?:me |nous |m'a |nous a )?(?:dit|assure|raconte))";
const FR_PAPER =
  '(?:contrat|commande|bon|devis|offre|plan|planning|mail|courriel|e-mail|accord|vos|votre|nos|notre|nous|vous|moi|ce|cette|lui|elle|m\\.|mme)';

export const ONLY_BELIEVED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `${EN_BELIEVE},? (?:that )?${REST}${EN_DONE}`,
    // "Dan, I hope, has signed"
    `(?<=, ?)(?:or so )?${EN_BELIEVE}, ${REST}${EN_DONE}`,
    `${EN_DONE}[^;:.!?]{0,40}, (?:or so )?${EN_BELIEVE}(?=\\s?[.!]|\\s{0,3}$)`,
    `${EN_DONE}[^;:.!?]{0,40}, (?:or )?(?:so )?(?:says?|said|claims?|reckons?|according to|swears?|i hear from) ${EN_KIN}`,
    `(?:puts? it about|lets? it be known|goes? around saying|is telling everyone|tells? everyone|brags?|bragged|boasts?|boasted)(?: that)? ${REST}${EN_DONE}`,
    `(?:with (?:any |(?:a )?(?:bit|little) of |a little )?luck|god willing|all being well),? ${REST}${EN_DONE}`,
    `${EN_TOLD},? (?:that )?${REST}${EN_DONE}`,
    `${EN_DONE}[^;:.!?]{0,40},? ${EN_TOLD}(?=\\s?[.!]|\\s{0,3}$)`,
    `(?:according to|from what (?:i|we) hear(?: from)?) (?!(?:(?:the|his|her|their|our|a|signed) ){0,2}${EN_PAPER})(?:(?:the|his|her|their|our|a) )?\\S{2,20}(?: \\S{1,20})?,? ${REST}${EN_DONE}`,
    'wait(?:ing)? (?:for|until you (?:have|get)) (?:my|our) (?:(?:final|written) )?(?:ok|okay|o\\.k\\.|go-?ahead|green light|approval|confirmation|say-?so|sign-?off|nod|release)',
  ],
  de: [
    `${DE_BELIEVE},? (?:dass )?${REST}${DE_DONE}`,
    `${DE_DONE}[^;:.!?]{0,40}, ${DE_BELIEVE}(?=\\s?[.!]|\\s{0,3}$)`,
    `${HEAD}(?:hoffentlich|vermutlich|vielleicht|wahrscheinlich|womöglich|möglicherweise|sobald|niemand|keiner|keine|weder)${SOME} und (?:hat|haben|ist|sind) (?:[^\\s,;:.!?]{1,30} ){0,6}?${DE_DONE}`,
    `${DE_TOLD},? (?:dass )?${REST}${DE_DONE}`,
    `${DE_DONE}[^;:.!?]{0,40}, (?:so |wie )?(?:sagt|sagte|meint|meinte|behauptet|erzählt|erzählte|schwört|laut) ${DE_KIN}`,
    `(?:erzählt|erzählen|erzählte|munkelt|munkelte|behauptet|behaupten|behauptete|prahlt|tönt)(?: (?:mir|uns|man|jeder|überall|allen)){0,2}, (?:dass )?${REST}${DE_DONE}`,
    `${DE_DONE}[^;:.!?]{0,40}, (?:${DE_TOLD}|so (?:hei(?:ß|ss)t es|hört man))(?=\\s?[.!]|\\s{0,3}$)`,
    `(?:laut|nach angaben|nach auskunft|wenn man) (?!(?:(?:de[rsm]|seine[rm]|ihre[rm]|unsere[rm]|eine[rm]|von) )?${DE_PAPER}(?: |$))(?:(?:de[rsm]|seine[rm]|ihre[rm]|unsere[rm]|eine[rm]|von) )?\\S{3,30} ${REST}${DE_DONE}`,
    `(?:warten sie|warte|wartet|warten) (?:\\S{1,12} ){0,3}?auf (?:mein|unser)\\S{0,2} (?:ok|okay|o\\.k\\.|go|freigabe|zustimmung|bestätigung|startschuss|grünes licht|signal)`,
    `(?:mein|unser)\\S{0,2} (?:ok|okay|o\\.k\\.|go|freigabe|zustimmung|bestätigung|startschuss|signal) (?:\\S{1,12} ){0,2}?(?:abwarten|abzuwarten|abwartet)`,
  ],
  fr: [
    `${FR_BELIEVE},? (?:que |qu')? ?${REST}${FR_DONE}`,
    `${FR_DONE}[^;:.!?]{0,40}, ${FR_BELIEVE}(?=\\s?[.!]|\\s{0,3}$)`,
    `${FR_TOLD},? (?:que |qu')? ?${REST}${FR_DONE}`,
    `${FR_DONE}[^;:.!?]{0,40}, (?:${FR_TOLD}|(?:paraît-il|dit-on|à ce qu'on (?:me |nous )?dit))(?=\\s?[.!]|\\s{0,3}$)`,
    `(?:d'après|selon|à en croire|aux dires d[eu']) ?(?!(?:(?:le|la|les|l'|son|sa|leur|une?) ?)?${FR_PAPER}(?: |,|$))(?:(?:le|la|les|l'|son|sa|leur|une?) ?)?[^\\s,]{2,20}(?: \\S{1,20})?,? ${REST}${FR_DONE}`,
    `(?:${FR_DONE}|${FR_ORDER})[^;:.!?]{0,40}, (?:(?:c'est ce que |d'après |selon |à en croire )|(?:dit|assure|affirme|raconte|prétend|jure|dixit) )(?:(?:dit|raconte|assure) )?${FR_KIN}`,
    `(?:racont(?:e|ent|ait)|clam(?:e|ent)|prétend(?:ent)?|se vante|laisse entendre)(?: (?:partout|à tous|à qui veut l'entendre))? (?:que |qu') ?${REST}${FR_DONE}`,
    `avec un peu de chance,? ${REST}${FR_DONE}`,
    `${HEAD}(?:personne|aucun\\S{0,3})${SOME} et (?:n'|n' )?(?:a|ont) (?:[^\\s,;:.!?]{1,30} ){0,4}?${FR_DONE}`,
    '(?:attendre|attendez|attends) (?:\\S{1,12} ){0,2}?(?:mon|notre|ma) (?:accord|feu vert|ok|aval|confirmation|validation|go)',
  ],
};
