/** A start that waits for money: "we start on 11 January once the deposit is in". Beside a win it is a condition. */
import { anyOf } from '../phrases.js';
import type { Language } from '../types.js';

interface PaidWords {
  readonly starts: readonly string[];
  readonly once: readonly string[];
  readonly money: readonly string[];
  /** What the money does; a word that ends the clause in German. */
  readonly arrives: readonly string[];
}

const WORDS: Readonly<Record<Language, PaidWords>> = {
  en: {
    starts: ['starts?', 'starting', 'begins?', 'kicks? off', 'kick-off', 'commences?', 'go ahead', 'get going'],
    once: ['once', 'after', 'as soon as', 'if', 'when', 'provided', 'unless', 'until'],
    money: ['deposit', 'down[ -]?payment', 'prepayment', 'upfront payment', 'first (?:payment|instal?lment)'],
    arrives: ['is', 'has', 'gets?', 'arrives?', 'comes?', 'clears?', 'lands?', 'hits', 'reaches'],
  },
  de: {
    starts: ['starte[nt]?', 'start', 'beginne?[nt]?', 'los', 'legen', 'fangen'],
    // "Nachdem die Anzahlung gestern eingegangen ist": done; with no day that is past it may be awaited.
    once: [
      'sobald',
      'wenn',
      'falls',
      'sofern',
      'nachdem(?! (?:\\S{1,20} ){1,3}(?:vorgestern|gestern|bereits|schon))',
      'vorausgesetzt',
    ],
    money: ['anzahlung', 'vorauszahlung', 'vorkasse', 'akonto(?:zahlung)?', 'erste rate', 'vorschuss'],
    arrives: ['(?:\\S{1,20} ){0,3}?(?:da|eingeht|eingegangen|kommt|gekommen|ankommt|bezahlt|geleistet|gutgeschrieben)'],
  },
  fr: {
    starts: ['commenç?c?\\S{1,5}', 'démarr\\S{1,5}', 'début(?:e|ons|era)?', 'lançons'],
    once: ['dès que', 'une fois que', 'une fois', 'quand', 'lorsque', 'si', 'à condition que', 'après que'],
    money: ['acompte', 'arrhes', 'premier versement', 'avance', 'première échéance'],
    arrives: ['est', 'sont', 'a', 'sera', 'arrive', 'aura', 'soit', 'tombe', 'versé', 'payé', 'reçu', 'encaissé'],
  },
};

function phrasesFor({ starts, once, money, arrives }: PaidWords): string[] {
  const paid = `${anyOf(once)} (?:l'|\\S{1,12} ){0,2}?${anyOf(money)} ${anyOf(arrives)}`;
  return [`${anyOf(starts)}(?:[^;!?]{0,60}?[ ,])?${paid}`, `${paid}[^;.!?]{0,40}?[ ,]${anyOf(starts)}`];
}

/** Phrases (src/parsers/phrases.ts) that leave a win open. */
export const ONCE_PAID: Readonly<Record<Language, readonly string[]>> = {
  en: phrasesFor(WORDS.en),
  de: phrasesFor(WORDS.de),
  fr: phrasesFor(WORDS.fr),
};
