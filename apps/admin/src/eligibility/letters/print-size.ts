import { oneOf } from "@tgpl/ui/one-of.ts";

const sizes = ["usual", "large"] as const;
export type PrintSize = (typeof sizes)[number];

/** What the address of a letter may hold. */
export interface PrintSearch {
  print?: PrintSize | undefined;
}

export function readPrint(search: Record<string, unknown>): PrintSearch {
  return { print: oneOf(sizes, search.print) };
}
