import { useQuery } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { Outputs } from "../api/outputs.ts";
import { useUndoHandOver } from "../cases/appointments/use-undo-hand-over.ts";
import type { ProviderRecord } from "./use-provider-write.ts";

type Handover = Outputs["appointments"]["handOvers"][number];

/** When work of theirs was handed over; what nobody has touched since can be given back. */
export function HandoversSheet({ provider }: { provider: ProviderRecord }) {
  const { t } = useTranslation();
  const { data: handovers = [] } = useQuery(
    api.appointments.handOvers.queryOptions({ providerId: provider.id }),
  );
  if (handovers.length === 0) return null;
  return (
    <Sheet title={t("cases.handOverWork.past")} padded>
      <ul className="plan-list">
        {handovers.map((handover) => (
          <Line key={handover.id} handover={handover} />
        ))}
      </ul>
    </Sheet>
  );
}

function Line({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const format = useFormat();
  const undo = useUndoHandOver();
  const { id, at, by, note, caseCount, undoable, undoneAt } = handover;
  return (
    <li>
      <b>{t("cases.handOverWork.line", { count: caseCount, at: format.dateTime(at), by: by ?? "" })}</b>
      <p className="soft">{note}</p>
      {undoneAt && <p>{t("cases.handOverWork.undoneAt", { at: format.dateTime(undoneAt) })}</p>}
      {undoable > 0 && (
        <Button onClick={() => undo(id)}>{t("cases.handOverWork.undo", { count: undoable })}</Button>
      )}
    </li>
  );
}
