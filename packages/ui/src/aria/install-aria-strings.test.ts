import { expect, it } from "vitest";
import type { Language } from "../text/language.ts";
import { englishStrings } from "./english-strings.ts";
import { liveStrings } from "./install-aria-strings.ts";
import { vietnameseStrings } from "./vietnamese-strings.ts";

/** Nothing here drags or picks colours. */
const unused = ["@react-aria/dnd", "@react-aria/color", "@react-stately/color"];

it("has every text of react-aria that can be met, and no other", () => {
  const english = Object.entries(englishStrings).filter(([name]) => !unused.includes(name));
  const keys = (strings: Record<string, unknown>) => Object.keys(strings).sort();
  const expected = Object.fromEntries(english.map(([name, strings]) => [name, keys(strings)]));
  const actual = Object.fromEntries(
    Object.entries(vietnameseStrings).map(([name, strings]) => [name, keys(strings)]),
  );
  expect(actual).toEqual(expected);
});

it("uses the same values as the English text", () => {
  const values = {
    columnName: "Tên",
    count: 3,
    item: "Cái Răng",
    fieldLabel: "Số giờ",
    minValue: "1",
    maxValue: "9",
  };
  const call = (name: string, key: string) => {
    const text = vietnameseStrings[name]?.[key];
    return typeof text === "function" ? text(values) : text;
  };
  expect(call("@react-aria/grid", "selectedCount")).toBe("Đã chọn 3 mục.");
  expect(call("@react-aria/numberfield", "increase")).toBe("Tăng Số giờ");
  expect(call("@react-stately/datepicker", "rangeUnderflow")).toBe("Cần từ 1 trở đi.");
});

it("changes language without being asked for again", () => {
  let language: Language = "vi";
  const strings = liveStrings(() => language);
  expect(strings["@react-aria/combobox"]?.buttonLabel).toBe("Hiện gợi ý");
  language = "en";
  expect(strings["@react-aria/combobox"]?.buttonLabel).toBe("Show suggestions");
});

it("says it in English where nothing Vietnamese was needed", () => {
  expect(liveStrings(() => "vi")["@react-aria/dnd"]?.dropComplete).toBe("Drop complete.");
});
