import { PassThrough, type Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import yazl from "yazl";

export type Cell = string | number;

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const fixedParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`,
  "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `${HEAD}<styleSheet ${MAIN}><numFmts count="0"/><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/**
 * An Excel file of one sheet, row by row as they come. Text is written as text, so that a number with a zero at its
 * beginning keeps it and nothing that a person typed is taken for a formula.
 */
export function writeXlsx(
  name: string,
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): Readable {
  const zip = new yazl.ZipFile();
  const sheet = new PassThrough();
  for (const [path, content] of Object.entries(fixedParts)) zip.addBuffer(Buffer.from(content), path);
  const book = `${HEAD}<workbook ${MAIN} xmlns:r="${LINKS}"><sheets><sheet name="${toXmlText(name.slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  zip.addBuffer(Buffer.from(book), "xl/workbook.xml");
  zip.addReadStream(sheet, "xl/worksheets/sheet1.xml");
  zip.end();
  const output = zip.outputStream as Readable;
  write(sheet, rows).catch((error: Error) => output.destroy(error));
  return output;
}

/** The same as bytes, for a list of a size that is sent in one piece. */
export function toXlsx(name: string, rows: Iterable<readonly Cell[]>): Promise<Buffer> {
  return buffer(writeXlsx(name, rows));
}

async function write(sheet: PassThrough, rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>) {
  sheet.write(`${HEAD}<worksheet ${MAIN}><sheetData>`);
  let number = 0;
  for await (const cells of rows) {
    number += 1;
    const style = number === 1 ? 1 : 2;
    const written = `<row r="${number}">${cells.map((cell) => toXml(cell, style)).join("")}</row>`;
    if (!sheet.write(written)) await new Promise((done) => sheet.once("drain", done));
  }
  sheet.end("</sheetData></worksheet>");
}

function toXml(cell: Cell, style: number): string {
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  if (cell === "") return "<c/>";
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(cell)}</t></is></c>`;
}

/** XML knows no control characters, not even escaped. */
function toXmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
  );
}
