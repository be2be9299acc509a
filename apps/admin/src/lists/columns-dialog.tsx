import { Button } from "@tgpl/ui/button.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { useTranslation } from "react-i18next";

export interface ColumnsDialogProps {
  columns: readonly { id: string; head: string }[];
  shown: readonly string[];
  usual: readonly string[];
  onChoose: (ids: string[]) => void;
  onClose: () => void;
}

/** Which columns are seen; a choice is seen and kept at once. One always stays. */
export function ColumnsDialog({ columns, shown, usual, onChoose, onClose }: ColumnsDialogProps) {
  const { t } = useTranslation();
  const toggle = (id: string) => {
    const next = columns.map((column) => column.id).filter((one) => (one === id) !== shown.includes(one));
    if (next.length > 0) onChoose(next);
  };
  return (
    <Dialog
      title={t("lists.columns.title")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => onChoose([...usual])}>{t("lists.columns.usual")}</Button>
          <Button kind="main" onClick={onClose}>
            {t("lists.columns.done")}
          </Button>
        </>
      }
    >
      <p className="soft">{t("lists.columns.note")}</p>
      {columns.map(({ id, head }) => (
        <CheckboxField key={id} label={head} checked={shown.includes(id)} onChange={() => toggle(id)} />
      ))}
    </Dialog>
  );
}
