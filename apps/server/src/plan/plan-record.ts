import { codesOf, countingPlaces, planStatuses } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Paragraph } from "../platform/fields.ts";

export const Evidence = z.enum(["seen", "weak", "unconfirmed"]);
export const Year = z.int().min(2018).max(2199);
const Status = z.enum(codesOf(planStatuses));
const CountedIn = z.enum(codesOf(countingPlaces));
const AgencyCode = z.string().min(1).max(40);
/** In đồng; up to a million billion, which a JSON number still holds exactly. */
const Money = z.int().min(0).max(1_000_000_000_000_000);

/** `A2.1`: the activity and a number under it. */
export const TaskCode = z.string().regex(/^A[1-9]\.[1-9]\d?$/, "wrong-format");

/** A task as it is written. */
export const TaskForm = z.object({
  activityId: z.string().min(1).max(10),
  title: Line(400),
  /** Left out, the Vietnamese words stand for it. */
  titleEn: Line(400).nullable(),
  leadAgency: AgencyCode.nullable(),
  coordinatingAgencies: z.array(AgencyCode).max(40),
  from: Day,
  until: Day,
  deliverable: Line(600),
  deliverableEn: Line(600).nullable(),
  budget: Money.nullable(),
  budgetSource: Line(200).nullable(),
  programme: Line(200).nullable(),
  countedIn: CountedIn,
});
export type TaskForm = z.infer<typeof TaskForm>;

export const TaskRecord = TaskForm.extend({
  code: z.string(),
  titleEn: z.string(),
  deliverableEn: z.string(),
  clauseIds: z.array(z.string()),
  indicatorIds: z.array(z.string()),
  evidence: Evidence,
});
export type TaskRecord = z.infer<typeof TaskRecord>;

export const EditionLine = z.object({
  id: z.uuid(),
  year: z.int(),
  edition: z.int(),
  status: Status,
  title: z.string(),
  titleEn: z.string(),
  number: z.string().nullable(),
  issuedOn: Day.nullable(),
  reason: z.string().nullable(),
  tasks: z.int(),
});
export type EditionLine = z.infer<typeof EditionLine>;

export const EditionRecord = EditionLine.omit({ tasks: true }).extend({
  version: z.int(),
  activities: z.array(z.object({ activityId: z.string(), title: z.string(), titleEn: z.string() })),
  tasks: z.array(TaskRecord),
  /** Every edition of the year, the latest first. */
  editions: z.array(EditionLine),
  /** The bodies that can lead or coordinate. */
  agencies: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string() })),
});
export type EditionRecord = z.infer<typeof EditionRecord>;

export const EditionChange = z.object({
  code: z.string(),
  title: z.string(),
  titleEn: z.string(),
  kind: z.enum(["added", "removed", "changed"]),
  fields: z.array(
    z.object({
      field: z.enum([
        "title",
        "lead",
        "coordinating",
        "from",
        "until",
        "deliverable",
        "budget",
        "budgetSource",
        "programme",
        "countedIn",
      ]),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
});
export type EditionChange = z.infer<typeof EditionChange>;

export const NewPlan = z.object({ year: Year, from: z.enum(["last-year", "template"]) });
export type NewPlan = z.infer<typeof NewPlan>;

export const Issue = z.object({ number: Line(40), issuedOn: Day });
export const Amendment = z.object({ reason: Paragraph });
