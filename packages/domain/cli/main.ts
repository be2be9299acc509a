#!/usr/bin/env node
// The command line of the package. All that touches the machine is in this folder; the law is not.
import { paintFor } from "./output/paint.ts";
import { run } from "./run.ts";

const stop = new AbortController();
// The first Ctrl C ends after whole lines; a second one ends at once, as it always does.
process.once("SIGINT", () => stop.abort());
// A reader that has gone (`… | head`) is no fault; the writer notices and ends.
for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  paint: paintFor(process.stdout, process.env),
  paintErrors: paintFor(process.stderr, process.env),
  isInteractive: process.stderr.isTTY === true,
  stopped: stop.signal,
});

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
