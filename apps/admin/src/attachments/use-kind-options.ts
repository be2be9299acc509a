import { useTranslation } from "react-i18next";
import { attachmentKinds } from "./subject.ts";

export function useKindOptions() {
  const { t } = useTranslation();
  return attachmentKinds.map((value) => ({ value, label: t(`attachments.kinds.${value}`) }));
}
