import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { citeProvision } from "../../law/cite-provision.ts";
import { codesOf, getTerm } from "../../law/legal-term.ts";
import { fieldsOfLaw } from "../../requests/field-of-law.ts";
import { formsOfAid } from "../../requests/form-of-aid.ts";
import { conflictKinds } from "../conflict-kind.ts";
import { conflictOfInterest } from "../conflict-of-interest.ts";
import { conflictWaiverReasons } from "../conflict-waiver-reason.ts";
import { matchPersons, type NamedPerson } from "../match-persons.ts";
import { mayWaive } from "../may-waive.ts";
import { partyRoles } from "../party-role.ts";

const here: NamedPerson = { fullName: "Trần Văn Đối", birthYear: 1980, nationalId: "000000000001" };
const others: Record<string, NamedPerson> = {
  number: here,
  name: { ...here, birthYear: null, nationalId: null },
  "like-name": { fullName: "Trần Đối", birthYear: null, nationalId: null },
  "name-of-another-year": { ...here, birthYear: 1991, nationalId: null },
};

const Example = z.strictObject({
  name: z.string(),
  source: z.string(),
  case: z.strictObject({
    here: z.enum(codesOf(partyRoles)),
    there: z.enum(codesOf(partyRoles)),
    sameProvider: z.boolean().default(true),
    sameMatter: z.boolean().default(false),
    formOfAid: z.enum(codesOf(formsOfAid)).default("proceedings"),
    fieldOfLaw: z.enum(codesOf(fieldsOfLaw)).default("criminal"),
    match: z.enum(["number", "name", "like-name", "name-of-another-year"]).default("number"),
  }),
  expect: z.union([
    z.literal("none"),
    z.strictObject({
      kind: z.enum(codesOf(conflictKinds)),
      effect: z.enum(["bars", "needs-waiver", "note"]),
      waive: z.array(z.enum(codesOf(conflictWaiverReasons))),
    }),
  ]),
});
const examples = z.array(Example).parse(parse(readFileSync(`${import.meta.dirname}/conflicts.yaml`, "utf8")));

describe("conflicts.yaml", () => {
  it.each(examples.map((one) => [one.name, one] as const))("%s", (_name, { case: given, expect: wanted }) => {
    const match = matchPersons(here, others[given.match] ?? here);
    const sideOf = (role: typeof given.here) => getTerm(partyRoles, role, "role").side;
    const { sameProvider, sameMatter, formOfAid, fieldOfLaw } = given;
    const conflict = conflictOfInterest({
      here: sideOf(given.here),
      there: sideOf(given.there),
      sameProvider,
      sameMatter,
      match,
    });
    if (wanted === "none" || conflict === null)
      return void expect(conflict).toBe(wanted === "none" ? null : wanted);
    expect(conflict).toMatchObject({ kind: wanted.kind, effect: wanted.effect });
    const allowed = codesOf(conflictWaiverReasons).filter(
      (reason) => mayWaive({ conflict, match, reason, formOfAid, fieldOfLaw }).allowed,
    );
    expect(allowed).toEqual(wanted.waive);
  });

  it("shows every kind of conflict and cites the law", () => {
    const kinds = examples.flatMap(({ expect: wanted }) => (wanted === "none" ? [] : [wanted.kind]));
    expect(new Set(kinds)).toEqual(new Set(codesOf(conflictKinds)));
    for (const { source } of examples) expect(citeProvision(source, "vi")).toMatch(/Điều \d+/);
  });
});

describe("two written persons", () => {
  it("are compared alike whichever comes first", () => {
    for (const other of Object.values(others))
      expect(matchPersons(here, other)).toEqual(matchPersons(other, here));
  });

  it("with different identity numbers are two, whatever they are called", () => {
    expect(matchPersons(here, { ...here, nationalId: "000000000002" }).score).toBe(0);
  });

  it("with different names are two", () => {
    expect(matchPersons(here, { fullName: "Lê Thị Khác", birthYear: 1980, nationalId: null }).score).toBe(0);
  });
});
