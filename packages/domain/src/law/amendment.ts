import * as z from "zod/mini";
import { ProceduralStatus } from "../applicants/procedural-status.ts";
import { isPlainDate, type PlainDate } from "../dates/plain-date.ts";
import { documentOf, isCitation } from "./citation.ts";
import { groundIds } from "./ground-id.ts";
import { codesOf } from "./legal-term.ts";
import { proofPapers } from "./proof-papers.ts";

const day = z.custom<PlainDate>(isPlainDate, {
  error: "a day of the calendar written YYYY-MM-DD, in quotes",
});
const words = z.string().check(z.regex(/\S/, { error: "words, not an empty text" }));
const bilingual = z.strictObject({ vi: words, en: words });
const evidence = z.enum(["seen", "weak", "unconfirmed"]);
const sourceKind = z.enum(["official", "legal-site", "press", "secondary", "none"]);
const clause = z.string().check(
  z.refine((id) => isCitation(id) && id.includes("#"), {
    error: "a clause such as 11/2017/QH14#7.7.d, in quotes; points run a, b, c, d, đ, e, g, h",
  }),
);
const document = z.string().check(
  z.refine((id) => isCitation(id) && documentOf(id) === id, {
    error: "the number of a document such as 05/2026/QH16, in quotes",
  }),
);

const statuses = z.array(ProceduralStatus).check(z.minLength(1));
const years = z.int().check(z.gte(0), z.lte(150));
const AgeWindow = z.strictObject({ from: years, under: z.nullable(years) });

/** The switches of a ground. What is left out stays as it was in the version before. */
const AmendedRule = z.strictObject({
  ground: z.optional(z.enum(groundIds)),
  age: z.optional(z.nullable(z.union([z.enum(["child", "elderly"]), AgeWindow]))),
  statuses: z.optional(z.nullable(z.union([z.literal("charged"), statuses]))),
  requiresFinancialDifficulty: z.optional(z.boolean()),
});

const limb = { provision: clause, evidence, seenFor: z.optional(z.array(z.enum(groundIds))) };
const FinancialLimb = z.discriminatedUnion("fact", [
  z.strictObject({ fact: z.literal("household"), value: z.literal("near-poor"), ...limb }),
  z.strictObject({ fact: z.literal("receivesMonthlySocialAllowance"), value: z.literal(true), ...limb }),
  z.strictObject({ fact: z.literal("inSocialProtectionFacility"), value: z.literal(true), ...limb }),
]);
const AmendedTerm = z.discriminatedUnion("name", [
  z.strictObject({ name: z.literal("child"), age: AgeWindow }),
  z.strictObject({ name: z.literal("elderly"), age: AgeWindow }),
  z.strictObject({ name: z.literal("charged"), statuses }),
  z.strictObject({
    name: z.literal("financial-difficulty"),
    limbs: z.array(FinancialLimb).check(z.minLength(1)),
    socialPensionCountsAsAllowance: z.nullable(z.boolean()),
  }),
]);

/** One clause as the amendment leaves it. */
const NewClause = z.strictObject({
  clause,
  title: bilingual,
  text: bilingual,
  wording: z.enum(["paraphrase", "official"]),
  evidence,
  note: z.optional(bilingual),
  rule: z.optional(AmendedRule),
  term: z.optional(AmendedTerm),
});

const PaperChange = z.strictObject({
  ground: z.enum(groundIds),
  /** One entry for each point to prove; within an entry any one paper is enough. */
  requirements: z
    .array(
      z.strictObject({
        anyOf: z
          .array(z.strictObject({ code: z.enum(codesOf(proofPapers)), provision: clause, evidence }))
          .check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
});

/**
 * An amending law as plain data: the work of a legal officer, with no change of code. Days, numbers of documents
 * and clauses are text, so that nothing is read as a number.
 */
export const Amendment = z.strictObject({
  document: z.strictObject({
    id: document,
    name: bilingual,
    issuedOn: day,
    source: words,
    sourceKind,
    /** Who read the official text, and when. */
    readBy: z.strictObject({ who: words, on: day }),
    /** The second officer; without one it is not published. */
    approvedBy: z.optional(z.strictObject({ who: words, on: day })),
  }),
  amends: document,
  /** The first day in force. */
  start: day,
  /** `not-known`: only the first day is known, so the last known text goes on with a warning from that day. */
  text: z.enum(["known", "not-known"]),
  /** The day of the knowledge of law that the new rules carry. */
  rulesVersion: day,
  /** Which day decides for requests that are pending on the first day. */
  transition: z.optional(z.strictObject({ decidesPending: z.boolean(), provision: clause, evidence })),
  clauses: z._default(z.array(NewClause), []),
  /** Clauses that end the day before and have no successor. */
  repeals: z._default(z.array(clause), []),
  papers: z._default(z.array(PaperChange), []),
  /** Groups that no fact of an applicant can express: coverage stays extended and the warning names them. */
  notExpressible: z._default(z.array(z.strictObject({ clause, group: bilingual })), []),
});

/** An amending law as data, the way a legal officer enters it. See `docs/changing-the-law.md`. */
export type Amendment = z.infer<typeof Amendment>;
