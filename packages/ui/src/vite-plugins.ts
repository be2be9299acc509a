import type { Plugin } from "vite";

const emptyModule = "\0react-aria-empty-locale";

/**
 * Leaves react-aria's 34 languages out of the build: `app-providers` brings Vietnamese and English itself.
 * English stays, as what react-aria falls back to.
 */
export function stripAriaLocales(): Plugin {
  return {
    name: "strip-react-aria-locales",
    apply: "build",
    enforce: "pre",
    resolveId: (source, importer) => (isUnusedLocale(source, importer) ? emptyModule : null),
    load: (id) => (id === emptyModule ? "export default undefined;" : null),
  };
}

/** Such as "../intl/datepicker/ar-AE.mjs", asked for by a file of react-aria or react-stately. */
export function isUnusedLocale(source: string, importer: string | undefined): boolean {
  const locale = /\/([a-z]{2}-[A-Z]{2})\.m?js$/.exec(source)?.[1];
  const byAria = /[/\\](react-aria|react-stately|react-aria-components)[/\\]/.test(importer ?? "");
  return byAria && locale !== undefined && locale !== "en-US";
}
