import type { PageContent } from "./join-pages.ts";
import { readPage } from "./read-page.ts";
import type { ScanPage } from "./use-pages-of-scan.ts";

export type MadeScan = { file: File } | { fault: "too-large" } | { fault: "unreadable"; page: number };

/** Makes one PDF of the pages, in their order, or says which of them cannot be read. */
export async function makeScan(pages: readonly ScanPage[], title: string, most: number): Promise<MadeScan> {
  // Some hundred kilobytes of program that only a scan needs.
  const { joinPages } = await import("./join-pages.ts");
  const contents: PageContent[] = [];
  for (const [at, { file }] of pages.entries()) {
    try {
      const content = await readPage(file);
      await joinPages([content]);
      contents.push(content);
    } catch {
      return { fault: "unreadable", page: at + 1 };
    }
  }
  const pdf = await joinPages(contents);
  if (pdf.byteLength > most) return { fault: "too-large" };
  return { file: new File([pdf], `${title}.pdf`, { type: "application/pdf" }) };
}
