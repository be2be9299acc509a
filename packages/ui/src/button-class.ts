/** `main` is the one thing to do first; `do` acts; `neutral` opens, calls, reminds; `bare` stands beside another. */
export type ButtonKind = "main" | "do" | "neutral" | "bare";

export interface ButtonLook {
  kind?: ButtonKind | undefined;
  big?: boolean | undefined;
  wide?: boolean | undefined;
}

/** The class of anything that should look like a button, such as a link of the router. */
export function buttonClass({ kind = "neutral", big = false, wide = false }: ButtonLook = {}): string {
  return ["btn", kind !== "neutral" && kind, big && "big", wide && "wide"].filter(Boolean).join(" ");
}
