/** Statement `complaint`: le client est mécontent, de qui que ce soit (READING.md, clause R19). */
import { statementReader } from '../../phrases.js';

export const readComplaint = statementReader(
  'fr/complaint',
  'complaint',
  [
    "(?:mécontente?s?|mécontentement|insatisfaite?s?|insatisfaction|fâchée?s?|furieux|furieuse|énervée?s?|agacée?s?|irritée?s?|déçue?s?|(?:sa|leur|vive|profonde|exprimé \\S{1,10}) déception|excédée?s?|exaspérée?s?|contrariée?s?|remontée?s?|outrée?s?|en colère|frustrée?s?|à bout|perdu patience|perd patience|perdu confiance|ras-le-bol|ras le bol|inadmissible|inacceptable|scandalisée?s?|décolère pas|ne décolère|hors d'elle|hors de lui|hors d'eux|s'impatiente|s'impatientent|indignée?s?|dépitée?s?|échaudée?s?|lassée?s?)",
    "(?:fait avoir|s'est fait rouler|sent flouée?|sentent floués|trompé sur la marchandise|passé un savon|remonté les bretelles|hausse le ton|haussé le ton|monte au créneau|tapé du poing|regrette(?:nt)? (?:d'avoir|son choix|leur choix|son achat)|ça ne va pas du tout|rien ne va plus|rien ne va|rien ne marche|pas à la hauteur|n'a pas été à la hauteur|se moque du monde|se fiche du monde|se moque de lui|parler à (?:un|une|votre|la|le) (?:\\S{1,20} )?(?:responsable|direction|supérieur|chef|directeur|directrice))",
    '(?:produit|logiciel|outil|service|support|application|solution|hotline|assistance|prestation)(?: \\S{1,20}){0,4}? (?:est|sont|était|étaient) (?:\\S{1,20} ){0,2}?(?:nuls?|nulles?|inutilisables?|catastrophiques?|une catastrophe|un désastre|lamentables?|mauvaise?|déplorables?|inexistante?|une honte|honteux)',
    "(?:pas|guère|peu|loin d'être|tout sauf)(?: \\S{1,20}){0,3}? (?:contente?s?|satisfaite?s?|heureux|heureuse|ravie?s?|enchantée?s?|convaincue?s? du service)",
    "(?:se plaint|se plaignent|s'est plainte?|se sont plaints|plainte|plaintes|réclamation|réclamations|réclame|réclament|doléances?|grief|griefs|reproche|reproches|reprochent|rouspète|râle|proteste)",
    '(?:exige|exigent|demande|demandent|veut|veulent)(?: \\S{1,20}){0,4}? (?:remboursement|dédommagement|être remboursée?s?|dommages|geste commercial|excuses|indemnisation|indemnité|avoir pour)',
    '(?:avocat|poursuites|mise en demeure|tribunal|action en justice|voie judiciaire)',
    '(?:mauvais|mauvaise|déplorable|lamentable|médiocre|désastreux|désastreuse|piètre|catastrophique)(?: \\S{1,20}){0,2}? (?:service|support|accueil|travail|qualité|suivi|communication|expérience|prestation|assistance)',
  ],
  [
    '(?:aucune?|sans|pas de|jamais de) (?:\\S{1,20} )?(?:plainte|plaintes|réclamation|réclamations|reproches?)',
    '(?:sommes|suis|nous en sommes)(?: \\S{1,20}){0,2}? déçue?s?',
    'plus (?:fâchée?|mécontente?|en colère)',
  ],
);
