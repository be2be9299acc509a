// A dialog gives focus back, and the page draws its new buttons, within this time.
const settledAfterMs = 120;

/**
 * What had focus is gone, such as the button of a move that cannot be made again: focus goes to the heading and not
 * to the top of the document.
 */
export function keepFocus(): void {
  setTimeout(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) document.querySelector<HTMLElement>("main h1")?.focus();
  }, settledAfterMs);
}
