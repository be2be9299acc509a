import { expect, test } from "vitest";
import { citeInLetter } from "./cite-in-letter.ts";

test("a letter cites from the smallest part up, and shortens no name", () => {
  expect(citeInLetter("11/2017/QH14#7.7.đ", "vi")).toBe(
    "điểm đ khoản 7 Điều 7 Luật Trợ giúp pháp lý số 11/2017/QH14",
  );
  expect(citeInLetter("08/2017/TT-BTP#33", "vi")).toBe("Điều 33 Thông tư số 08/2017/TT-BTP");
});
