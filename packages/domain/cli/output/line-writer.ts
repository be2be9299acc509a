import { once } from "node:events";

/** Nobody reads any more (`… | head`): no fault, only the end. */
export class PipeClosed extends Error {
  override readonly name = "PipeClosed";
}

const BATCH = 64 * 1024;

/**
 * Writes whole lines, many at a time, and waits when the reader is slower: so memory does not grow, and a stop leaves
 * no half line. Ends with {@link PipeClosed} when the reader has gone.
 */
export class LineWriter {
  readonly #stream: NodeJS.WritableStream;
  #waiting: string[] = [];
  #size = 0;
  #fault: NodeJS.ErrnoException | undefined;

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.#fault = error;
    });
  }

  /** Keeps the line; {@link settled} then writes, when there is enough. */
  write(line: string): void {
    this.#waiting.push(line);
    this.#size += line.length;
  }

  /** Gives a promise only when there is something to wait for. */
  settled(): Promise<void> | undefined {
    return this.#size >= BATCH ? this.flush() : undefined;
  }

  async flush(): Promise<void> {
    const text = this.#waiting.map((line) => `${line}\n`).join("");
    this.#waiting = [];
    this.#size = 0;
    this.#check();
    if (text !== "" && !this.#stream.write(text)) await this.#drained();
    this.#check();
  }

  /** All that was written has left this program. */
  async close(): Promise<void> {
    await this.flush();
    await new Promise<void>((done) => this.#stream.write("", () => done()));
    this.#check();
  }

  async #drained(): Promise<void> {
    const gone = new AbortController();
    const { signal } = gone;
    const ends = ["drain", "close", "error"].map((event) => once(this.#stream, event, { signal }));
    await Promise.race(ends).catch((error: NodeJS.ErrnoException) => {
      this.#fault ??= error;
    });
    gone.abort();
    await Promise.allSettled(ends);
  }

  #check(): void {
    if (!this.#fault) return;
    throw this.#fault.code === "EPIPE" ? new PipeClosed() : this.#fault;
  }
}
