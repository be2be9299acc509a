import { type RegisteredRouter, type ToOptions, useRouter } from "@tanstack/react-router";

type Target<To extends string | undefined> = ToOptions<RegisteredRouter, string, To, string, ""> & {
  /** As the router has it: keep the parameters of the present address. */
  leaveParams?: boolean;
};

/**
 * The address of a page, checked against the routes, for the links of `@tgpl/ui`.
 *
 * @example href({ to: "/cases/$id", params: { id } }) // "/admin/cases/6f1c…"
 */
export function useHref() {
  const router = useRouter();
  return <const To extends string | undefined>(options: Target<To>): string =>
    router.buildLocation<RegisteredRouter, To>(options).publicHref;
}
