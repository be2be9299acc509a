import { expect, test } from "vitest";
import { freshestLine } from "./freshest-line.ts";

const line = { id: "a", version: 1, fullName: "Lan" };
const newer = { id: "a", version: 2, fullName: "Lân" };

test("the newest version of a line is found on whichever page has it", () => {
  const held = [
    undefined,
    { lines: [line] },
    { pages: [{ lines: [{ id: "b", version: 9 }] }, { lines: [newer] }] },
  ];
  expect(freshestLine(line, held)).toBe(newer);
});

test("a line that is on no page any more, or that changed nowhere, is the one that was opened", () => {
  expect(freshestLine(line, [])).toBe(line);
  expect(freshestLine(newer, [{ lines: [line] }])).toBe(newer);
});
