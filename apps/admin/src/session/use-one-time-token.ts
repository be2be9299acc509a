import { useLocation } from "@tanstack/react-router";

/** The token behind the # of a one-time link; undefined when somebody came without one. */
export function useOneTimeToken(): string | undefined {
  const { hash } = useLocation();
  return hash === "" ? undefined : hash;
}
