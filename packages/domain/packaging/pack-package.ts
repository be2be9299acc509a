import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCli } from "../scripts/build-cli.ts";

export const packageFolder = fileURLToPath(new URL("..", import.meta.url));

/** The package as others get it: built and packed in a folder of its own, so that no other build is touched. */
export type PackedPackage = {
  /** The built package before packing, with what it depends on. */
  readonly folder: string;
  readonly tarball: string;
  readonly remove: () => void;
};

export async function packPackage(): Promise<PackedPackage> {
  const folder = mkdtempSync(join(tmpdir(), "tgpl-domain-"));
  const manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  for (const name of manifest.files.map((path: string) => path.split("/")[0])) copyIfThere(name, folder);
  copyIfThere("README.md", folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify(asPublished(manifest), null, 2));
  symlinkSync(join(packageFolder, "node_modules"), join(folder, "node_modules"), "dir");
  run("tsc", ["-p", "tsconfig.build.json", "--outDir", join(folder, "dist")], packageFolder);
  await buildCli(join(folder, "dist/cli.js"));
  const printed = run("npm", ["pack", "--json", "--ignore-scripts", "--loglevel=error"], folder);
  const [{ filename }] = JSON.parse(printed);
  return {
    folder,
    tarball: join(folder, filename),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** `catalog:` is a word of the workspace; in what is published the version itself stands. */
function asPublished(manifest: { dependencies: Record<string, string> }) {
  const dependencies = Object.keys(manifest.dependencies).map((name) => [name, installedVersion(name)]);
  return { ...manifest, dependencies: Object.fromEntries(dependencies), devDependencies: {} };
}

function installedVersion(name: string): string {
  return JSON.parse(readFileSync(join(packageFolder, "node_modules", name, "package.json"), "utf8")).version;
}

function copyIfThere(name: string, folder: string): void {
  if (name === "dist") return;
  cpSync(join(packageFolder, name), join(folder, name), { recursive: true });
}

/** Runs a program and gives what it printed; when it fails, the error carries everything it said. */
export function run(program: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, args, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: withTools(),
    });
  } catch (error) {
    if (!(error instanceof Error && "stdout" in error && "stderr" in error)) throw error;
    throw new Error(`${program} ${args.join(" ")} failed:\n${error.stdout}${error.stderr}`);
  }
}

function withTools(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(packageFolder, "node_modules/.bin")}:${process.env.PATH}` };
}
