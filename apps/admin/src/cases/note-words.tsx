import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { CaseEvent } from "./story-entries.ts";

/** What was written: a long text by its beginning, the whole of it when asked for. */
export function NoteWords({ event, caseId }: { event: CaseEvent; caseId: string }) {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  const whole = useQuery({
    ...api.cases.wholeNote.queryOptions({ id: caseId, eventId: event.id }),
    enabled: isOpen,
  });
  if (!event.note) return null;
  if (!event.isCut) return <p className="written">{event.note}</p>;
  if (whole.data) return <p className="written">{whole.data.note}</p>;
  return (
    <p className="written">
      {event.note}…{" "}
      <button type="button" className="as-link" onClick={() => open(true)}>
        {t("cases.file.whole")}
      </button>
    </p>
  );
}
