/** The part of a press on a link that says where its page is to open. */
export interface Press {
  button: number;
  metaKey: boolean;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Whether a press on a link opens a page of this app in this window; else the browser follows it as it always does. */
export function staysInside(
  press: Press,
  { href, target = "_self" }: { href: string; target?: string | undefined },
  base: string,
): boolean {
  const asksElsewhere =
    press.button !== 0 || press.metaKey || press.ctrlKey || press.shiftKey || press.altKey;
  return !asksElsewhere && target === "_self" && href.startsWith(base);
}
