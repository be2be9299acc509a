import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { anyCase } from "../src/eligibility/any-facts.testing.ts";
import { decideUnder } from "../src/eligibility/decide-under.ts";
import { verifyReceipt } from "../src/eligibility/verify-receipt.ts";
import { adoptedAmendments } from "../src/law/adopted-amendments.ts";
import { checkLaw } from "../src/law/check-law.ts";
import { currentLaw } from "../src/law/current-law.ts";
import { checkAmendmentFile, isPassed } from "./check-amendment-file.ts";
import { lawBefore } from "./law-before.ts";
import { publishedSource } from "./published-source.ts";
import { readAmendmentFile } from "./read-amendment-file.ts";

const amendments = `${import.meta.dirname}/../amendments`;
const template = readFileSync(`${amendments}/example-invented.yaml`, "utf8");
const dateOnly = readFileSync(`${amendments}/example-invented-date-only.yaml`, "utf8");

/** The template with one line changed, as an officer who mistypes would change it. */
function mistyped(line: string, instead: string): string {
  if (!template.includes(line)) throw new Error(`The template has no line ${line}`);
  return template.replace(line, instead);
}

const faultsOf = (text: string) => {
  const read = readAmendmentFile(text);
  return read.ok ? [] : read.faults;
};

describe("the dry run of the template", () => {
  const check = checkAmendmentFile(template, currentLaw);

  it("has no fault, and every example comes out as expected", () => {
    expect(check.fileFaults).toEqual([]);
    expect(check.lawFaults).toEqual([]);
    expect(check.examples.map(({ example, passed }) => [example.name, passed])).toEqual(
      check.file?.examples.map(({ name }) => [name, true]),
    );
    expect(check.amended && checkLaw(check.amended)).toEqual([]);
  });

  it("tells who gains and who loses, and that the law is the reason", () => {
    const ids = check.impact?.gains.map(({ id }) => id) ?? [];
    expect(ids.every((id) => id.startsWith("disability, no-difficulty"))).toBe(true);
    expect(ids).toContain("disability, no-difficulty, 30");
    const lost = check.impact?.losses.map(({ id }) => id) ?? [];
    expect(lost).toContain("none, near-poor, 60");
    expect(lost).not.toContain("none, near-poor, 75");
    expect(lost).not.toContain("disability, near-poor, 60");
    expect(
      [...(check.impact?.gains ?? []), ...(check.impact?.losses ?? [])].every(
        ({ because }) => because === "law",
      ),
    ).toBe(true);
  });

  it("leaves every decision of an earlier day as it was, but for the name and fingerprint of the rules", () => {
    const { amended } = check;
    if (!amended) throw new Error("The template does not amend.");
    fc.assert(
      fc.property(anyCase, ({ facts, on }) => {
        fc.pre(on < "2099-03-01");
        const { receipt: old, ...before } = decideUnder(currentLaw, facts, on);
        const { receipt: again, ...after } = decideUnder(amended, facts, on);
        expect(after).toEqual(before);
        expect(verifyReceipt(old, amended)).toEqual({ valid: true });
        expect(again.rulesHash).not.toBe(old.rulesHash);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a receipt", () => {
  it("of the first day of the amendment that was made by the older law says which clause has changed", () => {
    const { amended } = checkAmendmentFile(template, currentLaw);
    if (!amended) throw new Error("The template does not amend.");
    const facts = { birthDate: "2029-01-01", household: "near-poor" } as const;
    const { receipt } = decideUnder(currentLaw, facts, "2099-03-01");
    expect(verifyReceipt(receipt, amended)).toMatchObject({ valid: false, because: "rules-have-changed" });
    expect(verifyReceipt(receipt, amended).provisions).toContain("11/2017/QH14#7.7.c");
  });
});

describe("the dry run when only the day is known", () => {
  it("has no fault; the old text goes on with a warning from that day", () => {
    const check = checkAmendmentFile(dateOnly, currentLaw);
    expect(isPassed(check)).toBe(true);
    expect(check.amended?.uncodedAmendments.at(-1)).toMatchObject({
      document: "998/2099/QH99",
      possibleFrom: "2099-06-01",
    });
    expect(check.impact?.counts).toMatchObject({ gained: 0, lost: 0 });
  });
});

describe("a mistyped file", () => {
  it.each([
    ['start: "2099-03-01"', 'start: "2099-02-30"', "start", /2099-02-30.*ngày có thật/],
    ['start: "2099-03-01"', "start: 2099-03-01T00:00:00Z", "start", /ngày có thật/],
    ["text: known", "text: khong", "text", /known, not-known/],
    [
      "rule: { requiresFinancialDifficulty: false }",
      "rule: { requiresMoney: false }",
      "requiresMoney",
      /requiresFinancialDifficulty/,
    ],
    ['clause: "11/2017/QH14#7.7.d"', 'clause: "11/2017/QH14#7.7.f"', "clause", /a, b, c, d, đ, e, g, h/],
    ["code: disability-certificate", "code: the-nguoi-khuyet-tat", "code", /disability-certificate/],
    ["met: [elderly]", "met: [old]", "met", /elderly/],
    ["household: near-poor", "household: poorish", "household", /near-poor/],
  ])("with %s as %s is told with its line", (line, instead, field, words) => {
    const [fault] = faultsOf(mistyped(line, instead));
    const expected = template.slice(0, template.indexOf(line)).split("\n").length;
    expect(fault?.line).toBe(expected);
    expect(fault?.sentence.vi).toContain(field);
    expect(fault?.sentence.vi).toMatch(words);
  });

  it("tells every fault, not only the first", () => {
    const text = mistyped("text: known", "text: khong").replace("wording: paraphrase", "wording: free");
    expect(faultsOf(text)).toHaveLength(2);
  });

  it("that is no YAML is told with line and column", () => {
    const [fault] = faultsOf('invented: true\namendment: { document: "x"\n');
    expect(fault).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
    expect(fault?.sentence.vi).toContain("YAML");
  });

  it("whose field is missing is told where it should stand", () => {
    const [fault] = faultsOf(mistyped('  amends: "11/2017/QH14"\n', ""));
    expect(fault?.sentence.vi).toContain('thiếu "amendment.amends"');
  });
});

describe("a file that reads well and is wrong as law", () => {
  const lawFaults = (line: string, instead: string) =>
    checkAmendmentFile(mistyped(line, instead), currentLaw).lawFaults.map(({ vi }) => vi);

  it("that drops the test of means and forgets the papers is refused", () => {
    const papers = template.slice(template.indexOf("  papers:"), template.indexOf("# Bước 5."));
    expect(lawFaults(papers, "\n")[0]).toContain("đòi giấy tờ về tài chính, nhưng diện không xét tài chính");
  });

  it("that sets a test which the ground does not read is refused", () => {
    const [fault] = lawFaults(
      "rule: { requiresFinancialDifficulty: false }",
      "rule: { requiresFinancialDifficulty: false, age: { from: 18, under: null } }",
    );
    expect(fault).toContain('không xét "age"');
  });

  it("that expects another answer than the law gives shows both", () => {
    const check = checkAmendmentFile(mistyped("certified: false", "certified: true"), currentLaw);
    expect(isPassed(check)).toBe(false);
    expect(check.examples.find(({ passed }) => !passed)?.got.outcome).toBe("eligible");
  });

  it("whose examples leave out a side of the first day is refused", () => {
    expect(lawFaults('on: "2099-02-28"', 'on: "2099-02-27"')).toEqual([
      "11/2017/QH14#7.7.d: thiếu ví dụ vào ngày 2099-02-28.",
    ]);
  });
});

describe("publishing", () => {
  it("refuses an invented file", () => {
    const published = publishedSource(lawBefore(), [{ file: "x.yaml", text: template }]);
    expect(published.ok).toBe(false);
  });

  it("refuses a file that no second officer approved", () => {
    const alone = mistyped("invented: true", "invented: false").replace(/ {4}approvedBy.*\n/, "");
    expect(publishedSource(lawBefore(), [{ file: "x.yaml", text: alone }]).ok).toBe(false);
    const approved = mistyped("invented: true", "invented: false");
    expect(publishedSource(lawBefore(), [{ file: "x.yaml", text: approved }]).ok).toBe(true);
  });

  it("has taken in what stands in amendments/adopted, and nothing else", () => {
    const files = readdirSync(`${amendments}/adopted`)
      .filter((file) => file.endsWith(".yaml"))
      .toSorted();
    const read = files.map((file) =>
      readAmendmentFile(readFileSync(`${amendments}/adopted/${file}`, "utf8")),
    );
    expect(read.map((one) => one.ok && one.file.amendment)).toEqual(adoptedAmendments);
    const texts = files.map((file) => ({
      file,
      text: readFileSync(`${amendments}/adopted/${file}`, "utf8"),
    }));
    expect(publishedSource(lawBefore(), texts)).toMatchObject({ ok: true });
  });
});

describe("the command", () => {
  const script = `${import.meta.dirname}/law-check.ts`;
  const folder = mkdtempSync(join(tmpdir(), "law-check-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("prints examples, who gains and who loses, and ends with 0", () => {
    const report = execFileSync(
      process.execPath,
      [script, `${amendments}/example-invented-date-only.yaml`, "--lang", "en"],
      {
        encoding: "utf8",
      },
    );
    expect(report).toContain("INVENTED TEXT");
    expect(report).toContain("Examples: 1 of 1 as expected");
    expect(report).toMatch(/Gain: \d+/);
    expect(report).toContain("No fault.");
  });

  it("names file, line and column of a fault and ends with 1", () => {
    const path = join(folder, "wrong.yaml");
    writeFileSync(path, mistyped("text: known", "text: khong"));
    const { status, stdout } = spawnSync(process.execPath, [script, path], { encoding: "utf8" });
    expect(status).toBe(1);
    const line = template.slice(0, template.indexOf("text: known")).split("\n").length;
    expect(stdout).toContain(`${path}:${line}:9 `);
  });
});
