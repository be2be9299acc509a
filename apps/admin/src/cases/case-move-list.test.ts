import { type CaseState, caseMoves } from "@tgpl/domain";
import { expect, test } from "vitest";
import type { Right } from "../session/me.ts";
import { blockedMoves, movesInOrder, remedyFor } from "./case-move-list.ts";

const officer: Right[] = ["case.assign", "case.work", "case.close"];
const accepted: CaseState = {
  status: "accepted",
  formOfAid: "proceedings",
  hasProvider: false,
  stepCount: 0,
  outcomeDocument: "judgment-or-decision",
  discontinuationGround: "withdrawn",
  fileHandedOver: false,
};

test("appointing comes first, and mends what keeps the case from being closed", () => {
  const moves = caseMoves(accepted);
  const possible = movesInOrder(moves).filter(({ allowed }) => allowed);
  expect(possible[0]?.move).toBe("appoint-provider");
  const closing = blockedMoves(moves, officer).find(({ moves: names }) => names.includes("close"));
  expect(closing && remedyFor(closing.because, possible)).toBe("appoint-provider");
});

test("moves with the same reason stand together", () => {
  const [group, ...rest] = blockedMoves(
    caseMoves({ ...accepted, status: "closed", hasProvider: true }),
    officer,
  );
  expect(group?.because).toEqual(["case-ended"]);
  expect(group?.moves).toContain("record-step");
  expect(rest).toEqual([{ moves: ["archive"], because: ["file-not-handed-over"] }]);
});

/** What the windows of a petition and a transfer ask for. */
const asked = { petitionTo: "Cơ quan Mẫu", withinScope: false, transferTo: "TT Mẫu", personInformed: true };

test("that a provider is appointed already is no obstacle to tell of", () => {
  const moves = caseMoves({ ...accepted, ...asked, status: "in-progress", hasProvider: true, stepCount: 1 });
  expect(blockedMoves(moves, officer).flatMap(({ moves: names }) => names)).toEqual(["hand-over"]);
});

test("a provider may work on the case, and is told that others do the rest", () => {
  const moves = caseMoves({ ...accepted, status: "in-progress", hasProvider: true, stepCount: 1 });
  const group = blockedMoves(moves, ["case.work"]).find(({ because }) => because === "no-right");
  expect(group?.moves).toEqual(["close", "replace-provider", "discontinue"]);
  expect(remedyFor("no-right", movesInOrder(moves))).toBeUndefined();
});
