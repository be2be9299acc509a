import { expect, it } from "vitest";
import { groupOf } from "./group-of.ts";
import type { WorkKind } from "./work-sources.ts";

const now = "2026-11-23T15:20:00+07:00";
const since = "2026-11-20T09:00:00+07:00";
const of = (kind: WorkKind, due: `${string}` | null, rule: Parameters<typeof groupOf>[0]["rule"] = null) =>
  groupOf({ kind, since, due: due as never, rule }, now);

it("puts what is due at once first, and by the day what has a day", () => {
  expect(of("answer-request", null)).toBe("running");
  expect(of("appoint-provider", "2026-11-23T23:59:59+07:00", "provider-appointment")).toBe("today");
  expect(of("appoint-provider", "2026-11-24T23:59:59+07:00", "provider-appointment")).toBe("later");
  expect(of("appoint-provider", "2026-11-22T23:59:59+07:00", "provider-appointment")).toBe("overdue");
});

it("runs what is counted in hours, until it has passed", () => {
  expect(of("appoint-provider", "2026-11-23T18:00:00+07:00", "substitute-provider-defence")).toBe("running");
  expect(of("appoint-provider", "2026-11-23T15:00:00+07:00", "substitute-provider-defence")).toBe("overdue");
});

it("takes back what others had in time, and nothing before", () => {
  expect(of("await-papers", "2026-11-23T23:59:59+07:00")).toBe("waiting");
  expect(of("await-papers", "2026-11-20T23:59:59+07:00")).toBe("overdue");
  expect(of("await-petition-reply", null)).toBe("waiting");
});

it("shows an appointment on its day, and never as overdue", () => {
  expect(of("hearing-day", "2026-11-23T08:00:00+07:00")).toBe("today");
  expect(of("hearing-day", "2026-11-25T23:59:59+07:00")).toBe("later");
});
