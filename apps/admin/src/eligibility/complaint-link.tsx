import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useTranslation } from "react-i18next";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";

/** A person who was refused may complain (Điều 45): where that is written down. */
export function ComplaintLink({ record }: { record: RequestRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  if (!useHasRight("complaint.write") || record.status !== "refused") return null;
  return (
    <p>
      <ButtonLink href={href({ to: "/complaints/new", search: { request: record.id } })}>
        {t("complaints.lodge")}
      </ButtonLink>
    </p>
  );
}
