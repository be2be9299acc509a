// Builds dist/cli.js: the command line with the two libraries that it reads files with. The law stays in dist/index.js.
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** Bundled in, so that who installs the package gets zod and nothing else. Their licences go along. */
const bundled = ["csv-parse", "jsonc-parser"];

/** Writes the command line to a file, and the licences of what is in it beside it. */
export async function buildCli(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(folder, "cli/main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    mainFields: ["module", "main"],
    external: ["@tgpl/domain"],
    charset: "utf8",
    logLevel: "warning",
  });
  chmodSync(outfile, 0o755);
  writeFileSync(outfile.replace(/\.js$/, ".licenses.txt"), bundled.map(licenceOf).join("\n\n"));
}

function licenceOf(name: string): string {
  const home = join(folder, "node_modules", name);
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const file = name === "jsonc-parser" ? "LICENSE.md" : "LICENSE";
  return `${name} ${version}\n\n${readFileSync(join(home, file), "utf8").trim()}\n`;
}

if (import.meta.main) await buildCli(join(folder, "dist/cli.js"));
