/** What a server says of a call that it refused; undefined when no answer came back, or none of the server's own. */
export function findRefusal<Refusal extends { code: string }>(error: unknown): Refusal | undefined {
  if (!isFailedCall(error)) return undefined;
  const data = error.data as Partial<Refusal> | null | undefined;
  return data?.code ? (data as Refusal) : undefined;
}

/** Nothing came back: the line is down, not the question wrong. */
export function isConnectionLoss(error: unknown): boolean {
  return isFailedCall(error) && findRefusal(error) === undefined;
}

/** What the client of the calls throws, known by its name: this package has no client. */
function isFailedCall(error: unknown): error is Error & { data?: unknown } {
  return error instanceof Error && error.name === "TRPCClientError";
}
