import { expect } from 'chai';
import { greetsAll, isMachineReport } from '../../../src/parsers/automatic/machine.js';
import { mailOf } from '../mailOf.js';

describe('parsers/automatic/machine', () => {
  for (const [from, subject, body] of [
    [
      'NAS-02 <nas02@harbourfield.example>',
      'NAS-02: backup completed with warnings',
      'Files: 118,204\nTotal size: 48.5 GB',
    ],
    ['Monitoring <monitoring@rheinwerk.example>', '** PROBLEM: srv-3 is CRITICAL **', 'srv-3 ist DOWN seit 03:10'],
    ['scanner@rheinwerk.example', 'Scan von MFP-2', 'Seiten: 3'],
    ['Veeam <veeam@lacservices.example>', 'Sauvegarde nocturne terminée', 'Durée : 01:12:00'],
    ['UPS <ups1@harbourfield.example>', 'UPS is offline', 'Input voltage: 0 V'],
  ] as const) {
    it(`takes "${subject}" for the report of a device`, async () =>
      expect(isMachineReport(await mailOf(body, { From: from, Subject: subject }), body)).to.equal(true));
  }
  for (const [from, subject, body] of [
    [
      'Priya Nair <priya@harbourfield.example>',
      'Backup job completed',
      'Hi, we have finished the backup job at Kestrel.',
    ],
    ['Priya Nair <priya@harbourfield.example>', 'Kestrel', 'Signed. Total 48,500.'],
    ['System House <system@harbourfield.example>', 'Kestrel', 'We have signed Kestrel.'],
  ] as const) {
    it(`leaves "${body}" to a person`, async () =>
      expect(isMachineReport(await mailOf(body, { From: from, Subject: subject }), body)).to.equal(false));
  }
  for (const text of [
    'Liebe Kundinnen und Kunden,\nunser Programm ist da.',
    'Dear valued customers,',
    'Chers abonnés,',
    'Sehr geehrte Kundinnen und Kunden',
  ])
    it(`sees that "${text}" greets everybody`, () => expect(greetsAll(text)).to.equal(true));
  for (const text of [
    'Dear customer care team,',
    'Hi Sam, our customers are happy.',
    'Cher partenaire,',
    'Liebe Frau Kunde,',
  ])
    it(`sees that "${text}" greets somebody`, () => expect(greetsAll(text)).to.equal(false));
});
