import type { Terminal } from "../command.ts";
import type { DataFault } from "../data-fault.ts";
import { sayFault } from "../words/say-fault.ts";
import { numberWords } from "./number-words.ts";

const SHOWN = 20;

/** Faults of a register on stderr as they are met: the first ones in full, all of them counted. */
export class FaultList {
  readonly #terminal: Terminal;
  readonly #showsAll: boolean;
  #count = 0;

  constructor(terminal: Terminal, showsAll: boolean) {
    this.#terminal = terminal;
    this.#showsAll = showsAll;
  }

  get count(): number {
    return this.#count;
  }

  add(fault: DataFault): void {
    this.#count += 1;
    const { language, stderr, paintErrors } = this.#terminal;
    if (this.#showsAll || this.#count <= SHOWN) {
      stderr.write(`${paintErrors("bad", sayFault(fault, language))}\n`);
    }
  }

  end(): void {
    const more = this.#count - SHOWN;
    if (more <= 0 || this.#showsAll) return;
    const { language, stderr } = this.#terminal;
    const count = numberWords(more, language);
    stderr.write(
      language === "vi"
        ? `Còn ${count} dòng lỗi nữa; xem hết: --all-faults.\n`
        : `${count} more faults; to see them all: --all-faults.\n`,
    );
  }
}
