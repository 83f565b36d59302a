/**
 * Signed, and not for the customer or not with the partner: "signed as a private person", "a signé pour sa nouvelle société", "bei
 * unserem Schwesterbetrieb unterschrieben".
 */
import type { Language } from '../types.js';

const EN_DONE = '(?:signed|ordered|accepted|bought|committed)';
const DE_DONE = '(?:unterschrieben|unterzeichnet|bestellt|beauftragt|zugesagt|gekauft|abgeschlossen|gezeichnet)';
const FR_DONE = '(?:signée?|commandée?|acceptée?|conclu|acheté)';

export const ON_BEHALF_OF: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `${EN_DONE} (?:\\S{1,15} ){0,5}?(?:as (?:a )?private (?:person|individual|customer|citizen|buyer)|as an individual|privately|in a (?:private|personal) capacity|in (?:his|her|their) (?:own|wife's|brother's|private) name|for (?:himself|herself) (?:privately|personally|only))`,
    `${EN_DONE} (?:\\S{1,15} ){0,4}?(?:for|on behalf of|through|via) (?:his|her|their|a|an|another|the) (?:\\S{1,15} )?(?:new|other|second|private|(?:brother|wife|husband|father|friend|son|partner)'s) (?:\\S{1,15} )?(?:company|firm|business|outfit|venture)`,
    `${EN_DONE} (?:\\S{1,15} ){0,4}?(?:with|to|at) our (?:own )?(?:sister|parent|mother|holding|partner) (?:company|firm|business|outfit)`,
  ],
  de: [
    `(?:als privatperson|als privatmann|als privatkunde|privat|im eigenen namen|auf (?:seinen|ihren) eigenen namen|in eigenem namen)(?: \\S{1,15}){0,3}? ${DE_DONE}`,
    `(?:für|namens|im namen|über|durch) (?:seine[rnms]?|ihre[rnms]?|eine[rnms]?|der) (?:neue[nrms]?|andere[nrms]?|zweite[nrms]?) (?:firma|gesellschaft|betrieb\\S{0,2}|unternehmens?|gmbh|ag)(?: \\S{1,15}){0,3}? ${DE_DONE}`,
    `(?:bei|mit|von|an) unsere[rmn] (?:\\S{1,15} )?(?:(?:schwester|mutter|tochter|partner)(?:betrieb|firma|gesellschaft|unternehmen)|mutterhaus|holding)(?: \\S{1,15}){0,3}? ${DE_DONE}`,
  ],
  fr: [
    `${FR_DONE} (?:\\S{1,15} ){0,4}?(?:à titre (?:privé|personnel)|en privé|en son (?:propre nom|nom (?:propre|personnel))|comme (?:particulier|personne privée)|en tant que (?:particulier|personne privée))`,
    `${FR_DONE} (?:\\S{1,15} ){0,4}?(?:pour|au nom de|via|par) (?:sa|son|leur|une|la) (?:nouvelle|nouveau|autre|deuxième|seconde) (?:société|entreprise|boîte|affaire|structure|enseigne)`,
    `${FR_DONE} (?:\\S{1,15} ){0,4}?(?:avec|chez|auprès de) notre (?:société|maison|entreprise)[ -](?:sœur|soeur|mère|partenaire)`,
  ],
};
