export type Tone = "good" | "bad" | "open" | "strong" | "faint";
export type Paint = (tone: Tone, text: string) => string;

const codes: Readonly<Record<Tone, readonly [number, number]>> = {
  good: [32, 39],
  bad: [31, 39],
  open: [33, 39],
  strong: [1, 22],
  faint: [2, 22],
};

/** Colour only on a terminal, and never when the person asked for none (NO_COLOR, https://no-color.org). */
export function paintFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  const isPlain = stream.isTTY !== true || Boolean(env.NO_COLOR) || env.TERM === "dumb";
  if (isPlain) return (_tone, text) => text;
  return (tone, text) => {
    const [on, off] = codes[tone];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
