import type { Readable } from "node:stream";
import { SaxesParser } from "saxes";
import yauzl from "yauzl";
import { MOST_COLUMNS, type SheetRow, toCell, UnreadableSheet } from "./sheet-row.ts";

const MB = 1024 * 1024;
/** Unpacked: a sheet of 300,000 rows stays below, a bomb does not. */
const LARGEST_SHEET = 600 * MB;
/** Words that cells share are held in memory while the sheet is read. */
const LARGEST_WORDS = 60 * MB;
const LARGEST_LIST = 2 * MB;
const MOST_PARTS = 5000;

type Parts = ReadonlyMap<string, yauzl.Entry>;
type Tag = { name: string; attributes: Readonly<Record<string, string>> };

/** Rows of the first sheet of an Excel file. */
export async function* readXlsx(path: string): AsyncGenerator<SheetRow[]> {
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch(unreadable);
  try {
    const parts = await partsOf(zip);
    const words = await sharedWords(zip, parts);
    const sheet = await firstSheet(zip, parts);
    yield* rowsOf(await open(zip, sheet, LARGEST_SHEET), words);
  } catch (error) {
    unreadable(error);
  } finally {
    zip.close();
  }
}

function unreadable(error: unknown): never {
  throw error instanceof UnreadableSheet ? error : new UnreadableSheet("unreadable");
}

async function partsOf(zip: yauzl.ZipFile): Promise<Parts> {
  const parts = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, entry);
    if (parts.size > MOST_PARTS) throw new UnreadableSheet("too-large-inside");
  }
  return parts;
}

async function open(zip: yauzl.ZipFile, part: yauzl.Entry | undefined, largest: number): Promise<Readable> {
  if (!part) throw new UnreadableSheet("unreadable");
  // What unpacks to more than it announced is refused by the library.
  if (part.uncompressedSize > largest) throw new UnreadableSheet("too-large-inside");
  const stream = await zip.openReadStreamPromise(part);
  return stream.setEncoding("utf8");
}

/** The part that holds the sheet whose tab stands first. */
async function firstSheet(zip: yauzl.ZipFile, parts: Parts): Promise<yauzl.Entry | undefined> {
  const links = new Map<string, string>();
  let first: string | undefined;
  await readTags(await open(zip, parts.get("xl/_rels/workbook.xml.rels"), LARGEST_LIST), (tag) => {
    const { Id, Target } = tag.attributes;
    if (tag.name === "Relationship" && Id && Target) links.set(Id, Target);
  });
  await readTags(await open(zip, parts.get("xl/workbook.xml"), LARGEST_LIST), ({ name, attributes }) => {
    if (name === "sheet")
      first ??= attributes["r:id"] ?? Object.values(attributes).find((value) => links.has(value));
  });
  const target = links.get(first ?? "") ?? "worksheets/sheet1.xml";
  return parts.get(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
}

async function readTags(stream: Readable, onTag: (tag: Tag) => void): Promise<void> {
  const parser = parserOf();
  parser.on("opentag", (tag) => onTag({ name: localName(tag.name), attributes: tag.attributes }));
  for await (const chunk of stream) parser.write(chunk as string);
  parser.close();
}

function parserOf() {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on("error", () => {
    throw new UnreadableSheet("unreadable");
  });
  // Entities of one's own are how small files grow without end; a sheet has none.
  parser.on("doctype", () => {
    throw new UnreadableSheet("unreadable");
  });
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The words that cells refer to by number. Readings aid (`rPh`) is no part of them. */
async function sharedWords(zip: yauzl.ZipFile, parts: Parts): Promise<string[]> {
  const part = parts.get("xl/sharedStrings.xml");
  const words: string[] = [];
  if (!part) return words;
  let text = "";
  let isText = false;
  let isAid = false;
  const parser = parserOf();
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (name === "si") text = "";
    else if (name === "rPh") isAid = true;
    else if (name === "t") isText = !isAid;
  });
  parser.on("text", (part) => {
    if (isText) text += part;
  });
  parser.on("closetag", (tag) => {
    const name = localName(tag.name);
    if (name === "t") isText = false;
    else if (name === "rPh") isAid = false;
    else if (name === "si") words.push(toCell(text));
  });
  for await (const chunk of await open(zip, part, LARGEST_WORDS)) parser.write(chunk as string);
  parser.close();
  return words;
}

async function* rowsOf(stream: Readable, words: readonly string[]): AsyncGenerator<SheetRow[]> {
  const sheet = new SheetReader(words);
  for await (const chunk of stream) {
    const rows = sheet.read(chunk as string);
    if (rows.length > 0) yield rows;
  }
  const last = sheet.end();
  if (last.length > 0) yield last;
}

/** Takes the text of a sheet piece by piece and gives the rows that are whole. */
class SheetReader {
  readonly #words: readonly string[];
  readonly #parser = parserOf();
  #rows: SheetRow[] = [];
  #row: SheetRow = { row: 0, cells: [] };
  #column = -1;
  #kind = "n";
  #text = "";
  #isValue = false;

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#parser.on("opentag", (tag) => this.#begin(localName(tag.name), tag.attributes));
    this.#parser.on("text", (text) => {
      if (this.#isValue) this.#text += text;
    });
    this.#parser.on("closetag", (tag) => this.#finish(localName(tag.name)));
  }

  read(chunk: string): SheetRow[] {
    this.#parser.write(chunk);
    return this.#take();
  }

  end(): SheetRow[] {
    this.#parser.close();
    return this.#take();
  }

  #take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "row") {
      this.#row = { row: Number(attributes.r ?? this.#row.row + 1), cells: [] };
      this.#column = -1;
    } else if (name === "c") {
      this.#column = attributes.r ? columnOf(attributes.r) : this.#column + 1;
      this.#kind = attributes.t ?? "n";
      this.#text = "";
    } else if (name === "v" || name === "t") this.#isValue = true;
  }

  #finish(name: string): void {
    if (name === "v" || name === "t") this.#isValue = false;
    else if (name === "row") this.#rows.push(this.#row);
    else if (name === "c" && this.#column < MOST_COLUMNS) {
      const { cells } = this.#row;
      while (cells.length < this.#column) cells.push("");
      cells[this.#column] = this.#value();
    }
  }

  #value(): string {
    if (this.#kind === "s") return this.#words[Number(this.#text)] ?? "";
    if (this.#kind === "n") return plainNumber(this.#text);
    if (this.#kind === "e") return "";
    return toCell(this.#text);
  }
}

/** 27 of "AB3": the column of a cell's address, from 0. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** A number of twelve digits may be written as 9.2187000001E10. */
function plainNumber(text: string): string {
  const written = text.trim();
  return /e/i.test(written) && Number.isSafeInteger(Number(written)) ? String(Number(written)) : written;
}
