import { type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { api } from "../api/api.ts";
import type { ApiError } from "../api/failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useWrite } from "../api/use-write.ts";

export type ImportRecord = Outputs["population"]["import"];
type One = { id: string; version: number };

/** A move of one import; whatever comes of it, the page shows what stands now. */
export function useImportWrite(
  options: UseMutationOptions<One, ApiError, One & { idempotencyKey: string }>,
  { id, version }: One,
) {
  const write = useWrite(options);
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  const renew = () => cache.invalidateQueries({ queryKey: api.population.pathKey() });
  const send = (words: string, onDone: () => void = () => {}) =>
    write.send({ id, version }, () => {
      void renew();
      say(words);
      onDone();
    });
  return { ...write, send, renew };
}
