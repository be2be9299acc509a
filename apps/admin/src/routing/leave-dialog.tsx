import { useBlocker } from "@tanstack/react-router";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { useTranslation } from "react-i18next";

/** Leaving with something unsaved is asked about once; closing the window asks in the browser's own words. */
export function LeaveDialog({ isUnsaved }: { isUnsaved: boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: () => isUnsaved,
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      title={t("frame.leave.title")}
      isOpen={blocker.status === "blocked"}
      confirmLabel={t("frame.leave.leave")}
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      {t("frame.leave.what")}
    </ConfirmDialog>
  );
}
