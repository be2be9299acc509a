import { textFor } from "../text/text.ts";
import type { Language, Services } from "./context.ts";

/** The plain page at `/`: where the two apps are. No script, works in any browser. */
export function startPage({ jurisdiction }: Services, language: Language): string {
  const text = textFor(language);
  const city = jurisdiction.name[language];
  const link = (href: string, key: string) =>
    `<li><a href="${href}">${text(`start.${key}`)}</a><p>${text(`start.${key}Hint`)}</p></li>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${text("start.title")}</title><link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 "Noto Sans", system-ui, sans-serif; max-width: 40rem; margin: 12vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; } ul { list-style: none; padding: 0; border-top: 1px solid; margin-top: 1.5rem; }
li { padding: 1rem 0; border-bottom: 1px solid; } p { margin: 0; } a { font-weight: 600; font-size: 1.05rem; }
a:focus-visible { outline: 3px solid; outline-offset: 3px; }
</style></head><body><main><h1>${text("start.title")}</h1><p>${city}</p>
<ul>${link("/admin/", "admin")}${link("/analytics/", "analytics")}</ul></main></body></html>`;
}
