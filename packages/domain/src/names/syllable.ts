import { foldVietnamese } from "./fold-vietnamese.ts";

/**
 * One written syllable, looked at with less and less care: letter by letter; with its tone counted apart from
 * the vowel it is written on (hòa = hoà); without any accent but with đ; and with nothing but plain letters.
 */
export type Syllable = {
  readonly written: string;
  readonly toned: string;
  readonly stroked: string;
  readonly plain: string;
};

/** Huyền, hỏi, ngã, sắc, nặng as combining marks. The other marks make another letter: ă â ê ô ơ ư. */
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/gu;

export function toSyllables(name: string): readonly Syllable[] {
  const text = name.normalize("NFC").toLowerCase().trim();
  return text === "" ? [] : text.split(/\s+/).map(toSyllable);
}

function toSyllable(written: string): Syllable {
  const marked = written.normalize("NFD");
  const tone = marked.match(TONES)?.join("") ?? "";
  return {
    written,
    toned: marked.replace(TONES, "") + tone,
    stroked: marked.replace(/\p{M}/gu, ""),
    plain: foldVietnamese(written),
  };
}
