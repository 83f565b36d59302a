/** Labelled lines of a referral: "Customer: Kestrel", one label a line or several in one. */
import type { DraftField } from '../../values/draftFields.js';

/** Labels in English, German and French. `inLine`: too short or common to stand in the middle of a line. */
const LABELS: readonly { readonly field: DraftField; readonly names: string; readonly lineStartOnly?: true }[] = [
  { field: 'customer', names: 'customer|client|company|kunde|kundin|firma|unternehmen|société|entreprise' },
  {
    field: 'contact',
    names:
      'contact person|contact name|customer contact|contact|kontaktperson|kontakt|ansprechpartnerin|ansprechpartner|ansprechperson|interlocuteur',
  },
  {
    field: 'contactEmail',
    names: 'contact e-?mail|e-?mail address|e-?mail|e-?mail-adresse|mailadresse|courriel|adresse e-?mail',
  },
  {
    field: 'contactPhone',
    names: 'phone number|phone|telephone|mobile|tel\\.?|telefonnummer|telefon|handy|mobil|téléphone',
  },
  {
    field: 'description',
    names:
      'what is needed|needs|need|description|details|requirements?|bedarf|beschreibung|anliegen|benötigt|besoins?|description du besoin',
  },
  { field: 'service', names: 'service|dienstleistung|leistung|dienst|prestation' },
  { field: 'partners', names: 'partners?|refer to|partnerfirm(?:a|en)|partenaires?' },
  { field: 'partners', names: 'to|an|à', lineStartOnly: true },
  { field: 'winRule', names: 'win rule|rule|regel|règle' },
  { field: 'region', names: 'region|country|state|location|bundesland|région' },
  { field: 'region', names: 'land|ort|pays', lineStartOnly: true },
  { field: 'language', names: 'language|sprache|langue' },
];

export interface Labelled {
  readonly field: DraftField;
  /** As written: "Customer: Kestrel". */
  readonly words: string;
  readonly value: string;
}

export interface LabelledText {
  readonly labelled: readonly Labelled[];
  /** Lines that have no label and continue none. */
  readonly rest: readonly string[];
}

const all = (lineStart: boolean): string =>
  LABELS.filter(({ lineStartOnly }) => lineStart || lineStartOnly !== true)
    .flatMap(({ names }) => names)
    .join('|');
const LINE_START = new RegExp(`^\\s{0,20}(?:[-*•]\\s{1,4})?(?<label>${all(true)})\\s{0,3}[:=]\\s*`, 'iu');
const IN_LINE = new RegExp(`[.;,|]\\s{1,4}(?<label>${all(false)})\\s{0,3}[:=]\\s*`, 'giu');
const FIELD_OF: readonly { readonly field: DraftField; readonly pattern: RegExp }[] = LABELS.map(
  ({ field, names }) => ({
    field,
    pattern: new RegExp(`^(?:${names})$`, 'iu'),
  }),
);

function fieldOf(label: string): DraftField | null {
  return FIELD_OF.find(({ pattern }) => pattern.test(label))?.field ?? null;
}

/** Splits text into labelled values and the rest. What follows a description without a label goes on with it. */
export function readLabels(text: string): LabelledText {
  const labelled: Labelled[] = [];
  const rest: string[] = [];
  let inDescription = false;
  let afterBlank = false;
  for (const line of text.split('\n')) {
    const short = line.slice(0, 5000);
    if (short.trim() === '') {
      afterBlank = true;
      continue;
    }
    const parts = partsOf(short);
    if (parts.length > 0) {
      labelled.push(...parts);
      inDescription = parts.at(-1)?.field === 'description';
    } else if (inDescription && !afterBlank) {
      const last = labelled.pop();
      if (last !== undefined) {
        labelled.push({
          ...last,
          words: `${last.words}\n${short.trim()}`,
          value: `${last.value}\n${short.trim()}`.trim(),
        });
      }
    } else {
      inDescription = false;
      rest.push(short);
    }
    afterBlank = false;
  }
  return { labelled: labelled.filter(({ value }) => value !== ''), rest };
}

function partsOf(line: string): Labelled[] {
  const first = LINE_START.exec(line);
  if (first === null) return [];
  const marks = [
    { start: first[0].search(/\S/), valueFrom: first[0].length, label: first.groups?.['label'] ?? '' },
    ...[...line.slice(first[0].length - 1).matchAll(IN_LINE)].map((match) => {
      const at = first[0].length - 1 + match.index;
      return {
        start: at + match[0].search(/[^.;,|\s]/),
        valueFrom: at + match[0].length,
        label: match.groups?.['label'] ?? '',
      };
    }),
  ];
  return marks.flatMap(({ start, valueFrom, label }, index) => {
    const field = fieldOf(label);
    const end = marks[index + 1]?.start ?? line.length;
    const value = withoutEnd(line.slice(valueFrom, end));
    return field === null ? [] : [{ field, words: withoutEnd(line.slice(start, end)), value }];
  });
}

/** Without the point or comma that ends it; "Pty. Ltd." keeps its own. */
function withoutEnd(value: string): string {
  const trimmed = value
    .trim()
    .replace(/[;,|]+$/, '')
    .trim();
  return /\b(?:ltd|inc|co|corp|pty|st|e\.v|d\.o\.o)\.$/i.test(trimmed) ? trimmed : trimmed.replace(/\.$/, '').trim();
}
