import { useTranslation } from "react-i18next";

/** A count too small to show, or one hidden so that it cannot be worked out: both look the same. */
export function HiddenCountCell({ head }: { head?: string | undefined }) {
  const { t } = useTranslation("ui");
  return (
    <td className="hidden-count" data-label={head}>
      {t("table.hidden")}
    </td>
  );
}
