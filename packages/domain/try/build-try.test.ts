import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildTry } from "../scripts/build-try.ts";
import { readDayText, writeDay } from "./day-text.ts";
import { words } from "./words.ts";

describe("the page that decides offline", () => {
  it("is one file under 100 kB gzipped, whose policy lets in its own script and style and nothing else", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tgpl-try-"));
    const size = await buildTry(join(folder, "try.html"));
    const page = readFileSync(join(folder, "try.html"), "utf8");
    rmSync(folder, { recursive: true });
    process.stdout.write(`The page: ${(size / 1000).toFixed(1)} kB gzipped\n`);
    expect(size).toBeLessThan(100_000);
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const [, script = ""] = /<script type="module">(.*)<\/script>/s.exec(page) ?? [];
    const hash = createHash("sha256").update(script).digest("base64");
    expect(policy).toContain(`default-src 'none'; script-src 'sha256-${hash}'; style-src 'sha256-`);
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/);
  });

  it("says everything in both languages", () => {
    expect(Object.keys(words.en)).toEqual(Object.keys(words.vi));
  });

  it("reads a day as it is written in Vietnam, and no day that is none", () => {
    expect(readDayText(" 4/2/1987 ")).toBe("1987-02-04");
    expect(readDayText("1987-02-04")).toBe("1987-02-04");
    expect(writeDay("1987-02-04")).toBe("04/02/1987");
    for (const wrong of ["30/02/1987", "1987", "2/14/1987", ""]) expect(readDayText(wrong)).toBeUndefined();
  });
});
