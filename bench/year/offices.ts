/** Where partners sit, and what they are called. */
import type { Workplace } from './workdays.js';

export interface Office extends Workplace {
  readonly locale: string;
  readonly language: 'en' | 'de' | 'fr';
  readonly currency: string;
  readonly country: string;
  readonly dateOrder: 'DMY' | 'MDY';
  /** Of companies there. */
  readonly legalForm: string;
}

const HOURS = { from: '09:00', to: '17:00' } as const;
const en = { ...HOURS, language: 'en', dateOrder: 'DMY' } as const;
const de = { ...HOURS, language: 'de', dateOrder: 'DMY' } as const;
const fr = { ...HOURS, language: 'fr', dateOrder: 'DMY' } as const;

/** Offices in turn: the first partners are spread over the world already. */
export const OFFICES: readonly Office[] = [
  {
    ...en,
    region: 'AU-NSW',
    timezone: 'Australia/Sydney',
    locale: 'en-AU',
    currency: 'AUD',
    country: 'AU',
    legalForm: 'Pty Ltd',
  },
  {
    ...de,
    region: 'DE-NW',
    timezone: 'Europe/Berlin',
    locale: 'de-DE',
    currency: 'EUR',
    country: 'DE',
    legalForm: 'GmbH',
  },
  { ...fr, region: 'FR', timezone: 'Europe/Paris', locale: 'fr-FR', currency: 'EUR', country: 'FR', legalForm: 'SARL' },
  {
    ...en,
    region: 'US-CA',
    timezone: 'America/Los_Angeles',
    locale: 'en-US',
    currency: 'USD',
    country: 'US',
    legalForm: 'Inc.',
    dateOrder: 'MDY',
  },
  {
    ...en,
    region: 'GB-ENG',
    timezone: 'Europe/London',
    locale: 'en-GB',
    currency: 'GBP',
    country: 'GB',
    legalForm: 'Ltd',
  },
  {
    ...en,
    region: 'AU-VIC',
    timezone: 'Australia/Melbourne',
    locale: 'en-AU',
    currency: 'AUD',
    country: 'AU',
    legalForm: 'Pty Ltd',
  },
  {
    ...de,
    region: 'CH-ZH',
    timezone: 'Europe/Zurich',
    locale: 'de-CH',
    currency: 'CHF',
    country: 'CH',
    legalForm: 'AG',
  },
  {
    ...en,
    region: 'NZ',
    timezone: 'Pacific/Auckland',
    locale: 'en-NZ',
    currency: 'NZD',
    country: 'NZ',
    legalForm: 'Limited',
  },
  {
    ...de,
    region: 'DE-BY',
    timezone: 'Europe/Berlin',
    locale: 'de-DE',
    currency: 'EUR',
    country: 'DE',
    legalForm: 'GmbH',
  },
  {
    ...de,
    region: 'AT',
    timezone: 'Europe/Vienna',
    locale: 'de-AT',
    currency: 'EUR',
    country: 'AT',
    legalForm: 'GmbH',
  },
];

export const FIRMS = [
  'Harbour Field Solutions',
  'Rheinwerk Systemhaus',
  'Atelier Numérique Lumen',
  'Redwood Field Systems',
  'Pennine Digital',
  'Yarra Works',
  'Limmat Informatik',
  'Kauri Service Partners',
  'Isar Software',
  'Donau Technik',
  'Bluegum Consulting',
  'Emscher Daten',
  'Cabinet Vauban',
  'Sequoia Apps',
  'Thames Vale Systems',
  'Dandenong Field Services',
  'Uetliberg Systeme',
  'Tui Technology',
  'Allgäu Digital',
  'Prater Software',
  'Wattle Group',
  'Ruhrtal Beratung',
  'Occitan Services',
  'Mojave Integrations',
  'Mersey Cloud',
  'Otway Partners',
  'Glattal Technik',
  'Rata Systems',
  'Spessart Informatik',
  'Wachau Daten',
  'Jacaranda Tech',
  'Sauerland Systemhaus',
  'Garonne Conseil',
  'Sierra Dispatch',
  'Severn Mobile',
  'Grampian Field',
  'Säntis Software',
  'Pohutukawa Digital',
  'Rhön Technik',
  'Inn Systeme',
] as const;

const FIRST = [
  'Priya',
  'Katrin',
  'Claire',
  'Maya',
  'Owen',
  'Ruth',
  'Beat',
  'Aroha',
  'Jonas',
  'Eva',
  'Liam',
  'Nora',
] as const;
const LAST = [
  'Nair',
  'Vogt',
  'Morel',
  'Torres',
  'Hughes',
  'Lang',
  'Frei',
  'Walker',
  'Huber',
  'Gruber',
  'Byrne',
  'Adler',
  'Sand',
] as const;

/** A name for every number, each of a few hundred its own. */
export function personName(number: number): string {
  return `${FIRST[number % FIRST.length] ?? ''} ${LAST[(number + Math.floor(number / FIRST.length)) % LAST.length] ?? ''}`;
}

const CALLED = [
  'Kestrel',
  'Dapto',
  'Bergmann',
  'Lindenhof',
  'Moreau',
  'Oakridge',
  'Silverton',
  'Huberland',
  'Corbin',
  'Fairway',
  'Northgate',
  'Steinfeld',
  'Belmont',
  'Ashford',
  'Wiesental',
  'Garnier',
  'Ironbark',
  'Lakeside',
  'Falken',
  'Perrin',
  'Stanmore',
  'Quayle',
  'Birkenau',
  'Rousseau',
] as const;
const TRADES = {
  en: [
    'Plumbing',
    'Electrical',
    'Doors',
    'Cleaning',
    'Roofing',
    'Lifts',
    'Pest Control',
    'Landscapes',
    'Heating',
    'Security',
  ],
  de: [
    'Sanitär',
    'Elektrotechnik',
    'Türenbau',
    'Gebäudereinigung',
    'Dachbau',
    'Aufzüge',
    'Gartenbau',
    'Heizungsbau',
    'Kältetechnik',
    'Sicherheit',
  ],
  fr: [
    'Plomberie',
    'Électricité',
    'Menuiserie',
    'Nettoyage',
    'Toitures',
    'Ascenseurs',
    'Paysages',
    'Chauffage',
    'Climatisation',
    'Sécurité',
  ],
} as const;

/** A company for every number: some 240 a country, so that customers come again after a while. */
export function customerName(number: number, { language, legalForm }: Office): string {
  const trades = TRADES[language];
  const called = CALLED[number % CALLED.length] ?? '';
  return `${called} ${trades[Math.floor(number / CALLED.length) % trades.length] ?? ''} ${legalForm}`;
}
