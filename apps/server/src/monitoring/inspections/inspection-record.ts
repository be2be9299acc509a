import {
  checklistAnswers,
  codesOf,
  findingSeverities,
  type InspectionMoveName,
  inspectedKinds,
  inspectionKinds,
  inspectionStatuses,
  planClauses,
  type RecommendationMoveName,
  recommendationMoveNames,
  recommendationStatuses,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment, Paragraph } from "../../platform/fields.ts";
import { Version } from "../../platform/write.ts";

const Kind = z.enum(codesOf(inspectionKinds));
const Status = z.enum(codesOf(inspectionStatuses));
const Severity = z.enum(codesOf(findingSeverities));
const RecommendationStatus = z.enum(codesOf(recommendationStatuses));
const Bilingual = z.object({ vi: z.string(), en: z.string() });

export const One = z.object({ id: z.uuid(), version: Version });
export type One = z.infer<typeof One>;

/** Whom a visit is paid to: an office of the Centre, an agency of the register, or a commune by its code. */
export const Inspected = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("office"), id: z.uuid() }),
  z.object({ kind: z.literal("agency"), id: z.uuid() }),
  z.object({ kind: z.literal("commune"), code: z.string().regex(/^\d{5}$/, "unknown-commune") }),
]);
export type Inspected = z.infer<typeof Inspected>;

/** A visit as it stands in the plan of a year. */
export const InspectionForm = z.object({
  kind: Kind,
  subject: Line(300),
  basis: Line(300).nullable(),
  plannedOn: Day,
  team: z.array(Line(160)).min(1).max(12),
  inspected: Inspected,
  checklistId: z.string().max(40),
  followUpOfId: z.uuid().nullable(),
});
export type InspectionForm = z.infer<typeof InspectionForm>;

export const ChecklistPoint = z.object({
  id: z.string(),
  text: Bilingual,
  provision: z.string().nullable(),
  clause: z.string().nullable(),
});

export const Checklist = z.object({
  id: z.string(),
  version: z.int(),
  for: z.array(z.enum(codesOf(inspectedKinds))),
  evidence: z.enum(["seen", "weak", "unconfirmed"]),
  title: Bilingual,
  items: z.array(ChecklistPoint),
});
export type Checklist = z.infer<typeof Checklist>;

export const PointAnswer = z.object({
  answer: z.enum(codesOf(checklistAnswers)),
  note: Line(1000).nullable(),
});
export const Answers = z.record(z.string().max(40), PointAnswer);
export type Answers = z.infer<typeof Answers>;

export const RecommendationForm = z.object({
  text: Paragraph,
  /** An office of the Centre, or somebody else by name. */
  owner: z.union([z.object({ officeId: z.uuid() }), z.object({ name: Line(200) })]),
  dueOn: Day,
});
export type RecommendationForm = z.infer<typeof RecommendationForm>;

export const FindingForm = z.object({
  severity: Severity,
  seen: Paragraph,
  itemId: z.string().max(40).nullable(),
  provision: Line(80).nullable(),
  planClause: z.enum(planClauses.map(({ id }) => id) as [string, ...string[]]).nullable(),
  recommendations: z.array(RecommendationForm).min(1).max(20),
});
export type FindingForm = z.infer<typeof FindingForm>;

/** How far a recommendation has come, as every list tells it. */
const Standing = z.object({
  id: z.uuid(),
  version: Version,
  text: z.string(),
  ownerName: z.string(),
  ownerOfficeId: z.uuid().nullable(),
  dueOn: Day,
  status: RecommendationStatus,
  reportedOn: Day.nullable(),
  closedOn: Day.nullable(),
  /** By how many days it is late, or was when it was reported done. */
  daysLate: z.int().min(0),
  evidence: z.int().min(0),
});

export const Finding = z.object({
  id: z.uuid(),
  severity: Severity,
  seen: z.string(),
  itemId: z.string().nullable(),
  provision: z.string().nullable(),
  planClause: z.string().nullable(),
  closedOn: Day.nullable(),
  recommendations: z.array(Standing),
});
export type Finding = z.infer<typeof Finding>;

const Follow = z.object({ id: z.uuid(), plannedOn: Day, subject: z.string(), status: Status });

export const InspectionRecord = z.object({
  id: z.uuid(),
  version: Version,
  kind: Kind,
  status: Status,
  subject: z.string(),
  basis: z.string().nullable(),
  plannedOn: Day,
  heldOn: Day.nullable(),
  team: z.array(z.string()),
  inspected: Inspected,
  inspectedName: z.string(),
  officeName: z.string(),
  checklist: Checklist,
  answers: Answers,
  metWith: z.string().nullable(),
  conclusion: z.string().nullable(),
  concludedAt: Moment.nullable(),
  cancelledReason: z.string().nullable(),
  findings: z.array(Finding),
  followUpOf: Follow.nullable(),
  followUps: z.array(Follow),
  moves: z.array(
    z.object({
      move: z.custom<InspectionMoveName>((value) => typeof value === "string"),
      because: z.array(z.string()),
    }),
  ),
});
export type InspectionRecord = z.infer<typeof InspectionRecord>;

export const InspectionLine = z.object({
  id: z.uuid(),
  kind: Kind,
  status: Status,
  subject: z.string(),
  plannedOn: Day,
  heldOn: Day.nullable(),
  team: z.array(z.string()),
  inspectedKind: z.enum(codesOf(inspectedKinds)),
  inspectedName: z.string(),
  findings: z.int(),
  openRecommendations: z.int(),
});
export type InspectionLine = z.infer<typeof InspectionLine>;

export const recommendationStates = ["overdue", ...codesOf(recommendationStatuses)] as const;

/** What may be asked of the list across years. */
export const RecommendationFilter = z.object({
  state: z.enum(recommendationStates).nullable().default(null),
  severity: Severity.nullable().default(null),
  /** The year of the visit. */
  year: z.int().min(2000).max(2100).nullable().default(null),
  officeId: z.uuid().nullable().default(null),
});
export type RecommendationFilter = z.infer<typeof RecommendationFilter>;

export const RecommendationLine = Standing.extend({
  severity: Severity,
  seen: z.string(),
  inspectionId: z.uuid(),
  inspectedName: z.string(),
  heldOn: Day,
});
export type RecommendationLine = z.infer<typeof RecommendationLine>;

export const RecommendationList = z.object({
  lines: z.array(RecommendationLine),
  /** There are more than are shown. */
  isCut: z.boolean(),
  /** Years of the visits that made recommendations, the latest first. */
  years: z.array(z.int()),
  /** How many stand in each state, whatever is asked for. */
  counts: z.record(z.enum(recommendationStates), z.int()),
});
export type RecommendationList = z.infer<typeof RecommendationList>;

export const RecommendationRecord = RecommendationLine.extend({
  subject: z.string(),
  provision: z.string().nullable(),
  planClause: z.string().nullable(),
  events: z.array(
    z.object({
      id: z.uuid(),
      move: z.enum(recommendationMoveNames),
      on: Day,
      note: z.string(),
      by: z.string().nullable(),
      at: Moment,
    }),
  ),
  moves: z.array(
    z.object({
      move: z.custom<RecommendationMoveName>((value) => typeof value === "string"),
      because: z.array(z.string()),
    }),
  ),
  /** Whether the reader may report it done and keep its evidence. */
  mayReport: z.boolean(),
});
export type RecommendationRecord = z.infer<typeof RecommendationRecord>;
