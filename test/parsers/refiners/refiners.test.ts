import { expect } from 'chai';
import { clauseAround } from '../../../src/parsers/clauses.js';
import { localesFor } from '../../../src/parsers/languages.js';
import { folded } from '../../../src/parsers/phrases.js';
import { asked } from '../../../src/parsers/refiners/asked.js';
import { background } from '../../../src/parsers/refiners/background.js';
import { conditional } from '../../../src/parsers/refiners/conditional.js';
import { hedged } from '../../../src/parsers/refiners/hedged.js';
import { negated } from '../../../src/parsers/refiners/negated.js';
import { otherMatter } from '../../../src/parsers/refiners/otherMatter.js';
import { reported } from '../../../src/parsers/refiners/reported.js';
import { resolved } from '../../../src/parsers/refiners/resolved.js';
import type { Candidate, Refiner } from '../../../src/parsers/refiners/types.js';
import type { Language, Statement } from '../../../src/parsers/types.js';
import { sentenceOf } from '../locales/describeReader.js';

/** The candidate that a reader would have made of the words in [brackets]. */
function candidate(marked: string, statement: Statement, language: Language): Candidate {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const sentence = sentenceOf(marked.replace(/[[\]]/g, ''));
  const text = folded(sentence);
  return {
    statement,
    evidence: { text: sentence.text.slice(from, to), start: from, end: to, part: 'body', reader: 'test' },
    sentence,
    index: 0,
    text,
    from,
    to,
    clause: clauseAround(text, from, to),
    locale: localesFor(language)[0]!,
    refinedBy: null,
  };
}

type Outcome = Statement | 'dropped';

function describeRefiner(
  name: string,
  refiner: Refiner,
  cases: readonly (readonly [Language, Statement, string, Outcome])[],
): void {
  describe(`parsers/refiners/${name}`, () => {
    for (const [language, statement, text, expected] of cases) {
      const what = expected === statement ? 'keeps' : `makes ${expected} of`;
      it(`${what} ${statement} in "${text}"`, () => {
        expect(refiner(candidate(text, statement, language))?.statement ?? 'dropped').to.equal(expected);
      });
    }
  });
}

describeRefiner('negated', negated, [
  ['en', 'won', 'They have not [signed] yet.', 'acknowledged'],
  ['en', 'won', 'Not [won] either!', 'acknowledged'],
  ['en', 'lost', "We haven't [lost] it.", 'acknowledged'],
  ['en', 'won', 'They did not dither, they [signed].', 'won'],
  ['en', 'won', 'They [signed] without hesitation.', 'won'],
  ['en', 'won', 'No doubt about it, they [signed].', 'won'],
  ['en', 'lost', 'They [decided not to go ahead].', 'lost'],
  ['de', 'won', '[Unterschrieben] haben sie noch nicht.', 'acknowledged'],
  ['de', 'won', 'Sie haben nicht nur [unterschrieben], sondern auch bezahlt.', 'won'],
  ['fr', 'won', "Ils n'ont pas encore [signé].", 'acknowledged'],
  ['fr', 'won', 'Ils ont [signé] sans hésiter.', 'won'],
]);

describeRefiner('hedged', hedged, [
  ['en', 'won', 'It should be [approved] on Friday.', 'acknowledged'],
  ['en', 'won', 'They have [accepted] verbally.', 'acknowledged'],
  ['en', 'won', 'We expect to be [awarded the job].', 'acknowledged'],
  ['en', 'won', 'Huon Timber Frames was all but [signed] when Wes sold up.', 'acknowledged'],
  ['en', 'lost', "For a moment it looked like they'd [gone elsewhere].", 'acknowledged'],
  ['en', 'won', 'The [contract should be signed] on Friday.', 'acknowledged'],
  ['en', 'won', 'They have [confirmed they will go ahead] with us.', 'won'],
  ['en', 'won', 'Just wanted to let you know that they [signed].', 'won'],
  ['en', 'lost', 'They might [go with another provider].', 'acknowledged'],
  ['en', 'lost', 'They will [go with another provider].', 'lost'],
  ['en', 'milestone', 'The [kick-off will be done] next week.', 'dropped'],
  ['en', 'milestone', 'The [kick-off is done].', 'milestone'],
  ['de', 'won', 'Der Kunde wird [unterschrieben] zurückschicken.', 'acknowledged'],
  ['de', 'won', 'Ich freue mich, Ihnen mitteilen zu können, dass er [unterschrieben] hat.', 'won'],
  ['fr', 'won', 'Le [contrat devrait être signé] vendredi.', 'acknowledged'],
  ['fr', 'won', 'Ils ont [accepté], sous réserve du financement.', 'acknowledged'],
]);

describeRefiner('conditional', conditional, [
  ['en', 'won', 'If they [signed], we would start.', 'acknowledged'],
  ['en', 'won', 'Once [signed], we start.', 'acknowledged'],
  ['en', 'won', 'They are [going ahead], if the board agrees.', 'acknowledged'],
  ['en', 'won', 'They [signed] once we had lowered the price.', 'won'],
  ['en', 'won', 'They [signed], call me if you need anything.', 'won'],
  ['en', 'won', 'They [signed] on the day.', 'won'],
  ['de', 'won', 'Sobald sie [unterschrieben] haben, fangen wir an.', 'acknowledged'],
  ['de', 'won', 'Falls Sie Fragen haben: sie haben [unterschrieben].', 'won'],
  ['fr', 'won', "S'ils ont [signé], nous commençons.", 'acknowledged'],
  ['fr', 'won', "Ils ont [signé], n'hésitez pas si vous avez des questions.", 'won'],
]);

describeRefiner('reported', reported, [
  ['en', 'won', 'You asked whether we had [won] it.', 'dropped'],
  ['en', 'won', 'Dan told me that they [signed].', 'won'],
  ['de', 'won', 'Sie fragten, ob wir [gewonnen] haben.', 'dropped'],
  ['fr', 'won', 'Vous demandez si le client a [signé].', 'dropped'],
]);

describeRefiner('background', background, [
  ['en', 'lost', 'We [lost] them last year.', 'dropped'],
  ['en', 'won', 'We [won] them last week.', 'won'],
  ['de', 'won', 'Vogel haben wir damals [gewonnen].', 'dropped'],
  ['fr', 'lost', "Nous les avions [perdus] l'an dernier.", 'dropped'],
]);

describeRefiner('otherMatter', otherMatter, [
  ['en', 'won', 'Another client of ours [signed] today.', 'dropped'],
  ['en', 'lost', 'They [chose another company].', 'lost'],
  ['en', 'won', 'We have just [signed] our biggest client ever, so January will be busy.', 'dropped'],
  ['en', 'won', 'They [signed], our biggest client ever.', 'won'],
  ['de', 'won', 'Ein anderer Kunde hat [unterschrieben].', 'dropped'],
  ['fr', 'won', 'Un autre client a [signé].', 'dropped'],
]);

describeRefiner('asked', asked, [
  ['en', 'won', 'Did they [sign]?', 'dropped'],
  ['en', 'won', 'They [signed], can you invoice us?', 'won'],
  ['en', 'question', '[Who is the contact]?', 'question'],
  ['de', 'won', 'Hat er [unterschrieben]?', 'dropped'],
]);

describeRefiner('resolved', resolved, [
  ['en', 'unreachable', "We [couldn't reach him] for a week, but spoke on Tuesday.", 'dropped'],
  ['en', 'unreachable', "We [couldn't reach him] for a week, but will try again.", 'unreachable'],
  ['en', 'unreachable', "[Couldn't raise] him for a fortnight, but he rang me himself this morning.", 'dropped'],
  ['en', 'unreachable', "[Couldn't raise] Liam all week, then he's phoned back today.", 'dropped'],
  ['en', 'unreachable', "We [couldn't reach him], and nobody called back.", 'unreachable'],
  ['en', 'unreachable', "We [couldn't reach him], he called once, then silence again.", 'unreachable'],
  ['de', 'at-risk', 'Der Termin war [gefährdet], aber das Problem ist behoben.', 'dropped'],
]);
