import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useTranslation } from "react-i18next";
import type { Draft } from "./use-draft.ts";

interface DraftLineProps {
  draft: Pick<Draft<unknown>, "savedAt" | "isUnsaved">;
  isSaving: boolean;
}

/** Says that what was typed is kept, and when. */
export function DraftLine({ draft, isSaving }: DraftLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { savedAt, isUnsaved } = draft;
  const saved = savedAt && t("quality.sheet.saved", { time: format.time(savedAt) });
  const words = isSaving ? t("quality.sheet.saving") : isUnsaved ? t("quality.sheet.unsaved") : saved;
  return (
    <p className="note soft" role="status">
      {words}
    </p>
  );
}
