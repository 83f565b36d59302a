/** Statement `unrelated` by words: thanks, greetings and chatter with nothing for the desk to act on (READING.md). */
import { statementReader } from '../../phrases.js';

// us-a  "Thanks so much, have a great weekend!" · au-a "No worries, cheers."
export const readThanks = statementReader('en/thanks', 'unrelated', [
  '(?:thanks|thank you|thx|ta|cheers|much appreciated|many thanks|appreciated|appreciate (?:it|that|the))',
  "(?:no worries|no problem|you're welcome|you are welcome|my pleasure|not a problem|all good|perfect|great|lovely|brilliant|awesome|excellent|wonderful|fantastic|super|sounds good|fine by (?:me|us)|looks? (?:good|right|correct|fine)|that's (?:right|correct|fine)|correct|agreed)(?=[.!,;]|$| thanks| thank| mate| guys| all| team| at all)",
  "(?:(?:talk|speak) soon|catch you|see ya|merry christmas|happy (?:new year|holidays|easter|birthday|friday|thanksgiving)|season's greetings|have a (?:\\S{1,20} )?(?:weekend|day|one|week|evening|holiday|break|christmas)|enjoy (?:the|your)|see you (?:at|on|in|there|next)|best wishes|wish(?:es|ing)? (?:you|all|everyone|everybody|our|the whole|the team)(?: \\S{1,20}){0,8}? (?:holidays?|christmas|xmas|new year|year|season|easter|weekend|break|festive|health|success|diwali|hanukkah|start to the)|(?:our|the) office (?:is|will be) closed|happy (?:christmas|xmas|hanukkah|diwali)|(?:nice|happy|merry|lovely|relaxing|peaceful) (?:holidays|festive season|christmas|new year)|congratulations|congrats|welcome back|get well|good luck)",
  '(?:clear(?:ing|ed) (?:that|it|this) up|(?:for|thanks for) (?:the )?(?:clarification|clarifying|explaining|the explanation|the quick (?:reply|answer|response)|getting back to me)|that (?:clears|answers|settles) (?:it|that|things|my question))',
  '(?:(?:partner|open|family|sports?|race|fun) day|open (?:evening|house|morning|night)|coffee morning|garden party|fundraiser|mince pies|scones|get-together|leaving do|house-?warming|round is on|golf|lunch|barbecue|bbq|beers?|drinks?|pub|footy|football|cricket|match|party|invitation|conference|webinar|newsletter|christmas do|team photo|recipe|holiday snaps|wedding|baby|birthday)',
  '(?:special offer|limited time|% off|free trial|unsubscribe|our services|seo|backlinks|boost your|increase your (?:sales|traffic|revenue)|lead generation|book a demo with us|check out our|we specialise in|we specialize in)',
]);
