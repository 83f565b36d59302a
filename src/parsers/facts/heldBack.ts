/**
 * Figures that the words to invoice stand beside, and that the desk may not invoice for this job all the same: denied
 * ("you cannot invoice us 10 %"), for a case that may never come ("if they extend"), of a job before ("on the Harper job
 * your share was"), somebody else's ("our broker bills us"), hoped for or waived. They are set aside, so that the partner is asked.
 */
import { firstIn, stands } from '../patterns/guard.js';
import type { Line, Placed } from './mentions.js';

const BILL_DE = '(?:in rechnung|berechnen|verrechnen|fakturieren|abrechnen|stellen|schicken)';

const DENIED =
  /(?<!\p{L})(?:(?:you|we agreed that you) (?:cannot|can't|can not|may not|must not|mustn't|shouldn't|should not|are not (?:allowed|entitled|permitted|supposed) to|aren't (?:allowed|entitled|supposed) to)(?: \p{L}{2,12}){0,2} (?:invoice|bill|charge|claim|send|have|get)|(?:invoice|bill|claim) (?:cannot|can't|can not|may not|must not|will not|won't|should not) (?:yet )?be|(?:können|dürfen|sollen|dürft|könnt|sollt) (?:sie|ihr)(?: uns)?(?: (?:aber|leider|jedoch|dafür|hier|diesmal|also)){0,3} (?:nicht|keine?n?|nichts)|(?:sie|ihr) (?:können|dürfen|sollen|dürft|könnt|sollt)(?: uns)?(?: (?:aber|leider|jedoch|dafür|hier|diesmal|also)){0,3} (?:nicht|keine?n?|nichts)|(?:stellen|berechnen|verrechnen) sie uns(?: (?:bitte|dafür|hier|diesmal|also)){0,3} (?:nicht|keine?n?|nichts)|vous ne (?:pouvez|pourrez|devez|devrez)(?: donc| toutefois)? (?:pas|plus|rien)|tu ne (?:peux|pourras|dois|devras) (?:pas|plus|rien)|ne nous facturez (?:pas|plus|rien)|ne pas nous facturer)(?!\p{L})/u;
const DENIED_BEHIND = new RegExp(`^[^,;]{0,40}(?<!\\p{L})(?:nicht|ne pas) ${BILL_DE}`, 'u');
/** "You cannot invoice us before March", "nicht vor der Abnahme", "not more than": when, or how much at most. */
const DENIES_WHEN =
  /(?<!\p{L})(?:before|until|till|earlier|more than|vor|früher|bevor|mehr als|avant|plus tôt|plus de)(?!\p{L})/u;

const IF =
  /(?<!\p{L})(?<!(?:even|as|auch|selbst|même|comme|wie) )(?:if|unless|es sei denn|außer wenn|à moins que|sauf si|in case|in the event|provided|assuming|should (?:they|he|she|the (?:customer|client))|falls|sofern|sollten? (?:sie|er|der kunde|die kundin|es)|im falle?|vorausgesetzt|si|s'(?:il|ils|elle|elles|on)|au cas où|pourvu que|à condition|le cas échéant|dans l'hypothèse)(?!\p{L})([^,;.!?]{0,80})/u;
/** "If you agree", "falls es Ihnen recht ist", "si cela vous convient", "if possible", "if I'm not mistaken". */
const POLITE =
  /(?<!\p{L})(?:you|your|ok(?:ay)?|fine|possible|needed|necessary|required|Sie|Ihnen|Ihrer|ihr|euch|möglich|nötig|erforderlich|recht|passt|vous|votre|possible|nécessaire|besoin|plaît|ne (?:me )?tromp\p{L}{1,3}|i(?:'m| am) not (?:mistaken|wrong)|i (?:have|got|read) (?:it|this|that) right)(?!\p{L})/u;
/** "Once they extend": what else they may do; "once they have paid" is only when. */
const ONCE =
  /(?<!\p{L})(?:once|as soon as|when|sobald|wenn|dès qu(?:e|')|lorsqu(?:e|')|quand) ?(?:they|he|she|it|the (?:customer|client)|sie|er|es|der kunde|die kundin|die \p{L}{3,12} \p{L}{3,12}|ils?|elles?|le client|la \p{L}{3,12} \p{L}{3,12})(?: \p{L}{1,12}){0,3}? (?:extend|expand|renew|add|order(?: the| more)|take up|erweitern|verlängern|nachbestellen|dazunehmen|dazubestellen|kommt|étendent|étend|prolongent|prolonge|renouvellent|ajoutent)(?!\p{L})/u;

const BEFORE =
  /(?<!\p{L})(?:(?:last (?:year|time|month)|previously|in the past|back then|(?:on|for|with) (?:the|your|our) (?:last|previous|earlier|\p{L}{3,20}) (?:job|deal|order|referral|project|customer|client))(?:,)? (?:you |your |it |we )|(?<!(?:if|that) )you (?:had )?(?:invoiced|billed|charged) us|(?:berechneten|verrechneten|fakturierten) sie uns|sie (?:berechneten|verrechneten) uns|(?:haben|hatten) sie uns [^,;.]{0,40}(?:berechnet|verrechnet|in rechnung gestellt|fakturiert)|(?:letztes jahr|im letzten jahr|letztes mal|damals|beim letzten mal|bei (?:ihrem|eurem|dem|unserem) letzten \p{L}{4,20})(?!\p{L})|(?:l'an dernier|l'année dernière|la dernière fois|le mois dernier|à l'époque|(?:pour|sur) (?:l'affaire|le dossier|le projet|le contrat) (?!vogel|de|du|en)\p{L}{3,20})|vous nous (?:aviez|avez) factur\p{L}{1,3})/u;
/** "As last year": what was usual is so again. */
const AS_BEFORE = /(?<!\p{L})(?:as|like|same as|wie|comme)(?: \p{L}{1,10}){0,2}\s{0,3}$/u;

const OTHERS =
  /(?<!\p{L})(?:(?<!(?:technik|vision|office|team|firm|company|accounts|desk|who|which|that|you|nextcare|nt|[/|–-]) )(?:invoices|bills|charges) us|(?:unser|unsere|der|die|das|ein|eine) (?!ihre?|euer)\p{L}{3,20} (?:stellt|berechnet|verrechnet|fakturiert) uns|(?:notre|le|la|un|une|leur) \p{L}{3,20} nous (?:facture|facturera))(?!\p{L})/u;

/** "We hope you can invoice us", "vielleicht können Sie uns", "peut-être pourrez-vous". */
const HOPED =
  /(?<!\p{L})(?:(?:hope|hoping|think|guess|suppose|believe)(?: that)? you (?:can|could|may|might|will)|(?:maybe|perhaps|possibly)(?: then)?,? you (?:can|could|may|might|will)|you (?:might|may possibly|can perhaps|can maybe|will probably)(?: be able to)?|(?:hoffen|hoffe|denken|denke|glauben|glaube|vermuten|vermute),? dass (?:sie|ihr)|(?:vielleicht|eventuell|möglicherweise|unter umständen|voraussichtlich) (?:können|dürfen|könnt|dürft) (?:sie|ihr)|(?:sie|ihr) (?:können|dürfen|könnt|dürft) uns (?:vielleicht|eventuell|möglicherweise|unter umständen|voraussichtlich)|(?:espérons|espère|pensons|pense|croyons|crois) que vous|peut-être (?:pourrez|pouvez)-vous|vous (?:pourrez|pouvez) peut-être)(?!\p{L})/u;
/** "… is waived", "… entfällt diesmal", "… n'est pas due": what would be usual, and is not for this job. */
const WAIVED =
  /^[^,;]{0,24}(?<!\p{L})(?:(?:is|are) (?:not (?:due|payable|owed)|waived|off the table)|(?:falls?|drops?) away|(?:does|do)(?: not|n't) apply|entf(?:ällt|allen)(?! (?:auf|davon auf))|(?:fällt|fallen)(?: \p{L}{3,10})? weg|war nie die rede|(?:können|werden|wollen|zahlen) wir(?: \p{L}{3,10}){0,2} nicht|(?:tombe|tombent|saute)(?! à| sous)|n'est pas due?|ne sont pas dus?|ne s'appliquent? pas)(?!\p{L})/u;
const UNPAID =
  /(?<!\p{L})we (?:can't|cannot|can not|won't|will not|don't|do not) (?:pay|owe|offer|give)(?: you)?(?: \p{L}{1,10}){0,2}\s{0,3}[$€£]?\s{0,3}$/u;

function clauseOf({ lead }: Placed): string {
  return (
    lead
      .slice(-160)
      .split(/[;.!?:\n]\s?/u)
      .at(-1) ?? ''
  );
}

/** The words around a figure say that it is not to be invoiced, or not yet, or not by the desk, or not for this job. */
export function isHeldBack(placed: Placed, { text }: Line): boolean {
  const before = clauseOf(placed);
  const [after = ''] = text.slice(placed.to, placed.to + 120).split(/[;.!?:\n](?:\s|$)/u);
  const near = `${before} # ${after}`;
  if (stands(DENIED, before) && !DENIES_WHEN.test(near)) return true;
  if (DENIED_BEHIND.test(after) && !DENIES_WHEN.test(near)) return true;
  if ((stands(WAIVED, after) || stands(UNPAID, before)) && !DENIES_WHEN.test(near)) return true;
  if (stands(HOPED, before)) return true;
  const condition = firstIn(IF, near);
  // "Falls Sie", "falls sie": only the letter as it was written tells whom it means.
  const written = `${placed.sentence.text.slice(placed.from - before.length, placed.from)} # ${placed.sentence.text.slice(placed.to, placed.to + after.length)}`;
  if (condition !== null && !POLITE.test(written.slice(condition.index, condition.index + condition[0].length)))
    return true;
  if (stands(ONCE, near)) return true;
  const past = firstIn(BEFORE, before);
  if (past !== null && !AS_BEFORE.test(before.slice(0, past.index))) return true;
  return stands(OTHERS, before);
}
