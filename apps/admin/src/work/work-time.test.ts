import { expect, test } from "vitest";
import { workTime } from "./work-time.ts";

const now = "2026-11-23T15:20:00+07:00";
const plain = { waited: { days: 0, unit: "working-days" }, dueUntold: false } as const;

test("a duty that is at once counts up", () => {
  const item = { ...plain, group: "running", since: "2026-11-23T14:05:00+07:00", due: null } as const;
  expect(workTime(item, now)).toEqual({ kind: "gone", span: { hours: 1, minutes: 15 } });
});

test("a duty that is at once and was left for days says days", () => {
  const item = { ...plain, group: "running", since: "2026-11-19T16:00:00+07:00", due: null } as const;
  expect(workTime(item, now)).toEqual({ kind: "gone", span: { days: 4 } });
});

test("a limit that ended at midnight is one day past in the morning already", () => {
  const item = {
    ...plain,
    group: "overdue",
    since: "2026-11-18T09:00:00+07:00",
    due: "2026-11-22T23:59:59+07:00",
  } as const;
  expect(workTime(item, now)).toEqual({ kind: "past", span: { days: 1 } });
  expect(workTime(item, "2026-11-23T00:30:00+07:00")).toEqual({ kind: "past", span: { days: 1 } });
});

test("a limit in hours passed by hours", () => {
  const item = {
    ...plain,
    group: "overdue",
    since: "2026-11-22T10:00:00+07:00",
    due: "2026-11-23T10:00:00+07:00",
  } as const;
  expect(workTime(item, now)).toEqual({ kind: "past", span: { hours: 5, minutes: 20 } });
});

test("a limit in days that ends today is today, whatever the hour", () => {
  const item = {
    ...plain,
    group: "today",
    since: "2026-11-18T09:00:00+07:00",
    due: "2026-11-23T23:59:59+07:00",
  } as const;
  expect(workTime(item, now)).toEqual({ kind: "today" });
});

test("a limit in hours that ends today says what is left", () => {
  const item = {
    ...plain,
    group: "today",
    since: "2026-11-22T18:00:00+07:00",
    due: "2026-11-23T18:00:00+07:00",
  } as const;
  expect(workTime(item, now)).toEqual({ kind: "left", span: { hours: 2, minutes: 40 } });
});

test("a limit at the end of tomorrow is one day away", () => {
  const item = {
    ...plain,
    group: "later",
    since: "2026-11-20T09:00:00+07:00",
    due: "2026-11-24T23:59:59+07:00",
  } as const;
  expect(workTime(item, now)).toEqual({ kind: "left", span: { days: 1 } });
});

test("what others have is counted as the server counts it, in working days where it can", () => {
  const waited = { days: 5, unit: "working-days" } as const;
  const item = {
    ...plain,
    group: "waiting",
    since: "2026-11-14T16:00:00+07:00",
    waited,
    due: "2026-11-27T23:59:59+07:00",
  } as const;
  expect(workTime(item, now)).toEqual({ kind: "waited", waited });
});

test("a limit that reaches into a year whose days off are not known has no end to count to", () => {
  const item = { ...plain, group: "later", since: now, due: null, dueUntold: true } as const;
  expect(workTime(item, now)).toEqual({ kind: "untold" });
});
