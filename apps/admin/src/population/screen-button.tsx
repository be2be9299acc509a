import { useQueryClient } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import { useToday } from "../session/clock.tsx";

/** Puts the current registers to the law of today. */
export function ScreenButton({ isBusy }: { isBusy: boolean }) {
  const { t } = useTranslation();
  const on = useToday();
  const cache = useQueryClient();
  const write = useWrite(api.population.screen.mutationOptions());
  const renew = () => cache.invalidateQueries({ queryKey: api.population.pathKey() });
  return (
    <>
      <Button
        kind="main"
        isBusy={isBusy || write.isSaving}
        onClick={() => write.send({ on }, () => void renew())}
      >
        {t("population.screening.start")}
      </Button>
      <SaveError error={write.error} attempt={write.attempt} />
    </>
  );
}
