import { useRouter } from "@tanstack/react-router";
import type { LinkProps } from "@tgpl/ui/link.tsx";
import type { MouseEvent } from "react";

/** How links of `@tgpl/ui` are followed: inside the app without loading the page again. */
export function AppLink({ href, onClick, ...rest }: LinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || opensElsewhere(event, rest.target) || !isInside(href)) return;
    event.preventDefault();
    router.history.push(href);
  };
  return <a {...rest} href={href} onClick={follow} />;
}

function opensElsewhere(event: MouseEvent, target: string | undefined): boolean {
  return (
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    (target !== undefined && target !== "_self")
  );
}

function isInside(href: string): boolean {
  return href.startsWith(import.meta.env.BASE_URL);
}
