/**
 * A correction that is none yet, or none of this job: it waits for somebody's yes, is only supposed or what the customer would like,
 * holds from a later year, speaks of another customer, changes the desk's share too, names a figure only to strike it out, or says
 * beside the new day that the start stays. The partner is asked: what is on record would be overwritten.
 */
import { WEEKDAY_NAMES, MONTH_NAMES } from '../calendarNames.js';
import type { Line } from '../facts/mentions.js';
import { ask } from '../facts/outcome.js';
import { allIn } from '../patterns/matches.js';
import { blanked, evidenceIn, fold, folded, onOneLine, wholeWord } from '../phrases.js';
import type { Doubt, Language, ReadingContext, WonFacts } from '../types.js';
import { firstMatch } from '../words.js';
import { safeguardWords } from './words.js';

const WHO = '(?:he|she|they|er|sie|il|elle|ils|\\p{L}{2,16}(?: \\p{L}{2,16})?)';
const NOT_YET = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:if|once|when|as soon as|provided|subject to) ${WHO} (?:signs?|agrees?|approves?|accepts?|confirms?|ok(?:ay)?s|says? yes)`,
    "(?:still|yet) (?:has|have|had|needs?) to (?:\\p{L}{2,12} )?(?:sign|agree|approve|confirm|accept)|(?:has|have) (?:still|yet) to (?:sign|agree|approve|confirm|accept)|(?:has|have)(?:n[’']t| not) (?:yet )?(?:signed|agreed|approved|confirmed|accepted)",
    // Not told, not agreed: "Dan has not seen it", "change request sent to Dan", "he won't budge", "our accountant disagrees".
    `(?:has|have)(?:n[’']t| not) (?:yet )?(?:seen|read|heard|been told|answered|replied|reacted|looked at)|(?:does|do)(?:n[’']t| not) know (?:yet|about it|of it)`,
    `(?:change|variation|amendment) (?:request|order|proposal)s? (?:(?:is|was|has been) )?(?:sent|out|submitted|with|proposed|drafted|pending|made)`,
    "(?:won[’']t|will not|refuses to|doesn[’']t want to|does not want to) (?:budge|agree|accept|hear of it|pay|sign|move|have it|go along)|(?:disagrees?|disputes?|objects?|contests?|is against it|are against it)",
    `,? as ${WHO} (?:claims?|says?|would have it|sees? it|maintains?|insists?)|(?:says|claims|insists|maintains) (?!hello|hi|thanks|thank|cheers|so)${WHO}(?=\\s?[.!;]|\\s{0,2}$)`,
    `(?:insists?|insisted)(?: on (?:it|that|this))?,? (?:but )?(?:not us|we (?:don[’']t|do not|didn[’']t))`,
    `(?:goes|go|is going|will go) (?:to|before) (?:the |their |his |her )?(?:board|council|committee|bank|lawyers?|owners?)`,
    `if (?:it|he|she|they|that|nothing|all|everything|the \\p{L}{3,14}|${WHO}) (?:lasts?|holds?|stays?|works?|comes?|says? (?:yes|ok|okay)|continues?|gives?|lets?|keeps?|nods?|plays? along|drags? on|goes on)`,
    '(?:is|are|was) (?:\\p{L}{2,10} )?(?:angry|furious|livid|fuming|upset|annoyed|outraged)',
    '(?:new|revised|fresh) (?:offer|quote|proposal) (?:to|for|sent to)',
    // German and French.
    `(?:neue|neues|überarbeitete|überarbeitetes|revidierte) (?:angebot|offerte|vorschlag) (?:an|für)|nachtrag (?:\\p{L}{2,12} ){0,3}?(?:auf dem tisch|liegt bei|ist bei|geschickt|verschickt)|nachtragsangebot|änderungsantrag (?:\\p{L}{2,12} ){0,3}?(?:gestellt|geschickt|eingereicht|liegt)`,
    `(?:geht|kommt|muss|gehen) (?:\\p{L}{2,12} ){0,4}?(?:in den|vor den|in die|an den|zum|zur|vor die|an die|in der) (?:verwaltungsrat|vorstand|betriebsrat|gemeinderat|geschäftsleitung|bank|gesellschafterversammlung|beirat|aufsichtsrat|stiftungsrat)`,
    `(?:besteht|bestehen|pocht|beharrt) (?:\\p{L}{2,12} )?darauf,? (?:aber )?(?:wir|ich) nicht|(?:weiss|weiß|wissen) (?:\\p{L}{2,12} ){0,3}?(?:noch )?nichts (?:davon|darüber)|(?:hat|haben) (?:es|das|ihn|sie)? ?(?:noch )?nicht (?:gesehen|gelesen|erfahren)|(?:sagt|behauptet|meint) (?:er|sie|herr \\p{L}{2,20}|frau \\p{L}{2,20})(?=\\s?[.!;]|\\s{0,2}$)`,
    `(?:wenn|falls|sofern|sobald) (?:${WHO}|der kunde|er|sie) (?:\\p{L}{2,8} )?(?:ja sagt|mitspielt|mitmacht|nickt|will|das so will|okay gibt)|(?:wenn|falls|sofern) (?:der|die|das|es) (?:\\p{L}{2,20} ){0,3}?(?:andauert|anhält|hält|bleibt|dauert|klappt)`,
    `(?:ist|sind|war) (?:\\p{L}{2,12} ){0,2}?(?:wütend|stinksauer|sauer|verärgert|empört|erbost)|(?:sieht|sehen) (?:das|es) (?:\\p{L}{2,12} ){0,2}?anders|(?:lehnt|lehnen) (?:das|es|sie|ihn) (?:\\p{L}{2,12} )?ab`,
    `(?:insiste|insistent),? (?:mais )?pas nous|(?:ne le sait|ne le savent|n[’']en sait|n[’']en savent|n[’']est) (?:pas|rien) (?:encore )?(?:au courant|là-dessus)?|ne (?:le|la) (?:sait|savent) pas encore|ne l[’']a pas (?:encore )?(?:vue?|lue?)|n[’']a pas (?:encore )?(?:vu|lu|répondu|réagi)`,
    `(?:si|dès que|pourvu que) (?:${WHO}|m\\. \\p{L}{2,20}|mme \\p{L}{2,20}|le client) (?:dit oui|dit ok|le veut|suit|joue le jeu|accepte|consent)|si (?:la|le|les|l[’']|ça|cela) ?\\p{L}{2,20} (?:dure|durent|continue|tient|se confirme)`,
    `(?:nouvelle|nouveau) (?:offre|devis|proposition) (?:à|pour|envoyée?)|(?:demande de modification|avenant) (?:\\p{L}{2,12} ){0,3}?(?:envoyée?|soumise?|proposée?|chez|sur sa table|sur son bureau|en attente)`,
    `(?:conseil|comité|direction|banque) (?:en parle|en discute|se réunit|décide|tranche|vote)|(?:est|sont) (?:\\p{L}{2,12} )?(?:furieux|furieuse|fâchée?|en colère|mécontente?)|(?:conteste|contestent|refuse|refusent|s[’']y oppose)(?=\\s?[.,;!]|\\s{0,2}$)|(?:dixit|prétend|à ce que dit|dit) (?:${WHO}|m\\. \\p{L}{2,20})(?=\\s?[.!;]|\\s{0,2}$)`,
    `${WHO} (?:is|are) (?:still )?(?:thinking|mulling)|(?:what|which is what) ${WHO} (?:would like|wants?|asks? for|asked for|wish(?:es)?|proposes?|hopes)`,
    `(?:wenn|falls|sobald|sofern) ${WHO} (?:\\p{L}{2,12} ){0,4}?(?:unterschreibt|zustimmt|freigibt|bestätigt|annimmt|einverstanden)`,
    '(?:muss|müssen) (?:\\p{L}{2,14} ){0,4}?(?:noch )(?:\\p{L}{2,14} ){0,4}?(?:unterschreiben|zustimmen|freigeben|bestätigen)|noch nicht (?:unterschrieben|zugestimmt|freigegeben|bestätigt)',
    `(?:überlegt|überlegen) (?:\\p{L}{2,8} ){0,2}noch|(?:das|so) (?:hätte|möchte|will|wünscht)(?: sich)? ${WHO}`,
    `(?:réfléchit|réfléchissent) (?:encore|toujours)|(?:si|dès que|une fois que|à condition que) ${WHO} (?:signe|accepte|approuve|valide|confirme)`,
    `(?:doit|doivent) encore (?:signer|accepter|approuver|valider|confirmer)|(?:pas encore) (?:signé|accepté|approuvé|validé|confirmé)|c['’]est ce que ${WHO} (?:aimerait|voudrait|souhaite|demande|veut)`,
  ].join('|')})(?!\\p{L})`,
  'u',
);
/** Wished for, supposed, or waiting for something. */
const SUPPOSED: Readonly<Record<Language, RegExp>> = {
  en: wholeWord(
    "(?:would|'d) (?:like|love|prefer)|(?:hopes?|hoping|wish(?:es)?|suggests?|suggested|proposes?|proposed|prefers?)|presumably|probably|hopefully|i (?:think|believe|guess|reckon|assume|suppose)|(?:i['’]m|i am|we['’]re|we are) (?:only |just )?(?:guessing|estimating|assuming)|(?:a|my|our) guess|all (?:being|going) well|perhaps|maybe|possibly|if (?:the )?\\p{L}{2,14} (?:signs?|agrees?|approves?|accepts?|says?|confirms?)|(?:once|as soon as|provided|subject to|unless)(?! (?:again|more))",
  ),
  de: wholeWord(
    'wünscht(?:en)?(?: sich)?|möchten?|hätten? gern|würden? (?:\\p{L}{2,14} ){0,4}?gern|hofft|hoffen|hoffentlich|(?:glaube?|denke|schätze|nehme|rate|vermute) (?:ich|wir)|(?:nur |rein )?geraten|(?:nur )?eine (?:schätzung|vermutung|annahme)|(?:ich|wir) (?:glauben?|denken?|schätzen?)|schlägt|schlagen wir|schlug|vorgeschlagen|vorschlag|vermutlich|wahrscheinlich|vielleicht|eventuell|möglicherweise|wohl|(?:wenn|falls|sofern|sobald|vorausgesetzt)(?! (?:das |es |dies )?(?:so )?(?:passt|recht ist|möglich))',
  ),
  fr: wholeWord(
    "souhait\\p{L}{0,5}|aimerai(?:t|ent)|voudrai(?:t|ent)|préférerai(?:t|ent)|espèrent?|espérons|propose(?:nt)?|proposé|sans doute|au (?:jugé|pif|hasard)|(?:une|simple) (?:supposition|estimation|hypothèse)|je (?:crois|pense|suppose|devine|présume)|nous (?:croyons|pensons)|probablement|peut-être|éventuellement|vraisemblablement|(?:si|s['’]il|s['’]ils) (?:m\\. |mme |le |la |l['’]|nous |vous |il |elle )?(?:\\p{L}{2,14} )?(?:signe|accepte|approuve|valide|confirme|est d['’]accord)(?:nt)?|dès que|pourvu que|à condition|sous réserve",
  ),
};

/** The desk's own part moves as well, from a later year, or is for somebody else to pay. */
const MORE_CHANGES = wholeWord(
  [
    '(?:ihr|ihre|euer|eure) (?:anteil|provision|teil|beteiligung|honorar)(?: \\p{L}{2,12}){0,2}? (?:mit|entsprechend|ebenfalls|auch|dementsprechend|anteilig)',
    "(?:votre|vos) (?:part|commission|rétribution|honoraires)(?: \\p{L}{2,12}){0,2}? (?:d['’]autant|aussi|également|en conséquence|proportionnellement|de même)",
    'your (?:share|part|fee|commission|cut)(?: \\p{L}{2,12}){0,2}? (?:accordingly|too|as well|likewise|with it|proportionately)',
    'nicht (?:an )?uns,? sondern|pas à nous,? mais|(?:and |but )?not (?:to )?us,? but|à \\p{L}{3,20},? (?:et )?(?:non|pas) (?:pas )?à nous',
    '(?:ab|dès|à partir de|from|as of|starting in) 20\\d\\d',
  ].join('|'),
);

/** "Ihre 4.850 € bleiben, die 48.500 € nicht": struck out, with no other in its place. */
const STRUCK =
  /\d(?: ?(?:€|eur|euro|chf|francs|franken|\$|gbp|£|aud))?,? (?:aber |dagegen |hingegen |jedoch )?(?:nicht|non|pas|do not|don't|does not|doesn't)\s?[.!]?\s?$/u;

/** Directly before a figure or a day: a wish, and nothing agreed. */
const WISHED =
  /(?<!\p{L})(?:proposes?|proposed|suggests?|suggested|(?:has|have|had) asked (?:us )?for|asks? for|would like|would prefer|wishes|requests|schlägt|schlagen|wünscht sich|möchte|hätte gern(?:e)?|bittet um|propose|souhaite(?:rait)?|voudrait|aimerait|demande)(?: (?:the|a|den|die|das|der|le|la|un|une|on|am|to start on|statt|dessen)){0,3}(?: \p{L}{3,8}day| \p{L}{2,8}tag)?\s{1,3}(?:chf|eur|aud|nzd|usd|gbp|[$€£])?\s{0,2}$/u;
const FROM_LATER =
  /^\s{1,3}(?:from|as of|as from|starting in|ab|à partir de|dès|en) (?:20[2-9]\d(?!\d)|next year|(?:dem )?nächste[mns]? jahr|l['’]an(?:née)? prochaine?)/u;
const START_STAYS =
  /(?<!\p{L})(?:the |our |der |le )?(?:start(?: date)?|starttermin|beginn|début|démarrage) (?:itself )?(?:stays|remains|is unchanged|does not change|doesn['’]t change|bleibt|reste|demeure|ne change pas|ne bouge pas)(?!\p{L})(?! (?:am|on|le|au|à|at|\d))/u;

/** "Vogel bleibt, Wombat startet am 18. Januar": of the customer it is said that nothing changes. */
const SUBJECT_STAYS =
  /(?<!\p{L})(\p{L}{3,20}) (?:bleibt|bleiben|ne change pas|ne bouge pas|reste|stays|remains|does not change|doesn't change|is unchanged)(?!\p{L})/gu;

/** A name: "Correction for Wombat", "Wombat's total", "Wombat starts", "that's for Wombat". */
const NAME = '(\\p{Lu}[\\p{L}&-]{2,30})';
const NAMED: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    `(?:[Cc]orrection|[Cc]hange|[Uu]pdate|[Aa]mendment)s? (?:for|to|on|regarding|concerning|about|re) (?:the )?${NAME}`,
    `${NAME}['’]s? (?:new )?(?:total|start|invoice|share|order|contract|fee|job)`,
    `(?<=^|[.;:,!]\\s|and )${NAME} (?:now )?(?:starts|begins|kicks off|moves|goes up|is now)`,
    `(?:[Tt]hat['’]s|[Tt]his is|[Tt]hat is|[Tt]hat was|[Tt]his was|all) (?:for|about) ${NAME}`,
    `(?:[Tt]hat|[Tt]his|[Tt]hose|[Ii]t|[Tt]hey)(?:['’]s| is| was| were| are) ${NAME}['’]s`,
    `(?:20\\d\\d|\\p{L}{3,9}) at ${NAME}(?=[.,;!]|$)`,
    `(?:[Tt]otal|[Ff]igure|[Ss]tart|[Dd]ate|[Aa]mount|[Ii]nvoice) (?:of|for|at) ${NAME}`,
    `(?:[Ii]nvoice|[Bb]ill)[^;:!?]{0,40} to ${NAME}`,
  ].map((each) => new RegExp(`(?<!\\p{L})${each}(?!\\p{L})`, 'gu')),
  de: [
    `(?:Korrektur|Berichtigung|Änderung|Nachtrag) (?:für|zu|bei) (?!Start|Beginn|Auftrag|Rechnung|Summe|Termin)${NAME}`,
    `(?:[Dd]as (?:ist|war|gilt)|[Gg]ilt) (?:nur )?(?:für|bei) (?!Start|Beginn|Auftrag|Rechnung|Summe|Termin)${NAME}`,
    `\\p{L}{0,12}(?:[Ss]umme|[Bb]etrag|[Ss]tart|[Bb]eginn|[Tt]ermin|[Rr]echnung) (?:von|bei|der|für) ${NAME}`,
    `Rechnung[^;:!?]{0,40} an ${NAME}`,
    `(?<=^|[.;:,!]\\s|und )${NAME} (?:startet|beginnt|fängt)`,
  ].map((each) => new RegExp(`(?<!\\p{L})${each}(?!\\p{L})`, 'gu')),
  fr: [
    `(?:[Cc]orrection|[Rr]ectification|[Mm]odification|[Cc]hangement) (?:pour|concernant|chez) ${NAME}`,
    `(?:[Cc]['’]est|[Cc]ela vaut|[Vv]aut|[Cc]['’]était) (?:pour|chez) ${NAME}`,
    `(?:[Mm]ontant|[Tt]otal|[Dd]ébut|[Dd]ate|[Ff]acture) (?:de |d['’]|pour |chez )${NAME}`,
    `[Ff]actur\\p{L}{1,3}[^;:!?]{0,40} à (?:adresser à )?${NAME}`,
    `(?<=^|[.;:,!]\\s|et )${NAME} (?:commence|démarre|débute)`,
  ].map((each) => new RegExp(`(?<!\\p{L})${each}(?!\\p{L})`, 'gu')),
};
const NO_CUSTOMER: ReadonlySet<string> = new Set(
  [
    ...Object.values(MONTH_NAMES),
    ...Object.values(WEEKDAY_NAMES),
    'eur|euro|chf|franken|francs|aud|usd|gbp|ihnen|ihre|ihrer|ihren|uns|euch|unsere|unseren|kunde|kunden|kundin|projekt|auftrag|vertrag|arbeit|arbeiten|beginn|das|der|die|er|sie|es|wir|ich|il|elle|ils|elles|on|nous|he|she|they|we',
    'work|start|kick-off|total|that|this|the|everything|it|job|invoice|order|contract|correction|herr|herrn|frau|monsieur|madame|firma|mr|mrs|ms',
  ]
    .join('|')
    .split('|'),
);

export interface CorrectionInput {
  readonly lines: readonly Line[];
  readonly facts: Pick<WonFacts, 'total' | 'invoice' | 'startDate'>;
  readonly language: Language;
  readonly context: ReadingContext;
}

export function doubtCorrection({ lines, facts, language, context }: CorrectionInput): Doubt | null {
  const fact = facts.total !== null ? 'total' : facts.startDate !== null ? 'startDate' : 'invoice';
  const code = fact === 'total' ? 'total-ambiguous' : fact === 'startDate' ? 'start-ambiguous' : 'invoice-ambiguous';
  const own = new Set(
    fold(`${context.referral.customer} ${context.referral.customerContact}`).split(/[^\p{L}&-]{1,8}/u),
  );
  for (const { sentence, text, mentions } of lines) {
    const at = (index: number, words: string): [ReturnType<typeof evidenceIn>] => [
      evidenceIn(sentence, index, words.length, 'safeguards/corrections'),
    ];
    const other = namesAnother(sentence.text, language, context);
    if (other !== null)
      return ask('customer-other', 'The correction names another customer.', 'customer', at(other.index, other[0]));
    const line = sentence.question ? '' : onOneLine(folded(sentence));
    // "Frau Lanz möchte zuerst das Inventar abschliessen": why, and not what.
    const tells = mentions.length > 0 || line.length <= SHORT;
    const told = facts.invoice.length > 1 ? blanked(line, OCCASIONS) : line;
    const open = NOT_YET.exec(text) ?? (tells ? SUPPOSED[language].exec(told) : null);
    if (open !== null) return ask(code, 'The change is not agreed on yet.', fact, at(open.index, open[0]));
    const unsettled =
      MORE_CHANGES.exec(line) ??
      STRUCK.exec(line) ??
      allIn(SUBJECT_STAYS, line).find(([, subject = '']) => own.has(subject)) ??
      null;
    if (unsettled !== null)
      return ask(code, 'What else changes is left open.', fact, at(unsettled.index, unsettled[0]));
    const disputed = firstMatch(safeguardWords(language).disputed, text);
    if (disputed !== null)
      return ask(
        'invoice-ambiguous',
        'The mail leaves open what the desk may invoice, or to whom.',
        'invoice',
        at(disputed.index, disputed[0]),
      );
    for (const placed of mentions) {
      if (WISHED.test(placed.lead)) return ask(code, 'The change is only wished for.', fact, [placed.mention.evidence]);
      if (placed.kind === 'money' && FROM_LATER.test(text.slice(placed.to)))
        return ask(code, 'The figure holds from a later year on.', fact, [placed.mention.evidence]);
    }
    const stays = facts.startDate === null ? null : START_STAYS.exec(text);
    if (stays !== null && mentions.some(({ kind }) => kind === 'date'))
      return ask(
        'start-ambiguous',
        'The mail says that the start stays, and gives a day.',
        'startDate',
        at(stays.index, stays[0]),
      );
  }
  return null;
}

/** "Hopefully.": of the sentence before. */
const SHORT = 40;
/** "2,150 when we start and 2,150 once they are up": when each part falls due is no condition. */
const OCCASIONS = wholeWord('once|as soon as|sobald|wenn|dès que', 'gu');

/** A name that is neither the customer's, its contact's nor the partner's. */
function namesAnother(text: string, language: Language, { referral, partner }: ReadingContext): RegExpExecArray | null {
  const known =
    `${referral.customer} ${referral.customerContact} ${partner.name} ${partner.contact.name}`.toLowerCase();
  for (const pattern of NAMED[language])
    for (const match of allIn(pattern, text)) {
      const name = (match[1] ?? '').toLowerCase();
      if (!NO_CUSTOMER.has(name) && !known.includes(name)) return match;
    }
  return null;
}
