import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useTranslation } from "react-i18next";
import type { Attachment } from "./subject.ts";

const MB = 1024 * 1024;

/** “Giấy tờ chứng minh · PDF, 1,2 MB · Lê Thị Mẫu, 15:20 ngày 23/11/2026”. */
export function useFileWords(): (file: Attachment) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, ending, size, by, at }) => {
    const large = size >= MB / 10;
    const amount = large
      ? t("attachments.megabytes", { count: size / MB, amount: format.number(size / MB, 1) })
      : t("attachments.kilobytes", { amount: format.number(Math.max(1, Math.round(size / 1024))) });
    const who = by === null ? format.dateTime(at) : `${by}, ${format.dateTime(at)}`;
    return [t(`attachments.kinds.${kind}`), `${ending.toUpperCase()}, ${amount}`, who].join(" · ");
  };
}
