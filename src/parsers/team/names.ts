/** People's names in a list: "Priya Nair, Tom Baker and Ana", "Priya Nair (lead) et moi". Never a guess: a list with something else in it is null. */

const WORD = "\\p{Lu}[\\p{L}'’-]{0,30}";
const PARTICLE = '(?:van|von|vom|de|der|den|da|di|du|del|la|le|ten|ter|bin|al|zu)';
/** One name, with the offset of what follows it. */
const NAME = new RegExp(
  `^(?:Dr\\.? |Mr\\.? |Mrs\\.? |Ms\\.? |Herr |Frau |Mme |M\\. )?(${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){0,3})`,
  'u',
);
const PARTED = /(\s*[,;\n]\s*(?:(?:and|und|et)\s+)?|\s*[/&+]\s*|\s+(?:and|und|et|sowie|plus|with|mit|avec)\s+)/iu;
const SELF = /^(?:i|me|myself|ich|ich selbst|moi|moi-même|je)$/iu;
/** Words before the first name that are no part of it. */
const FILLER =
  /^(?:(?:yes|yep|ja|oui|ok|okay|and|und|et|so|here|then|our|unsere?|unser|nos|notre|my|meine?|mon|ma|the|die|der|das|les|colleagues?|collègues?|kolleg(?:e|in|en|innen)|consultants?|both|beide|namely|nämlich)\b[,:]?\s+){1,5}/iu;
/** After a name, in lower case: what the person is or where from. */
const ROLE = /^\p{Ll}[\p{L}-]*(?: [\p{L}-]+){0,2}$/u;

/** Capitalised words that are no names: how a sentence begins, weekdays, months, roles. */
const NO_NAMES = new Set(
  `we he she they it i you this that these those there who which what someone somebody everyone nobody people team teams scope work job project
   yes no not yet thanks thank hello hi dear regards cheers best kind please the a an our my your his her their all both either one two three
   wir er sie es ihr man jemand niemand alle beide das die der den dem ein eine unser unsere mein meine kein keine arbeit arbeiten umsetzung
   installation einrichtung einführung projekt auftrag umfang kunde kunden kundin kollege kollegin kollegen kolleginnen techniker
   projektleiter projektleiterin berater beraterin mitarbeiter mitarbeiterin entwickler danke hallo gruß grüße guten liebe
   nous vous il elle ils elles on ce cela ça notre nos votre le la les un une personne équipe équipes périmètre travail travaux mission
   client cliente clients collègue collègues consultant consultante technicien chef merci bonjour cordialement oui non pas
   monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
   january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   januar februar märz mai juni juli oktober dezember implementer consultants engineer engineers technician technicians lead manager customer
   probably perhaps maybe likely either wahrscheinlich vielleicht voraussichtlich eventuell probablement peut-être sans
   deployment statement sow signed attached agreed`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export interface NameOptions {
  /** Who writes: what "I" and "me" stand for; '' where it is not known. */
  readonly sender: string;
  /** Names that are not the team's, in lower case: the customer, its contact, the manager. */
  readonly others: ReadonlySet<string>;
}

const MOST_NAMES = 20;

interface Piece {
  readonly text: string;
  /** Whether a comma, and not "and", stands before it. */
  readonly loose: boolean;
}

function pieces(text: string): Piece[] {
  const cleaned = text
    .slice(0, 600)
    .replace(/\([^()]{0,80}\)|<[^<>\s]{0,254}>|\S{1,64}@\S{1,190}/gu, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/^[\s:,;–—-]+|[\s.!:,;–—-]+$/gu, '')
    .replace(FILLER, '');
  const parts = cleaned.split(PARTED);
  return parts.flatMap((part, at) =>
    at % 2 === 1 || part.trim() === ''
      ? []
      : [{ text: part.trim(), loose: at > 0 && /[,;\n]/.test(parts[at - 1] ?? '') }],
  );
}

/** The name that a piece is; null where it is none. `open`: words in lower case may follow ("Tom from our office"). */
function nameOf(piece: string, open: boolean, { sender, others }: NameOptions): string | null {
  if (SELF.test(piece)) return sender === '' ? null : sender;
  const name = NAME.exec(piece)?.[0];
  const bare = NAME.exec(piece)?.[1];
  if (name === undefined || bare === undefined) return null;
  const rest = piece.slice(name.length);
  if (rest !== '' && !(open && /^\s\p{Ll}/u.test(rest))) return null;
  const words = bare.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  if (words.some((word) => NO_NAMES.has(word.toLowerCase())) || others.has(bare.toLowerCase())) return null;
  return bare;
}

/** All of the text is a list of names; null where anything else stands in it. Roles in lower case are left out. */
export function namesOnly(text: string, options: NameOptions): string[] | null {
  const names: string[] = [];
  for (const piece of pieces(text)) {
    const name = nameOf(piece.text, false, options);
    if (name !== null) names.push(name);
    else if (!(names.length > 0 && piece.loose && ROLE.test(piece.text) && !SELF.test(piece.text))) return null;
  }
  return bounded(names);
}

/** The list of names that the text ends with: "the scope is signed, and Priya and Tom". A list may begin after a comma only. */
export function namesAtEnd(text: string, options: NameOptions): string[] | null {
  const found: string[] = [];
  const all = pieces(text);
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const piece = all[at];
    const name = piece === undefined ? null : nameOf(piece.text, false, options);
    if (name === null) {
      if (all[at + 1]?.loose !== true) return null;
      break;
    }
    found.unshift(name);
  }
  return bounded(found);
}

/** The list of names that the text begins with: "Priya and Tom from our office, starting Monday". */
export function namesAtStart(text: string, options: NameOptions): string[] | null {
  const found: string[] = [];
  for (const piece of pieces(text)) {
    const name = nameOf(piece.text, true, options);
    if (name === null) {
      if (!piece.loose) return null;
      break;
    }
    found.push(name);
  }
  return bounded(found);
}

function bounded(names: readonly string[]): string[] | null {
  const distinct = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  return distinct.length === 0 || distinct.length > MOST_NAMES ? null : distinct;
}
