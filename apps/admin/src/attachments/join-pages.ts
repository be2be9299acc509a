import { PDFDocument } from "@cantoo/pdf-lib";

/** A page as it came: a picture, or a scan that is a PDF already and may have several. */
export type PageContent = { kind: "jpeg" | "pdf"; bytes: Uint8Array };

/** A4 in points. */
const SHORT = 595.28;
const LONG = 841.89;

/** Joins pages into one PDF, in their order. A picture fills a sheet of A4, upright or lying as it is itself. */
export async function joinPages(pages: readonly PageContent[]): Promise<Uint8Array<ArrayBuffer>> {
  const whole = await PDFDocument.create();
  for (const page of pages) await (page.kind === "pdf" ? addSheets : addPicture)(whole, page.bytes);
  return new Uint8Array(await whole.save());
}

async function addSheets(whole: PDFDocument, bytes: Uint8Array): Promise<void> {
  const scan = await PDFDocument.load(bytes);
  for (const sheet of await whole.copyPages(scan, scan.getPageIndices())) whole.addPage(sheet);
}

async function addPicture(whole: PDFDocument, bytes: Uint8Array): Promise<void> {
  const picture = await whole.embedJpg(bytes);
  const isLying = picture.width > picture.height;
  const [width, height] = isLying ? [LONG, SHORT] : [SHORT, LONG];
  const fitted = picture.scaleToFit(width, height);
  const x = (width - fitted.width) / 2;
  const y = (height - fitted.height) / 2;
  whole.addPage([width, height]).drawImage(picture, { x, y, ...fitted });
}
