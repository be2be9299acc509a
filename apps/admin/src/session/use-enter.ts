import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";

/** Into the app after a one-time link: everything asked before is asked again, now as somebody. */
export function useEnter(): () => void {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return () => {
    cache.clear();
    void navigate({ to: "/", replace: true });
  };
}
