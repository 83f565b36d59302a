/** Reminders of several referrals in one mail, and their answers. */
import type { Translations } from './types.js';

export const REMINDERS_LINES = {
  'it gives no number': { de: 'sie nennt keine Nummer', fr: 'elle ne donne pas de numéro' },
  'it gives a number that the list does not have, or one without “R-”': {
    de: 'sie nennt eine Nummer, die die Liste nicht hat, oder eine ohne „R-“',
    fr: 'elle donne un numéro absent de la liste, ou un numéro sans « R- »',
  },
  'it speaks of others that it does not name': {
    de: 'sie spricht von anderen, die sie nicht nennt',
    fr: 'elle parle d’autres qu’elle ne nomme pas',
  },
  'it names several in one paragraph': {
    de: 'sie nennt mehrere in einem Absatz',
    fr: 'elle en nomme plusieurs dans un paragraphe',
  },
  'it has words outside the paragraphs that begin with a number': {
    de: 'sie hat Worte außerhalb der Absätze, die mit einer Nummer beginnen',
    fr: 'elle a des mots hors des paragraphes qui commencent par un numéro',
  },
  'a number in it has no words of its own, or stands there twice': {
    de: 'eine Nummer darin hat keine eigenen Worte oder steht zweimal da',
    fr: 'un numéro y est sans mots à lui, ou y figure deux fois',
  },
  'it holds our own words, unmarked': {
    de: 'sie enthält unsere eigenen Worte, nicht als Zitat gekennzeichnet',
    fr: 'elle contient nos propres mots, sans marque de citation',
  },
  'it is written between the lines of our mail': {
    de: 'sie ist zwischen die Zeilen unserer Mail geschrieben',
    fr: 'elle est écrite entre les lignes de notre message',
  },
  'its text is not the same to every reader': {
    de: 'ihr Text ist nicht für alle Leser derselbe',
    fr: 'son texte n’est pas le même pour tous',
  },
  'its files may belong to any of them': {
    de: 'ihre Dateien können zu jeder gehören',
    fr: 'ses fichiers peuvent se rapporter à chacune',
  },
  'the authentication of its sender failed': {
    de: 'ihr Absender ließ sich nicht bestätigen',
    fr: 'l’authentification de son expéditeur a échoué',
  },
  'It answers our reminder of {refs}, and {doubt}. Nothing was recorded from it. The partner has written, so the clocks of these referrals begin anew: a first answer no longer counts as missing. Where it is about one of them alone: referral-desk message retry {message} --offer {r}':
    {
      de: 'Sie antwortet auf unsere Erinnerung an {refs}, und {doubt}. Aus ihr wurde nichts erfasst. Der Partner hat geschrieben, deshalb beginnen die Uhren dieser Empfehlungen neu: Eine erste Antwort gilt nicht mehr als ausstehend. Geht es nur um eine davon: referral-desk message retry {message} --offer {r}',
      fr: 'Cette réponse concerne notre rappel de {refs}, et {doubt}. Rien n’en a été enregistré. Le partenaire a écrit : les délais de ces recommandations repartent donc, et une première réponse ne compte plus comme manquante. Si elle n’en vise qu’une : referral-desk message retry {message} --offer {r}',
    },
  'It answers our reminder of {refs}, and {doubt}. Nothing was recorded from it, and the clocks of these referrals run on: it is not certain that the partner wrote it. Where it is about one of them alone: referral-desk message retry {message} --offer {r}':
    {
      de: 'Sie antwortet auf unsere Erinnerung an {refs}, und {doubt}. Aus ihr wurde nichts erfasst, und die Uhren dieser Empfehlungen laufen weiter: Es ist nicht sicher, dass der Partner sie geschrieben hat. Geht es nur um eine davon: referral-desk message retry {message} --offer {r}',
      fr: 'Cette réponse concerne notre rappel de {refs}, et {doubt}. Rien n’en a été enregistré, et les délais de ces recommandations courent : il n’est pas certain que le partenaire l’ait écrite. Si elle n’en vise qu’une : referral-desk message retry {message} --offer {r}',
    },
} as const satisfies Translations;
