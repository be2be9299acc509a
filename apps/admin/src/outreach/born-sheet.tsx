import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { RequestStatusMark } from "../requests/request-status-mark.tsx";
import { useHref } from "../routing/use-href.ts";
import type { SessionRecord } from "./session-form-value.ts";

/** The requests that were born in the session: how many, and by name those that the reader may open. */
export function BornSheet({ session: { requestCount, requests } }: { session: SessionRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <Sheet title={t("outreach.born.title")} aside={t("outreach.born.count", { count: requestCount })} padded>
      {requests.length === 0 ? (
        <p className="soft">{t(requestCount === 0 ? "outreach.born.none" : "outreach.born.closed")}</p>
      ) : (
        <ul className="plain-list">
          {requests.map(({ id, fullName, status }) => (
            <li key={id}>
              <Link href={href({ to: "/requests/$id", params: { id } })}>{fullName}</Link>{" "}
              <RequestStatusMark status={status} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
