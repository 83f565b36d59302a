/** Une autre entreprise, citée par son nom ou comme concurrente, a l'affaire (READING.md, clause R11). */
import { namedWinReader } from '../namedWin.js';

const WORD = "[A-ZÀÂÇÉÈÊËÎÏÔÛÜ][\\p{L}\\d&'-]{1,30}";
/** Words in the names of firms of the partner's own trade; a colleague's name has none. */
const TRADE =
  '(?:Systèmes?|Systems?|Solutions?|Mobile|Digital|Numérique|Logiciels?|Software|Technologies?|Techniques?|Tech|IT|Informatique|Info|Réseaux?|Conseils?|Consulting|Groupe|Group|Services?|Data|Cloud|Partenaires|SA|SAS|SARL|Sàrl|SRL|SNC|GmbH|AG)(?!\\p{L})';
/** Nobody of these is a firm: ourselves, the people. */
const NOT_A_FIRM =
  '(?!(?:Nous|Notre|Nos|Mon|Ma|Mes|M|MM|Mme|Mmes|Mlle|Monsieur|Madame|Maître|Me|Dr|Le|La|Les|L|Il|Elle|On|Ils|Elles|Ce|Cette|C|Je|Vous)(?![\\p{L}-]))';
const NAME = `${NOT_A_FIRM}${WORD}(?: (?:&|et|de|du|${WORD})){0,4}`;
const FIRM = `(?:(?:[Ll]a société|[Ll]'entreprise|[Ll]a maison|[Ll]e groupe|[Ll]e cabinet|[Ll]'agence|[Ll]es gens de|[Cc]eux de) ${NAME}|${NOT_A_FIRM}(?:${WORD} (?:& |et )?){1,3}?${TRADE}(?: (?:SA|SAS|SARL|Sàrl|SRL)(?!\\p{L}))?)`;
const RIVAL =
  "(?:un(?:e)? (?:(?:autre|de ses|de nos) )?(?:concurrente?|confrère|autre|prestataire|société|entreprise|cabinet)s?|la concurrence|le concurrent|quelqu'un d'autre|(?:un|une) (?:de nos|des) (?:concurrents|confrères|rivaux))(?! (?:cliente?|avec nous))";
const PLACE = "(?:,? (?:de|du|à|d'|des|basée? à|établie? à) ?[^\\s,;.]{2,30}){0,2}";
const PRIZE =
  "(?:l'affaire|le (?:marché|contrat|mandat|projet|chantier|morceau|dossier)|l'appel d'offres|la (?:commande|mise|consultation|mission)|la mise|le tout)(?!\\p{L}| de (?:financement|subvention|prêt|bail|travail|vente|location|permis))";
const GOT = '(?:remporté|gagné|obtenu|décroché|raflé|emporté|eu)';
const HAS = '(?:a|ont|aurait|avait|vient de|viennent de)(?: (?:donc|finalement|hélas|malheureusement|hier|bien))?';

export const readNamedWin = namedWinReader('fr', [
  // « M. Vogel nous a dit que Brandt a remporté l'affaire »
  `(?<=(?:dit|informée?s?|annoncé|écrit|appris|confirmé|indiqué|signalé|expliqué|avertis?|prévenus?)(?: [^,;.\\s]{1,20}){0,3} )qu(?:e |')(?:${FIRM}|${NAME})${PLACE} (?:l')?${HAS} ${GOT} ${PRIZE}`,
  // « Brandt Informatique a obtenu le marché »
  `(?<![\\p{L}-])${FIRM}${PLACE} ${HAS} ${GOT} ${PRIZE}`,
  // « C'est Brandt Informatique qui a gagné le marché » · « c'est Brandt qui l'a emporté »
  `(?<!\\p{L})[Cc]'est (?:${FIRM}|${RIVAL})${PLACE},? qui (?:l')?${HAS} ${GOT}`,
  // « L'affaire a été gagnée par un concurrent de Grenoble », « remportée par Brandt Digital »
  `(?:affaire|marché|contrat|mandat|projet|chantier|appel d'offres|commande|mission|dossier)(?: [^,;.\\s]{1,20}){0,4}? (?:a|ont)(?: [^,;.\\s]{1,20}){0,2}? été (?:gagné|remporté|obtenu|décroché|raflé|emporté|signé)e?s? par (?:${FIRM}|${RIVAL}|${NAME})`,
  // « Gagné par Brandt face à deux concurrents »
  `(?<=^\\s{0,3})(?:[Gg]agné|[Rr]emporté|[Dd]écroché|[Ee]mporté|[Rr]aflé)e?s? par (?:${FIRM}|${RIVAL}|${NAME}(?=.{0,40}(?:face à|contre|devant)(?!\\p{L})))`,
  // « Brandt a remporté l'affaire, à 31 000 contre nos 36 400 »
  `(?<![\\p{L}-])${NAME} ${HAS} ${GOT} ${PRIZE}(?=.{0,60}(?:contre|face à) (?:nos|notre|nous)(?!\\p{L}))`,
]);
