import { type QueryKey, type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { type ApiError, findRefusal } from "../api/failure.ts";
import { useWrite, type Write } from "../api/use-write.ts";

type One = { id: string; version: number };

/**
 * A write that changes one record of this stage. When somebody else was faster the record can be loaded again: what
 * was typed stays, and saving once more carries the version that is then on screen.
 */
export function useRecordWrite<Input extends One & { idempotencyKey: string }, Output extends One>(
  options: UseMutationOptions<Output, ApiError, Input>,
  { id, version }: One,
  queryKey: QueryKey,
) {
  const write = useWrite(options);
  const cache = useQueryClient();
  const load = () => cache.invalidateQueries({ queryKey });
  const seeNew = async () => {
    await load();
    write.forget();
  };
  const isOvertaken = findRefusal(write.error)?.code === "status-not-allowed";
  useEffect(() => {
    if (isOvertaken) void load();
  }, [isOvertaken]);
  const send = (given: Omit<Input, "idempotencyKey" | "id" | "version">, onDone: (output: Output) => void) =>
    // The parts make up the input again; the compiler cannot add them up for an unknown `Input`.
    write.send({ ...given, id, version } as unknown as Omit<Input, "idempotencyKey">, onDone);
  return { write: write as Pick<Write<never, unknown>, "isSaving" | "error" | "attempt">, send, seeNew };
}
