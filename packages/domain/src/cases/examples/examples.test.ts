import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { citeProvision } from "../../law/cite-provision.ts";
import { moveRequest } from "../../requests/move-request.ts";
import { requestMoveNames } from "../../requests/request-machine.ts";
import type { RequestState } from "../../requests/request-moves.ts";
import { caseMoveNames } from "../case-machine.ts";
import type { CaseState } from "../case-moves.ts";
import { moveCase } from "../move-case.ts";

const Expected = z.union([
  z.strictObject({ because: z.array(z.string()).min(1) }),
  z.strictObject({
    status: z.string(),
    unconfirmed: z.array(z.string()).optional(),
    needsConfirmation: z.boolean().optional(),
  }),
]);
const exampleOf = <Move extends string>(moves: readonly [Move, ...Move[]]) =>
  z.strictObject({
    name: z.string(),
    source: z.string(),
    state: z.record(z.string(), z.unknown()),
    move: z.enum(moves),
    expect: Expected,
  });

const requestExamples = z
  .array(exampleOf([...requestMoveNames]))
  .parse(read("../../requests/examples/request-moves.yaml"));
const caseExamples = z.array(exampleOf([...caseMoveNames])).parse(read("case-moves.yaml"));

const plainRequest: RequestState = {
  status: "received",
  outcome: "eligible",
  coverage: "covered",
  missingPapers: [],
  immediateReasons: [],
  refusalGround: null,
  refusalConfirmed: false,
  hasDisability: false,
  isElderly: false,
  isViolenceVictim: false,
};
const plainCase: CaseState = {
  status: "in-progress",
  formOfAid: "proceedings",
  hasProvider: true,
  stepCount: 1,
  outcomeDocument: null,
  discontinuationGround: null,
  fileHandedOver: false,
};
const caseFields = new Set([
  ...Object.keys(plainCase),
  ...["fieldOfLaw", "replacementGround", "sidesAgreed", "petitionTo"],
  ...["withinScope", "transferTo", "personInformed", "conflictOfInterest", "archivePlace", "fileArchived"],
]);

describe("request-moves.yaml", () => {
  it.each(requestExamples.map((one) => [one.name, one] as const))("%s", (_name, example) => {
    expectFields(example.state, new Set(Object.keys(plainRequest)));
    const moved = moveRequest({ ...plainRequest, ...example.state }, example.move);
    expect(moved).toMatchObject(asResult(example.expect));
  });
});

describe("case-moves.yaml", () => {
  it.each(caseExamples.map((one) => [one.name, one] as const))("%s", (_name, example) => {
    expectFields(example.state, caseFields);
    const moved = moveCase({ ...plainCase, ...example.state }, example.move);
    expect(moved).toMatchObject(asResult({ unconfirmed: [], ...example.expect }));
  });
});

describe("the examples of moves", () => {
  it("show every move both made and stopped, where it can be stopped", () => {
    const shown = (list: readonly { move: string; expect: object }[], outcome: string) =>
      new Set(list.filter((one) => outcome in one.expect).map(({ move }) => move));
    for (const [list, moves] of [
      [requestExamples, requestMoveNames],
      [caseExamples, caseMoveNames],
    ] as const) {
      expect([...shown(list, "status")].sort()).toEqual([...moves].sort());
      expect([...shown(list, "because")].sort()).toEqual([...moves].sort());
    }
  });

  it("rest on provisions that can be cited, and are each told once", () => {
    const all = [...requestExamples, ...caseExamples];
    for (const { source } of all) expect(citeProvision(source, "vi")).toMatch(/Điều \d+/);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});

/** A field that nobody knows would be ignored, and the example would say less than it seems to. */
function expectFields(state: object, known: ReadonlySet<string>): void {
  expect(Object.keys(state).filter((field) => !known.has(field))).toEqual([]);
}

function asResult(wanted: z.infer<typeof Expected> | object): object {
  if ("because" in wanted) return { ok: false, because: wanted.because };
  return { ok: true, ...wanted };
}

function read(file: string): unknown {
  return parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8"));
}
