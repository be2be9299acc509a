import type { i18n } from "i18next";
import type { ComponentType, ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { I18nextProvider } from "react-i18next";
import { AnnouncerProvider } from "./announcer.tsx";
import { setAriaLanguage } from "./aria/install-aria-strings.ts";
import { LinkContext, type LinkProps } from "./link.tsx";
import { localeOf } from "./text/language.ts";
import { useLanguage } from "./text/use-language.ts";

export interface AppProvidersProps {
  /** From `createText`. */
  text: i18n;
  /** The router's link; a plain `<a>` when left out. */
  link?: ComponentType<LinkProps> | undefined;
  children: ReactNode;
}

/** Words, locale of the form controls, links and announcements: once, around everything. */
export function AppProviders({ text, link, children }: AppProvidersProps) {
  const inside = <AnnouncerProvider>{children}</AnnouncerProvider>;
  return (
    <I18nextProvider i18n={text}>
      <AriaLocale>{link ? <LinkContext value={link}>{inside}</LinkContext> : inside}</AriaLocale>
    </I18nextProvider>
  );
}

function AriaLocale({ children }: { children: ReactNode }) {
  const [language] = useLanguage();
  setAriaLanguage(language);
  return <I18nProvider locale={localeOf[language]}>{children}</I18nProvider>;
}
