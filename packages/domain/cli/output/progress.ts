import { performance } from "node:perf_hooks";
import type { Language } from "@tgpl/domain";
import type { Terminal } from "../command.ts";
import { numberWords } from "./number-words.ts";

/** How many people go by between two looks at the progress. */
export const STRIDE = 25_000;

/**
 * Tells on stderr how far a long input has come: count and rate. On a terminal one line is written over; elsewhere
 * each report is a line of its own, so that a log keeps them.
 */
export class Progress {
  readonly #terminal: Terminal;
  readonly #isQuiet: boolean;
  readonly #began = performance.now();
  #people = 0;
  #isShown = false;

  constructor(terminal: Terminal, isQuiet: boolean) {
    this.#terminal = terminal;
    this.#isQuiet = isQuiet;
  }

  get people(): number {
    return this.#people;
  }

  add(): void {
    this.#people += 1;
    if (this.#people % STRIDE === 0 && !this.#isQuiet) this.#show();
  }

  /** Clears the line, where it was written over. */
  end(): void {
    if (this.#isShown && this.#terminal.isInteractive) this.#terminal.stderr.write("\r\u001b[K");
    this.#isShown = false;
  }

  #show(): void {
    const seconds = (performance.now() - this.#began) / 1000;
    const { stderr, isInteractive, language } = this.#terminal;
    const text = words[language](
      numberWords(this.#people, language),
      numberWords(Math.round(this.#people / seconds), language),
    );
    stderr.write(isInteractive ? `\r\u001b[K${text}` : `${text}\n`);
    this.#isShown = true;
  }
}

const words: Readonly<Record<Language, (count: string, rate: string) => string>> = {
  vi: (count, rate) => `Đã đọc ${count} người, ${rate} người mỗi giây`,
  en: (count, rate) => `${count} people read, ${rate} a second`,
};
