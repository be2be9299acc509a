import { foldVietnamese } from "./fold-vietnamese.ts";
import { remember } from "./remember.ts";

/**
 * One written syllable, looked at with less and less care: letter by letter; with its tone counted apart from
 * the vowel it is written on (hòa = hoà); without any accent but with đ; and with nothing but plain letters.
 */
export type Syllable = {
  readonly written: string;
  readonly toned: string;
  readonly stroked: string;
  readonly plain: string;
  /** The whole name is written without any mark, so that a missing one says nothing. */
  readonly bare: boolean;
  /** How much it tells: the given name most, Thị and Văn least. */
  readonly weight: number;
};

/** Huyền, hỏi, ngã, sắc, nặng as combining marks. The other marks make another letter: ă â ê ô ơ ư. */
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/gu;

/** Half of all women are Thị and many men Văn. */
const FILLERS: ReadonlySet<string> = new Set(["thi", "van"]);
const WEIGHT = { filler: 0.6, given: 1.5, other: 1 };

/** The syllables of a name. A full stop ends one, and a hyphen parts two: "Ng.T. Thu-Hà" has four. */
export function toSyllables(name: string): readonly Syllable[] {
  const text = name.normalize("NFC").toLowerCase().replace(/\./g, ". ").replace(/-/g, " ").trim();
  if (text === "") return [];
  const bare = foldVietnamese(text) === text.replace(/\s+/g, " ");
  const words = text.split(/\s+/);
  return words.map((written, index) =>
    toSyllable(written, bare, words.length > 1 && index === words.length - 1),
  );
}

export function isFiller({ plain }: Syllable): boolean {
  return FILLERS.has(plain);
}

function toSyllable(written: string, bare: boolean, isGiven: boolean): Syllable {
  const letters = remember(knownLetters, written, lettersOf);
  const { plain } = letters;
  const weight = FILLERS.has(plain) ? WEIGHT.filler : isGiven ? WEIGHT.given : WEIGHT.other;
  return { ...letters, written, bare, weight };
}

const knownLetters: Map<string, ReturnType<typeof lettersOf>> = new Map();

function lettersOf(written: string) {
  const marked = written.normalize("NFD");
  const tone = marked.match(TONES)?.join("") ?? "";
  return {
    toned: marked.replace(TONES, "") + tone,
    stroked: marked.replace(/\p{M}/gu, ""),
    plain: foldVietnamese(written),
  };
}
