import type { AppRouter } from "@tgpl/server/router";
import type { TRPCClientErrorLike } from "@trpc/client";
import { TRPCClientError } from "@trpc/client";

/** What the server says of a refusal: a code, a sentence in the person's language, the fields. */
export type Refusal = NonNullable<TRPCClientErrorLike<AppRouter>["data"]>;

/** The server's refusal; undefined when nothing came back at all: no network, no server. */
export function findRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  const { data } = error as TRPCClientError<AppRouter>;
  return data?.code ? data : undefined;
}

/** Nothing came back: the line is down, not the question wrong. */
export function isConnectionLoss(error: unknown): boolean {
  return error instanceof TRPCClientError && findRefusal(error) === undefined;
}
