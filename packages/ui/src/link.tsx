import { type ComponentProps, type ComponentType, createContext, useContext } from "react";

export type LinkProps = ComponentProps<"a"> & { href: string };

/** How the app follows a link: its router's link, given once to `AppProviders`. */
export const LinkContext = createContext<ComponentType<LinkProps>>((props) => <a {...props} />);

/** A link of the app. The router decides how it is followed; this package knows no router. */
export function Link(props: LinkProps) {
  const AppLink = useContext(LinkContext);
  return <AppLink {...props} />;
}
