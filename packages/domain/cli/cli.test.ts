import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commands } from "./commands.ts";
import { runCli } from "./run-cli.testing.ts";
import { runHere } from "./run-here.testing.ts";

const folder = mkdtempSync(join(tmpdir(), "tgpl-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const eligible = JSON.stringify({
  birthDate: "1987-02-14",
  household: "neither",
  disability: { types: ["vision"], degree: "severe", certified: true },
  receivesMonthlySocialAllowance: true,
});

describe("decide", () => {
  it("tells a person in Vietnamese why they are eligible, with clause and papers", async () => {
    const { code, stdout, stderr } = await runCli(["decide", file("a.json", eligible), "--on", "2026-01-01"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n")[0]).toBe("Thuộc diện trợ giúp");
    expect(stdout).toContain("Luật TGPL Điều 7 khoản 7 điểm d");
    expect(stdout).toContain("Giấy xác nhận khuyết tật");
    expect(stdout).not.toContain("\u001b");
  });

  it("reads standard input, asks the next question and warns of the law that is not coded", async () => {
    const { code, stdout } = await runCli(["decide", "-", "--on", "2026-08-01", "--language", "en"], {
      input: '{ "disability": null }',
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^No conclusion yet\n/);
    expect(stdout).toContain("To ask next");
    expect(stdout).toContain("the text is not coded");
  });

  it("gives a machine the whole decision, and a receipt that verify takes", async () => {
    const receipt = join(folder, "receipt.json");
    const args = ["decide", file("b.json", eligible), "--on", "2026-01-01", "--json", "--receipt", receipt];
    const { stdout } = await runCli(args);
    const decision = JSON.parse(stdout);
    expect(decision.outcome).toBe("eligible");
    expect(decision.explanation.headline).toBe("Thuộc diện trợ giúp");
    expect(JSON.parse(readFileSync(receipt, "utf8"))).toEqual(decision.receipt);

    expect((await runCli(["verify", receipt])).code).toBe(0);
    expect((await runCli(["verify", file("whole.json", stdout)])).code).toBe(0);
    const changed = readFileSync(receipt, "utf8").replace('"severe"', '"mild"');
    const refused = await runCli(["verify", file("changed.json", changed), "--language", "en"]);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain("The receipt was changed after it was issued");
  });

  it.each([
    ["vi", '3:16: household: "rich" không dùng được; được dùng: poor, near-poor, neither\n'],
    ["en", '3:16: household: "rich" is not allowed; allowed: poor, near-poor, neither\n'],
  ])("names file, line, column, field, value and what is allowed (%s)", async (language, message) => {
    const path = file("rich.json", '{\n  "meritorious": false,\n  "household": "rich"\n}\n');
    const { code, stdout, stderr } = await runCli([
      "decide",
      path,
      "--on",
      "2026-01-01",
      "--language",
      language,
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(`${path}:${message}`);
  });

  it.each([
    ["a text that is no JSON", '{\n "household": "poor",\n}', "stdin:3:1: "],
    ["a key that is not known", '{\n "houshold": "poor" }', "stdin:2:14: houshold: "],
    ["a key that stands twice", '{ "hiv": 1,\n  "hiv": 2 }', "stdin:2:3: hiv: "],
    [
      "a value deep within",
      '{"disability":{"types":["vision","sight"],"degree":"mild","certified":true}}',
      "stdin:1:34: disability.types.1: ",
    ],
    [
      "a part that is missing",
      '{"disability":{"types":[],"degree":"mild"}}',
      "stdin:1:15: disability.certified: ",
    ],
    ["a birth after the day judged", '{"birthDate":"2026-06-01"}', "stdin:1:14: birthDate: "],
    ["no object at all", "[]", "stdin:1:1: facts: "],
    ["nothing", "", "stdin:1:1: "],
  ])("points at %s, without a word of English in Vietnamese", async (_name, input, place) => {
    const { code, stderr } = await runHere(["decide", "-", "--on", "2026-01-01"], input);
    expect(code).toBe(1);
    expect(stderr.startsWith(place)).toBe(true);
    expect(stderr).not.toMatch(/\b(is not allowed|written|a value|the day)\b/);
  });
});

describe("due", () => {
  const args = ["due", "provider-appointment", "--from", "2026-11-23T15:05:00+07:00", "--language", "en"];

  it("counts a limit and tells of each day why it counts or not", async () => {
    const { code, stdout } = await runHere(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2026-11-27T23:59:59\+07:00\n/);
    expect(stdout).toContain("    Tuesday 24/11/2026: not counted, Vietnam Culture Day.");
    expect(stdout).toContain("  + Wednesday 25/11/2026: counted, day 1.");
  });

  it("counts again with a day off that was announced later", async () => {
    const { stdout } = await runHere([...args, "--holiday", "2026-11-26", "--json"]);
    expect(JSON.parse(stdout).due).toBe("2026-11-30T23:59:59+07:00");
  });
});

describe("law", () => {
  it("lists what is in force on a day, with its mark and with what is not coded", async () => {
    const { code, stdout } = await runHere(["law", "--on", "2026-08-01", "--language", "en"]);
    expect(code).toBe(0);
    expect(stdout).toContain("11/2017/QH14#7.7.d  Person with a disability");
    expect(stdout).toContain("[Not confirmed.]");
    expect(stdout).toContain("Not coded: Law 05/2026/QH16");
    const before = await runHere(["law", "--on", "2017-12-31", "--json"]);
    const ids = JSON.parse(before.stdout).provisions.map(({ id }: { id: string }) => id);
    expect(ids).not.toContain("11/2017/QH14#7.7.d");
  });
});

describe("wrong use", () => {
  it("ends the real program with 2", async () => {
    const { code, stderr } = await runCli(["decide", "facts.json"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--on");
  });

  it.each([
    [["decide", "facts.json"], "--on"],
    [["decide", "--on", "2026-01-01"], "facts.json"],
    [["decide", "a.json", "b.json", "--on", "2026-01-01"], "b.json"],
    [["decide", "a.json", "--on", "2026-02-30"], "2026-02-30"],
    [["decide", "no-such-file.json", "--on", "2026-01-01"], "ENOENT"],
    [["decide", "a.json", "--when", "2026-01-01"], "--when"],
    [["decide", "a.json", "--on", "2026-01-01", "--language", "fr"], "fr"],
    [["due", "no-such-rule", "--from", "2026-11-23T15:05:00+07:00"], "agency-notice-12h"],
    [["due", "answer-at-once", "--from", "2026-11-23T15:05:00+07:00"], "receivedAt"],
    [["due", "provider-appointment", "--from", "2026-11-23"], "2026-11-23"],
    [["due", "provider-appointment", "--from", "2029-11-23T08:00:00+07:00"], "2029"],
    [["compare", "people.csv", "--before", "2026-01-02", "--after", "2026-01-01"], "2026-01-02"],
    [["judge"], "decide, screen, compare, verify, due, law"],
    [[], "npx @tgpl/domain decide"],
  ])("%j ends with 2 and names what is wrong", async (args, named) => {
    const { code, stdout, stderr } = await runHere(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(named);
    expect(stderr).not.toContain("    at ");
  });

  it("is seldom for want of help: every command explains its options and the exit codes", async () => {
    for (const { name, options } of commands) {
      const { code, stdout } = await runHere([name, "--help"]);
      expect(code).toBe(0);
      for (const option of Object.keys(options)) expect(stdout).toContain(`--${option}`);
      expect(stdout).toContain("Mã thoát");
    }
  });
});
