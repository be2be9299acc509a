import type { AppRouter } from "@tgpl/server/router";
import { findRefusal as findRefusalIn } from "@tgpl/ui/calls/find-refusal.ts";
import type { TRPCClientErrorLike } from "@trpc/client";

/** What the cache hands out when a call did not work. */
export type ApiError = TRPCClientErrorLike<AppRouter>;

/** What the server says of a refusal: a code, a sentence in the person's language, the fields. */
export type Refusal = NonNullable<ApiError["data"]>;

/** The server's refusal; undefined when nothing came back at all: no network, no server. */
export const findRefusal: (error: unknown) => Refusal | undefined = findRefusalIn<Refusal>;
