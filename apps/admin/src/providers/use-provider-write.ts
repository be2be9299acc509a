import { type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import type { ApiError } from "../api/failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useWrite, type Write } from "../api/use-write.ts";

export type ProviderRecord = Outputs["providers"]["get"];
type OneProvider = { id: string; version: number };

/** A write that changes one record. When somebody else was faster it is loaded again, and what was typed stays. */
export function useProviderWrite<Input extends OneProvider & { idempotencyKey: string }>(
  options: UseMutationOptions<OneProvider, ApiError, Input>,
  { id, version }: OneProvider,
) {
  const write = useWrite(options);
  const renew = useRenewProvider(id);
  const seeNew = async () => {
    await renew();
    write.forget();
  };
  const send = (given: Omit<Input, "idempotencyKey" | "id" | "version">, onDone: () => void) =>
    // The parts make up the input again; the compiler cannot add them up for an unknown `Input`.
    write.send({ ...given, id, version } as unknown as Omit<Input, "idempotencyKey">, () => {
      void renew();
      onDone();
    });
  return { write: write as Pick<Write<never, unknown>, "isSaving" | "error" | "attempt">, send, seeNew };
}

/** Loads the record again, and everything that depends on who is there. */
export function useRenewProvider(id: string) {
  const cache = useQueryClient();
  return async () => {
    void cache.invalidateQueries({ queryKey: api.appointments.pathKey() });
    await cache.invalidateQueries({ queryKey: api.providers.get.queryKey({ id }) });
  };
}
