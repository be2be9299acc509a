import { type ComponentProps, createContext, type MouseEvent, useContext } from "react";
import { staysInside } from "./stays-inside.ts";

export type LinkProps = ComponentProps<"a"> & { href: string };

/** How the app goes from page to page without loading anew: its router, given once to `AppProviders`. */
export interface Routing {
  /** Where the app's own addresses begin: `/admin/`. */
  base: string;
  go: (href: string) => void;
}

export const RoutingContext = createContext<Routing | undefined>(undefined);

/** A link of the app. Inside the app the router follows it, elsewhere the browser; this package knows no router. */
export function Link({ href, onClick, ...rest }: LinkProps) {
  const routing = useContext(RoutingContext);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (
      event.defaultPrevented ||
      !routing ||
      !staysInside(event, { href, target: rest.target }, routing.base)
    )
      return;
    event.preventDefault();
    routing.go(href);
  };
  return <a {...rest} href={href} onClick={follow} />;
}
