/** Statement `declined`: le partenaire ne prend pas la recommandation (READING.md). */
import { statementReader } from '../../phrases.js';

export const readDeclined = statementReader(
  'fr/declined',
  'declined',
  [
    "(?:ne pouvons|ne peux|ne pourrons|ne pourrai|ne souhaitons|ne souhaite|ne sommes|ne suis|n'avons|n'ai|ne serons|ne saurions|ne prenons|ne prendrons|pouvons|peux) (?:\\S{1,20} ){0,3}?(?:pas|plus|malheureusement pas|hélas pas)(?: \\S{1,20}){0,4}? (?:prendre|accepter|assurer|traiter|donner suite|honorer|répondre favorablement|nous en charger|m'en charger|nous occuper|intervenir|suivre|mesure|disponibles?|capacité|ressources|équipes?|compétences?|charge|monde|temps|l'effectif|la capacité|les ressources|accompagner)",
    '(?:devons|dois|préférons|préfère|souhaitons|choisissons de|sommes (?:contraints|obligés|forcés) de|suis (?:contraint|contrainte|obligé|obligée) de|allons|vais) (?:\\S{1,20} ){0,3}?(?:décliner|refuser|passer(?: notre tour| la main)|renoncer|rendre|abandonner|laisser passer)',
    "(?:déclinons|décline|refusons|refuse|passons notre tour|passe mon tour|renonçons|rendons)(?= |[.!,;]|$)(?! (?:notre|nos|l'offre|le devis|ma))",
    "(?:complets?|débordés?|débordée|surchargés?|surchargée|saturés?|plein régime|carnet (?:de commandes )?(?:est )?plein|planning (?:est )?(?:plein|complet|saturé)|agenda (?:est )?(?:plein|complet)|pas la capacité|plus la capacité|pas les ressources|pas de disponibilités?|aucune disponibilité|sous l'eau|manque de (?:personnel|ressources|capacité|temps|bras)|effectifs? insuffisants?|trop chargés?)",
    "(?:hors de|en dehors de|pas dans|pas de|n'est pas|sort de|dépasse)(?: \\S{1,20}){0,2}? (?:notre|nos|mon|mes) (?:zone|secteur|région|domaine|périmètre|compétences?|métier|coeur de métier|cœur de métier|rayon|champ|spécialité|cordes|territoire|ressort|domaine de compétences?)",
    "(?:pas pour nous|trop (?:loin|petit|gros|grand|éloigné|spécifique) pour nous|conflit d'intérêts?|ne faisons (?:pas|plus)|ne proposons (?:pas|plus)|ne couvrons (?:pas|plus)|n'intervenons (?:pas|plus)|pas notre (?:métier|domaine|spécialité|tasse de thé)|pas les bons|pas le bon partenaire)",
    "(?:confier|transmettre|proposer|adresser|donner|passer|orienter) (?:\\S{1,20} ){0,4}?(?:à|vers) (?:un autre|un confrère|une autre|quelqu'un d'autre|un autre partenaire|un de vos autres)",
  ],
  [
    '(?:le client|la cliente|il|elle|ils|monsieur|madame|m\\.|mme)(?: \\S{1,20}){0,2}? (?:est|sont|a|ont|décline|refuse|ne peut|ne souhaite|ne veut|était|préfère|renonce)(?: \\S{1,20}){0,4}? (?:débordée?s?|surchargée?s?|décliné|refusé|pas|renoncé|déclinent|notre|complets?)',
    '(?:joindre|joint|contacter|avant (?:le|la|début|fin|janvier|février|mars|avril|mai|juin|septembre))',
  ],
);
