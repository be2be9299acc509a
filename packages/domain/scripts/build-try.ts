// Builds dist/try.html: one file that decides offline. It asks for nothing from anywhere, and its policy says so.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** Writes the page to a file and gives its size, gzipped. */
export async function buildTry(outfile: string): Promise<number> {
  const [script, style] = [await scriptOfPage(), await styleOfPage()];
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const template = readFileSync(join(folder, "try/page.html"), "utf8");
  const page = fill(template, [
    ["content=\"default-src 'none'\"", `content="${policy}"`],
    ["<style></style>", `<style>${style}</style>`],
    ['<script type="module"></script>', `<script type="module">${script}</script>`],
  ]);
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, page);
  return gzipSync(page, { level: 9 }).length;
}

/** Puts each part in its place, which must be there. */
function fill(template: string, parts: readonly (readonly [place: string, text: string])[]): string {
  return parts.reduce((page, [place, text]) => {
    if (!page.includes(place)) throw new Error(`try/page.html has no ${place}`);
    return page.replace(place, () => text);
  }, template);
}

async function scriptOfPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "try/main.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["@tgpl/source"],
    charset: "utf8",
    write: false,
    logLevel: "warning",
  });
  // A closing tag within a text would end the script.
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
}

/** The values of the design come from the package of the screens, so that the page looks as they do. */
async function styleOfPage(): Promise<string> {
  const tokens = readFileSync(join(folder, "../ui/src/styles/tokens.css"), "utf8");
  const own = readFileSync(join(folder, "try/page.css"), "utf8");
  const { code } = await transform(`${tokens}\n${own}`, { loader: "css", minify: true, target: "es2022" });
  return code;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

if (import.meta.main) await buildTry(join(folder, "dist/try.html"));
