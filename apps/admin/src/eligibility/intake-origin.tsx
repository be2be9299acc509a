import { skipToken, useQuery } from "@tanstack/react-query";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { useHref } from "../routing/use-href.ts";
import type { SessionOfIntake } from "./use-session-of-intake.ts";

export interface IntakeOriginProps {
  /** The session at which the request is being taken. */
  taking?: SessionOfIntake["session"];
  /** The request once it is saved. */
  requestId: string | undefined;
}

/** The outreach session in which a request was born; nothing for one that came in otherwise. */
export function IntakeOrigin({ taking, requestId }: IntakeOriginProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const origin = useQuery(api.outreach.origin.queryOptions(requestId ? { requestId } : skipToken));
  if (taking) {
    const { name, venue, on } = taking;
    return (
      <Notice tone="info">{t("outreach.born.taking", { name, place: venue, day: format.date(on) })}</Notice>
    );
  }
  if (!origin.data) return null;
  const { id, name, on } = origin.data;
  return (
    <p className="note soft">
      {t("outreach.born.origin")} <Link href={href({ to: "/outreach/$id", params: { id } })}>{name}</Link>,{" "}
      {format.date(on)}
    </p>
  );
}
