/** Full names of months and weekdays, in lower case, for patterns in which any of them may stand. Which one it is, mentions/dates/ reads. */
import type { Language } from './types.js';

/** Joined by "|", with no brackets around them, so that other words may stand beside them. */
export const MONTH_NAMES: Readonly<Record<Language, string>> = {
  en: 'january|february|march|april|may|june|july|august|september|october|november|december',
  de: 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
};

/** As MONTH_NAMES, Monday first. */
export const WEEKDAY_NAMES: Readonly<Record<Language, string>> = {
  en: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  de: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  fr: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
};
