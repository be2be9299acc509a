import type { Bilingual, Language } from "@tgpl/domain";
import type { Paint } from "./output/paint.ts";

/** An option of a command, as `parseArgs` wants it and as the help shows it. */
export type Option = {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** What stands in place of its value: `<day>`. */
  readonly value?: string;
  readonly help: Bilingual;
};

export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command may use of the machine. */
export type Terminal = {
  readonly language: Language;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Colour, where the stream is a terminal. */
  readonly paint: Paint;
  readonly paintErrors: Paint;
  /** stderr is a terminal: a line may be written over. */
  readonly isInteractive: boolean;
  /** Set when the person pressed Ctrl C. */
  readonly stopped: AbortSignal;
};

/** 0 = done; 1 = a negative answer, or faults in the data; 2 = wrong use; 130 = stopped by Ctrl C. */
export type ExitCode = 0 | 1 | 2 | 130;

export type Command = {
  readonly name: string;
  /** How it is called: `decide <facts.json | -> --on <day>`. */
  readonly usage: string;
  readonly summary: Bilingual;
  /** What else there is to know, below the options. */
  readonly details?: Bilingual;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (positionals: readonly string[], values: Values, terminal: Terminal) => Promise<ExitCode>;
};
