import { type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../api/api.ts";
import { type ApiError, findRefusal } from "../api/failure.ts";
import { useWrite, type Write } from "../api/use-write.ts";
import type { DraftRef } from "../drafts/use-draft.ts";
import type { CaseRecord } from "./case-page.tsx";

type OneCase = { id: string; version: number };

/**
 * A write that changes one case. When somebody else was faster the case can be loaded again: what was typed stays,
 * and saving once more carries the version that is then on screen.
 */
export function useCaseWrite<Input extends OneCase & { idempotencyKey: string }>(
  options: UseMutationOptions<OneCase, ApiError, Input>,
  { id, version }: CaseRecord,
  /** The draft of the dialog in which it is typed. */
  draft?: DraftRef,
) {
  const write = useWrite(options);
  const cache = useQueryClient();
  const load = () => cache.invalidateQueries({ queryKey: api.cases.get.queryKey({ id }) });
  const seeNew = async () => {
    await load();
    write.forget();
  };
  const isOvertaken = findRefusal(write.error)?.code === "status-not-allowed";
  useEffect(() => {
    if (isOvertaken) void load();
  }, [isOvertaken]);
  const send = (given: Omit<Input, "idempotencyKey" | "id" | "version">, onDone: () => void) =>
    // The parts make up the input again; the compiler cannot add them up for an unknown `Input`.
    write.send(
      { ...given, id, version, ...(draft && { draft }) } as unknown as Omit<Input, "idempotencyKey">,
      onDone,
    );
  return { write: write as Pick<Write<never, unknown>, "isSaving" | "error" | "attempt">, send, seeNew };
}
