import { conflictWaiverReasons, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConflictWords } from "./conflict-words.tsx";
import type { Conflict } from "./file-lines.ts";

const markOfEffect: Record<Conflict["effect"], StatusKind> = {
  bars: "stopped",
  "needs-waiver": "today",
  note: "unknown",
};

export interface ConflictListProps {
  conflicts: readonly Conflict[];
  /** What may be done about one. */
  acts?: ((conflict: Conflict) => ReactNode) | undefined;
}

/** The conflicts found, the gravest first, each with its waiver or with what it asks for. */
export function ConflictList({ conflicts, acts }: ConflictListProps) {
  return (
    <ul>
      {conflicts.map((conflict) => (
        <li key={keyOf(conflict)} className="conflict">
          <Effect conflict={conflict} />
          <ConflictWords conflict={conflict} />
          <Waived conflict={conflict} />
          {acts?.(conflict)}
        </li>
      ))}
    </ul>
  );
}

function keyOf({ provider, there, here, kind }: Conflict): string {
  return [provider.id, there.caseId, here.partyId, here.role, there.role, kind].join();
}

function Effect({ conflict: { effect, waiver } }: { conflict: Conflict }) {
  const { t } = useTranslation();
  if (waiver) return <Status kind="done">{t("cases.conflicts.waived")}</Status>;
  return <Status kind={markOfEffect[effect]}>{t(`cases.conflicts.effects.${effect}`)}</Status>;
}

function Waived({ conflict: { waiver } }: { conflict: Conflict }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  if (!waiver) return null;
  const reason = labelOf(conflictWaiverReasons, waiver.reason, language);
  const day = format.date(waiver.at);
  return <p>{t("cases.conflicts.waivedBy", { reason, why: waiver.why, name: waiver.by ?? "", day })}</p>;
}
