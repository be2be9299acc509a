import { useTranslation } from "react-i18next";
import { Segmented } from "./segmented.tsx";
import { isLanguage, type Language } from "./text/language.ts";
import { useLanguage } from "./text/use-language.ts";

/** Each language is named in itself, whatever is chosen now. */
const names: Record<Language, string> = { vi: "Tiếng Việt", en: "English" };

export function LanguageSwitch() {
  const { t } = useTranslation("ui");
  const [language, setLanguage] = useLanguage();
  const segments = Object.entries(names).map(([id, name]) => ({ id, label: <span lang={id}>{name}</span> }));
  return (
    <Segmented
      label={t("settings.language")}
      segments={segments}
      current={language}
      onChange={(id) => isLanguage(id) && setLanguage(id)}
    />
  );
}

/** One link to the other language, for the sign-in page. */
export function OtherLanguageLink() {
  const [language, setLanguage] = useLanguage();
  const other: Language = language === "vi" ? "en" : "vi";
  return (
    <button type="button" className="as-link" lang={other} onClick={() => setLanguage(other)}>
      {names[other]}
    </button>
  );
}
