import { phrases, type CompanyWords } from '../../mentions/lexicon.js';

/** French words around the names of companies. */
export const frCompanies: CompanyWords = {
  trades: (
    'boulangerie pâtisserie boucherie charcuterie traiteur fromagerie épicerie cave caves vins domaine château brasserie restaurant café ' +
    'hôtel auberge garage carrosserie automobiles autos transports transport logistique déménagements ambulances taxis menuiserie ' +
    'ébénisterie charpente couverture toiture maçonnerie plomberie chauffage climatisation électricité ferblanterie serrurerie vitrerie ' +
    'peinture plâtrerie carrelage parquets cuisines bâtiment construction constructions travaux publics paysages paysagiste jardins ' +
    'espaces verts piscines nettoyage propreté sécurité gardiennage alarmes incendie ascenseurs maintenance services service ' +
    'solutions systèmes informatique logiciels numérique digital conseil conseils cabinet fiduciaire étude notaires avocats assurances ' +
    'assurance banque immobilier immobilière gérance régie architectes ingénieurs bureau agence pharmacie clinique hôpital centre médical ' +
    'dentaire vétérinaire optique laboratoire laboratoires résidence foyer ehpad maison école lycée collège crèche association fondation commune ' +
    'mairie ville syndicat coopérative imprimerie éditions communication publicité mécanique métallerie métallurgie usinage industrie ' +
    'industries fabrique ateliers atelier matériaux bois négoce distribution commerce magasin magasins sport sports loisirs tourisme ' +
    'voyages énergie énergies solaire eau environnement recyclage agricole agri ferme élevage fruits légumes fleurs pépinières groupe ' +
    'holding société entreprise établissements ets frères fils associés partenaires international france suisse belgique et de du des ' +
    'la le les'
  ).split(' '),
  labels: [
    'client',
    'cliente',
    'nom du client',
    'société',
    'entreprise',
    'client final',
    'raison sociale',
    'mandant',
    'compte',
    'société signataire',
    'entreprise signataire',
    'société contractante',
    'partie contractante',
    'contractant',
    'cocontractant',
    'co-contractant',
    "donneur d'ordre",
    'donneur d’ordre',
    'acheteur',
    'acquéreur',
    "maître d'ouvrage",
  ],
  subjectOf: phrases(`
    a signé | ont signé | vient de signer | viennent de signer | a accepté | ont accepté | a validé | ont validé |
    a confirmé | ont confirmé | a commandé | ont commandé | a passé commande | ont passé commande |
    a donné son accord | ont donné leur accord | a donné son feu vert | nous a confié | nous ont confié |
    nous a choisis | nous a choisi | nous ont choisis | nous a retenus | nous ont retenus | nous confie |
    s'est engagé | s'est engagée | s'est décidé | a dit oui | ont dit oui | est signé | est signée | est gagné |
    qui a signé | qui ont signé | qui signe | qui a accepté | qui a validé | qui a commandé | qui a passé commande |
    qui nous a confié | qui nous a choisis | qui nous mandate | qui nous a mandatés |
    est gagnée | est dans la poche | part avec nous | partent avec nous
  `),
  objectOf: phrases(`
    gagné | remporté | décroché | commande de | commande de la | contrat de | contrat avec | contrat avec la |
    accord de | accord de la | signature de | signature de la | oui de | oui de la | feu vert de | feu vert de la | affaire | dossier | marché de | projet de |
    avons signé avec | on a signé avec | j'ai signé avec | avons conclu avec | on a conclu avec | avons traité avec |
    avons finalisé avec | on a finalisé avec | avons signé chez | on a signé chez | signé par | validé par | confié par
  `),
  rivalOf: phrases(`
    choisi | retenu | parti chez | partie chez | partis chez | signé avec | préféré | confié à | attribué à |
    perdu contre | face à | au profit de | au lieu de | pas
  `),
  commonNouns: (
    'je nous vous ils elles il elle on ce cela ça cette ces le la les un une des notre nos votre vos leur leurs son sa ses tout tous ' +
    'toutes et mais donc or car aussi enfin maintenant hier demain bonjour bonsoir madame monsieur messieurs mme mr m chère cher merci ' +
    'cordialement salutations bien sincères bonne nouvelle nouvelles félicitations oui non ok client cliente clients contrat devis ' +
    'commande projet affaire dossier total montant facture commission acompte solde début démarrage direction directeur directrice ' +
    'gérant gérante patron patronne responsable service comptabilité achats conseil comité équipe société entreprise lundi mardi ' +
    'mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël ' +
    'pâques phase étape lot module licence licences formation euros francs ht ttc tva eur chf fr frs cad crm erp pdf le suite pour avec dans sur ' +
    'par après avant dès depuis si quand comme signature accord'
  ).split(' '),
};
