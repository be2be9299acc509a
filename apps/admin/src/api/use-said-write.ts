import { type QueryKey, type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import type { ApiError } from "./failure.ts";
import { useWrite, type Write } from "./use-write.ts";

type One = { id: string; version: number };

/**
 * A write that changes one record of a stage, and says what was done. `queryKey` is what is loaded again then. When somebody
 * else was faster the record is loaded again, and what was typed stays.
 */
export function useSaidWrite<Input extends One & { idempotencyKey: string }>(
  options: UseMutationOptions<One, ApiError, Input>,
  { id, version }: One,
  queryKey: QueryKey,
) {
  const write = useWrite(options);
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  const renew = () => cache.invalidateQueries({ queryKey });
  const seeNew = async () => {
    await renew();
    write.forget();
  };
  const send = (
    given: Omit<Input, "idempotencyKey" | "id" | "version">,
    words: string,
    onDone: (saved: One) => void,
  ) =>
    // The parts make up the input again; the compiler cannot add them up for an unknown `Input`.
    write.send({ ...given, id, version } as unknown as Omit<Input, "idempotencyKey">, (saved) => {
      void renew();
      say(words);
      onDone(saved);
    });
  return { write: write as Pick<Write<never, unknown>, "isSaving" | "error" | "attempt">, send, seeNew };
}
