import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { DataFault, type Place } from "../data-fault.ts";
import { positionOf } from "./position.ts";

/** JSON as it was written, so that a fault can be shown where it stands. */
export class JsonText {
  readonly #file: string;
  readonly #text: string;
  readonly #firstLine: number;
  #tree: Node | undefined;

  /** `firstLine` is that of the text within its file, for a line of JSON lines. */
  constructor(file: string, text: string, firstLine = 1) {
    this.#file = file;
    this.#text = text;
    this.#firstLine = firstLine;
  }

  /** The value. Throws {@link DataFault} at the first character that is no JSON, and at a key that stands twice. */
  read(): unknown {
    const errors: ParseError[] = [];
    const tree = parseTree(this.#text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    if (first || !tree) {
      const code = first ? printParseErrorCode(first.error) : "ValueExpected";
      throw this.#faultAt(first?.offset ?? 0, null, undefined, `JSON: ${code}`);
    }
    this.#tree = tree;
    this.#checkKeys(tree);
    return JSON.parse(this.#text);
  }

  /** Where a field stands, `facts.disability.degree`; the nearest part of it that is there. */
  placeOf(path: readonly string[]): Place {
    this.#tree ??= parseTree(this.#text);
    const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    for (let length = steps.length; length >= 0; length--) {
      const node = this.#tree && findNodeAtLocation(this.#tree, steps.slice(0, length));
      if (node) return this.#placeAt(node.offset);
    }
    return this.#placeAt(0);
  }

  /** JSON.parse keeps the last of two; which one was meant, nobody can say. */
  #checkKeys(node: Node): void {
    const keys = new Set<unknown>();
    for (const child of node.children ?? []) {
      const [key] = child.type === "property" ? (child.children ?? []) : [];
      if (key && keys.has(key.value)) {
        throw this.#faultAt(key.offset, String(key.value), key.value, "a key that stands once");
      }
      if (key) keys.add(key.value);
      this.#checkKeys(child);
    }
  }

  #faultAt(offset: number, field: string | null, value: unknown, allowed: string): DataFault {
    return new DataFault(this.#placeAt(offset), { field, value, allowed });
  }

  #placeAt(offset: number): Place {
    const { line, column } = positionOf(this.#text, offset);
    return { file: this.#file, line: line + this.#firstLine - 1, column };
  }
}
