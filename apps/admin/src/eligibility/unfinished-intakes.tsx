import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import { newRequest } from "./eligibility.routes.ts";
import type { DraftLine } from "./use-intake-draft.ts";

const newest = 3;

/** What was being written down when the machine, the line or the day ended: the way back to it. Nothing when nothing was. */
export function UnfinishedIntakes() {
  const mayWrite = useHasRight("request.write");
  return mayWrite ? <Lines /> : null;
}

function Lines() {
  const { t } = useTranslation();
  const { data = [] } = useQuery(
    api.drafts.list.queryOptions({ kind: "intake" }, { refetchOnWindowFocus: false, staleTime: 0 }),
  );
  return data
    .slice(0, newest)
    .map((line) => <Line key={line.subject} line={line} label={t("drafts.open")} />);
}

function Line({ line, label }: { line: DraftLine; label: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const [id = newRequest] = line.subject.split(":");
  const at = format.dateTime(line.savedAt);
  return (
    <div className="others-line">
      <Notice
        tone="info"
        title={line.title ? t("drafts.ofName", { at, name: line.title }) : t("drafts.of", { at })}
        actions={
          <ButtonLink href={href({ to: "/requests/$id", params: { id }, search: {} })}>{label}</ButtonLink>
        }
      >
        {t("drafts.what")}
      </Notice>
    </div>
  );
}
