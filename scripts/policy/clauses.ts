/** The clauses of the partner policy that the desk carries out, and what it does about each (docs/policy.md). */
export interface Clause {
  /** "R13": names the scenario file, test/policy/R13.test.ts. */
  readonly name: string;
  readonly policy: string;
  readonly desk: string;
}

export const CLAUSES: readonly Clause[] = [
  {
    name: 'R1',
    policy: 'High-level information about the work is gathered from the customer.',
    desk: 'Staff mail a referral in free form or with labels; the desk answers with what it understood and asks for what is missing. The customer may be sent a short question list first.',
  },
  {
    name: 'R2',
    policy: 'The partner’s nominated referral contact is notified by email.',
    desk: 'One mail to the nominated contact in the partner’s language; to the deputy when that mail bounces or the contact is away.',
  },
  {
    name: 'R3',
    policy: 'Several partners, where the customer asked for options.',
    desk: 'One offer and one thread a partner; nobody sees another. The first win closes the others kindly, or the customer chooses.',
  },
  {
    name: 'R4',
    policy: 'A referral is won when the customer commits to a job with the partner.',
    desk: 'Read from the reply; what is only hoped for stays open.',
  },
  {
    name: 'R5',
    policy: 'The partner notifies customer, total amount, amounts to invoice and job start date.',
    desk: 'All four are recorded with the words that they were read from; what is missing is asked for, one question at a time.',
  },
  {
    name: 'R6',
    policy: 'Partner managers may follow up on any referred service.',
    desk: 'Status requests on schedule while an offer or a job is open, and whenever staff answer `status?`.',
  },
  {
    name: 'R7',
    policy: 'The vendor invoices the partner for the amount on the notification or statement.',
    desk: 'An invoice at once or with the monthly statement; PDF to the billing contact, copy to finance; corrections give credit note and new invoice; payments and reminders.',
  },
  {
    name: 'R8',
    policy: 'Partners own the scoping; the referral’s information is an indicator only.',
    desk: 'The referral mail says so; whether the scope is agreed is asked after a win and kept on the job.',
  },
  {
    name: 'R9',
    policy: 'Notice by the same method the referral came by.',
    desk: 'Replies in the thread; a new mail is matched by what it names, and the partner is asked which referral is meant where that is not unique.',
  },
  {
    name: 'R10',
    policy: 'Notice when the customer cannot be contacted.',
    desk: 'The manager is told at once with the customer’s details to check; then another try, another partner, or the end.',
  },
  {
    name: 'R11',
    policy: 'Notice when the customer does not proceed.',
    desk: 'Recorded with the reason; staff hand it to another partner by one line.',
  },
  {
    name: 'R12',
    policy: 'Notice when completion is at risk.',
    desk: 'The manager is told at once; status is asked for at short intervals until it is cleared.',
  },
  {
    name: 'R13',
    policy: 'Deployments: the partner manager is included on major milestones and on risk.',
    desk: 'A milestone mail without the manager is forwarded and the partner reminded; late milestones are chased.',
  },
  {
    name: 'R14',
    policy: 'The true value of the work is reported.',
    desk: 'Amounts are compared with the usual commission, attached orders, later news and the customer’s own word; differences go to the manager with both figures.',
  },
  {
    name: 'R15',
    policy: 'Whoever does the work has completed the relevant training.',
    desk: 'Training records with expiry; who does the work is asked after a win; an untrained team is noticed; an untrained partner is not offered the service.',
  },
  {
    name: 'R16',
    policy: 'Customers’ enquiries are answered within one to two business days.',
    desk: 'Clocks in the partner’s business days: reminder after one, breach and manager after two; an absence moves them.',
  },
  {
    name: 'R17',
    policy: 'The partner represents the brand, assigns trained teams, sets realistic expectations.',
    desk: 'Said in the mails; complaints and spot checks are kept under these headings.',
  },
  {
    name: 'R18',
    policy: 'Escalations are resolved quickly and professionally.',
    desk: 'What stays at risk or unresolved climbs step by step to the manager and to management.',
  },
  {
    name: 'R19',
    policy: 'A complaint lodged with the vendor is worked out together.',
    desk: 'A customer’s complaint is put to partner and manager, a resolution asked for, the customer’s answer recorded; closed only with a resolution.',
  },
  {
    name: 'R20',
    policy: 'Best practices, and internal testing before production.',
    desk: 'The partner is asked to confirm testing before go-live; a go-live without it goes to the manager.',
  },
  {
    name: 'R21',
    policy: 'Partner support is available.',
    desk: 'Named in the mails where it helps.',
  },
  {
    name: 'R22',
    policy: 'Spot checks; the partner is notified of significant deviations.',
    desk: 'Jobs are drawn reproducibly or chosen by staff; a deviation is acknowledged and mended by a due date.',
  },
  {
    name: 'R23',
    policy: 'Requirements not met: certification revoked, referrals cease, remediation begins.',
    desk: 'The desk proposes from recorded breaches, staff decide by reply, the partner is told; suspended and revoked partners get no referrals.',
  },
  {
    name: 'R24',
    policy: 'Partner managers help to regain certification.',
    desk: 'A remediation plan with due steps, reminders, and the way back by staff’s decision.',
  },
  {
    name: 'S1',
    policy: 'The partner is the first point of contact; technical support helps through the client’s lifetime.',
    desk: 'A partner’s mail about a client’s request becomes a case, by address, thread or content, with its client found among the partner’s own.',
  },
  {
    name: 'S2',
    policy:
      'The partner answers general questions, basic troubleshooting, packages, standard features, installation and access rights.',
    desk: 'The desk replies why it is the partner’s and what helps, and closes after silence; “didn’t help” makes it unresolved and technical support’s.',
  },
  {
    name: 'S3',
    policy: 'Technical support answers bugs, hosting and connection, faulty processing or reporting.',
    desk: 'The request is carried to that team with its history; both sides just reply, and the desk carries words and files across.',
  },
  {
    name: 'S4',
    policy: 'Management answers acture Pro, security and architecture, complaints, contracts, and whatever is unclear.',
    desk: 'Likewise; what cannot be placed, or is in a language that the desk does not read, goes there.',
  },
  {
    name: 'S5',
    policy: 'Follow-up business drives a client’s lifetime value.',
    desk: 'Clients keep their history; follow-up work becomes jobs with invoices; the desk asks after a job on schedule.',
  },
];

export const scenarioFile = (clause: Clause): string => `test/policy/${clause.name}.test.ts`;
