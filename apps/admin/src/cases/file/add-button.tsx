import { Button } from "@tgpl/ui/button.tsx";
import { useTranslation } from "react-i18next";
import type { CaseRecord } from "../case-page.tsx";
import { useFileDialog } from "./file-dialogs.tsx";
import { useMayWrite } from "./use-may-write.ts";

type Addable = "note" | "contact" | "task" | "document" | "party" | "stage" | "hearing";

/** Opens the window for one more line of a part. */
export function AddButton({ is, legalCase }: { is: Addable; legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const { open } = useFileDialog();
  if (!useMayWrite(legalCase)) return null;
  return (
    <Button kind="do" onClick={() => open({ is })}>
      {t(`cases.file.new.${is}`)}
    </Button>
  );
}
