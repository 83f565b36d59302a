/**
 * Reports of devices and programs (backup, monitoring, scanner, telephone system), and letters to all customers: mail
 * that carries no mark of a list or a program in its header and that nobody wrote to the desk.
 */
import type { Mail } from '../../values/mail.js';
import { bounded } from './boundary.js';

/** Local parts of devices and services: "nas02", "monitoring", "root". */
const DEVICE =
  /^(?:nas|backup|backups|monitor|monitoring|nagios|icinga|zabbix|prtg|uptime|watchdog|root|cron|daemon|scan|scanner|scans|printer|copier|kopierer|drucker|mfp|fax|ups|usv|firewall|router|switch|server|srv|syslog|jenkins|gitlab|jira|build|deploy|veeam|synology|qnap|voicemail|voicebox|pbx|telefonanlage|alarm|alarms|alert|alerts|status|report|reports|reporting|sensor|kamera|camera|webmaster|www-data|apache|system|sysadmin|it-alerts?)(?:[-_.]?[a-z]{0,12}\d{0,6}|[-_.][a-z0-9-]{1,20})@/i;

/** Subjects that devices write. */
const REPORT_SUBJECT = bounded(
  /\b(?:problem|recovery|critical|warning|alert|alarm|error|info|ok|down|up|failed|success|notice)\b\s{0,3}(?:\*\*|:|\]|-\s)|^\s{0,3}(?:\*\*|\[(?:alert|alarm|warning|error|info|ok|critical|success|failed|problem)\])|\bbackups? (?:job )?.{0,60}\b(?:completed|finished|failed|succeeded|successful|report|status|warnings?|errors?)|\b(?:datensicherung|sicherung|backup)(?:sauftrag)? .{0,60}\b(?:abgeschlossen|erfolgreich|fehlgeschlagen|beendet|fehler|warnung\p{L}{0,2})|\bsauvegarde .{0,60}\b(?:terminée|réussie|échouée|en échec|erreurs?|avertissements?)|\b(?:disk|storage|memory|cpu|speicherplatz|festplatte|espace disque|volume) .{0,40}(?:full|usage|low|above|exceeded|knapp|voll|überschritten|plein|saturé|insuffisant)|\bjob .{0,60}\b(?:failed|succeeded|completed|finished)|\b(?:scan(?:ned document)? from|scan to e-?mail|gescanntes dokument|scan von|numérisation de|document numérisé)|\b(?:missed call|voicemail|voice message|verpasster anruf|neue (?:sprach|voicebox)nachricht|appel manqué|message vocal)|\b(?:certificate|zertifikat|certificat|licen[cs]e|lizenz|licence|password|passwort|kennwort|mot de passe) .{0,60}(?:expir\p{L}{1,5}|läuft .{0,30}ab|abgelaufen)|\b(?:toner|paper|papier) .{0,20}(?:low|empty|leer|vide|faible)|\b(?:is|ist|est) (?:down|up|offline|online|unreachable|nicht erreichbar|injoignable|hors ligne)\b|\b(?:daily|weekly|monthly|nightly|täglicher|wöchentlicher|rapport (?:quotidien|hebdomadaire)) (?:report|summary|digest|bericht)/iu,
);

/** Words of a person who writes to somebody. */
const PERSON = bounded(
  /\b(?:i|i['’](?:m|ve|ll|d)|we|we['’](?:re|ve|ll|d)|my|our|hi|hello|hey|dear|regards|cheers|thanks|thank you|best|ich|wir|mein\p{L}{0,2}|unser\p{L}{0,2}|hallo|liebe\p{L}?|guten tag|guten morgen|moin|grüezi|servus|sehr geehrte\p{L}?|grüße?n?|gruß|gruss|grüsse|danke|je|j['’]\p{L}{1,20}|nous|mon|ma|mes|notre|nos|bonjour|bonsoir|salut|cher|chère|cordialement|merci)\b/iu,
);

/** "Dear customers", "Liebe Kundinnen und Kunden", "Chers abonnés": to everybody. */
const TO_ALL = bounded(
  /^[\s*_#>-]{0,10}(?:(?:dear|hello|hi|to (?:all )?our|attention) (?:all |our |valued |esteemed |loyal ){0,3}(?:customers?|clients?|subscribers?|readers?|members?|guests?|patrons?|users?)(?! (?:care|service|support|team|success|relations|desk))|(?:liebe|sehr geehrte|geschätzte|verehrte|werte|hallo liebe|an alle)[rn]? (?:\p{L}{2,20} )?(?:kund(?:innen|en)|leser(?:innen|\p{L}{0,3})|abonnent\p{L}{0,5}|mitglieder|gäste|nutzer\p{L}{0,5}|newsletter-?\p{L}{0,12})|(?:chers?|chères?|bonjour à (?:tous|toutes)(?:,| et à)?(?: nos| les)?|à tous nos) ?(?:et chers |et chères )?(?:clients?|clientes?|abonnés?|adhérents?|lecteurs|lectrices|membres|utilisateurs)(?: et (?:clientes?|clients?|lectrices|abonnées))?)\b/iu,
);

/** Whether a device or program reports; `text` is the new text. */
export function isMachineReport(mail: Mail, text: string): boolean {
  const said = text.slice(0, 4000);
  if (PERSON.test(said)) return false;
  const subject = REPORT_SUBJECT.test(mail.subject.slice(0, 300));
  const device = mail.from.some(({ address }) => DEVICE.test(address));
  const nameless = mail.from.every(({ name, address }) => name === '' || isNoName(name, address));
  return (subject && (device || nameless)) || (device && nameless);
}

/** A display name that is the local part over again, or holds figures: "NAS-02". */
function isNoName(name: string, address: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const local = plain(address.slice(0, address.lastIndexOf('@')));
  return /\d/.test(name) || plain(name) === local || (local.length >= 3 && plain(name).startsWith(local));
}

/** Whether the letter's first words greet all customers. */
export function greetsAll(text: string): boolean {
  return TO_ALL.test(text.slice(0, 300));
}
