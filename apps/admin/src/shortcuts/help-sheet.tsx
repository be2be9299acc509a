import { Button } from "@tgpl/ui/button.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import "../lists/lists.css";
import { areShortcutsOn, shortcuts, switchShortcuts } from "./shortcuts.ts";

/** Every key and what it does; single letters can be switched off. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [isOn, setOn] = useState(areShortcutsOn);
  const choose = (next: boolean) => {
    switchShortcuts(next);
    setOn(next);
  };
  return (
    <Dialog
      title={t("shortcuts.title")}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="main" onClick={onClose}>
          {t("shortcuts.close")}
        </Button>
      }
    >
      <dl className="shortcut-list">
        {shortcuts.map(({ keys, id }) => (
          <Fragment key={id}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{t(`shortcuts.acts.${id}`)}</dd>
          </Fragment>
        ))}
        <dt>
          <kbd>Ctrl K</kbd>
        </dt>
        <dd>{t("shortcuts.acts.find")}</dd>
        <dt>
          <kbd>Ctrl Enter</kbd>
        </dt>
        <dd>{t("shortcuts.save")}</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{t("shortcuts.escape")}</dd>
      </dl>
      <CheckboxField
        label={t("shortcuts.on")}
        note={t("shortcuts.onNote")}
        checked={isOn}
        onChange={(event) => choose(event.target.checked)}
      />
    </Dialog>
  );
}

function Keys({ keys }: { keys: readonly string[] }) {
  const { t } = useTranslation();
  return keys.map((key, at) => (
    <Fragment key={key}>
      {at > 0 && ` ${t("shortcuts.then")} `}
      <kbd>{key}</kbd>
    </Fragment>
  ));
}
