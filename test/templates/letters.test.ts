import { expect } from 'chai';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderLetter } from '../../src/templates/index.js';
import { LETTER_LANGUAGES } from '../../src/templates/language.js';
import { SHIPPED_FOLDER } from '../../src/templates/library.js';
import { LETTER_NAMES, SAMPLES } from '../../src/templates/samples.js';
import { see, wordsOf } from './visibleText.js';

/** Traces of a value that was not there or was not written for people. */
const TRACES = /undefined|\[object |\bNaN\b|\bnull\b|\{\{|\}\}|&(?:amp|lt|gt|quot|#)/;
const HTML_TRACES = /undefined|\[object |\bNaN\b|\bnull\b|\{\{|\}\}|&amp;(?:amp|lt|gt|quot|#)/;

describe('templates/letters', () => {
  for (const letter of LETTER_NAMES) {
    it(`${letter} has its own subject, text and html in every language`, () => {
      for (const language of LETTER_LANGUAGES) {
        for (const part of ['subject', 'text', 'html']) {
          expect(existsSync(join(SHIPPED_FOLDER, letter, `${part}.${language}.hbs`)), `${part}.${language}`).to.equal(
            true,
          );
        }
      }
    });

    for (const language of LETTER_LANGUAGES) {
      for (const { title, view } of SAMPLES[letter]) {
        it(`${letter} (${title}) reads well in ${language}`, () => {
          const rendered = renderLetter(letter, language, view);
          expect(rendered.language).to.equal(language);

          expect(rendered.subject).to.match(/\S/).and.not.match(TRACES);
          expect(rendered.subject.length).to.be.at.most(160);

          expect(rendered.text).to.not.match(TRACES);
          expect(rendered.text).to.match(/^\S/).and.match(/\S\n$/).and.not.match(/\n{3}/);
          for (const line of rendered.text.split('\n')) {
            expect(line.length, line).to.be.at.most(78);
            expect(line).to.equal(line.trimEnd());
          }

          expect(rendered.html).to.not.match(HTML_TRACES);
          expect(rendered.html)
            .to.match(/^<!DOCTYPE html>\n<html lang="/)
            .and.include(`<html lang="${language}"`);
          expect(rendered.html).to.not.match(/<(?:img|script|link|iframe|form|input)\b/i);
          expect(rendered.html).to.not.match(/(?:src|background)=|url\(/i);
        });

        it(`${letter} (${title}) says the same in text and HTML in ${language}`, () => {
          const rendered = renderLetter(letter, language, view);
          const seen = see(rendered.html);
          expect(wordsOf(seen.text).join(' ')).to.equal(wordsOf(rendered.text).join(' '));
          expect(seen.preheader.length).to.be.within(20, 160);
        });
      }
    }
  }

  it('has no folder that is no letter', () => {
    const folders = readdirSync(SHIPPED_FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).sort()).to.deep.equal([...LETTER_NAMES, 'shared', 'words'].sort());
  });

  it('writes every style as whole declarations', () => {
    for (const letter of LETTER_NAMES) {
      for (const { view } of SAMPLES[letter]) {
        const { html } = renderLetter(letter, 'en', view);
        for (const [, css = ''] of html.matchAll(/ style="([^"]*)"/g)) {
          for (const declaration of css.split(';').filter((part) => part !== '')) {
            expect(declaration, css).to.match(/^[a-z-]+:[^:;]+$/);
          }
        }
        // Nothing that people read is left to a style sheet alone.
        expect(html).to.not.match(/<(?:p|h2|ul|li|blockquote|pre|th|td)(?: class="[a-z]+")?>(?!<\/td>)/);
      }
    }
  });

  it('writes no ß for a Swiss reader and greets in the Swiss way', () => {
    for (const letter of LETTER_NAMES) {
      for (const { title, view } of SAMPLES[letter]) {
        const rendered = renderLetter(letter, 'de-CH', view);
        expect(rendered.language).to.equal('de');
        expect(rendered.subject + rendered.text + rendered.html, `${letter} ${title}`).to.not.include('ß');
      }
    }
  });

  it('asks the partner for nothing but a reply', () => {
    for (const letter of ['referral-offer', 'thanks', 'question', 'noted', 'reminder', 'withdrawn'] as const) {
      for (const { view } of SAMPLES[letter]) {
        const { text, html } = renderLetter(letter, 'en', view);
        expect(text).to.include('reply');
        expect(html).to.not.match(/href="(?!mailto:)/);
      }
    }
  });

  it('falls back to English where it does not have the language or the tag is none', () => {
    const view = SAMPLES.withdrawn[0]!.view;
    for (const locale of ['ja-JP', 'not a tag', '']) {
      expect(renderLetter('withdrawn', locale, view)).to.deep.equal(renderLetter('withdrawn', 'en', view));
    }
    expect(renderLetter('withdrawn', 'fr-CH', view).language).to.equal('fr');
  });
});
