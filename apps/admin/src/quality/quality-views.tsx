import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useMe } from "../session/me.ts";

type View = "appraisals" | "opinions" | "evaluations";

/** The parts of quality that this person may open. */
export function QualityViews({ current }: { current: View }) {
  const { t } = useTranslation();
  const href = useHref();
  const { rights } = useMe();
  const segments = [
    { id: "appraisals", right: "quality.read", href: href({ to: "/quality", search: {} }) },
    { id: "opinions", right: "quality.read", href: href({ to: "/quality/opinions", search: {} }) },
    { id: "evaluations", right: "evaluation.figures", href: href({ to: "/quality/evaluations" }) },
  ] as const;
  const open = segments.filter(({ right }) => rights.includes(right));
  if (open.length < 2) return null;
  return (
    <Segmented
      label={t("quality.views.label")}
      segments={open.map(({ id, href: to }) => ({ id, label: t(`quality.views.${id}`), href: to }))}
      current={current}
    />
  );
}
