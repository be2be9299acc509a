import { useTranslation } from "react-i18next";
import { Segmented } from "./segmented.tsx";
import { type ThemeChoice, useTheme } from "./theme.ts";

/** System, light or dark. */
export function ThemeSwitch() {
  const { t } = useTranslation("ui");
  const [theme, setTheme] = useTheme();
  const segments = [
    { id: "system", label: t("settings.themeSystem") },
    { id: "light", label: t("settings.themeLight") },
    { id: "dark", label: t("settings.themeDark") },
  ] satisfies { id: ThemeChoice; label: string }[];
  const choose = (id: string) => {
    const chosen = segments.find((segment) => segment.id === id);
    if (chosen) setTheme(chosen.id);
  };
  return <Segmented label={t("settings.theme")} segments={segments} current={theme} onChange={choose} />;
}
