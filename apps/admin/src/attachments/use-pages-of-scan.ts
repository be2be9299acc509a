import { useEffect, useRef, useState } from "react";
import { newKey } from "../api/new-key.ts";

/** A page before it is sent. */
export interface ScanPage {
  key: string;
  file: File;
  /** Shows it on this machine alone. */
  address: string;
}

export interface PagesOfScan {
  pages: readonly ScanPage[];
  add: (files: readonly File[]) => void;
  /** One place up or down. */
  move: (key: string, by: -1 | 1) => void;
  remove: (key: string) => void;
}

/** The pages of one scan in their order, until they are sent or given up. */
export function usePagesOfScan(): PagesOfScan {
  const [pages, setPages] = useState<readonly ScanPage[]>([]);
  const held = useRef(pages);
  held.current = pages;
  useEffect(() => () => held.current.forEach(letGo), []);
  const add = (files: readonly File[]) =>
    setPages((list) => [
      ...list,
      ...files.map((file) => ({ key: newKey(), file, address: URL.createObjectURL(file) })),
    ]);
  const remove = (key: string) =>
    setPages((list) => {
      list.filter((page) => page.key === key).forEach(letGo);
      return list.filter((page) => page.key !== key);
    });
  const move = (key: string, by: -1 | 1) => setPages((list) => moved(list, key, by));
  return { pages, add, move, remove };
}

function letGo({ address }: ScanPage): void {
  URL.revokeObjectURL(address);
}

/** The list with one of its entries one place up or down; at its ends as it was. */
export function moved<Entry extends { key: string }>(
  list: readonly Entry[],
  key: string,
  by: -1 | 1,
): readonly Entry[] {
  const from = list.findIndex((entry) => entry.key === key);
  const [entry, to] = [list[from], from + by];
  if (!entry || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}
