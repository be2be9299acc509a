/**
 * Who says so. A mark of certainty (`Evidence`) tells how sure we are; the kind of source tells why, so that an
 * official text and a newspaper that restates it can be told apart on screen.
 *
 * `official`: an official text or a page of a state body. `legal-site`: a private publisher of law that restates
 * the text. `press`: a newspaper that restates it. `secondary`: a summary that quotes no text. `none`: no source;
 * the value is a working value or our own convention.
 */
export type SourceKind = "official" | "legal-site" | "press" | "secondary" | "none";
