import { type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import type { ApiError } from "../api/failure.ts";
import { useWrite } from "../api/use-write.ts";
import type { ComplaintRecord } from "./complaint-page.tsx";

type OneComplaint = { id: string; version: number };

/** A write that changes one complaint; when somebody else was faster it is loaded again and what was typed stays. */
export function useComplaintWrite<Input extends OneComplaint & { idempotencyKey: string }>(
  options: UseMutationOptions<OneComplaint, ApiError, Input>,
  { id, version }: ComplaintRecord,
) {
  const write = useWrite(options);
  const cache = useQueryClient();
  const seeNew = async () => {
    await cache.invalidateQueries({ queryKey: api.complaints.get.queryKey({ id }) });
    write.forget();
  };
  const send = (given: Omit<Input, "idempotencyKey" | "id" | "version">, onDone: () => void) =>
    // The parts make up the input again; the compiler cannot add them up for an unknown `Input`.
    write.send({ ...given, id, version } as unknown as Omit<Input, "idempotencyKey">, onDone);
  return { write, send, seeNew };
}
