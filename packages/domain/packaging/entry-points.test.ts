import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import * as domain from "../src/index.ts";
import { packageFolder } from "./pack-package.ts";
import { publicNames, readManifest, stagesOf } from "./public-names.ts";

const manifest = readManifest();
const stages = stagesOf(manifest);
const names = publicNames(stages);

/** The way of data, then what all of it stands on. A stage may use itself, what stands before it, and the ground. */
const wayOfData = [
  "applicants",
  "requests",
  "eligibility",
  "cases",
  "quality",
  "referrals",
  "plan",
  "outreach",
  "training",
  "monitoring",
  "indicators",
];
const ground = ["dates", "input", "language", "law", "names", "places", "deadlines", "privacy"];

describe("the doors of the package", () => {
  it("are one for each folder of the source, and the main one", () => {
    const folders = globSync("src/*/index.ts", { cwd: packageFolder }).map((path) => path.split("/")[1]);
    expect([...stages].sort()).toEqual(folders.sort());
    expect([...wayOfData, ...ground].sort()).toEqual([...stages].sort());
    expect(Object.keys(manifest.exports)).toContain(".");
  });

  it.each(stages)("lead to source, types and code of %s", (stage) => {
    expect(manifest.exports[`./${stage}`]).toEqual({
      "@tgpl/source": `./src/${stage}/index.ts`,
      types: `./dist/${stage}/index.d.ts`,
      default: `./dist/${stage}/index.js`,
    });
  });

  it("let every name out once, and only names of their own folder", () => {
    const all = names.map(({ name }) => name);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    const strangers = names.filter(
      ({ stage, file }) => !file.startsWith(join(packageFolder, "src", stage, "/")),
    );
    expect(strangers.map(({ name, stage }) => `${stage}: ${name}`)).toEqual([]);
  });

  it("together are the main one", () => {
    const values = names.filter(({ isType }) => !isType).map(({ name }) => name);
    expect(Object.keys(domain).sort()).toEqual(values.sort());
  });
});

describe("a stage", () => {
  it.each(stages)("%s reaches nothing that comes after it", async (stage) => {
    const before = wayOfData.slice(0, wayOfData.indexOf(stage) + 1);
    // The law speaks of facts by name, so the ground knows the applicant; nothing else of the way.
    const mayUse = new Set([...ground, "applicants", ...before]);
    const reached = await modulesBehind(`import "./src/${stage}/index.ts"`);
    expect(reached.filter((path) => !mayUse.has(path.split("/")[1] ?? ""))).toEqual([]);
  });

  it.each([".", ...stages.map((stage) => `./${stage}`)])(
    "%s does nothing when it is imported",
    async (door) => {
      expect(await codeOf(`import "${manifest.exports[door]["@tgpl/source"]}"`)).toBe("");
    },
  );
});

async function bundle(contents: string, annotations: boolean) {
  return build({
    stdin: { contents, resolveDir: packageFolder },
    absWorkingDir: packageFolder,
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    external: ["zod"],
    ignoreAnnotations: !annotations,
  });
}

/** Every module that is read, whether or not anything of it is needed. */
async function modulesBehind(contents: string): Promise<string[]> {
  const { metafile } = await bundle(contents, false);
  return Object.keys(metafile.inputs)
    .map((path) => relative(packageFolder, join(packageFolder, path)))
    .filter((path) => path.startsWith("src/"));
}

async function codeOf(contents: string): Promise<string> {
  const { outputFiles } = await bundle(contents, true);
  return (outputFiles[0]?.text ?? "").replace(/^\/\/.*$/gm, "").trim();
}
