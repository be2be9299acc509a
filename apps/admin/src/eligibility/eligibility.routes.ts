import { createRoute } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";

/** What the address of a request may hold. */
export interface RequestSearch {
  /** A person of the register for whom a new request is taken. */
  applicant?: string | undefined;
  /** The outreach session at which a new request is taken. */
  session?: string | undefined;
}

/**
 * A request, and at `/requests/new` one that is being taken. One route for both: the page stays while its first
 * save gives it an address, and with it whatever was begun and is not finished yet. The page is put together in the
 * app, since later stages check what is typed in it.
 */
export const requestRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/requests/$id",
  validateSearch: ({ applicant, session }: Record<string, unknown>): RequestSearch => ({
    applicant: typeof applicant === "string" ? applicant : undefined,
    session: typeof session === "string" ? session : undefined,
  }),
});

/** Stands in the place of the id while there is none. */
export const newRequest = "new";
