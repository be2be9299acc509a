import type { i18n } from "i18next";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { I18nextProvider } from "react-i18next";
import { AnnouncerProvider } from "./announcer.tsx";
import { setAriaLanguage } from "./aria/install-aria-strings.ts";
import { type Routing, RoutingContext } from "./link.tsx";
import { localeOf } from "./text/language.ts";
import { useLanguage } from "./text/use-language.ts";

export interface AppProvidersProps {
  /** From `createText`. */
  text: i18n;
  /** The app's router; without one every link loads its page anew. */
  routing?: Routing | undefined;
  children: ReactNode;
}

/** Words, locale of the form controls, links and announcements: once, around everything. */
export function AppProviders({ text, routing, children }: AppProvidersProps) {
  return (
    <I18nextProvider i18n={text}>
      <AriaLocale>
        <RoutingContext value={routing}>
          <AnnouncerProvider>{children}</AnnouncerProvider>
        </RoutingContext>
      </AriaLocale>
    </I18nextProvider>
  );
}

function AriaLocale({ children }: { children: ReactNode }) {
  const [language] = useLanguage();
  setAriaLanguage(language);
  return <I18nProvider locale={localeOf[language]}>{children}</I18nProvider>;
}
