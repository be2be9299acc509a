import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { sessionEnded } from "../api/session.ts";

/** Beginning and ending to work. */
export function useSession() {
  const cache = useQueryClient();
  const opening = useMutation(api.accounts.signIn.mutationOptions());
  const closing = useMutation(api.accounts.signOut.mutationOptions());
  const begin = () => {
    sessionEnded.set(false);
    void cache.resetQueries({ queryKey: api.accounts.me.queryKey() });
  };
  // What one person read must not stay in the machine's memory for the next.
  const end = async () => {
    await closing.mutateAsync().catch(() => undefined);
    location.assign(import.meta.env.BASE_URL);
  };
  return { signIn: opening.mutateAsync, begin, end };
}
