import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { run } from "./run.ts";
import type { CliResult } from "./run-cli.testing.ts";

/** The same command line in this process, for the many cases where only the words differ. */
export async function runHere(args: readonly string[], input = ""): Promise<CliResult> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const written = Promise.all([text(stdout), text(stderr)]);
  const code = await run(args, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    paint: (_tone, words) => words,
    paintErrors: (_tone, words) => words,
    isInteractive: false,
    stopped: new AbortController().signal,
  });
  stdout.end();
  stderr.end();
  const [out, err] = await written;
  return { code, stdout: out, stderr: err };
}
