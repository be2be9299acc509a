/** Where an error arose, fit for a log. */
export type LoggedError = { name: string; code: string | null; at: string[] };

/**
 * An error without its message: a refused query quotes the values it was given, names and numbers of persons
 * among them. Its kind and the lines of code it passed through are enough to find it.
 */
export function toLoggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, code: null, at: [] };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  return { name: error.name, code, at: frames.map((line) => line.trim()) };
}
