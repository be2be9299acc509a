import { type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { api } from "../api/api.ts";
import type { ApiError } from "../api/failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useWrite, type Write } from "../api/use-write.ts";

export type EditionRecord = Outputs["plan"]["edition"];
export type EditionLine = Outputs["plan"]["editions"][number];
export type PlanTask = EditionRecord["tasks"][number];
type One = { id: string; version: number };

export interface PlanDialogProps {
  plan: EditionRecord;
  onClose: () => void;
}

/** A write that changes one edition. When somebody else was faster it is loaded again, and what was typed stays. */
export function usePlanWrite<Input extends One & { idempotencyKey: string }>(
  options: UseMutationOptions<One, ApiError, Input>,
  { id, version }: One,
) {
  const write = useWrite(options);
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  const renew = () => cache.invalidateQueries({ queryKey: api.plan.pathKey() });
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
