import { expect, test } from "vitest";
import { type RecentItem, remember } from "./find-state.ts";

const item = (id: number): RecentItem => ({ id: `${id}`, href: `/cases/${id}`, title: `${id}`, note: "" });

test("what was opened last comes first, each once, eight at most", () => {
  const all = Array.from({ length: 9 }, (_, at) => item(at)).reduce<RecentItem[]>(
    (before, one) => remember(one, before),
    [],
  );
  expect(all.map(({ id }) => id)).toEqual(["8", "7", "6", "5", "4", "3", "2", "1"]);
  expect(remember(item(3), all).map(({ id }) => id)).toEqual(["3", "8", "7", "6", "5", "4", "2", "1"]);
});
