import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  type ApplicantFacts,
  type CountTable,
  decideEligibility,
  type PlainDate,
  rulesVersion,
  type SuppressedTable,
  verifyReceipt,
} from "@tgpl/domain";
import { describe, expect, it } from "vitest";
import { widthsOf } from "./attack-table.testing.ts";
import { suites } from "./suites.ts";

const read = (name: string) => JSON.parse(readFileSync(`${import.meta.dirname}/${name}.json`, "utf8"));

describe("the suite", () => {
  it("is what the rules say today: run the script “conformance” when they have changed", () => {
    const args = ["--conditions=@tgpl/source", `${import.meta.dirname}/make.ts`, "--check"];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it.each(suites.map(({ name, schema }) => [name, schema] as const))(
    "names the state of the law that %s was made from, and refuses a file with a word too many",
    (name, schema) => {
      const content = read(name);
      expect(content.rulesVersion).toBe(rulesVersion);
      expect(schema.safeParse(content).success).toBe(true);
      expect(schema.safeParse({ ...content, more: 1 }).success).toBe(false);
    },
  );

  it("has yes, no and unknown of every ground that there is", () => {
    const statuses = new Map<string, Set<string>>();
    for (const { expect: answer } of read("eligibility").cases) {
      for (const { id, status } of answer.grounds) {
        statuses.set(id, (statuses.get(id) ?? new Set()).add(status));
      }
    }
    expect(statuses.size).toBe(16);
    for (const [id, seen] of statuses) expect([id, seen.size]).toEqual([id, 3]);
  });
});

describe("this package passes its own suite:", () => {
  it("every refusal names its field", () => {
    for (const { on, facts, field } of read("eligibility").refusals) {
      const decide = () => decideEligibility(facts as ApplicantFacts, on as PlainDate);
      expect(decide).toThrow(`${field}: `);
    }
  });

  it("the text of a receipt, hashed by another program, is its digest", () => {
    for (const { receipt, text, expect: wanted } of read("receipts").cases) {
      expect(verifyReceipt(receipt)).toMatchObject(wanted);
      if (text === null || wanted.because === "changed-since-issued") continue;
      expect(createHash("sha256").update(text).digest("hex")).toBe(receipt.digest);
    }
  });

  it("an attacker finds no hidden count of ours within an interval narrower than the threshold", () => {
    const { cases } = read("suppression");
    for (const { name, table, threshold, ours } of cases) {
      for (const width of widthsOf(table, ours)) expect(width, name).toBeGreaterThanOrEqual(threshold);
    }
  });

  it("and would find one that is hidden without a companion", () => {
    const table: CountTable = { rows: ["a", "b"], columns: ["x"], counts: [[3], [40]] };
    const naked: SuppressedTable = {
      ...table,
      counts: [[null], [40]],
      rowTotals: [null, 40],
      columnTotals: [43],
      total: 43,
    };
    expect(Math.min(...widthsOf(table, naked))).toBe(0);
  });
});

describe("another language", () => {
  const python = spawnSync("python3", ["--version"]).status === 0;
  if (!python)
    process.stdout.write("\n!! SKIPPED: no python3 here, so no other language read the suite.\n\n");

  it.skipIf(!python)("reads the schemas and finds the same names, deadlines, scores and receipts", () => {
    const { status, stdout } = spawnSync("python3", [`${import.meta.dirname}/check.py`], {
      encoding: "utf8",
    });
    process.stdout.write(`Conformance in Python: ${stdout}`);
    expect(status).toBe(0);
  });
});
