import {
  type AdministrativeUnit,
  codesOf,
  inspectedKinds,
  isCitation,
  isPlainDate,
  type PlainDate,
  planClauses,
} from "@tgpl/domain";
import { z } from "zod";

const Bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const Evidence = z.enum(["seen", "weak", "unconfirmed"]);
const Day = z.custom<PlainDate>(isPlainDate, "must be a day written YYYY-MM-DD");
const DayOfYear = z
  .string()
  .refine((value) => isPlainDate(`2001-${value}`), "must be a day of every year, written MM-DD");

export const JurisdictionFile = z.strictObject({
  id: z.string(),
  name: Bilingual,
  cityCode: z.string(),
  /** Counts from 1 to this less one are hidden. */
  suppressionThreshold: z.int().min(2),
  offices: z
    .array(
      z.strictObject({
        code: z.string(),
        kind: z.enum(["centre", "branch"]),
        name: z.string(),
        evidence: Evidence,
      }),
    )
    .min(1),
});

export const AgencyFile = z.array(
  z.strictObject({
    code: z.string(),
    kind: z.string(),
    name: z.string(),
    nameEn: z.string(),
    evidence: Evidence,
  }),
);

const UnitRow = z.strictObject({
  code: z.string(),
  level: z.enum(["province", "district", "commune"]),
  name: z.string(),
  nameEn: z.string(),
  parent: z.string().optional(),
  formerDistrict: z.string().optional(),
  mergedInto: z.array(z.string()).optional(),
  mergedFrom: z.array(z.string()).optional(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  note: z.string().optional(),
});

/** A commune of before the merger lay in its parent: that is its former district. */
function toUnit(row: z.infer<typeof UnitRow>): AdministrativeUnit {
  const lay = row.level === "commune" ? row.parent : undefined;
  return {
    code: row.code,
    level: row.level,
    name: row.name,
    nameEn: row.nameEn,
    parent: row.parent ?? null,
    formerDistrict: row.formerDistrict ?? lay ?? null,
    mergedInto: row.mergedInto ?? [],
    from: row.validFrom,
    until: row.validTo,
  };
}

export const UnitFile = z.array(UnitRow.transform(toUnit));

const Activity = z.strictObject({
  id: z.string(),
  clauses: z.array(z.string()),
  title: Bilingual,
  lead: z.string(),
  coordinating: z.array(z.string()),
  from: DayOfYear,
  until: DayOfYear,
  deliverable: Bilingual,
  evidence: Evidence,
});

/** A task under an activity. Composed from plans of other cities where the plan itself is not known: `evidence` says so. */
const Task = Activity.extend({
  activity: z.string(),
  /** Indicators that show its results. */
  indicators: z.array(z.string()).default([]),
});

/** The text of the plan as data: it is applied to a year when it is loaded. */
export const PlanFile = z.strictObject({
  title: Bilingual,
  /** null: not known. Never invented. */
  number: z.string().nullable(),
  issuedOn: Day.nullable(),
  evidence: Evidence,
  clauses: z.array(z.strictObject({ id: z.string(), vi: z.string(), en: z.string() })),
  activities: z.array(Activity),
  tasks: z.array(Task).default([]),
  targets: z.array(
    z.strictObject({
      indicator: z.string(),
      place: z.string(),
      value: z.number(),
      decidedBy: z.string().nullable(),
      evidence: Evidence,
    }),
  ),
});

const Code = z.string().regex(/^[a-z][a-z-]*$/);

/** A question of the survey of needs. Nobody writes in their own words, so that nothing tells who it was. */
const Question = z.strictObject({
  id: Code,
  kind: z.enum(["yes-no", "one", "many"]),
  text: Bilingual,
  /** Choices of `one` and `many`. */
  options: z.array(z.strictObject({ code: Code, vi: z.string().min(1), en: z.string().min(1) })).default([]),
  /** The indicator's field that a yes or no fills. */
  measures: z.enum(["knowsLegalAid", "hasLegalNeed"]).optional(),
});

/** The survey of needs as data, each version from a day on: an answer keeps the version that it was given to. */
export const SurveyFile = z
  .array(
    z.strictObject({
      version: z.int().min(1),
      from: Day,
      evidence: Evidence,
      questions: z.array(Question).min(1),
    }),
  )
  .min(1);

/** A point of a checklist: what is looked for, by which clause of the law or of the plan. */
const Point = z
  .strictObject({
    id: Code,
    text: Bilingual,
    provision: z.string().refine(isCitation, "must be a citation such as 11/2017/QH14#30.2").nullable(),
    clause: z.enum(planClauses.map(({ id }) => id) as [string, ...string[]]).nullable(),
  })
  .refine(({ provision, clause }) => provision !== null || clause !== null, "must name what asks for it");

/** Checklists of inspections as data, each version from a day on: a visit keeps the version it was planned with. */
export const ChecklistFile = z
  .array(
    z.strictObject({
      id: Code,
      version: z.int().min(1),
      from: Day,
      for: z.array(z.enum(codesOf(inspectedKinds))).min(1),
      evidence: Evidence,
      title: Bilingual,
      items: z.array(Point).min(1),
    }),
  )
  .min(1);
