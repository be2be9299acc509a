import type { Page } from "@playwright/test";

/** Presses Tab until something with this name has the focus, as a person would. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press("Tab");
    const words = await page.evaluate(() => {
      const { activeElement: active } = document;
      return [active?.getAttribute("aria-label") ?? "", active?.textContent?.trim() ?? ""];
    });
    if (words.some((word) => name.test(word))) return;
  }
  throw new Error(`nothing named ${name} was reached with Tab`);
}
