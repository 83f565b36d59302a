/** Statement `acknowledged`: pris en charge, en contact, devis envoyé, en cours (READING.md). */
import { statementReader } from '../../phrases.js';

const MEETING =
  '(?:rendez-vous|rdv|réunion|réunions|appel|entretien|visite|démo|démonstration|atelier|présentation|visio|visioconférence|échange|échanges|point|rencontre|séance|audit|déjeuner|entrevue|premier contact)';
const OFFER =
  '(?:devis|offre|proposition|chiffrage|estimation|soumission|contrat|projet de contrat|cahier des charges|dossier|document|convention|avant-projet|étude)';
const ACT =
  "(?:contacter|appeler|rappeler|joindre|rencontrer|voir|visiter|relancer|revenir vers|prendre contact|prendre en charge|s'occuper|nous occuper|m'occuper|occuper|prendre rendez-vous|fixer|organiser|planifier|envoyer|préparer|établir|étudier|chiffrer|proposer|rédiger|transmettre|tenir (?:au courant|informée?s?)|faire le point|faire un point|traiter|suivre|discuter|échanger|téléphoner|écrire|donner des nouvelles|reprendre contact|finaliser|présenter)";

// fr-a  "Merci, j'appelle Mme Favre cette semaine." · ch-a "Le devis est parti vendredi, nous attendons leur retour."
export const readAcknowledged = statementReader('fr/acknowledged', 'acknowledged', [
  `(?:vais|allons|va|vont|pouvons|peux|souhaitons|comptons|compte|devons|dois|espère|espérons|prévoyons|afin de|pour|ne manquerons pas de|ne manquerai pas de|venons de|viens de|essayons de|tâcherons de) (?:\\S{1,20} ){0,3}?${ACT}`,
  "(?:appelle|rappelle|contacte|contactons|appelons|rappelons|rencontre|rencontrons|prends|prenons|relance|relançons|prépare|préparons|reviens|revenons|reviendrai|reviendrons|envoie|envoyons|étudie|étudions|établis|établissons|attends|attendons|travaille|travaillons|discute|discutons|négocie|négocions|suis|suivons|finalise|finalisons|vois|voyons|m'occupe|m'en occupe|nous occupons|nous en occupons|appellerai|appellerons|contacterai|contacterons|prendrai|prendrons|tiendrai|tiendrons|tiens|tenons|rappellerai|relancerai|relancerons|enverrai|enverrons|fixerons|échangeons|planifions|organisons)(?! (?:congé|vacances))",
  '(?:contacté|contactée|appelé|appelée|joint|rencontré|rencontrée|parlé|discuté|échangé|téléphoné|écrit|visité|eu au téléphone|pris contact|pris rendez-vous|pris rdv|relancé|relancée|convenu|fixé|présenté|vu (?:le client|m\\.|mme|monsieur|madame)|laissé un message|pris langue)',
  `${MEETING}(?: \\S{1,20}){0,6}? (?:prévue?|fixée?|planifiée?|calée?|programmée?|convenue?|pris|organisée?|confirmée?|a eu lieu|aura lieu|avec|demain|lundi|mardi|mercredi|jeudi|vendredi|la semaine|positif|positive|s'est bien|constructif|constructive|bien passée?|le \\d)`,
  `(?:avons|ai|a|eu|premier|première|bon|bonne|un|une|après|suite à) (?:\\S{1,20} ){0,3}?${MEETING}`,
  `${OFFER}(?: \\S{1,20}){0,6}? (?:envoyée?|partie?|transmise?|remise?|en cours|entre (?:ses|leurs|les) mains|chez le client|déposée?|présentée?|soumise?|adressée?|en préparation|à l'étude|en attente|faite?|en route|suivra|prête?|sur (?:la|sa|leur) table|émise?|communiquée?|rédigée?|en relecture)`,
  `(?:envoyé|transmis|remis|préparé|préparons|établi|adressé|soumis|présenté|rédigé|fait|déposé|fait parvenir|en train de|notre|nos|un|le|une|la) (?:\\S{1,20} ){0,4}?${OFFER}`,
  // Yet to come: "il signera la semaine prochaine".
  "(?:signer|signe|signera|signeront|signerait|signeraient|validera|valideront|valider|commandera|commander|s'engager|s'engagera|acceptera|accepter|décidera|donnera|trancher|tranchera)",
  "(?:en contact|en discussion|en pourparlers|en cours|en négociation|en négociations|en attente|en attendons|dans l'attente|à l'étude|en bonne voie|toujours en lice|encore en lice|dans la course|en bonne position|bien engagée?|pas encore|toujours pas|en réflexion|réfléchit|réfléchissent|hésite|hésitent|décision|décider|décidera|réponse attendue|retour attendu|attend|attendent|attendons|j'attends|compare|comparent|espère|espérons|bon espoir|confiante?s?|prometteur|intéressée?s?|accord de principe|accord verbal|verbalement|oralement|sous réserve|reporté|reportée|repoussé|repoussée|en suspens|en stand-?by|mûrit|suivons|sur le coup|short-?list\\S{0,2}|finaliste)",
]);
