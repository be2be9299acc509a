import {
  codesOf,
  type SatisfactionCount,
  satisfactionAnswers,
  satisfactionChannels,
  satisfactionQuestions,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Moment, Paragraph } from "../../platform/fields.ts";

const Question = z.enum(codesOf(satisfactionQuestions));
const Channel = z.enum(codesOf(satisfactionChannels));

/** What a person says: a question left out was not answered, and that is an answer too. */
export const Reply = z.object({
  answers: z.partialRecord(Question, z.enum(codesOf(satisfactionAnswers))),
  words: Paragraph.nullable(),
  /** The person does not want to say anything. */
  refused: z.boolean(),
});
export type Reply = z.infer<typeof Reply>;

/** As it is printed on the paper form: two groups of four, without letters that are taken for another. */
export const PaperNumber = z
  .string()
  .trim()
  .toUpperCase()
  .transform((text) => text.replaceAll(/[^A-Z0-9]/g, "").replace(/^(.{4})(?=.)/, "$1-"))
  .refine((text) => /^[A-Z2-9]{4}-[A-Z2-9]{4}$/.test(text), "not-a-paper-number");

export const SatisfactionRecord = z.object({
  caseId: z.uuid(),
  fileCode: z.string(),
  fullName: z.string(),
  officeName: z.string(),
  phone: z.string().nullable(),
  accessNeeds: z.array(z.string()),
  closedOn: Day,
  /** 0 = nobody has been asked yet. */
  version: z.number().int(),
  channel: Channel.nullable(),
  askedAt: Moment.nullable(),
  askedBy: z.string().nullable(),
  linkUntil: Moment.nullable(),
  paperNumber: z.string().nullable(),
  answeredAt: Moment.nullable(),
  recordedBy: z.string().nullable(),
  needsCare: z.boolean(),
  reply: Reply.nullable(),
  /** What keeps this person from asking: codes of the domain. */
  because: z.array(z.string()),
});
export type SatisfactionRecord = z.infer<typeof SatisfactionRecord>;

export const satisfactionStates = ["to-ask", "asked", "needs-care", "answered"] as const;
export type SatisfactionState = (typeof satisfactionStates)[number];

export const SatisfactionLine = z.object({
  caseId: z.uuid(),
  fileCode: z.string(),
  fullName: z.string(),
  closedOn: Day,
  channel: Channel.nullable(),
  askedAt: Moment.nullable(),
  answeredAt: Moment.nullable(),
  refused: z.boolean(),
  needsCare: z.boolean(),
});
export type SatisfactionLine = z.infer<typeof SatisfactionLine>;

/** Totals over whole groups of people; who said what is in none of them. */
export const SatisfactionTotals = z.object({
  year: z.int(),
  whose: z.enum(["own-cases", "office", "centre"]),
  count: z.custom<SatisfactionCount>((value) => typeof value === "object"),
});
export type SatisfactionTotals = z.infer<typeof SatisfactionTotals>;

/** What stands on the page behind a link: who asks, and when the help ended. Nothing about the person or the case. */
export const OpenedLink = z.object({
  state: z.enum(["open", "answered"]),
  officeName: z.string(),
  closedOn: Day,
});
export type OpenedLink = z.infer<typeof OpenedLink>;
