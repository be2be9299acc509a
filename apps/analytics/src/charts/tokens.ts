const names = [
  "font",
  "text",
  "text-soft",
  "surface",
  "control",
  "grid",
  "ink-strong",
  "today",
  "series-1",
  "series-2",
  "bin-1",
  "bin-2",
  "bin-3",
  "bin-4",
  "bin-5",
  "bin-hidden",
  "map-line",
  "map-edge",
  "decal",
  "decal-on-dark",
] as const;

/** The design tokens that a chart needs, as they are at this moment. */
export type Tokens = Record<(typeof names)[number], string>;

/** Read again whenever the theme changes: a drawn chart does not follow the style sheet by itself. */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Tokens;
}

/** Stands for the style sheet where there is none: each token is its own name. */
export const tokensByName = Object.fromEntries(names.map((name) => [name, name])) as Tokens;
