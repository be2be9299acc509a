import { useRouter } from "@tanstack/react-router";
import { AppProviders } from "@tgpl/ui/app-providers.tsx";
import { type ReactNode, useMemo } from "react";
import { text } from "../text/text.ts";

/** Words, links and announcements around everything; inside the router, which follows the links. */
export function Providers({ children }: { children: ReactNode }) {
  const { history } = useRouter();
  const routing = useMemo(() => ({ base: import.meta.env.BASE_URL, go: history.push }), [history]);
  return (
    <AppProviders text={text} routing={routing}>
      {children}
    </AppProviders>
  );
}
