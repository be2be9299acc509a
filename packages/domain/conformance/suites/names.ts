import { foldVietnamese, nameSortKey } from "@tgpl/domain";
import { z } from "zod";
import { head, headOf, type Suite } from "../suite.ts";

const schema = z.strictObject({
  ...head,
  fold: z.array(z.strictObject({ name: z.string(), text: z.string(), folded: z.string() })),
  /** Names of persons in the order of a Vietnamese list: by given name, then family and middle name. */
  sorted: z.array(z.string()),
});

export const names: Suite = {
  name: "names",
  schema,
  make: () => ({
    ...headOf(
      "names",
      "Folding for search: accents, capitals and spare spaces go, đ becomes d, whether the text was typed NFC or NFD.",
    ),
    fold: [...told, ...alphabet()].map(([name, text]) => ({ name, text, folded: foldVietnamese(text) })),
    sorted: people.toSorted((one, other) => (nameSortKey(one) < nameSortKey(other) ? -1 : 1)),
  }),
};

type Told = readonly [name: string, text: string];

const told: readonly Told[] = [
  ["a name", "Nguyễn Thị Hòa"],
  ["the tone on the other vowel", "Nguyễn Thị Hoà"],
  ["typed apart (NFD)", "Nguyễn Thị Hòa".normalize("NFD")],
  ["capitals", "ĐẶNG ƯU TƠ"],
  ["spare spaces and a tab", "  Lê   Văn\tAn "],
  ["the Icelandic ð of some keyboards", "Ðặng ðình"],
  ["an unbreakable space", "Trần\u00a0Văn"],
  ["digits and signs stay", "CN1.TGTT.01/2026"],
  ["nothing", ""],
];

/** Every vowel with every tone, in both ways of writing. */
function alphabet(): readonly Told[] {
  const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
  return [..."aăâeêioôơuưy"].flatMap((vowel) =>
    ["NFC", "NFD"].map(
      (form): Told => [
        `${vowel}, ${form}`,
        tones
          .map((tone) => `${vowel}${tone}${vowel.toUpperCase()}${tone}`)
          .join(" ")
          .normalize(form),
      ],
    ),
  );
}

const people = [
  "Nguyễn Thị Bình",
  "Trần Văn An",
  "Lê An",
  "Đỗ Thị Ánh",
  "Phạm Thị Đào",
  "Phạm Thị Dung",
  "Vũ Văn Hoàn",
  "Vũ Thị Hoa",
  "Vũ Thị Hòa",
  "Lý Thị Hoả",
];
