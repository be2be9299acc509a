import { expect, it } from "vitest";
import { isUnusedLocale } from "./vite-plugins.ts";

const inAria = "/project/node_modules/react-aria/dist/private/datepicker/intlStrings.mjs";

it("leaves out react-aria's languages but English", () => {
  expect(isUnusedLocale("../intl/datepicker/ar-AE.mjs", inAria)).toBe(true);
  expect(isUnusedLocale("../intl/datepicker/en-US.mjs", inAria)).toBe(false);
});

it("touches nothing else", () => {
  expect(isUnusedLocale("../intl/datepicker/intlStrings.mjs", inAria)).toBe(false);
  expect(isUnusedLocale("./zh-CN.js", "/project/node_modules/date-fns/locale.js")).toBe(false);
  expect(isUnusedLocale("./fr-FR.js", undefined)).toBe(false);
});
