import { type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { api } from "../../api/api.ts";
import type { ApiError } from "../../api/failure.ts";
import { useWrite, type Write } from "../../api/use-write.ts";

type One = { id: string; version: number };

/** A write that changes one visit or recommendation. When somebody else was faster it is loaded again, and what was typed stays. */
export function useInspectionWrite<Input extends One & { idempotencyKey: string }>(
  options: UseMutationOptions<One, ApiError, Input>,
  { id, version }: One,
) {
  const write = useWrite(options);
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  const renew = () => cache.invalidateQueries({ queryKey: api.inspections.pathKey() });
  const seeNew = async () => {
    await renew();
    write.forget();
  };
  const send = (given: Omit<Input, "idempotencyKey" | "id" | "version">, words: string, onDone: () => void) =>
    // The parts make up the input again; the compiler cannot add them up for an unknown `Input`.
    write.send({ ...given, id, version } as unknown as Omit<Input, "idempotencyKey">, () => {
      void renew();
      say(words);
      onDone();
    });
  return { write: write as Pick<Write<never, unknown>, "isSaving" | "error" | "attempt">, send, seeNew };
}
