/**
 * How surely we know that the law says so: `seen` in an official or mainstream text, `weak` in a summary that
 * quotes no text, `unconfirmed` in none. A mark travels with every answer that rests on it, to the screen and
 * into the document.
 */
export type Evidence = "seen" | "weak" | "unconfirmed";
