import { type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import type { ApiError } from "../../api/failure.ts";
import { useWrite } from "../../api/use-write.ts";
import { keepFocus } from "../../routing/keep-focus.ts";

/** A write into a case file: what was done is said, the case is loaded again, and focus is kept. */
export function useFileWrite<Input extends { idempotencyKey: string }, Output>(
  options: UseMutationOptions<Output, ApiError, Input>,
  onClose: () => void,
  message?: string,
) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const write = useWrite(options);
  const load = () => cache.invalidateQueries({ queryKey: api.cases.pathKey() });
  return {
    write,
    send: (input: Omit<Input, "idempotencyKey">) =>
      write.send(input, () => {
        onClose();
        say(message ?? t("cases.file.saved"));
        void load().then(keepFocus);
      }),
    seeNew: () => {
      void load();
      write.forget();
    },
  };
}
