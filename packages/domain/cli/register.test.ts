import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { decideEligibility } from "@tgpl/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli, startCli } from "./run-cli.testing.ts";

const folder = mkdtempSync(join(tmpdir(), "tgpl-register-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PEOPLE = 100_000;
/** Long ids make a register of 40 MB, more than the memory that the command gets to read it with. */
const suffix = "x".repeat(400);
const smallMemory = { NODE_OPTIONS: "--max-old-space-size=38" };
const long = join(folder, "long.csv");
const households = ["Hộ nghèo", "Hộ cận nghèo", "Không thuộc"];

beforeAll(async () => {
  const stream = createWriteStream(long);
  stream.write("Mã,Ngày sinh,Hộ gia đình\n");
  for (let index = 0; index < PEOPLE; index++) {
    stream.write(`${index}-${suffix},${1940 + (index % 80)}-03-01,${households[index % 3]}\n`);
  }
  stream.end();
  await finished(stream);
});

function register(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

describe("a register of 100,000 people", () => {
  it("is screened to the last in a memory smaller than itself, with progress on the way and a summary", async () => {
    const out = join(folder, "out.csv");
    const { code, stdout, stderr } = await runCli(["screen", long, "--on", "2026-01-01", "--out", out], {
      env: smallMemory,
    });
    expect(code).toBe(0);
    const lines = readFileSync(out, "utf8").split("\n");
    expect(lines).toHaveLength(PEOPLE + 2);
    expect(lines.slice(0, 3)).toEqual([
      "id,outcome,grounds",
      `0-${suffix},eligible,poor-household`,
      `1-${suffix},eligible,elderly`,
    ]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(4);
    expect(stderr).toMatch(/^Đã đọc 25\.000 người, [\d.]+ người mỗi giây\n/);
    expect(stdout).toContain("100.000");
    expect(stdout).toContain("Người thuộc hộ nghèo");
    const eligible = lines.filter((line) => line.includes(",eligible,")).length;
    expect(stdout).toContain(new Intl.NumberFormat("vi-VN").format(eligible));
    // Seconds on a quiet machine; it is not the time that is tested.
  }, 300_000);

  it("goes on quietly when the reader has seen enough", async () => {
    const child = startCli(["screen", long, "--on", "2026-01-01", "--quiet"]);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("can be stopped: what was written ends with a whole line, and the summary says that it is not all", async () => {
    const out = join(folder, "stopped.csv");
    const child = startCli(["screen", "-", "--on", "2026-01-01", "--out", out]);
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.once("data", () => child.kill("SIGINT"));
    // A register without end: nothing but the signal stops it.
    child.stdin.on("error", () => {});
    child.stdin.write("id,household\n");
    const rows = "1,poor\n".repeat(1000);
    const feed = () => {
      while (!child.stdin.destroyed && child.stdin.write(rows));
    };
    child.stdin.on("drain", feed);
    feed();
    const code = await new Promise((done) => child.on("close", done));
    expect(code).toBe(130);
    const text = readFileSync(out, "utf8");
    expect(text.endsWith("1,eligible,poor-household\n")).toBe(true);
    expect(stdout).toContain("Đã dừng giữa chừng");
    const lines = text.trimEnd().split("\n").length - 1;
    expect(stdout).toContain(new Intl.NumberFormat("vi-VN").format(lines));
  });

  it("is compared between two days, with every person who changes", async () => {
    const changes = join(folder, "changes.csv");
    const args = ["compare", long, "--before", "2025-06-30", "--after", "2026-04-01", "--changes", changes];
    const { code, stdout } = await runCli([...args, "--json", "--quiet"]);
    expect(code).toBe(0);
    const impact = JSON.parse(stdout);
    expect(impact.people).toBe(PEOPLE);
    const lines = readFileSync(changes, "utf8").trimEnd().split("\n");
    const { gained, lost, others } = impact.counts;
    expect(lines.length - 1).toBe(gained + lost + others);
    expect(gained + lost + others).toBeGreaterThan(0);
  });
});

describe("a comparison", () => {
  it("tells people who gains and who loses, by ground, former district and sex", async () => {
    const path = register(
      "compared.csv",
      "id,sex,place,trafficking,matterConcernsTrafficking,household,receivesMonthlySocialAllowance",
      "1,Nữ,31135,victim,no,near-poor,no",
      "2,Nam,,none,no,neither,no",
    );
    const args = ["compare", path, "--before", "2025-06-30", "--after", "2025-07-01", "--language", "en"];
    const { code, stdout } = await runCli(args);
    expect(code).toBe(0);
    expect(stdout).toContain("0 become eligible, 1 stop being so, 0 change otherwise.");
    expect(stdout).toMatch(/By former district\n +Quận Ninh Kiều +\+0 −1\n/);
    expect(stdout).toMatch(/By sex\n +Female +\+0 −1\n/);
  });
});

describe("columns", () => {
  const facts = {
    birthDate: "1950-02-14",
    household: "near-poor",
    proceduralStatuses: ["victim", "party"],
    disability: { types: ["vision", "mobility"], degree: "severe", certified: true },
    trafficking: "none",
    livesWithHiv: false,
  } as const;
  const expected = decideEligibility(facts, "2026-01-01");
  const line = [
    "7",
    expected.outcome,
    expected.grounds
      .filter(({ status }) => status === "met")
      .map(({ id }) => id)
      .join("|"),
  ].join(",");

  it.each([
    [
      "in Vietnamese, as Excel writes them",
      "\uFEFFMã;Ngày sinh;Hộ gia đình;Tư cách tố tụng;Dạng tật;Mức độ khuyết tật;Có giấy xác nhận;Mua bán người;Nhiễm HIV",
      "7;14/02/1950;Hộ cận nghèo;Bị hại|Đương sự;Nhìn|vận động;Nặng;có;không;không",
    ],
    [
      "in Vietnamese without accents",
      "ma,ngay sinh,ho gia dinh,tu cach to tung,dang tat,muc do,co giay xac nhan,mua ban nguoi,nhiem hiv",
      "7,14/2/1950,ho can ngheo,bi hai|duong su,nhin|van dong,nang,co,khong,khong",
    ],
    [
      "by their names",
      "id,birthDate,household,procedural_statuses,disabilityTypes,disabilityDegree,disabilityCertified,trafficking,livesWithHiv",
      "7,1950-02-14,near-poor,victim|party,vision|mobility,severe,true,none,no",
    ],
  ])("are understood %s", async (_name, header, row) => {
    const { code, stdout } = await runCli(["screen", "-", "--on", "2026-01-01"], {
      input: `${header}\r\n${row}\r\n`,
    });
    expect(code).toBe(0);
    expect(stdout).toBe(`id,outcome,grounds\n${line}\n`);
  });

  it("may stand in JSON lines instead", async () => {
    const path = register("people.jsonl", JSON.stringify({ id: "7", facts }));
    const { stdout } = await runCli(["screen", path, "--on", "2026-01-01", "--json"]);
    expect(JSON.parse(stdout).outcome).toBe(expected.outcome);
  });

  it("that nobody knows are refused, or left out when that is asked for", async () => {
    const path = register("unknown.csv", "id,houshold,household", "1,poor,poor");
    const refused = await runCli(["screen", path, "--on", "2026-01-01"]);
    expect(refused.code).toBe(2);
    expect(refused.stdout).toBe("");
    expect(refused.stderr).toContain(`${path}:1:2: không hiểu cột “houshold”`);
    const { code, stderr } = await runCli(["screen", path, "--on", "2026-01-01", "--skip-unknown"]);
    expect(code).toBe(0);
    expect(stderr).toContain("Không dùng các cột: houshold");
  });
});

describe("a faulty register", () => {
  const path = () =>
    register(
      "faulty.csv",
      "Mã,Ngày sinh,Hộ gia đình,Khuyết tật,Mức độ,Có giấy xác nhận",
      "1,1990-01-01,Hộ nghèo,không,,",
      "2,1990-02-30,Hộ nghèo,không,,",
      "3,,Hộ giàu,,,",
      "4,2030-01-01,,,,",
      "5,,,có,,",
      "6,,,không,nặng,",
      "7,,",
      ",,poor,,,",
      "9,,poor,,,",
    );

  it("has every fault told with line, column, field, value and what is allowed; the others are judged", async () => {
    const file = path();
    const { code, stdout, stderr } = await runCli(["screen", file, "--on", "2026-01-01"]);
    expect(code).toBe(1);
    expect(stdout).toBe("id,outcome,grounds\n1,eligible,poor-household\n9,eligible,poor-household\n");
    const faults = stderr.split("\n").filter((line) => line.startsWith(file));
    expect(faults.map((line) => line.slice(file.length + 1))).toEqual([
      '3:2: Ngày sinh: "1990-02-30" không dùng được; được dùng: một ngày có thật, viết YYYY-MM-DD hoặc dd/mm/yyyy',
      '4:3: Hộ gia đình: "Hộ giàu" không dùng được; được dùng: poor, near-poor, neither',
      '5:2: Ngày sinh: "2030-01-01" không dùng được; được dùng: một ngày không sau 2026-01-01, là ngày xét',
      "6:5: Mức độ: để trống không dùng được; được dùng: extremely-severe, severe, mild",
      '7:5: Mức độ: "severe" không dùng được; được dùng: để trống, vì đã ghi không có khuyết tật',
      "8: dòng có 6 ô như dòng tiêu đề; dòng này có 3 ô",
      '9:1: Mã: "" không dùng được; được dùng: mã để tìm lại người này',
    ]);
    expect(stderr).toMatch(/Dòng lỗi, không xét +7\n/);
  });

  it("of JSON lines is told in the same way", async () => {
    const file = register(
      "faulty.jsonl",
      '{"id":"1","facts":{}}',
      '{"id":"2","facts":{"household":"rich"}}',
      '{"id":"3"',
      '{"id":"4","facts":null}',
    );
    const { code, stderr } = await runCli([
      "compare",
      file,
      "--before",
      "2026-01-01",
      "--after",
      "2026-02-01",
      "--language",
      "en",
    ]);
    expect(code).toBe(1);
    const faults = stderr.split("\n").filter((line) => line.startsWith(file));
    expect(faults.map((line) => line.slice(file.length + 1))).toEqual([
      '2:32: facts.household: "rich" is not allowed; allowed: poor, near-poor, neither',
      "3:10: JSON: CloseBraceExpected",
      "4:19: facts: null is not allowed; allowed: a value of the kind object",
    ]);
  });

  it("in another encoding is refused with the line, since names would be spoiled", async () => {
    const input = Buffer.concat([
      Buffer.from("id,household\n1,poor\n2,H"),
      Buffer.from([0xf4, 0x20]),
      Buffer.from("ngh\n"),
    ]);
    const { code, stderr } = await runCli(["screen", "-", "--on", "2026-01-01"], { input });
    expect(code).toBe(1);
    expect(stderr).toContain("stdin:3: chữ theo mã UTF-8");
  });

  it("with a quote that is never closed ends with the place", async () => {
    const { code, stderr } = await runCli(["screen", "-", "--on", "2026-01-01"], {
      input: 'id,household\n1,poor\n2,"poor\n3,poor\n',
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/stdin:\d+:2: dấu nháy/);
  });
});
