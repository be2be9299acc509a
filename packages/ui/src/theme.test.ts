import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { applyTheme, chooseTheme, readTheme } from "./theme.ts";

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

function root() {
  const attributes = new Map<string, string>();
  return {
    attributes,
    setAttribute: (name: string, value: string) => void attributes.set(name, value),
    removeAttribute: (name: string) => void attributes.delete(name),
  };
}

beforeEach(() => {
  vi.stubGlobal("localStorage", memory());
  vi.stubGlobal("document", { documentElement: root() });
});
afterEach(() => vi.unstubAllGlobals());

it("follows the system until the person chooses, and again afterwards", () => {
  expect(readTheme(localStorage)).toBe("system");
  chooseTheme("dark");
  expect(readTheme(localStorage)).toBe("dark");
  chooseTheme("system");
  expect(readTheme(localStorage)).toBe("system");
});

it("takes an unknown stored word for no choice", () => {
  localStorage.setItem("tgpl.theme", "sepia");
  expect(readTheme(localStorage)).toBe("system");
});

it("leaves no attribute behind for the system's theme", () => {
  const element = root();
  applyTheme("dark", element);
  expect(element.attributes.get("data-theme")).toBe("dark");
  applyTheme("system", element);
  expect(element.attributes.has("data-theme")).toBe(false);
});
