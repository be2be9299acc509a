import * as z from "zod/mini";
import { DisabilityDegree } from "../../applicants/disability-degree.ts";
import { DisabilityType } from "../../applicants/disability-type.ts";
import { Sex } from "../../applicants/sex.ts";
import { isPlainDate, type PlainDate } from "../../dates/plain-date.ts";
import { reportingGroundOrder } from "../../eligibility/reporting-ground.ts";
import { codesOf } from "../../law/legal-term.ts";
import type { Place } from "../../places/gazetteer.ts";
import { fieldsOfLaw } from "../../requests/field-of-law.ts";
import { formsOfAid } from "../../requests/form-of-aid.ts";
import { ageBands } from "./age-band.ts";

/** A civil day. */
export const Day = z.custom<PlainDate>(isPlainDate, { error: "a day of the calendar written YYYY-MM-DD" });

/** Identifies a fact, or refers to a person or provider without saying who it is. Never a name or a number of a paper. */
export const Reference = z.string().check(z.minLength(1));

export const Count = z.int().check(z.gte(0));
export const Hours = z.number().check(z.gte(0));

/** A commune's code with a day on which it was true; `null` = not known, or the city as a whole. */
export const FactPlace: z.ZodMiniType<Place | null> = z.nullable(
  z.readonly(z.strictObject({ commune: z.string(), on: Day })),
);

export const ageBandField = z.nullable(z.enum(codesOf(ageBands)));
export const groundField = z.nullable(z.enum(reportingGroundOrder.map(({ code }) => code)));

/** What the person behind a matter counts as, frozen when the matter was accepted. `null` = not known. */
export const personFeatures = {
  id: Reference,
  place: FactPlace,
  sex: z.nullable(Sex),
  /** Whatever ground is met: a disabled child is a person with a disability too. */
  hasDisability: z.boolean(),
  disabilityTypes: z.readonly(z.array(DisabilityType)),
  degree: z.nullable(DisabilityDegree),
  ageBand: ageBandField,
  /** The one group under which form 24 counts the person; `null` = none was met. */
  ground: groundField,
  formOfAid: z.enum(codesOf(formsOfAid)),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)),
};

/** The facts of a schema whose second day is not before the first, where both are known. */
export function inOrder<Schema extends z.ZodMiniObject>(
  schema: Schema,
  earlier: keyof Schema["shape"] & string,
  later: keyof Schema["shape"] & string,
): Schema {
  return schema.check(
    z.refine((fact) => !isMore(fact[earlier], fact[later]), {
      path: [later],
      error: `null, or the day of ${earlier} or a later one`,
    }),
  );
}

/** The facts of a schema in which a part is not more than its whole. */
export function atMost<Schema extends z.ZodMiniObject>(
  schema: Schema,
  part: keyof Schema["shape"] & string,
  whole: keyof Schema["shape"] & string,
): Schema {
  return schema.check(
    z.refine((fact) => !isMore(fact[part], fact[whole]), {
      path: [part],
      error: `at most as many as ${whole}`,
    }),
  );
}

/** Days are compared as they are written. What is not known is not more than anything. */
function isMore(left: unknown, right: unknown): boolean {
  if (typeof left === "number" && typeof right === "number") return left > right;
  return typeof left === "string" && typeof right === "string" && left > right;
}
