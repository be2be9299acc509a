import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import type { ApiError } from "../api/failure.ts";
import { saveFile } from "../api/save-file.ts";
import type { CourseRecord } from "./use-training-write.ts";

/** Fetches certificates as a PDF and hands them to the browser: of one attendee, or null for all. */
export function useCertificates({ id }: CourseRecord) {
  const cache = useQueryClient();
  const { mutate, isPending, error } = useMutation<void, ApiError, string | null>({
    mutationFn: async (attendeeId) => {
      // Asked anew each time: each reading is recorded.
      const options = api.training.certificates.queryOptions({ id, attendeeId }, { staleTime: 0, gcTime: 0 });
      const { fileName, base64 } = await cache.fetchQuery(options);
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      saveFile(new Blob([bytes], { type: "application/pdf" }), fileName);
    },
  });
  return { save: mutate, isBusy: isPending, error };
}
