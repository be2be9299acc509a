import { type FetchQueryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ApiError } from "../api/failure.ts";
import { saveFile } from "../api/save-file.ts";

type Sent = { fileName: string; base64: string };

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Fetches a list as Excel and hands it to the browser. Asked anew each time: each reading is recorded. */
export function useExcel<Key extends readonly unknown[]>(
  options: FetchQueryOptions<Sent, ApiError, Sent, Key>,
) {
  const cache = useQueryClient();
  const { mutate, isPending, error } = useMutation<void, ApiError, void>({
    mutationFn: async () => {
      const { fileName, base64 } = await cache.fetchQuery(options);
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      saveFile(new Blob([bytes], { type: EXCEL }), fileName);
    },
  });
  return { save: () => mutate(), isBusy: isPending, error };
}
