/**
 * Words of an open matter that say the contrary: what was open before the win and is over, what is denied, what is another's or has
 * another sense. "The cooling-off period ran out on Friday", "Vorbehalte gab es keine", "deux jours de réserve par principe".
 */
import type { Language } from '../types.js';

const EN_RIGHT =
  '(?:cooling[ -]off(?: period)?|withdrawal|opt[ -]?outs?|break clause|trial period|right (?:to|of) (?:cancel|withdraw|withdrawal|cancellation)|get-?out clause|backed out|pulled out)';
const DE_RIGHT =
  '(?:widerruf\\S{0,10}|rücktritt\\S{0,8}|testphase|probephase|probezeit|stornofrist|kündigungsfrist|bedenkzeit|einspruchsfrist)';
const FR_RIGHT = '(?:rétractation|rétracter|réflexion|dédit|contestation|recours|essai|résiliation)';

export const SETTLED_SINCE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    // Run out, given up.
    `${EN_RIGHT}(?: (?!not|never|until|unless|if|before|when|once|still|\\S{1,8}n't)\\S{1,20}){0,5}? (?:(?:has |have |had )?(?:ran out|run out|lapsed|expired|ended|passed|elapsed)|(?:was|were|is|are|has been|have been) (?:\\S{1,20} )?(?:over|waived|behind (?:us|them|him|her)|up|given up|exhausted))(?! (?:on|in|at|by) (?:\\S{1,20} )?(?:next|end of))`,
    `(?:waived|gave up|given up|renounced|forwent|forgone|ruled out|excluded|struck out|deleted) (?:the |his |her |their |any |its |all )?(?:\\S{1,20} )?${EN_RIGHT}`,
    // Before the signature, and over then.
    '(?:was|were|been|got) (?:\\S{1,20} ){0,2}?(?:resolved|settled|reviewed|cleared|answered|removed|sorted(?: out)?|agreed|dealt with|closed|dropped|discussed|ironed out|checked|clarified)(?: \\S{1,20}){0,6}? (?:before|until|prior to) (?:the |their |his )?(?:signature|signing|contract)',
    "(?:had been|'d been|had|were|was) (?:\\S{1,20} )?(?:waiting|waited) (?:for|on) (?:\\S{1,20} ){1,6}?(?=.{0,60}(?:now (?:it|we|they|that)|is here|it's here|sorted|came|arrived|cleared|come through|been done))(?:signatures?|bank|finance|board|approval|consent|papers?|paperwork|landlord|lawyers?|solicitors?|council|permit|budget|decision|po|purchase order|go-ahead)",
    // Not needed, not meant.
    '(?:no|neither) (?:\\S{1,20} ){0,3}?(?:signatures?|consent|approvals?|purchase order|po|permit|permission|licence|sign-?off|funding|finance|paperwork)(?: \\S{1,20}){0,2}? (?:is |was |are |were )?(?:needed|required|necessary|outstanding|pending|missing)',
    '(?:the )?(?:one|only|sole|last) (?:signature|approval|sign-?off|consent) (?:that (?:was|is) )?(?:needed|required)(?= ?[.!]|$)',
    '(?:nothing|none of (?:it|this|that)|no part of it) (?:\\S{1,20} )?(?:depends?|hinges|rests) on',
    "(?:didn't|did not|never|hasn't|haven't|nobody|no one|won't|not) (?:\\S{1,20} )?(?:back(?:ed|ing)? out|pull(?:ed|ing)? out|walk(?:ed)? away|withdraw|withdrawn|cancel|change (?:his|her|their) minds?|wobbled?)|(?:no|without|not any) (?:second thoughts|cold feet|wobbles?|changes? of heart)",
    "(?:not (?:just|only|merely)|more than|instead of|no longer) (?:just |only |merely )?(?:a |an |the )?(?:letters? of intent|hand-?shake|verbal|draft|memorandum|provisional|preliminary)(?=.{0,40}(?:now (?:it|we|they)|but now|it's (?:a |the )?(?:signed|contract)|before you ask))",
    '(?:first|earlier|early|previous|old|last) (?:\\S{1,20} )?drafts?|drafts? of (?:this|my|the) (?:mail|e-?mail|message|note|letter)',
    '(?:photos?|pictures?|shots?|snaps?|selfies?)(?: \\S{1,20}){0,3}? (?:of|with) (?:the |our |their )?hand-?shakes?|shook hands (?:all round|with (?:everyone|everybody|all)|on it (?:after|once|when|over))',
    '(?:if|should|where) (?:anything|something|any of (?:it|this)|things?)(?: \\S{1,20}){0,2}? unclear',
    "(?:rival|competing|other|competitor's|old|previous|former|runner-?up) (?:\\S{1,20} )?(?:bids?|offers?|proposals?|tenders?|quotes?)(?: \\S{1,20}){0,2}? (?:was |were |has been |have been )?(?:withdrawn|pulled|rescinded|cancelled)",
    '(?:previous|former|old|last) (?:\\S{1,20} )?(?:supplier|vendor|provider|contractor|partner|system|integrator)(?: \\S{1,20}){0,2}? (?:went (?:under|bust|broke)|gone bust|collapsed|ceased trading|pulled out|backed out)',
    'once for (?:the |their )?\\S{1,20} and once|(?:other|another|losing|rival) (?:firm|company|supplier|bidder|party|side)s? (?:has|have|had|was|were) (?:already |since )?(?:been )?(?:told|informed|notified|thanked|turned down|declined|rejected)|(?:no|neither) other (?:firm|company|supplier|bidder)s? (?:had|has|was|were|got|took|won)',
    // The doubt that ended with the signature.
    'changed (?:his|her|their) minds?(?: \\S{1,20}){0,4}? and (?:has |have )?(?:signed|ordered|accepted)',
    'put on hold for (?:\\S{1,20} )?(?:minutes|hours|a while)|(?:pens|parcels?|my (?:car|holiday|call))(?: \\S{1,20}){0,3}? on hold',
    '(?:last(?:ed|s)?|takes?|took) as long as|(?:mock-?up) of (?:their|his|her|the)',
  ],
  de: [
    `${DE_RIGHT}(?: (?!nicht|noch|wenn|sobald|bis|erst)\\S{1,30}){0,5}? (?:abgelaufen|verstrichen|vorbei|vorüber|um|ausgeschlossen|verzichtet|zu ende|beendet|überstanden|durch)(?! (?:ist|sind|sein|wäre))`,
    // Denied: "Vorbehalte gab es keine", "Verwechslung ausgeschlossen"
    '(?:vorbehalt\\S{0,2}|bedingung\\S{0,2}|verwechslung\\S{0,2}|missverständnis\\S{0,3}|rücktritt\\S{0,2}|bedenken|zweifel|storno\\S{0,8})(?: (?!noch|nicht|kaum)\\S{1,30}){0,5}? (?:keine[rn]?|ausgeschlossen|ausräumen|ausgeräumt|gestrichen|erledigt|vergessen|vom tisch|widerlegt|beseitigt)(?! (?:werden|sein|wird|sind))',
    '(?:aufschiebende[nr]?) (?:bedingung\\S{0,2}|klausel\\S{0,1})(?: \\S{1,30}){0,4}? (?:nicht|keine)|keine(?:n|r|rlei)? (?:\\S{1,30} )?(?:vorbehalt\\S{0,2}|aufschiebende\\S{0,2} bedingung\\S{0,2}|bedingung\\S{0,2}|verwechslung)',
    // The old system's contract, the former supplier.
    '(?:alt(?:system|lösung|vertrag|anbieter|lieferant)\\S{0,2}|vorgänger\\S{0,12}|vorsystem\\S{0,2}|alte[nrs]? (?:programm|system|software|server|lösung|anlage|anbieter|lieferant\\S{0,2}|vertrag|lizenz\\S{0,2})|(?:bisherige|frühere|ehemalige)[nrms]? \\S{3,30})(?: \\S{1,30}){0,5}? (?:gekündigt|kündigung|kündigt|storniert|abgesagt|pleite|insolven\\S{1,4}|konkurs)|(?:gekündigt|kündigung|gekündigte\\S{0,1}|kündigt|kündigen)(?: (?!und|aber|weil|bleib|weiter|wieder)\\S{1,30}){0,4}? (?:alt(?:system|lösung|vertrag|anbieter)\\S{0,2}|vorgänger\\S{0,12}|bisherige[nrms]?|frühere[nrms]?|alte[nrms]?)',
    // Another firm was told no.
    '(?:dem|der|den|einem|seinem|ihrem|unserem) (?:\\S{3,14} )?(?:mitbewerbern?|wettbewerbern?|konkurrenten|konkurrenz) (?:\\S{3,12} )?abgesagt',
    // Before the win, and over: "bis zur Unterschrift vergingen 38 Tage", "bis er den Vertrag in der Hand hielt"
    '(?:vom? |seit )(?:\\S{1,30} ){0,4}?bis (?:zur |zum )(?:\\S{1,30} )?(?:unterschrift|vertrag|bestellung|entscheidung|beschluss|unterzeichnung)(?= (?:vergingen|verging|dauerte|brauchte|waren es|hat es))|bis zur (?:unterschrift|bestellung|entscheidung|unterzeichnung) (?:vergingen|dauerte|brauchte|waren|war|verging|hat es)|bis (?:er|sie|ich|wir) (?:den |die |das )?(?:vertrag|unterschrift|bestellung)(?: \\S{1,30}){0,5}? (?:hielt|hielten|sah|sahen|hatte|hatten|kam|las)',
    '(?:freigabe|genehmigung|zustimmung|bewilligung|unterschrift|bestellung) aus (?:der |dem |den )?\\S{3,30}(?: \\S{1,30}){0,4}? (?:kam|ist da|liegt vor|liegt uns vor|haben wir|eingetroffen|erhalten|bekommen)(?! (?:\\S{1,12} )?(?:nicht|nie|noch))',
    // By word of mouth first, on paper now.
    'mündlich\\S{0,2}(?=.{0,40}(?:seit|gestern|montag|lange).{0,40}(?:nun|jetzt|inzwischen|seit|auch).{0,30}(?:schriftlich|papier|unterschrieben|unterzeichnet)|.{0,40}(?:schriftlich|papier|vertrag) (?:\\S{1,20} ){0,3}?seit)(?!.{0,90}(?:noch|folgt|fehlt|kommt|erst|bald|wird))|(?:mehr|alles|rest|details|näheres|weiteres)(?: \\S{1,30}){0,3}? mündlich|(?:letter of intent|absichtserklärung|vorvertrag|handschlag)(?: \\S{1,30}){0,2}? (?:haben wir |hatten wir |wurde |war )?(?:übersprungen|überflüssig|nicht nötig|abgelöst)',
    '(?:fotos?|bild\\S{0,3}|selfie|video)(?: \\S{1,30}){0,3}? (?:vom|von dem|beim|mit) handschlag|handschlag (?:gab|kam|folgte|machten|fand)(?: \\S{1,30}){0,6}? (?:obendrauf|hinterher|danach|dazu|zum schluss|am selben abend)|nach dem handschlag|früher(?: \\S{1,30}){0,6}? handschlag',
    '(?:kopie|scan|vertrag|preisblatt|anhang|unterlagen|liste|pdf|foto|angebot|bestellung|auftrag|original)(?: \\S{1,30}){0,4}? (?:hängt|hängen)(?: \\S{1,30}){0,5}? an(?= ?[.,;!)]|$)|hängt (?:dem|der|an der|diesem|dieser) (?:\\S{1,30} ){0,4}?(?:als|an)(?: \\S{1,30}){0,4}? an(?= ?[.,;!)]|$)',
    '(?:auch wenn|immer wenn|immer dann(?: \\S{1,30})?,? wenn|wenn überhaupt|wenn man (?:so |ehrlich )?(?:will|ist)|nur,? wenn es um)',
    '(?:ersten?|erster|früheren?|alten?|vorigen?|beim ersten|im ersten) entwurf\\S{0,2}|entwurf (?:dieser|meiner|der) (?:mail|nachricht)',
    '(?:storno(?:quote|kosten|rate)|grundsätzlich (?:nicht )?(?:erreichbar|im büro|unterwegs|nur|freitags|montags|da))',
    'kalkulation (?:hat|haben|stammt|machte|macht|lag|war)|(?:rechnung|mahnung|erinnerung)(?: \\S{1,30}){0,3}? (?:beglichen|bezahlt|überwiesen)(?: \\S{1,30}){0,4}? erledigt|(?:streit|sache|krach|ärger|warterei|warten|stress|hektik|baustelle)(?: \\S{1,30}){0,16}? ist (?:damit |endlich |längst |nun )?vorbei',
    '(?:vor|vorvor)(?: \\S{1,30}){1,3}? (?:jahren?|monaten?|wochen)(?: \\S{1,30}){0,6}? (?:abgesagt|abgesprungen|zurückgezogen|gekündigt|storniert)|(?:abspringen|absagen|aussteigen|stornieren|abgesprungen)(?: \\S{1,30}){0,2}?,? (?:ist|sind|liegt)(?: \\S{1,30}){0,2}? her|(?:arbeit|betrieb|baustelle|telefon)(?: \\S{1,30}){0,2}? ruht|ruht (?:die |der |das )(?:arbeit|betrieb|baustelle|telefon)',
    'freigabe\\S{0,1} (?:kam|kamen|ist da|liegt vor)(?! (?:\\S{1,12} )?(?:nicht|nie|noch))',
  ],
  fr: [
    `(?:délai|période|droit|possibilité|clause|temps)(?: \\S{1,20}){0,3}? (?:de |d')?\\s?${FR_RIGHT}(?: (?!pas|n'est|n'a|encore|quand|une fois|dès|si )\\S{1,20}){0,4}? (?:est |a été |s'est |ont été |sont )?(?:\\S{1,20} )?(?:expirée?s?|échue?s?|écoulée?s?|passée?s?|achevée?s?|terminée?s?|closes?|clos|purgée?s?|supprimée?s?|levée?s?)`,
    `(?:renoncé|renonce|renoncent|renoncé par écrit)(?: \\S{1,20}){0,3}? (?:à (?:son|leur|tout|ce) (?:\\S{1,20} )?(?:délai|droit|période)|à toute (?:retenue|réserve|condition|clause))(?: de ${FR_RIGHT})?`,
    "(?:clause|condition|réserve|option|question|point)s?(?: \\S{1,20}){0,5}? (?:a été|ont été|est|sont|fut) (?:(?!pas|encore|seulement)\\S{1,20} )?(?:supprimée?s?|levée?s?|retirée?s?|réglée?s?|résolue?s?|enlevée?s?|rayée?s?)(?:(?: \\S{1,20}){0,4}? (?:avant|jusqu'à) (?:la |le )?(?:signature|contrat))?",
    '(?:a été|ont été|avait été|avaient été|fut|furent) (?:\\S{1,20} ){0,2}?(?:réglée?s?|résolue?s?|levée?s?|supprimée?s?|retirée?s?|discutée?s?|revue?s?|vérifiée?s?|clarifiée?s?|validée?s?)(?: \\S{1,20}){0,5}? avant (?:la |le )?(?:signature|contrat|commande)',
    // Denied.
    "(?:pas|sans|aucune?|ni|nulle?) (?:de |d')?\\s?(?:\\S{1,20} )?(?:tranche |clause |condition |part )?(?:conditionnelle?s?|suspensive|résolutoire)|rien ne dépend|ne dépend(?:ent)? (?:plus |pas )?de rien",
    "(?:aurait|auraient) pu (?:\\S{1,20} )?(?:se )?(?:rétracter|dédire|désister|annuler)(?=.{0,60}(?:pas fait|ne l'a pas|n'a pas|n'ont pas))",
    // The former supplier's contract.
    "(?:contrat (?:de |d'|chez |avec )(?:l'|le |la |son |leur )?)?\\s?(?:ancien\\S{0,2}|précédent\\S{0,2}|actuel\\S{0,2}) (?:\\S{1,20} ){1,5}?(?:est|sont|a été|ont été|avait|était|avaient) (?:\\S{1,20} )?(?:résiliée?s?|dénoncée?s?|annulée?s?|terminée?s?|capoté|suspendue?s?)|(?:résili\\S{1,7}|dénonc\\S{1,8})(?: \\S{1,20}){0,5}? (?:à |de |chez |du |d')?(?:\\S{1,6} )?(?:l')?\\s?(?:ancien\\S{0,2}|précédent\\S{0,2}|vieux|vieille)",
    "(?:renoncé|dit non) (?:à |aux? )(?:son |leurs? |ses |l'|la |le )?(?:ancien(?:ne)? |précédente? |autres? )?(?:prestataires?|fournisseurs?|concurrents?|concurrence|éditeurs?|intégrateurs?)",
    // By word of mouth first, on paper now.
    "(?:verbal|oral|poignée de mains?|lettre d'intention|accord de principe)(?=.{0,70}(?:écrit aujourd'hui|devenue?|écrit maintenant|désormais))|(?:photos?|image|cliché|vidéo) de (?:la |leur |notre )?poignée de mains?",
    'par principe|(?:durée|temps|délai|charge|surface|distance|trajet) (?:de travail )?estimée?s?|estimée?s? à (?:\\S{1,20} ){0,3}?(?:jours?|heures?|semaines?|personnes)|(?:crédit|assureur-crédit|banque) nous suit',
    "(?:demandé|vérifié|regardé) (?:si|s'il) (?:la |le |les )?|depuis l'an dernier|(?:encore|déjà|inquiétée?s?) l'an dernier",
    'annuler (?:la |votre |ma |cette |le )(?:\\S{1,20} )?(?:relance|rappel|alerte|invitation|réunion|rendez-vous|chambre|hôtel)',
    "(?:vote|préavis|délai)(?: \\S{1,20}){0,3}? (?:a été |est )?retirée?s? l'an passé|(?:portail|option|module)(?: client)?, (?:il|elle|ils) n'en voulai\\S{1,4} pas",
  ],
};
