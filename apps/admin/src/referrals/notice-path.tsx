import type { Instant } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { StepPath } from "@tgpl/ui/step-path.tsx";
import { useTranslation } from "react-i18next";
import type { NoticeRecord } from "./notice-form-value.ts";

type Station = {
  id: "asked" | "noticed" | "accepted" | "appointed" | "declined" | "answered";
  at: Instant | null;
};

/** The stations of Điều 31, each with its moment. */
export function NoticePath({ notice }: { notice: NoticeRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const stations = stationsOf(notice);
  const here = stations.findIndex(({ at }) => at === null);
  const steps = stations.map(({ id, at }, index) => ({
    id,
    label: t(`notices.steps.${id}`),
    note: at ? `${format.time(at)} ${format.dayMonth(at)}` : undefined,
    state: at ? ("past" as const) : index === here ? ("here" as const) : ("ahead" as const),
  }));
  return <StepPath steps={steps} />;
}

function stationsOf({
  requestedAt,
  noticedAt,
  acceptedAt,
  legalCase,
  declined,
  reply,
}: NoticeRecord): Station[] {
  const ours: Station[] = declined
    ? [{ id: "declined", at: declined.at }]
    : [
        { id: "accepted", at: acceptedAt },
        { id: "appointed", at: legalCase?.appointedAt ?? null },
      ];
  const told: Station[] = declined && !noticedAt ? [] : [{ id: "noticed", at: noticedAt }];
  return [{ id: "asked", at: requestedAt }, ...told, ...ours, { id: "answered", at: reply?.at ?? null }];
}
