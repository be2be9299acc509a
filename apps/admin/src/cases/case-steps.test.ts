import { expect, test } from "vitest";
import { caseSteps } from "./case-steps.ts";

const accepted = {
  status: "accepted",
  receivedAt: "2026-06-02T14:10:00+07:00",
  acceptedAt: "2026-06-02T15:00:00+07:00",
  appointedAt: null,
  closedAt: null,
  discontinuedAt: null,
  transferredAt: null,
  handedOverAt: null,
  archivedAt: null,
} as const;

const stateOf = (steps: ReturnType<typeof caseSteps>) => steps.map(({ id, state }) => `${id} ${state}`);

test("a case that was just accepted waits for its provider", () => {
  const steps = caseSteps(accepted);
  expect(stateOf(steps).slice(0, 4)).toEqual([
    "received past",
    "accepted past",
    "appointed here",
    "in-progress ahead",
  ]);
  expect(steps[2]?.since).toBe(accepted.acceptedAt);
});

test("a stopped case goes from where it was stopped to the hand-over of its file", () => {
  const steps = caseSteps({
    ...accepted,
    status: "discontinued",
    discontinuedAt: "2026-06-05T08:00:00+07:00",
  });
  expect(stateOf(steps)).toEqual([
    "received past",
    "accepted past",
    "discontinued past",
    "handed-over here",
    "archived ahead",
  ]);
});

test("a case whose file is handed over stands there", () => {
  const done = "2026-07-01T08:00:00+07:00";
  const steps = caseSteps({
    ...accepted,
    status: "handed-over",
    appointedAt: done,
    closedAt: done,
    handedOverAt: done,
  });
  expect(steps.find(({ state }) => state === "here")?.id).toBe("handed-over");
});

test("a transferred case stands where it left", () => {
  const steps = caseSteps({
    ...accepted,
    status: "transferred",
    transferredAt: "2026-06-05T08:00:00+07:00",
  });
  expect(stateOf(steps)).toEqual(["received past", "accepted past", "transferred here"]);
  expect(steps.at(-1)?.at).toBe("2026-06-05T08:00:00+07:00");
});
