import { expect } from 'chai';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DeskError } from '../../src/errors.js';
import { checkOverrides } from '../../src/templates/check.js';
import { renderLetter } from '../../src/templates/index.js';
import { SAMPLES } from '../../src/templates/samples.js';

const withdrawn = SAMPLES.withdrawn[0]!.view;

describe('templates/check and override folders', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'letters-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function put(files: Readonly<Record<string, string>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  }
  function failure(): DeskError {
    try {
      checkOverrides(folder);
    } catch (error) {
      if (error instanceof DeskError) return error;
      throw error;
    }
    throw new Error('nothing was thrown');
  }

  it('replace one part of one letter in one language, and nothing else', () => {
    put({ 'withdrawn/subject.en.hbs': 'Closed: {{referral.ref}}\n' });
    expect(checkOverrides(folder)).to.have.members(['en', 'de', 'fr']);
    const options = { overrideFolder: folder };
    expect(renderLetter('withdrawn', 'en', withdrawn, options).subject).to.equal('Closed: R-2041');
    expect(renderLetter('withdrawn', 'en', withdrawn, options).text).to.equal(
      renderLetter('withdrawn', 'en', withdrawn).text,
    );
    expect(renderLetter('withdrawn', 'de', withdrawn, options)).to.deep.equal(
      renderLetter('withdrawn', 'de', withdrawn),
    );
    expect(renderLetter('withdrawn', 'en', withdrawn).subject).to.not.equal('Closed: R-2041');
  });

  it('replace a partial, such as one question', () => {
    put({ 'question/ask.en.hbs': 'What is missing?' });
    checkOverrides(folder);
    const view = SAMPLES.question[0]!.view;
    expect(renderLetter('question', 'en', view, { overrideFolder: folder }).text).to.include('\nWhat is missing?\n');
  });

  it('add a language, and a variant of a language', () => {
    put({
      'withdrawn/subject.it.hbs': 'Chiusa: {{referral.ref}}',
      'withdrawn/text.it.hbs': 'Buongiorno {{contact.name}}',
      'withdrawn/html.it.hbs': '{{#> layout}}<p>Buongiorno {{contact.name}}</p>{{/layout}}',
      'withdrawn/subject.de-AT.hbs': 'Servus {{referral.ref}}',
      'withdrawn/text.de-AT.hbs': 'Servus',
      'withdrawn/html.de-AT.hbs': 'Servus',
    });
    expect(checkOverrides(folder)).to.include.members(['it', 'de-AT']);
    const options = { overrideFolder: folder };
    expect(renderLetter('withdrawn', 'it-CH', withdrawn, options)).to.include({
      language: 'it',
      subject: 'Chiusa: R-2041',
    });
    expect(renderLetter('withdrawn', 'de-AT', withdrawn, options).language).to.equal('de-AT');
    expect(renderLetter('withdrawn', 'de-CH', withdrawn, options).language).to.equal('de');
    expect(renderLetter('breach', 'it', SAMPLES.breach[0]!.view, options).language).to.equal('en');
  });

  for (const [what, file, content, line, reason] of [
    [
      'asks for a value that the letter does not have',
      'withdrawn/text.en.hbs',
      'a\nb\n{{referral.custmer}}',
      3,
      'no value "custmer"',
    ],
    [
      'gives a helper a value that is not there',
      'invoice/text.en.hbs',
      'a\n{{money grand.total}}',
      2,
      'no value "total"',
    ],
    ['gives a helper the wrong kind of value', 'invoice/text.en.hbs', 'a\n{{money number}}', 2, 'money is wanted'],
    [
      'tests a value that is not there',
      'withdrawn/html.en.hbs',
      '\n\n\n{{#if nonsense}}x{{/if}}',
      4,
      'no value "nonsense"',
    ],
    ['is not closed', 'thanks/html.de.hbs', '{{#if invoices}}\nx', 2, 'Parse error'],
    ['closes something else', 'thanks/html.de.hbs', 'x\n{{#if invoices}}{{/each}}', 2, "doesn't match"],
    ['calls a helper that there is not', 'thanks/subject.fr.hbs', '{{shout contact.name}}', 1, 'unknown helper shout'],
    [
      'is wrong inside a block that a partial shows',
      'breach/html.en.hbs',
      '{{#> layout}}\n<p>{{oops}}</p>{{/layout}}',
      2,
      'no value "oops"',
    ],
  ] as const) {
    it(`a template that ${what} is named with its line`, () => {
      put({ [file]: content });
      const error = failure();
      expect(error.code).to.equal('template-invalid');
      expect(error.message).to.match(new RegExp(`^${join(folder, file)}, line ${line}: `));
      expect(error.message).to.include(reason);
      expect(error.wayOut).to.be.a('string');
    });
  }

  it('a partial that is broken is named itself, not the letter that uses it', () => {
    put({ 'shared/facts.text.hbs': '{{customer}}\n{{nonsense}}' });
    expect(failure().message).to.match(new RegExp(`^${join(folder, 'shared/facts.text.hbs')}, line 2: .*"nonsense"`));
  });

  it('a folder or file that no letter uses is an error, because it is a slip', () => {
    put({ 'refferal-offer/text.en.hbs': 'x' });
    expect(failure().message).to.include('there is no letter "refferal-offer"');
  });

  it('a file without a language is an error', () => {
    put({ 'thanks/text.english.hbs': 'x' });
    expect(failure().message).to.include('the file name says no language');
  });

  it('a letter that is only in part in a new language is an error', () => {
    put({ 'thanks/text.it.hbs': 'x' });
    expect(failure().message).to.include('has no subject, text and html in it');
  });

  it('a subject of several lines becomes one bounded line', () => {
    put({
      'withdrawn/subject.en.hbs': 'Closed:\n  {{referral.ref}}\n\tX-Field: {{referral.customer}} ' + 'long '.repeat(60),
    });
    const { subject } = renderLetter('withdrawn', 'en', withdrawn, { overrideFolder: folder });
    expect(subject)
      .to.match(/^Closed: R-2041 X-Field: Kestrel Plumbing Pty Ltd long .*…$/)
      .and.have.length.within(150, 160);
  });

  it('a subject that comes out empty is an error', () => {
    put({ 'thanks/subject.en.hbs': '{{#if false}}x{{/if}}' });
    expect(failure().message).to.include('empty subject');
  });

  it('a folder that does not exist is an error with a way out', () => {
    expect(() => checkOverrides(join(folder, 'nowhere')))
      .to.throw(DeskError)
      .with.property('code', 'not-found');
  });
});
