import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

export interface Person {
  name: string;
  /** Branch or department. */
  unit: string;
}

/** Who is working, and behind it what belongs to the person. */
export function PersonMenu({ person, children }: { person: Person; children: ReactNode }) {
  const { t } = useTranslation("ui");
  return (
    <DialogTrigger>
      <AriaButton className="who">
        {person.name} <small>{person.unit}</small>
        <span className="vh"> {t("frame.personOptions")}</span>
      </AriaButton>
      {/* Without a dialog inside, the popover is the dialog: its hidden buttons for closing then stand within. */}
      <Popover className="person-panel" placement="bottom end" offset={4}>
        {children}
      </Popover>
    </DialogTrigger>
  );
}

export interface PersonSettingsProps {
  person: Person;
  onSignOut: () => void;
  /** Links of the app, such as changing the password. */
  children?: ReactNode | undefined;
}

/** Appearance, language and the way out; the same in the menu of the top bar and on a phone. */
export function PersonSettings({ person, onSignOut, children }: PersonSettingsProps) {
  const { t } = useTranslation("ui");
  return (
    <div className="settings">
      <p>
        <b>{person.name}</b>
        <br />
        <small className="soft">{person.unit}</small>
      </p>
      <ThemeSwitch />
      <LanguageSwitch />
      {children}
      <Button onClick={onSignOut}>{t("settings.signOut")}</Button>
    </div>
  );
}
