import { AppProviders } from "@tgpl/ui/app-providers.tsx";
import type { ReactNode } from "react";
import { AppLink } from "../routing/app-link.tsx";
import { text } from "../text/text.ts";

/** Words, links and announcements around everything; inside the router, because links need it. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <AppProviders text={text} link={AppLink}>
      {children}
    </AppProviders>
  );
}
