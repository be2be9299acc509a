import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a page would import, each from the one door of the package. */
export const entries = {
  /** Deciding, screening, comparing and checking receipts. */
  eligibility: `export { compareLaw, decideEligibility, decideUnder, screenPopulation, verifyReceipt } from "./src/index.ts"`,
  /** The same with sentences for people: it carries the texts that it cites. */
  explained: `export { compareLaw, decideEligibility, explainDecision, screenPopulation, verifyReceipt } from "./src/index.ts"`,
  /** Every text, place, indicator and schema. */
  whole: `export * from "./src/index.ts"`,
} as const;

export type BundleSize = { readonly gzipped: number; readonly modules: readonly string[] };

/** The size in bytes of a bundle for the browser, minified and gzipped, and the modules that are really in it. */
export async function bundleSize(contents: string, external: readonly string[] = []): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("..", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    external: [...external],
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const gzipped = outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
  return {
    gzipped,
    modules: inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  };
}

if (import.meta.main) {
  const kilobytes = ({ gzipped }: BundleSize) => `${(gzipped / 1000).toFixed(1)} kB`;
  for (const [name, contents] of Object.entries(entries)) {
    const withZod = await bundleSize(contents);
    const without = await bundleSize(contents, ["zod"]);
    console.log(
      `${name.padEnd(12)} ${kilobytes(withZod).padStart(9)} gzipped, ${kilobytes(without)} without zod`,
    );
  }
}
