import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as domain from "../index.ts";
import { isCitation } from "./citation.ts";
import { currentLaw } from "./current-law.ts";
import { resolveCitation } from "./resolve-citation.ts";

/** Looks like `11/2017/QH14` or `11/2017/QH14#7.7.d`, well written or not. */
const LIKE_A_CITATION = /^\d+(\/\d{4})?\/(QH|NĐ|QĐ|TT|NQ)[^\s#]*(#\S+)?$/u;

function* stringsIn(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const inner = value instanceof Map ? [...value] : Object.values(value);
  for (const entry of inner) yield* stringsIn(entry, seen);
}

const exported = Object.entries(domain).filter(([, value]) => typeof value !== "function");
const cited = exported.map(
  ([name, value]) => [name, [...stringsIn(value)].filter((text) => LIKE_A_CITATION.test(text))] as const,
);

describe("every exported datum", () => {
  it.each(cited.filter(([, ids]) => ids.length > 0))(
    "%s cites what is registered and coded",
    (_name, ids) => {
      expect(ids.filter((id) => !resolveCitation(id))).toEqual([]);
    },
  );

  it.each(cited.filter(([, ids]) => ids.length > 0))("%s writes its citations well", (_name, ids) => {
    expect(ids.filter((id) => !isCitation(id))).toEqual([]);
  });

  it("is walked: the lists of every stage that name the law are among them", () => {
    const names = cited.filter(([, ids]) => ids.length > 0).map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(["provisions", "deadlineRules", "qualityItems", "refusalGrounds", "households"]),
    );
  });
});

describe("every citation written in the source", () => {
  const root = `${import.meta.dirname}/..`;
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/\.(test|testing)\.ts$|adopted-amendments\.ts$/.test(file),
  );
  const inText = (file: string) =>
    [...readFileSync(`${root}/${file}`, "utf8").matchAll(/"([^"\n]+)"/g)].flatMap(([, text = ""]) =>
      LIKE_A_CITATION.test(text) ? [text] : [],
    );

  it("is registered and coded", () => {
    const open = files.flatMap((file) =>
      inText(file).flatMap((id) => (resolveCitation(id) && isCitation(id) ? [] : [`${file}: ${id}`])),
    );
    expect(open).toEqual([]);
  });
});

describe("a citation", () => {
  it.each(["11/2017/QH14#7.7.f", "11/2017/QH14#7.7.i", "11/2017/QH14#7.7.d.1", "11/2017/QH14#", "QH14#7"])(
    "%s is none",
    (id) => expect(isCitation(id)).toBe(false),
  );

  it("keeps đ one letter: neither d with a stroke laid over it nor the Ð of Iceland", () => {
    expect(isCitation("11/2017/QH14#7.7.đ")).toBe(true);
    expect(isCitation("11/2017/QH14#7.7.d\u0335")).toBe(false);
    expect(isCitation("144/2017/NĐ-CP#2")).toBe(true);
    expect(isCitation("144/2017/N\u00d0-CP#2")).toBe(false);
  });
});

describe("the registry", () => {
  it("has every document once, with an amendment only of documents that it has", () => {
    const ids = currentLaw.documents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(currentLaw.documents.flatMap(({ amends }) => amends).filter((id) => !ids.includes(id))).toEqual(
      [],
    );
  });

  it("tells the kind of source apart wherever something was seen", () => {
    const all = [...currentLaw.documents, ...currentLaw.provisions, ...currentLaw.cited];
    const unsourced = all.filter(({ evidence, sourceKind }) => evidence === "seen" && sourceKind === "none");
    expect(unsourced.map(({ id }) => id)).toEqual([]);
    const weak = all.filter(({ evidence, sourceKind }) => evidence === "seen" && sourceKind === "secondary");
    expect(weak.map(({ id }) => id)).toEqual([]);
  });

  it("says what is not confirmed wherever something is not", () => {
    const all = [...currentLaw.documents, ...currentLaw.provisions, ...currentLaw.cited];
    const silent = all.filter(({ evidence, note }) => evidence !== "seen" && !note);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
