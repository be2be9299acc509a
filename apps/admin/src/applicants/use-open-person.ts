import { useHref } from "../routing/use-href.ts";

/** Opens a person's page beside the present one, so that a form under way stays as it is. */
export function useOpenPerson(): (id: string) => void {
  const href = useHref();
  return (id) => {
    window.open(href({ to: "/applicants/$id", params: { id } }), "_blank", "noopener");
  };
}
