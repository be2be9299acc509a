import { expect, test } from "vitest";
import { type CaseEvent, storyLines } from "./story-entries.ts";

const event = (id: string, kind: CaseEvent["kind"]): CaseEvent => ({
  id,
  kind,
  on: "2026-06-02",
  at: "2026-06-02T15:00:00+07:00",
  by: null,
  stepKind: null,
  hours: null,
  note: null,
  provider: null,
  outcomeDocument: null,
  organisation: null,
  isCut: false,
  struck: null,
  about: null,
});

const events = [event("4", "closed"), event("3", "step"), event("2", "step"), event("1", "opened")];

test("the short story tells work in a row as one line, and loses none of it", () => {
  const lines = storyLines(events, "story");
  expect(lines.map(({ kind }) => kind)).toEqual(["event", "work", "event"]);
  expect(lines.flatMap((line) => (line.kind === "work" ? line.events.map(({ id }) => id) : []))).toEqual([
    "3",
    "2",
  ]);
});

test("everything is told line by line", () => {
  expect(storyLines(events, "all")).toHaveLength(4);
});
