/** What can be reached by a key. `g` and then a letter goes somewhere. */
export const shortcuts = [
  { keys: ["?"], id: "help" },
  { keys: ["/"], id: "find" },
  { keys: ["n"], id: "begin" },
  { keys: ["g", "w"], id: "work" },
  { keys: ["g", "r"], id: "requests" },
  { keys: ["g", "c"], id: "cases" },
  { keys: ["g", "p"], id: "applicants" },
  { keys: ["g", "t"], id: "providers" },
] as const;

export type ShortcutId = (typeof shortcuts)[number]["id"];

/**
 * The shortcut that is whole with this key, or whether it begins one.
 *
 * @example matchKey("g", "c") // { id: "cases", begins: false }
 */
export function matchKey(before: string | null, key: string): { id: ShortcutId | null; begins: boolean } {
  const typed = before === null ? [key] : [before, key];
  const whole = shortcuts.find(({ keys }) => keys.join(" ") === typed.join(" "));
  const begins = shortcuts.some(({ keys }) => keys.length > typed.length && keys[0] === typed[0]);
  return { id: whole?.id ?? null, begins: before === null && begins };
}

const OFF = "tgpl.shortcuts-off";

/** Single letters can be switched off on this machine (WCAG 2.1.4): speech input types letters too. */
export function areShortcutsOn(): boolean {
  return localStorage.getItem(OFF) === null;
}

export function switchShortcuts(isOn: boolean): void {
  if (isOn) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, "1");
}
