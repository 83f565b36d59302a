/**
 * Single lines that clients and gateways write around what a person typed: dividers, signature separators, taglines,
 * banners, disclaimers. Above each pattern stand lines that it is for. Lines are normalised and cut to MAX_LINE.
 */

/** "-----Original Message-----", "---- Ursprüngliche Nachricht ----", "----- Mail original -----" */
const ORIGINAL_WORDS =
  "original(?:-?\\s?(?:message|nachricht|mail|e-mail|mitteilung|appointment))|urspr(?:ü|ue)ngliche\\s(?:nachricht|e-?mail|mail|mitteilung)|(?:message|mail|courriel|courrier)\\s(?:d['’]origine|original|initial)|(?:original|reply|previous)\\smessage|antwort(?:nachricht)?|(?:mensaje|messaggio|mensagem)\\soriginale?|oorspronkelijk\\sbericht";
/** "---------- Forwarded message ---------", "-------- Weitergeleitete Nachricht --------", "---------- Message transféré ---------" */
const FORWARD_WORDS =
  'forwarded\\s(?:message|mail|e-?mail|by\\b.{0,80})|weitergeleitete\\s(?:nachricht|e-?mail|mail|mitteilung)|weitergeleitet\\svon\\b.{0,80}|(?:message|mail|courriel)\\s(?:transf(?:é|e)r(?:é|e)|r(?:é|e)exp(?:é|e)di(?:é|e)|transmis)|transf(?:é|e)r(?:é|e)\\spar\\b.{0,80}|messaggio\\sinoltrato|mensaje\\sreenviado|doorgestuurd\\sbericht';
const RULED = (words: string): RegExp =>
  new RegExp(`^\\s{0,10}[-–—_=*]{2,60}\\s{0,5}(?:${words})\\s{0,5}:?\\s{0,5}[-–—_=*]{1,60}\\s{0,5}$`, 'i');
const ORIGINAL = RULED(ORIGINAL_WORDS);
const FORWARD = RULED(FORWARD_WORDS);
/** Apple Mail: "Begin forwarded message:", "Anfang der weitergeleiteten Nachricht:", "Début du message transféré :" */
const APPLE_FORWARD =
  /^\s{0,5}(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du (?:message|courriel) (?:transféré|réexpédié))\s?:\s{0,5}$/i;

export function isOriginalDivider(line: string): boolean {
  return line.length < 200 && ORIGINAL.test(line);
}

export function isForwardDivider(line: string): boolean {
  return line.length < 200 && (FORWARD.test(line) || APPLE_FORWARD.test(line));
}

/** "-- " (RFC 3676 §4.3); many clients and gateways lose its space, some people draw it longer. */
export function isSignatureDelimiter(line: string): boolean {
  return /^\s{0,3}(?:--|—|__)\s{0,3}$/.test(line);
}

/** "________________________________", "----------", "* * *" */
export function isRule(line: string): boolean {
  return /^\s{0,10}(?:[-_=*~·•–—#]\s?){3,200}$/.test(line);
}

/**
 * "Sent from my iPhone", "Get Outlook for iOS", "Von meinem iPad gesendet", "Envoyé de mon mobile",
 * "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet."
 */
const TAGLINES = [
  /^sent (?:from|via|with|using|by)\s(?:my\s|the\s)?\S.{0,80}$/i,
  /^(?:get|download|try) (?:outlook|boxer|bluemail|spark|proton ?mail|edison|the .{1,30} app)\b.{0,80}$/i,
  /^(?:von meinem|von meiner|von unterwegs|mit meinem)\s.{0,60}(?:gesendet|verschickt|geschrieben)\.?$/i,
  /^(?:diese (?:nachricht|mail|e-mail) wurde\s)?(?:gesendet|verschickt|versendet|geschickt)\s(?:von|mit|aus|über|via)\s.{0,80}$/i,
  /^diese (?:nachricht|mail|e-mail) wurde (?:von|mit)\s.{0,80}(?:gesendet|verschickt|geschrieben)\.?$/i,
  /^(?:holen sie sich|laden sie)\s.{0,60}(?:herunter|ios|android)\.?$/i,
  /^outlook für (?:ios|android)(?: beziehen| herunterladen)?\.?$/i,
  /^(?:envoyé|expédié|transmis)\s(?:de|depuis|à partir de|avec|par|via|d['’])\s?(?:mon|ma|mes|l['’]|un|une)?\s?\S.{0,80}$/i,
  /^(?:télécharge[rz]|obtenir|obtenez) (?:outlook|l['’]application)\b.{0,60}$/i,
  /^provenance : courrier pour windows.{0,10}$/i,
];

export function isTagline(line: string): boolean {
  const text = line.replace(/^[\s\-–—*_>]{1,8}/, '').trim();
  if (text.length > 140 || text.length < 8) return false;
  return TAGLINES.some((pattern) => pattern.test(text)) && !/\d{3}/.test(text.replace(/s\d{2}|\b20\d\d\b/gi, ''));
}

/** "[EXTERNAL]", "CAUTION: This email originated from outside the organisation.", "Sie erhalten nicht häufig E-Mails von …" */
const BANNERS = [
  /^[[*(\s]{0,4}(?:external|extern|externe)(?:[\s-](?:e-?mail|sender|mail|absender))?[\])*:!\s]{0,4}$/i,
  /^\W{0,5}(?:caution|warning|attention|notice|achtung|vorsicht|warnung|prudence|avertissement)?\W{0,5}(?:this|diese|dies ist eine|cet|ce)\b.{0,40}(?:e-?mail|message|nachricht|mail|courriel|courrier)\b.{0,60}(?:outside|external|extern|außerhalb|ausserhalb|extérieur)/i,
  /^you don['’]t often get email from\b/i,
  /^some people who received this message don['’]t often\b/i,
  /^sie erhalten nicht (?:oft|häufig) (?:eine )?e-?mails? von\b/i,
  /^vous n['’](?:obtenez|recevez) pas souvent (?:d['’]|de )/i,
];

export function isBanner(line: string): boolean {
  return line.length < 400 && BANNERS.some((pattern) => pattern.test(line.trim()));
}

/** Where legal notices begin; one counts only when DISCLAIMS stands in it too. */
const DISCLAIMER_OPENS =
  /^[\s*_"“(]{0,4}(?:(?:legal |privacy |confidentiality |important )?(?:notice|disclaimer|notification)\b|confidential(?:ity)?\b|(?:haftungsausschluss|vertraulichkeitshinweis|rechtlicher hinweis|wichtiger hinweis|hinweis)\b|(?:avertissement|avis de confidentialité|mention légale|clause de confidentialité)\b|(?:this|the (?:information|contents?)|any)\b.{0,60}(?:e-?mail|message|communication|transmission)|(?:diese|der inhalt dieser|die(?:se)? information(?:en)?)\b.{0,60}(?:e-?mail|mail|nachricht)|(?:ce|cet|cette|les informations)\b.{0,60}(?:message|courriel|e-?mail|mail|courrier)|if you (?:are not|have received)|(?:sollten|falls|wenn) sie (?:nicht|diese)|si vous (?:n['’]êtes pas|avez reçu)|please (?:consider|think)|think before|bitte (?:denken|prüfen)|pensez à|liability\b)/i;
const DISCLAIMS =
  /legally privileged|intended (?:solely |only |exclusively )?(?:for|recipients?)|(?:received|receive) (?:this|it) .{0,40}in error|not the (?:intended|named) (?:recipient|addressee)|nicht der (?:richtige|vorgesehene|beabsichtigte|bestimmungsgemäße) (?:adressat|empfänger)|irrtümlich|(?:exclusivement destiné|destinataire)|par erreur|before (?:you )?print|the environment|die umwelt|l['’]environnement|scanned (?:for|by)|virenfrei|virus[- ]free|sans virus|viren?schutz|\bunsubscribe\b|do(?:es)? not accept liability/i;
/** Words of such notices that people use, too. */
const MAY_DISCLAIM = /\bconfidential\b|\bprivileged\b|vertraulich|confidentiel|\bliability\b/i;
/** Complete by themselves: "Virenfrei. www.avast.com", "This email has been scanned by …", "To unsubscribe from this group …" */
const DISCLAIMER_LINES =
  /^(?:virenfrei|virus[- ]free|garanti sans virus)\b|^this (?:e-?mail|message) (?:has been|was) (?:scanned|checked)\b|^diese e-?mail wurde (?:von|auf) .{0,60}(?:geprüft|gescannt|überprüft)|^cet? (?:e-?mail|courriel|courrier électronique) .{0,80}antivirus|^to unsubscribe from\b|^you received this message because you are subscribed\b|^(?:please )?(?:consider the environment|think before)|^_{10,}\s?$.{0,5}(?:mailing list)/i;

/**
 * True where the lines from here on, read as one, are a legal notice or a gateway's footer. `saysFact` tells that the
 * line names a fact of the job: "this is confidential: they signed for 48,500" is no notice.
 */
export function opensDisclaimer(line: string, following: string, saysFact = false): boolean {
  const text = line.trim();
  if (DISCLAIMER_LINES.test(text)) return true;
  if (!DISCLAIMER_OPENS.test(text)) return false;
  const whole = `${text} ${following}`.slice(0, 600);
  return saysFact ? DISCLAIMS.test(text) : DISCLAIMS.test(whole) || MAY_DISCLAIM.test(whole);
}
