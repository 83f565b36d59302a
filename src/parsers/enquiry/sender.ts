/** Which addresses stand for a firm: a colleague of the customer's contact speaks for the customer, a namesake at a public
 * mail provider does not. */
import { domainOf } from '../../values/mail.js';

/** Where anybody can have an address. Configuration adds to it (`service.publicMailProviders`). */
const PUBLIC = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de live.com live.com.au live.co.uk live.fr ' +
    'msn.com outlook.com.au outlook.de outlook.fr yahoo.com yahoo.com.au yahoo.co.uk yahoo.de yahoo.fr ymail.com rocketmail.com ' +
    'icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com fastmail.fm hey.com zoho.com ' +
    'gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de mailbox.org posteo.de arcor.de online.de 1und1.de ' +
    'bluewin.ch hispeed.ch sunrise.ch orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr ' +
    'bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au westnet.com.au xtra.co.nz ' +
    'btinternet.com sky.com virginmedia.com talktalk.net comcast.net verizon.net att.net cox.net shaw.ca rogers.com ' +
    'mail.com mail.ru yandex.ru yandex.com qq.com 163.com 126.com libero.it virgilio.it skynet.be telenet.be ziggo.nl kpnmail.nl'
  ).split(' '),
);

const DOMAIN = /^(?=.{3,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** The domain for which the sender speaks; null for a public provider, and for what is no plain domain. */
export function firmDomain(address: string, morePublic: readonly string[]): string | null {
  const domain = domainOf(address);
  return !DOMAIN.test(domain) || PUBLIC.has(domain) || morePublic.includes(domain) ? null : domain;
}

const REFERENCE = /(?<![\p{L}\p{N}-])([RJC])-(\d{1,9})(?![\p{L}\p{N}])/giu;

/** "R-1001", "J-4", "C-7" in a text, upper case, each once, at most 20. */
export function readReferences(text: string): string[] {
  const found = [...text.slice(0, 20_000).matchAll(REFERENCE)].map(([, kind = '', id = '']) =>
    `${kind}-${id}`.toUpperCase(),
  );
  return [...new Set(found)].slice(0, 20);
}
