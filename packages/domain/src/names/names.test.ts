import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldVietnamese } from "./fold-vietnamese.ts";
import { nameSimilarity } from "./name-similarity.ts";
import { nameSortKey, vietnameseSortKey } from "./vietnamese-sort-key.ts";

const syllable = fc.constantFrom(
  ..."Nguyễn Thị Hòa Hoà Hoa Văn Đặng Dang Lê Quốc Ân An Ấn Thúy Thuý Phước Ngọc Kim Út Mỹ Bảo Trần".split(
    " ",
  ),
);
const name = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));

describe("folding", () => {
  it("forgets accents, đ, capitals and spare spaces", () => {
    expect(foldVietnamese("Nguyễn Thị Hòa")).toBe("nguyen thi hoa");
    expect(foldVietnamese("  ĐẶNG   Ưu\tƠ ")).toBe("dang uu o");
  });

  it("does not care how the accents were typed, and folding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(name, fc.string()), (text) => {
        const folded = foldVietnamese(text);
        expect(foldVietnamese(text.normalize("NFD"))).toBe(folded);
        expect(foldVietnamese(text.normalize("NFC"))).toBe(folded);
        expect(foldVietnamese(folded)).toBe(folded);
      }),
    );
  });
});

describe("a name that is no text", () => {
  it.each([[undefined], [null], [7], [{}]])("%s is refused by the field in which it stands", (given) => {
    const none = given as unknown as string;
    const words = (field: string) => new RegExp(`^${field}: .* allowed: a value of the kind string$`);
    expect(() => foldVietnamese(none)).toThrow(words("text"));
    expect(() => nameSimilarity(none, "Hòa")).toThrow(words("a"));
    expect(() => nameSimilarity("Hòa", none)).toThrow(words("b"));
  });
});

describe("two names", () => {
  it.each([
    ["Nguyễn Thị Hòa", "nguyễn  thị hòa ", ["same"]],
    ["Nguyễn Thị Hòa", "Nguyễn Thị Hoà", ["tone-placement"]],
    ["Nguyễn Thị Hòa", "Nguyen Thi Hoa", ["accents-differ"]],
    ["Đặng Văn An", "Dặng Văn An", ["d-stroke"]],
    ["Đặng Văn An", "Dang Văn An", ["accents-differ", "d-stroke"]],
    ["Trần Văn An", "An Trần Văn", ["order-differs"]],
    ["Lê Thị Kim Ngọc", "Lê Thị KimNgọc", ["spacing-differs"]],
    ["Lê Phước", "Lê Phướt", ["sounds-alike"]],
    ["Lê Thành", "Lê Thàhn", ["one-letter"]],
    ["Lê Thị Mỹ", "Lê Thị Mĩ", ["i-or-y"]],
    ["Nguyễn Thị Hòa", "Ng.T. Hòa", ["abbreviated"]],
    ["Nguyễn Văn Được", "Nguyễn Văn Dduwowcj", ["typed-marks"]],
    ["Lê Thị Ngọc", "Lê Ngọc", ["word-missing"]],
  ])("%s and %s differ in %j", (a, b, reasons) => {
    expect(nameSimilarity(a, b).reasons).toEqual(reasons);
  });

  it("are the more alike the less tells them apart", () => {
    const score = (other: string) => nameSimilarity("Nguyễn Thị Hòa", other).score;
    const scores = [
      "Nguyễn Thị Hòa",
      "Nguyễn Thị Hoà",
      "Nguyễn Thị Hoa",
      "Nguyen Thi Hoa",
      "Nguyễn Thị Hiền",
      "Trần Văn Đức",
    ].map(score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect(score("Nguyen Thi Hoa")).toBeGreaterThan(0.85);
    expect(score("Nguyễn Thị Hiền")).toBeLessThan(0.8);
    expect(score("Trần Văn Đức")).toBeLessThan(0.3);
  });

  it("are as alike from both sides, between 0 and 1, and 1 only when they are the same", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const there = nameSimilarity(a, b);
        expect(nameSimilarity(b, a)).toEqual(there);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(there.score === 1).toBe(a.toLowerCase() === b.toLowerCase());
      }),
    );
  });

  it("are as alike from both sides whatever is typed", () => {
    const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."ngN.t ýýơđ-5x") }), name);
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { score, reasons } = nameSimilarity(a, b);
        expect(nameSimilarity(b, a)).toEqual({ score, reasons });
        expect(nameSimilarity(a.normalize("NFD"), b)).toEqual({ score, reasons });
        expect(score >= 0 && score <= 1).toBe(true);
        if (/[a-z]/i.test(a)) expect(nameSimilarity(a, a).score).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  it("typed without accents are still found, whatever the name", () => {
    fc.assert(
      fc.property(name, (a) => {
        expect(nameSimilarity(a, foldVietnamese(a)).score).toBeGreaterThan(0.8);
      }),
    );
  });

  it("are not alike when one of them is empty", () => {
    expect(nameSimilarity("", "Lê An")).toEqual({ score: 0, reasons: [] });
  });
});

describe("sorting", () => {
  const sorted = (words: readonly string[], key: (text: string) => string) =>
    [...words].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

  it("follows the alphabet a ă â … d đ and the tones ngang huyền hỏi ngã sắc nặng", () => {
    const words = ["ma", "mà", "mả", "mã", "má", "mạ", "mác", "măng", "mận", "mơ"];
    expect(sorted([...words].reverse(), vietnameseSortKey)).toEqual(words);
    expect(sorted(["đa", "dô", "e", "ê", "da"], vietnameseSortKey)).toEqual(["da", "dô", "đa", "e", "ê"]);
  });

  it("goes syllable by syllable, as dictionaries do", () => {
    expect(sorted(["hòa an", "hoa bình", "hoan"], vietnameseSortKey)).toEqual(["hoa bình", "hòa an", "hoan"]);
  });

  it("agrees with the platform's Vietnamese order on single syllables", () => {
    const collator = new Intl.Collator("vi");
    fc.assert(
      fc.property(syllable, syllable, (a, b) => {
        const [x, y] = [a.toLowerCase(), b.toLowerCase()];
        const [left, right] = [vietnameseSortKey(x), vietnameseSortKey(y)];
        const ours = left < right ? -1 : left > right ? 1 : 0;
        // Hòa and Hoà are one syllable here; the platform tells them apart.
        if (ours !== 0) expect(ours).toBe(Math.sign(collator.compare(x, y)));
      }),
    );
  });

  it("of persons goes by the given name, then by family name", () => {
    const people = ["Nguyễn Thị Bình", "Trần Văn An", "Lê An", "Đỗ Thị Ánh"];
    expect(sorted(people, nameSortKey)).toEqual(["Lê An", "Trần Văn An", "Đỗ Thị Ánh", "Nguyễn Thị Bình"]);
  });
});
