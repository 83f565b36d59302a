import { DE } from './de.js';
import { EN } from './en.js';
import { FR } from './fr.js';
import type { Texts } from './types.js';

export const TEXTS: Readonly<Record<'en' | 'de' | 'fr', Texts>> = { en: EN, de: DE, fr: FR };
export type { Said, Texts, Told } from './types.js';
