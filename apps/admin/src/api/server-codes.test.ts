import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { explainBecause } from "./explain-because.ts";
import { explainMissingRight } from "./explain-missing-right.ts";

// The server's code and its sentences are read as text: a code that somebody adds there is found here at once.
const server = join(import.meta.dirname, "../../../server/src");
const sources = globSync("**/*.ts", { cwd: server, exclude: ["generated/**", "**/*.test.ts"] }).map((file) =>
  readFileSync(join(server, file), "utf8"),
);
const languages = ["vi", "en"] as const;

type Words = { [key: string]: string | Words };
const wordsOf = (language: string): Words =>
  JSON.parse(readFileSync(join(server, `text/${language}.json`), "utf8"));

/** Everything that the pattern's first group finds, each once. */
function allOf(pattern: RegExp): string[] {
  return [
    ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((found) => found[1] ?? ""))),
  ];
}

function group(language: string, name: string): string[] {
  const words = wordsOf(language)[name];
  return typeof words === "object" ? Object.keys(words) : [];
}

/** The names of the moves' obstacles are the domain's own, and checked by their type; these are written in place. */
const obstacles = allOf(/because: \[([^\]]*)\]/g).flatMap((list) => [
  ...[...list.matchAll(/"([a-z-]+)"/g)].map(([, code]) => code ?? ""),
  ...(list.includes("already-$") ? ["already-accepted", "already-refused", "already-withdrawn"] : []),
]);

test("every obstacle that the server names has its sentence in both languages", () => {
  expect(obstacles).toContain("no-papers-awaited");
  for (const code of obstacles) {
    const [vi, en] = languages.map((language) => explainBecause([code], language).join(" "));
    expect([vi, en], code).not.toContain("");
    expect(vi, code).not.toBe(en);
    expect(`${vi} ${en}`, code).not.toContain(code);
  }
});

test("every right that can be missing is named in words", () => {
  const rights = allOf(/rocedureFor\("([a-z.-]+)"\)/g);
  expect(rights).toContain("request.confirm-refusal");
  for (const right of [...rights, ...allOf(/AppError\("forbidden", \{ right: "([a-z.-]+)"/g)])
    for (const language of languages) {
      const sentence = explainMissingRight(right, language);
      expect(sentence, right).toBeTruthy();
      expect(sentence, right).not.toContain(right);
    }
});

test("every kind of refusal has its sentence at the server, in both languages", () => {
  const codes = allOf(/AppError\(\s*"([a-z-]+)"/g);
  expect(codes).toContain("stale-version");
  for (const language of languages) expect(group(language, "errors")).toEqual(expect.arrayContaining(codes));
});

test("every reason to refuse a field, and every field so refused, has its words at the server", () => {
  const reasons = [
    ...allOf(/refuseField\(\s*[^,]+,\s*"([a-z-]+)"/g),
    ...allOf(/(?:refine|readBy)\([^"]*"([a-z-]+)"\)/g),
    ...allOf(/reason: "([a-z-]+)"/g),
  ];
  const fields = allOf(/refuseField\(\s*"(?:\w+\.)*(\w+)"/g);
  expect(reasons).toContain("not-a-national-id");
  expect(fields).toContain("hearingOn");
  for (const language of languages) {
    expect(group(language, "fieldErrors")).toEqual(expect.arrayContaining(reasons));
    expect(group(language, "fields")).toEqual(expect.arrayContaining(fields));
  }
});
