/** Client support (policy S1–S4): who answers what the partner does not, and by when. */
import { z } from 'zod';

const text = z.string().trim().min(1).max(500);
const address = z.string().trim().toLowerCase().max(254).pipe(z.email());
const days = (most: number) => z.number().int().min(1).max(most);
const ending = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]{1,10}$/, 'must be an ending such as exe');

const team = z.strictObject({
  name: text,
  /** Requests are carried there. */
  email: address,
  /** Further addresses that its people answer from. */
  members: z.array(address).max(100).default([]),
});

/** What the large mail providers refuse to take. */
const REFUSED =
  'ade adp apk appx bat cab chm cmd com cpl dll dmg exe hta inf ins iso isp jar js jse lib lnk mde msc msi msix msp mst nsh pif ps1 reg scr sct shb sys vb vbe vbs vhd vxd wsc wsf wsh'.split(
    ' ',
  );

export const supportSchema = z
  .strictObject({
    /** Aliases of the desk's mailbox: a partner's mail to one of them is a support request. */
    addresses: z.array(address).max(20).default([]),
    /** Left out: technical support's requests go to management. */
    technicalSupport: team.optional(),
    /** Left out: staff with the role management. */
    management: team.optional(),
    /** Folder of Markdown answers in place of the shipped ones; '' for those. */
    answers: z.string().trim().max(500).default(''),
    /** The most answers in one mail. */
    mostAnswers: z.number().int().min(1).max(10).default(3),
    /** Business days of the partner without a word until an answered case is closed. */
    closeAfterDays: days(60).default(5),
    /** Business days of the desk until a team is reminded (policy R16). */
    remindAfterDays: days(30).default(1),
    /** Who is told of a request that no team has answered: business days of the desk after the step before (policy R18). */
    escalation: z
      .array(z.strictObject({ afterDays: days(60), to: z.enum(['manager', 'management']) }))
      .min(1)
      .max(6)
      .default([
        { afterDays: 2, to: 'manager' },
        { afterDays: 1, to: 'management' },
      ]),
    /** What begins with it in a team's mail stays inside, up to the next blank line. */
    internalMark: z.string().trim().min(1).max(10).default('//'),
    /** Octets of all attached files of one mail that are carried to the other side. */
    maxAttachmentBytes: z.number().int().min(0).max(25_000_000).default(15_000_000),
    /** Endings of files that are never carried, because mail servers refuse the whole mail. */
    refusedFiles: z.array(ending).max(200).default(REFUSED),
  })
  .prefault({});
