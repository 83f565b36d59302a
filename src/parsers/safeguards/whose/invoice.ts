/**
 * An amount that stands where the desk's does, and is not for the desk to invoice from this job: it goes the other way ("you owe us",
 * "we'll invoice you"), to the customer or a broker, is another job's, has been invoiced or sent already, is only what would be usual,
 * is the first of several, or waits for a split that nobody knows yet.
 */
import type { Language } from '../../types.js';
import { NAME } from './names.js';

interface InvoiceWords {
  /** In the clause of the amount ("#"). */
  readonly clause: RegExp;
  /** In the whole sentence, of one amount alone: it is the first of several, or waits for a split. */
  readonly sentence: RegExp;
  /** Before or behind the customer's name or its contact's, which stand as "@". */
  readonly toCustomer: RegExp;
  /** With the name of another job in it; as written. */
  readonly named: RegExp;
  /** Invoices in number, of which one amount alone is given. */
  readonly counted: RegExp;
}

const FEW = (most: number): string => `(?:\\S{1,14} ){0,${String(most)}}?`;

/** Lists that may begin or end with the amount: what bounds their words they hold themselves. */
function around(list: readonly string[]): RegExp {
  return new RegExp(`(?:${list.join('|')})`, 'u');
}

const MIDDLEMAN_EN =
  '(?:broker|architect|middleman|go-between|sub-?contractor|reseller|sales ?rep|salesman|(?<=our )agent|(?<=our )advis[eo]r)(?!\\p{L})(?! (?:days|hours|time|module|portal|licen))';
const JOBS_EN = '(?:jobs?|customers?|clients?|referrals?|projects?|deals?|contracts?)';
const ANOTHER_EN = '(?:other|another|last|previous|earlier|old|second|next|both|two)';
const CUSTOMER_EN =
  '(?:@|the customer|the client|our customer|our client|them|him|her)(?! (?:job|deal|project|referral|order))';
const KNOW_EN =
  '(?:know|knows|learn|hear|agree|agreed|settle|settled|work out|worked out|decide|decided|find out|have|see|sort out|sorted)';
const OPEN_EN =
  '(?:split|share|shares|breakdown|amounts?|figures?|percentage|final|exact|how much|what it comes to|numbers)';

const MIDDLEMAN_DE = '(?:makler|architekt|zwischenhändler|handelsvertreter|subunternehmer|steuerberater)\\p{L}{0,3}';
const JOB_DE = '\\p{L}{0,12}(?:auftrag|auftrags|kunde|kunden|kundin|projekt|projekts|fall|geschäft|empfehlung)';
const CUSTOMER_DE =
  '(?:(?:der |dem |die |den |frau |herrn |firma ){0,2}@|dem kunden|der kundin|ihm|ihnen selbst|ihr selbst)';
const BILL_DE = '(?:berechnen|verrechnen|fakturieren|abrechnen|in rechnung stellen|rechnung stellen)';

const MIDDLEMAN_FR = '(?:courtier|courtière|architecte|sous-traitant|revendeur)(?!\\p{L})';
const JOB_FR = '(?:affaire|client|cliente|dossier|projet|mandat|contrat|chantier|recommandation)s?';
const CUSTOMER_FR = '(?:(?:la société |monsieur |m\\. ?|mme )?@|(?:au|le|notre|la|à la) ?clients?e?)';

export const INVOICE_WORDS: Readonly<Record<Language, InvoiceWords>> = {
  en: {
    clause: around([
      // the other way
      `(?<!\\p{L})you (?:\\S{1,8} )?owe us(?!\\p{L})`,
      `(?<!\\p{L})we(?:'ll|'ve|'d|'re| will| shall| can| are| have| would)?(?: (?:also|now|then|just|going to|about to|already|be))? (?:invoic|bill|charg)(?:e|ed|ing|)?(?: out)? you ${FEW(3)}(?:for )?#`,
      `(?<!\\p{L})(?:our|an) (?:invoice|bill) (?:to|for) you ${FEW(3)}#`,
      '(?<!\\p{L})our (?:invoice|bill) (?:to you )?(?:for|of|over) #',
      `(?<!\\p{L})(?:send|sending|issue|raise) you (?:an?|our) (?:invoice|bill) ${FEW(2)}#`,
      `(?<!\\p{L})(?:please |you (?:can |may |will |should |must )?)(?:pay|transfer|credit|refund|reimburse|remit|wire) us ${FEW(3)}#`,
      "# (?:\\S{1,10} ){0,2}?(?:of ours|of our (?:own )?money|that(?:'s| is) ours|belong(?:s|ing)? to us)(?!\\p{L})",
      // somebody else's
      `(?<!\\p{L})(?:for|to) (?:the|our|their|his|her|a|an|another) (?:\\S{1,12} )?${MIDDLEMAN_EN}`,
      `(?<!\\p{L})${MIDDLEMAN_EN}(?:'s (?:\\S{1,12} )?(?:cut|fee|commission|share)| (?:gets?|takes?|receives?|earns?|charges?|is due|wants?|keeps?))(?!\\p{L})`,
      // another job's
      `(?<!\\p{L})(?:for|on|from) (?:the |that |your |our |an? )?${ANOTHER_EN} (?:\\S{1,12} )?${JOBS_EN}(?!\\p{L})`,
      // already
      `(?<!\\p{L})(?:your|the) (?:invoice|bill) (?:\\S{1,12} ){0,3}?# (?:(?:has|had|is|was|just|already|also|duly|safely|now|been) ){0,4}(?:arrived|came|come|here|received|landed|turned up|paid|settled|booked|on file|with accounts)(?!\\p{L})`,
      `(?<!\\p{L})(?:received|got|have|booked|paid|settled) your (?:invoice|bill) (?:\\S{1,12} ){0,3}?#`,
      `(?<!\\p{L})we(?:'ve| have)? (?:already |just |also |duly )?(?:sent|paid|transferred|remitted|wired) (?:you )?(?:over |out |across )?#`,
      '# (?:was|were|has been|have been) (?:already )?(?:sent|paid|transferred|settled|invoiced|billed)(?!\\p{L})',
      // what would be usual
      `(?<!\\p{L})(?:you|your \\S{1,10}|it|that|this)(?:'d|'ll| would| will| should)? (?:normally|usually|ordinarily|typically) ${FEW(4)}#`,
      `(?<!\\p{L})(?:normally|usually|ordinarily|typically) (?:you|your|it|that) ${FEW(4)}#`,
    ]),
    sentence: around([
      `(?<!\\p{L})(?:initially|for now|for the time being|for the moment|to begin with|to start with|provisionally|for starters) ${FEW(5)}#`,
      '(?<!\\p{L})the first #',
      `#(?: \\S{1,14}){0,4}?(?:,| and) (?:more|further \\S{1,12}|others) (?:later|to follow|to come|follows?|will follow)(?!\\p{L})`,
      `(?:once|when|as soon as|until|till) (?:the |our |your )?(?:\\S{1,12} )?(?:split|breakdown|shares?|percentages?|amounts?) (?:is|are|has been|have been|'s) (?:\\S{1,8} )?(?:clear|known|agreed|settled|fixed|decided|confirmed|final)(?!\\p{L})`,
      `# ${FEW(3)}(?:to begin with|to start with|for a start|for starters|for the moment|for now|for the time being|initially|in the first instance|provisionally)(?!\\p{L})`,
      `#(?: \\S{1,14}){0,4}?(?:,| and|,? with|,? then) (?:the|a|what) (?:rest|remainder|balance|other half|second half|remaining \\S{1,10})(?! (?:of|is up))(?: \\S{1,12}){0,2}? (?:later|to follow|follows?|afterwards|after|in|at|on|when|once|to come|then|next)(?!\\p{L})`,
      `(?:once|when|as soon as|until|till|after) (?:we|i|they|he|she|you|\\S{2,14}) (?:have |has |'ve )?${KNOW_EN} (?:\\S{1,12} ){0,2}?(?:the |our |your |a )?(?:\\S{1,12} )?${OPEN_EN}(?!\\p{L})`,
    ]),
    toCustomer: around([
      `(?<!\\p{L})(?:invoice|bill|charge)(?: to)? ${CUSTOMER_EN}(?: direct(?:ly)?)?(?: for| with| the| an? \\S{1,10} of){0,2} #`,
      `(?<!\\p{L})(?:invoice|bill|charge) (?:\\S{1,8} ){0,2}?# (?:direct(?:ly)? |straight )?to ${CUSTOMER_EN}(?!\\p{L})`,
      `(?<!\\p{L})send ${CUSTOMER_EN} (?:an?|your|the) (?:invoice|bill) (?:for |of |over )?#`,
      `(?<!\\p{L})(?:@|(?:the|our) (?:customer|client))(?: will|'ll| is going to)? (?:pays?|settles?|transfers?)(?: you)? (?:your )?#`,
    ]),
    named: new RegExp(
      `(?<!\\p{L})(?:[Ff]or|[Ff]rom|[Rr]e|[Rr]egarding|(?:commission|fee|share|cut|goes|go|paid|payable) to) (?:the )?${NAME}(?!\\p{L})|(?<!\\p{L})on (?:the )?(?<named>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24}) (?:job|project|deal|referral|order|contract|account|one|work)(?!\\p{L})`,
      'gu',
    ),
    counted:
      /(?<!\p{L})(?<!(?:last|previous|other|these|those) )(?:(?:two|three|four|several|2|3|4) (?:\S{1,12} )?(?:invoices|bills)|you(?:'ll| will| can)? (?:get|receive|expect|invoice us in|bill us in) (?:two|three|four|several|2|3|4) (?:payments|instal{1,2}ments|parts))(?!\p{L})(?! (?:from us|to (?:them|the)|ago|a |per |every|each month))/u,
  },
  de: {
    clause: around([
      '(?<!\\p{L})(?:ihr (?:schuldet|seid) uns|sie schulden uns|du schuldest uns|seid ihr uns|schuldet ihr uns|schulden sie uns)(?!\\p{L})',
      `(?<!\\p{L})wir (?:berechnen|verrechnen|fakturieren|stellen|schicken)(?: (?:euch|ihnen|dir)(?! (?:die|eine|die unterschriebene))) ${FEW(3)}#`,
      `(?<!\\p{L})von uns (?:bekommt ihr|erhaltet ihr|bekommen sie|erhalten sie|kommt) (?:\\S{1,10} )?(?:eine|die|unsere) rechnung ${FEW(2)}#`,
      '(?<!\\p{L})unsere rechnung (?:an (?:euch|sie|dich) )?(?:über|von|mit) #',
      `(?<!\\p{L})(?:berechnen|verrechnen|fakturieren|stellen) wir (?:euch|ihnen|dir) ${FEW(3)}#`,
      `# ${FEW(2)}(?:berechnen|verrechnen|fakturieren|stellen) wir (?:euch|ihnen|dir)(?!\\p{L})`,
      `(?<!\\p{L})(?:zahlt|überweist|erstattet|vergütet|bezahlt|zahlen sie|überweisen sie|erstatten sie) uns ${FEW(3)}#`,
      `# (?:haben|hatten) wir (?:\\S{1,12} ){0,6}?(?:geschickt|überwiesen|gezahlt|bezahlt|gesendet|gesandt|beglichen)(?!\\p{L})`,
      `# ${FEW(2)}(?:an uns |auf unser konto )(?:zahlen|überweisen|erstatten|bezahlen)(?!\\p{L})`,
      `# (?:\\S{1,10} ){0,2}?(?:von uns|von unserem geld)(?= ?$)(?<=(?:habt|haben|hast|behalten|behaltet)(?: \\S{1,14}){0,4} # .{0,30})`,
      `(?<!\\p{L})(?:für|an) (?:den|die|unseren|unsere|einen|eine|deren|seinen) (?:\\S{1,14} )?${MIDDLEMAN_DE}(?!\\p{L})`,
      `(?<!\\p{L})${MIDDLEMAN_DE} (?:bekommt|erhält|kriegt|verlangt|nimmt|will)(?!\\p{L})`,
      `(?<!\\p{L})(?:für|aus|von|beim|vom|zum) (?:(?:den|die|das|dem|der|einen|eine|einem|euren|ihren|unseren) )?(?:andere[nrms]?|weitere[nrms]?|letzte[nrms]?|vorige[nrms]?|frühere[nrms]?|alte[nrms]?|zweite[nrms]?|beide[nr]?|nächste[nrms]?) ${JOB_DE}(?!\\p{L})`,
      `(?<!\\p{L})(?:eure|ihre|deine|die) rechnung (?:\\S{1,12} ){0,3}?# (?:(?:ist|war|wurde|haben|wir|bereits|schon|heute|gestern|gut|auch|dankend|inzwischen) ){0,5}(?:angekommen|eingegangen|da|eingetroffen|gekommen|kam|bezahlt|beglichen|erhalten|bekommen|verbucht|überwiesen)(?!\\p{L})`,
      `(?<!\\p{L})(?:eure|ihre|deine) rechnung ${FEW(3)}# liegt (?:\\S{1,10} )?vor`,
      `(?<!\\p{L})wir (?:haben|hatten) (?:(?:euch|ihnen|dir|bereits|schon|im|am|\\S{3,12}) ){0,5}?# (?:\\S{1,10} ){0,2}?(?:geschickt|überwiesen|gezahlt|bezahlt|gesandt|beglichen)(?!\\p{L})`,
      `(?<!\\p{L})(?:normalerweise|üblicherweise|gewöhnlich|sonst|in der regel) ${FEW(5)}#`,
      `(?<!\\p{L})(?:bekämt|bekämen|erhieltet|erhielten|stünden|stünde|hättet|hätten) (?:ihr|sie|euch|ihnen) (?:\\S{1,12} ){0,3}?(?:normalerweise|üblicherweise|sonst|eigentlich)`,
    ]),
    sentence: around([
      `(?<!\\p{L})(?:erst (?:ein)?mal|zunächst|vorerst|vorläufig|fürs erste|zum anfang|einstweilen|für den anfang) ${FEW(4)}#`,
      '(?<!\\p{L})die ersten #',
      `#(?: \\S{1,14}){0,4}?(?:,| und) (?:weitere[rs]?|mehr|weiteres) (?:\\S{1,10} )?(?:später|folgt|folgen|danach)(?!\\p{L})`,
      `# ${FEW(2)}(?:erst (?:ein)?mal|zunächst|vorerst|vorläufig|fürs erste|zum anfang|einstweilen|für den anfang)(?!\\p{L})`,
      `#(?: \\S{1,14}){0,4}?(?:,| und|,? mit|,? dann) (?:den|der|dem|die|das) (?:rest|restbetrag|übrige[n]?|restliche[n]? \\S{1,14}|zweite hälfte)(?! (?:der|des|von))(?: \\S{1,14}){0,2}? (?:später|folgt|danach|dann|nach|bei|wenn|sobald|im|am|nächste[nsm]?|zum)(?!\\p{L})`,
      '(?:sobald|wenn|bis|nachdem) (?:wir|ich|die|der|das|klar|feststeht) (?:\\S{1,16} ){0,4}?(?:aufteilung|anteil|anteile|betrag|beträge|zahlen|prozentsatz|wieviel|wie viel|endgültige)(?!\\p{L})(?: \\S{1,14}){0,3}? (?:wissen|kennen|weiß|weiss|haben|feststeht|feststehen|klar|geklärt)(?!\\p{L})',
    ]),
    toCustomer: around([
      `(?<!\\p{L})(?:berechnet|verrechnet|fakturiert|stellt|berechnen sie|verrechnen sie|stellen sie|fakturieren sie|bitte)(?: bitte)? ${CUSTOMER_DE}(?: direkt| dafür| bitte){0,2} #`,
      `(?<!\\p{L})${CUSTOMER_DE}(?: direkt| dafür){0,2} # (?:direkt |bitte )?${BILL_DE}(?!\\p{L})`,
      `# (?:direkt )?an (?:den kunden|die kundin|(?:die |den |herrn |frau |firma ){0,2}@) (?:\\S{1,10} )?${BILL_DE}(?!\\p{L})`,
      `(?<!\\p{L})(?:schickt|schicken sie|sendet|stellt|schick)(?: bitte)? ${CUSTOMER_DE} (?:eine|eure|ihre|die) rechnung (?:über |von |zu )?#`,
    ]),
    named: new RegExp(
      `(?<!\\p{L})(?:[Ff]ür|[Aa]us|[Bb]etreffend) (?:(?:die|den|das|dem|der) )?(?:Auftrag |Projekt |Firma |Kunden |Kundin |Fall )?${NAME}(?=$| #| (?:${BILL_DE}|statt|berechnet|beträgt|betragen|sind|ist|macht|könnt|dürft|wäre)(?!\\p{L}))`,
      'gu',
    ),
    counted:
      /(?<!\p{L})(?<!(?:letzten|vorigen|anderen|diese|diesen|der) )(?:zwei|drei|vier|mehrere|2|3|4) (?:\S{1,14} )?(?:\p{L}{0,8}rechnungen)(?!\p{L})(?! (?:von uns|an (?:den|die)|pro|im monat))/u,
  },
  fr: {
    clause: around([
      '(?<!\\p{L})(?:vous nous devez|vous nous devriez|tu nous dois|nous devez-vous)(?!\\p{L})',
      `(?<!\\p{L})(?:nous vous|on vous|je vous) (?:\\S{1,10} )?(?:factur(?:ons|erons|e|era|ais|ions)|comptons|compterons|avons facturé|a facturé) ${FEW(3)}#`,
      `(?<!\\p{L})notre facture (?:à vous|pour vous|vers vous) ${FEW(3)}#`,
      "(?<!\\p{L})notre facture (?:\\S{1,8} ){0,2}?(?:de|sur|d'un montant de) #",
      `(?<!\\p{L})(?:versez|payez|remboursez|virez|créditez|transférez)-nous ${FEW(3)}#`,
      `(?<!\\p{L})(?:veuillez|merci de|pouvez-vous|vous pouvez|vous devez) nous (?:verser|payer|rembourser|virer|créditer) ${FEW(3)}#`,
      '# (?:\\S{1,10} ){0,2}?(?:à nous(?! (?:factur|compt))|qui (?:est|sont) à nous|qui nous appartien\\p{L}{1,4})(?!\\p{L})(?<=(?:avez|gardez|détenez)(?: \\S{1,14}){0,4} # .{0,30})',
      `(?<!\\p{L})(?:pour|à|de) (?:le |la |notre |leur |un |une |l')?(?:\\S{1,12} )?${MIDDLEMAN_FR}`,
      `(?<!\\p{L})(?:au|du) ${MIDDLEMAN_FR}`,
      `(?<!\\p{L})(?:pour|sur|de|d') ?(?:les? |la |l'|un |une |votre |notre |leur )?(?:autres?|derni[eè]re?|précédente?|ancienne?|anciens?|deux|deuxième|second|seconde|prochaine?) (?:\\S{1,12} )?${JOB_FR}(?!\\p{L})`,
      `(?<!\\p{L})(?:votre|la|ta) facture (?:\\S{1,12} ){0,3}?# (?:(?:est|a|nous|été|bien|déjà|aussi|vient|d'être|était) ){0,5}(?:arrivée?|d'arriver|reçue?|payée?|réglée?|là|parvenue?|comptabilisée?|enregistrée?)(?!\\p{L})`,
      `(?<!\\p{L})(?:avons|a|ai) (?:bien |déjà )?(?:reçu|payé|réglé) votre facture (?:\\S{1,12} ){0,3}?#`,
      `(?<!\\p{L})(?:nous|on|je) (?:vous )?(?:avons|a|ai) (?:déjà |bien )?(?:envoyé|versé|payé|viré|réglé|transféré) ${FEW(2)}#`,
      `(?<!\\p{L})(?:normalement|d'habitude|habituellement|en général|d'ordinaire) ${FEW(5)}#`,
      `(?<!\\p{L})(?:vous|votre \\S{1,10}|ce|cela|ça) (?:\\S{1,10} )?(?:normalement|d'habitude|habituellement) ${FEW(3)}#`,
    ]),
    sentence: around([
      `(?<!\\p{L})(?:pour commencer|dans un premier temps|d'abord|pour l'instant|pour le moment|provisoirement|en attendant) ${FEW(5)}#`,
      '(?<!\\p{L})les premiers #',
      "(?<!\\p{L})une fois (?:la |le |les |l')(?:répartition|parts?|montants?|pourcentages?|clé) (?:\\S{1,10} )?(?:connue?|fixée?|claire?|convenue?|décidée?|arrêtée?|définie?)s?(?!\\p{L})",
      `# ${FEW(3)}(?:pour commencer|dans un premier temps|d'abord|pour l'instant|pour le moment|provisoirement|à titre provisoire)(?!\\p{L})`,
      '#(?: \\S{1,14}){0,4}?(?:,| et|,? avec|,? puis) (?:le|ce qui) (?:reste|solde|restant)(?! (?:de|du|des|à discuter))(?: \\S{1,14}){0,2}? (?:plus tard|suivra|ensuite|après|à|au|en|quand|dès|lors|prochainement|viendra)(?!\\p{L})',
      "(?:une fois que|quand|dès que|lorsque|jusqu'à ce que|tant que) ?(?:nous|on|je|vous|ils|la|le) (?:\\S{1,14} ){0,4}?(?:répartition|parts?|montants?|pourcentage|chiffres|combien|clé)(?!\\p{L})",
    ]),
    toCustomer: around([
      `(?<!\\p{L})factur(?:ez|er|e|ons) (?:\\S{1,12} ){0,2}?# (?:directement )?(?:à )?${CUSTOMER_FR}(?!\\p{L})`,
      `(?<!\\p{L})factur(?:ez|er|e)(?:-lui|-leur)? (?:directement )?(?:à )?${CUSTOMER_FR} (?:directement )?#`,
      '(?<!\\p{L})factur(?:ez|e)-(?:lui|leur) (?:\\S{1,12} ){0,2}?#',
      `(?<!\\p{L})(?:envoyez|adressez|envoie)(?: directement)? (?:à )?${CUSTOMER_FR} (?:une|votre|la) facture (?:de |sur )?#`,
      `(?<!\\p{L})${CUSTOMER_FR} vous (?:paie|paiera|payera|verse|versera|réglera|règle) (?:directement )?#`,
    ]),
    named: new RegExp(
      `(?<!\\p{L})(?:[Pp]our|[Cc]oncernant) (?:(?:la|le|l’|l') ?)?(?:société |affaire |projet |dossier |chantier )?${NAME}(?!\\p{L})`,
      'gu',
    ),
    counted:
      /(?<!\p{L})(?<!(?:dernières|autres|ces|les) )(?:deux|trois|quatre|plusieurs|2|3|4) factures(?!\p{L})(?! (?:de notre part|par mois|au client))/u,
  },
};
