import { expect, test } from "vitest";
import { staysInside } from "./stays-inside.ts";

const press = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };
const work = { href: "/admin/cases" };

test("a plain press on a page of the app stays inside", () => {
  expect(staysInside(press, work, "/admin/")).toBe(true);
});

test("a new tab or window is the browser's: by key, by the middle button, or by the link itself", () => {
  for (const other of [
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])
    expect(staysInside({ ...press, ...other }, work, "/admin/")).toBe(false);
  expect(staysInside(press, { ...work, target: "_blank" }, "/admin/")).toBe(false);
});

test("the other app, and any other place, loads as a page of its own", () => {
  expect(staysInside(press, { href: "/analytics/" }, "/admin/")).toBe(false);
  expect(staysInside(press, { href: "https://vbpl.vn/" }, "/admin/")).toBe(false);
});
