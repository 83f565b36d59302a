/** What French amounts and days are for: total, amounts to invoice and start, and the days that are none. */
import { expect } from 'chai';
import { readCaseContext } from '../../../../src/parsers/caseContext.js';
import { readMail } from '../../../../src/parsers/read.js';
import type { Money } from '../../../../src/values/money.js';
import { mailOf } from '../../mailOf.js';

function contextOf(region: string): ReturnType<typeof readCaseContext> {
  const currency = region === 'CH' ? 'CHF' : region === 'CA' ? 'CAD' : 'EUR';
  const timezone = 'Europe/Paris';
  return readCaseContext({
    desk: { name: 'Next Technik', address: 'referrals@nexttechnik.example', currency, timezone, dateOrder: 'DMY' },
    partner: {
      name: 'Lac Services',
      domain: 'lacservices.example',
      contact: { name: 'Claire Dubois', email: 'claire.dubois@lacservices.example' },
      locale: `fr-${region}`,
      currency,
      timezone,
      dateOrder: 'DMY',
    },
    referral: {
      ref: 'R-2041',
      customer: 'Menuiserie Lambert SARL',
      customerContact: 'Sophie Lambert',
      service: 'NextService',
      sentAt: '2026-11-02T10:00:00+01:00',
    },
  });
}

/** Total, amounts to invoice and start as the mail gives them; "-" where it gives none. */
async function read(text: string, region = 'FR'): Promise<string> {
  const mail = await mailOf(`Bonjour,\n\nle client a signé le contrat.\n\n${text}\n\nClaire Dubois`, {}, 'fr');
  const won = readMail(mail, contextOf(region)).won;
  const start = won?.startDate?.certainty === 'assumed' ? null : won?.startDate;
  const amounts = (all: readonly Money[]): string => all.map((each) => each.minor / 100).join('+') || '-';
  const total = won?.total ? amounts([won.total.value]) : '-';
  return [total, amounts(won?.invoice.map((fact) => fact.value.amount) ?? []), start?.value ?? '-'].join(' | ');
}

const AMOUNTS = 'Total 20 000 €, à facturer 2 000 €.';

describe('facts in French', () => {
  for (const words of [
    'On s’y met le 11 janvier.',
    'Les gars débarquent chez eux le 11 janvier.',
    'Nos deux consultants seront sur site à compter du 11 janvier.',
    'Ça part le 11 janvier.',
    'Premier atelier le 11 janvier.',
    'Prise de fonctions de l’équipe : lundi 11 janvier 2027',
    'Mise en chantier le 11 janvier.',
    'Ordre de service au 11 janvier 2027.',
    'Avec effet au 11 janvier 2027.',
    'Top départ : 11/01/2027',
    'Le 11 janvier, on est chez eux.',
    'Début prévu le 4 janvier, reporté au 11 janvier.',
    'Premières interventions le 11 janvier.',
    'La mission court à compter du 11 janvier 2027.',
  ])
    it(`takes for the start: ${words}`, async () => {
      expect(await read(`${AMOUNTS} ${words}`)).to.match(/\| 2027-01-11$/);
    });

  for (const words of [
    'Le bureau est fermé dès le 11 janvier.',
    'Je suis en vacances à partir du 11 janvier.',
    'Vous pourrez facturer à partir du 11 janvier.',
    'Le loyer court à partir du 11 janvier.',
    'Rendez-vous sur place le 11 janvier.',
    'La résiliation de l’autre contrat prend effet au 11 janvier.',
    'On démarre le 11 ou le 18 janvier.',
    'Livraison le 11 janvier.',
    'Fin des travaux le 11 janvier.',
    'Le matériel arrive le 11 janvier.',
    'Son congé débute le 11 janvier.',
    'À partir du 11 janvier, mon adresse change.',
    'Le parking est interdit à partir du 11 janvier.',
    'Nous serons chez eux le 11 janvier pour une simple visite.',
    'On démarrerait le 11 janvier.',
    'Début : 1er ou 8 mars.',
    'Début : 11 janvier (à confirmer).',
    'On vise le 11 janvier pour démarrer.',
    'Début possible dès le 11 janvier.',
  ])
    it(`takes for no start: ${words}`, async () => {
      expect(await read(`${AMOUNTS} ${words}`)).to.match(/\| -$/);
    });

  for (const words of [
    '2 000 € pour toi',
    '2 000 € à votre profit',
    'vous toucherez 2 000 €',
    'tu en touches 10 %',
    'tes 10 % comme toujours',
    'votre commission habituelle (10 %)',
    'nous vous reverserons 2 000 €',
    'ce qui vous fait 2 000 €',
    '2 000 € te reviennent',
    'votre note d’honoraires : 2 000 €',
    'prime d’apporteur 2 000 €',
    'dont 2 000 € que vous nous facturez',
  ])
    it(`takes for the amount to invoice: ${words}`, async () => {
      expect(await read(`Contrat de 20 000 €, ${words}. Début le 11 janvier.`)).to.equal('20000 | 2000 | 2027-01-11');
    });

  const WHOLE: readonly (readonly [region: string, text: string, expected: string])[] = [
    ['CA', '31 500 $ avant taxes, vous pourrez nous charger 3 150 $.', '31500 | 3150 | -'],
    ['BE', 'Valeur : 54.000 EUR hors TVA. Votre note : 5.400 EUR.', '54000 | 5400 | -'],
    ['LU', 'Valeur : 54.000 EUR hors TVA. Votre facture : 2.700 EUR.', '54000 | 2700 | -'],
    ['CH', 'Mandat à Fr. 40’000.–, pour vous Fr. 4’000.–.', '40000 | 4000 | -'],
    ['FR', '15 600 € de budget, 1 560 € pour toi.', '15600 | 1560 | -'],
    [
      'FR',
      'Total 20 000 €\nÀ facturer :\n- 600 € à la signature\n- 600 € en mars\n- 800 € à la fin',
      '20000 | 600+600+800 | -',
    ],
    ['FR', 'Un acompte de 6 000 € est demandé sur un total de 20 000 €. Pour vous 2 000 €.', '20000 | 2000 | -'],
    ['FR', 'Total 20 000 €. À facturer : 1 000 € à la signature et autant à la livraison.', '20000 | 1000+1000 | -'],
    ['FR', '20 000 € (dont 8 000 € de licences). À facturer : 2 000 €.', '20000 | 2000 | -'],
    ['FR', 'Total 20 000 €. 10 % de commission sur les licences uniquement.', '20000 | - | -'],
    ['FR', 'Le total serait de 20 000 €. À facturer : 2 000 €.', '- | 2000 | -'],
    [
      'FR',
      'Partis d’un devis de 52 000 € (avec 5 200 € pour vous), c’est à 48 000 € qu’ils ont signé. Votre part : 4 800 €.',
      '48000 | 4800 | -',
    ],
    [
      'FR',
      'Ancien total : 30 500 € ; nouveau total : 34 200 €\nAncienne part : 3 050 € ; nouvelle part : 3 420 €',
      '34200 | 3420 | -',
    ],
    ['FR', '20 000 € pour toute l’affaire, et 2 000 € à porter sur votre facture.', '20000 | 2000 | -'],
    [
      'FR',
      'Total 20 000 €, c’est 2 000 € que vous devez nous facturer, les 2 600 € étaient calculés avec l’ancien barème.',
      '20000 | 2000 | -',
    ],
    ['FR', 'Total 20 000 €. Pour votre commission, comptez 10 % de ce total.', '20000 | 2000 | -'],
    ['FR', '20 000 € facturés au client en deux fois ; pour vous, deux factures de 1 000 €.', '20000 | 1000+1000 | -'],
    ['FR', 'Total 50 000 €, facture 5 000 €.', '50000 | 5000 | -'],
    ['FR', 'Ils ont ajouté deux licences, on est à 34 000 €, et 3 400 € pour vous.', '34000 | 3400 | -'],
    [
      'FR',
      'Total 20 000 €, 2 000 € pour vous. Démarrage le vendredi 15 janvier, non attendez, le vendredi c’est la foire, donc ce sera le lundi 18.',
      '20000 | 2000 | 2027-01-18',
    ],
    [
      'FR',
      'Total 20 000 €, 2 000 € pour vous. Démarrage le 15 janvier. Ah non, le 15 ils sont fermés, ce sera le 18 janvier.',
      '20000 | 2000 | 2027-01-18',
    ],
    [
      'FR',
      'Total 20 000 €, 2 000 € pour vous. Début le 18 janvier. Attendez, je relis : le 18 c’est férié, on verra mardi 19 janvier.',
      '20000 | 2000 | 2027-01-19',
    ],
    [
      'FR',
      'Total 20 000 €, 2 000 € pour vous. Ancien début : 22 février ; nouveau début : pas avant la mi-avril.',
      '20000 | 2000 | -',
    ],
    [
      'FR',
      'Total 20 000 €, 2 000 € pour vous. Réunion de lancement le 4 janvier, travaux dès le 11 janvier.',
      '20000 | 2000 | 2027-01-11',
    ],
    ['FR', 'Ils nous ont confié la maintenance : 4 200 €. Facturez-nous 420 €.', '4200 | 420 | -'],
    // Two totals of one mail, the digits swapped.
    ['FR', 'Ils ont signé, pour un budget total de 16 400 €. Total : 14 600 €. À facturer : 1 460 €.', '- | 1460 | -'],
    [
      'FR',
      'Total 57 600 € HT. Rien à voir avec le dossier Sogetrans (84 000 €). Facturez-nous 5 760 €.',
      '57600 | 5760 | -',
    ],
    ['FR', 'Total 20 000 €, 2 000 € pour vous. Démarrage ferme le 1er mars 2027.', '20000 | 2000 | 2027-03-01'],
    [
      'FR',
      '1. Menuiserie Lambert\n2. 20 000 €\n3. à voir avec le comptable\n4. le 1er mars 2027',
      '20000 | - | 2027-03-01',
    ],
  ];
  for (const [region, text, expected] of WHOLE)
    it(`reads the amounts of: ${text.replace(/\n/g, ' / ')}`, async () => {
      expect(await read(text, region)).to.equal(expected);
    });

  it('keeps the number of a numbered company out of the amounts', async () => {
    const text = 'Le contrat est au nom de 9361-4402 Québec inc., total 20 000 $, à facturer 2 000 $.';
    expect(await read(text, 'CA')).to.equal('20000 | 2000 | -');
  });
});
