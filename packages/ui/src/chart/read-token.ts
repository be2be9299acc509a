/** The value of a design token now, for what is drawn without a style sheet. Read again on `onThemeChange`. */
export function readToken(name: string, element: Element = document.documentElement): string {
  return getComputedStyle(element).getPropertyValue(`--${name}`).trim();
}
