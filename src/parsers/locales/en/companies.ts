import { phrases, type CompanyWords } from '../../mentions/lexicon.js';

/** English words around the names of companies. */
export const enCompanies: CompanyWords = {
  trades: (
    'plumbing electrical electrics electric heating cooling gas air conditioning aircon hvac refrigeration mechanical roofing ' +
    'building builders construction constructions civil earthworks landscaping gardens garden tree trees cleaning cleaners ' +
    'security alarm alarms fire safety pest pool pools spa solar energy power water waste recycling transport transports freight ' +
    'logistics haulage couriers removals storage crane cranes rigging access platforms scaffolding hire rentals rental ' +
    'engineering engineers fabrication welding steel metal timber joinery carpentry cabinets kitchens bathrooms doors door ' +
    'shutters blinds windows glass glazing garage gates fencing painting painters flooring tiling tiles carpets furniture ' +
    'printing signs signage media marketing design studio studios consulting consultants consultancy accounting accountants ' +
    'legal lawyers property properties realty estate agents insurance finance financial mortgage bank medical health healthcare ' +
    'dental clinic clinics pharmacy care aged childcare vet veterinary hospital hotel hotels motel resort restaurant cafe bar ' +
    'catering bakery bakehouse butchers foods food farm farms dairy wines winery brewing brewery motors motor auto automotive ' +
    'tyres tyre cars car trucks marine boats boat aviation generators pumps tools equipment machinery parts supplies supply ' +
    'wholesale retail store stores shop trading traders imports exports manufacturing industries industrial products ' +
    'technology technologies tech it software systems solutions networks communications telecom data digital automation ' +
    'training education college school schools sports fitness gym club council services service maintenance facilities ' +
    'management group holdings company enterprises partners associates international national global works workshop centre center ' +
    'lifts lift elevators locksmiths surveyors inspections inspection installations projects contractors contracting the of'
  ).split(' '),
  labels: [
    'customer',
    'customer name',
    'name of customer',
    'client',
    'client name',
    'end customer',
    'company',
    'company name',
    'account',
    'account name',
    'referral',
    'for',
    'contracting party',
    'contracting entity',
    'contracting company',
    'contracting firm',
    'contracted party',
    'signing company',
    'signing entity',
    'signing party',
    'buyer',
    'purchaser',
    'counterparty',
    'legal entity',
    'company signing',
    'company that signed',
    'customer of record',
    'contract party',
  ],
  subjectOf: phrases(`
    has signed | have signed | has now signed | have now signed | signed | has accepted | have accepted | accepted |
    has agreed | have agreed | agreed | has approved | have approved | approved | has committed | have committed |
    committed | has confirmed | have confirmed | confirmed | has ordered | have ordered | has awarded | have awarded
    | awarded us | has chosen us | have chosen us | chose us | picked us | went with us | has gone with us |
    have gone with us | have gone ahead | has gone ahead | went ahead | is going ahead | are going ahead |
    has given us | have given us | gave us | has said yes | have said yes | said yes | came through |
    has come through | have come through | is won | is signed | are signed | is in the bag | is a win | is a go |
    is on board | are on board | is ours | has placed | have placed | placed the order | placed an order |
    has bought | have bought
  `),
  objectOf: phrases(`
    won | we won | have won | landed | closed | secured | we signed | we've signed | we have signed | order from |
    order for | contract from | contract for | our contract with | our agreement with | deal for | our deal with |
    po from | purchase order from | go-ahead from | green light from | commitment from | signature from |
    acceptance from | signed by | accepted by | approved by | sold to
  `),
  rivalOf: phrases(`
    went with | gone with | going with | go with | chose | chosen | picked | opted for | signed with | sign with |
    contract with | lost to | lost it to | lost out to | awarded it to | awarded to | given it to | gave it to |
    beaten by | undercut by | ahead of | instead of | over | not
  `),
  commonNouns: (
    'i we you they he she it this that these those who what which there here everything everyone everybody someone somebody nobody ' +
    'all both each most some many few none the a an our your their his her its my and but so also now finally just today yesterday ' +
    'tomorrow good great congratulations hi hello dear hey thanks thank regards cheers yes no ok okay please pls fyi update news ' +
    'customer client customers clients contract contracts agreement paperwork documents deal quote quotation proposal order orders job ' +
    'project work total invoice amount price start scope procurement legal management board finance owner owners director directors ' +
    'boss manager ceo cfo coo cto cio md gm it hr ops operations council committee team head office headquarters sales support phase ' +
    'stage milestone part referral offer po sow gst vat crm erp pdf api sla aud usd eur gbp chf nzd monday tuesday wednesday thursday ' +
    'friday saturday sunday january february march april may june july august september october november december christmas easter ' +
    'mr mrs ms miss dr sir madam as if when once after before since because while although unless until from with for in on at by ' +
    'signed accepted approved confirmed agreed verbal deposit option module licence licences training hardware software nothing anyone ' +
    'budget fee fees commission share cut figure figures number numbers value terms date dates kick-off kickoff go-live golive cut-over cutover handover hand-over launch testing rollout deployment ' +
    'installation implementation funding papers estimate tender bid pitch variation extension upgrade add-on addon wife husband ' +
    'partners brother sister father mother son daughter family landlord accountant lawyers lawyer solicitor bookkeeper secretary ' +
    'receptionist foreman supervisor engineer engineers buyer buyers purchasing accounts neither either one another others people ' +
    'folks mob lot shareholders trustees governors members parents founder founders principal president chairman chair treasurer ' +
    'controller yep yeah yup nope right well anyway quick short long big small new old first second third then still already even only'
  ).split(' '),
};
