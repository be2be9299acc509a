import { codesOf, countingPlaces, planMoveNames, planStatuses } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Paragraph } from "../platform/fields.ts";

export const Evidence = z.enum(["seen", "weak", "unconfirmed"]);
export const Year = z.int().min(2018).max(2199);

export const Agency = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  /** `unconfirmed`: the plan does not name this body; other cities' plans do. */
  evidence: Evidence,
});

const TASK_CODE = /^A[1-5]\.\d{1,2}$/;

/** A task as it is written: English words may be left out, and are then the Vietnamese ones. */
export const TaskForm = z.object({
  activityId: z.enum(["A1", "A2", "A3", "A4", "A5"]),
  title: Line(400),
  titleEn: Line(400).nullable(),
  leadAgency: Line(60),
  coordinatingAgencies: z.array(z.string().max(60)).max(30),
  from: Day,
  until: Day,
  deliverable: Line(600),
  deliverableEn: Line(600).nullable(),
  /** In đồng. */
  budget: z.int().min(0).max(1_000_000_000_000).nullable(),
  budgetSource: Line(200).nullable(),
  programme: Line(300).nullable(),
  countedIn: z.enum(codesOf(countingPlaces)),
});
export type TaskForm = z.infer<typeof TaskForm>;

export const PlanTask = TaskForm.extend({
  code: z.string().regex(TASK_CODE),
  titleEn: z.string(),
  deliverableEn: z.string(),
  clauseIds: z.array(z.string()),
  indicatorIds: z.array(z.string()),
  evidence: Evidence,
});
export type PlanTask = z.infer<typeof PlanTask>;

const Status = z.enum(codesOf(planStatuses));

/** One edition of a year's plan, as a line of the list. */
export const EditionLine = z.object({
  id: z.uuid(),
  year: z.int(),
  edition: z.int(),
  status: Status,
  title: z.string(),
  titleEn: z.string(),
  number: z.string().nullable(),
  issuedOn: Day.nullable(),
  tasks: z.int(),
});
export type EditionLine = z.infer<typeof EditionLine>;

const Fault = z.object({
  fault: z.enum(["activity-without-task", "ends-before-it-begins", "outside-the-year", "no-lead"]),
  code: z.string().optional(),
  activityId: z.string().optional(),
});

const Change = z.object({
  change: z.enum(["added", "removed", "changed"]),
  code: z.string(),
  fields: z.array(z.string()).optional(),
});

/** An edition with all that a screen needs of it. */
export const EditionRecord = EditionLine.omit({ tasks: true }).extend({
  version: z.int(),
  reason: z.string().nullable(),
  evidence: Evidence,
  tasks: z.array(PlanTask),
  /** What can be done with it now, and what is missing before it is submitted. */
  moves: z.array(z.enum(planMoveNames)),
  faults: z.array(Fault),
  budget: z.object({ plan: z.number(), programme: z.number(), without: z.int() }),
  /** Against the edition before; empty for the first. */
  changes: z.array(Change),
  /** The tasks that it leaves out, for their names. */
  removed: z.array(PlanTask),
  /** Every edition of the year, the newest first. */
  editions: z.array(
    EditionLine.pick({ id: true, edition: true, status: true, number: true, issuedOn: true }),
  ),
});
export type EditionRecord = z.infer<typeof EditionRecord>;

/** Where the first words of a new plan come from. */
export const planOrigins = ["last-year", "template"] as const;

export const OneEdition = z.object({ id: z.uuid() });
export const WritePlan = z.object({ year: Year, from: z.enum(planOrigins) });
export const IssuePlan = z.object({ number: Line(60), issuedOn: Day });
export const Reason = z.object({ reason: Paragraph });
