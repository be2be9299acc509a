import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * axe finds nothing on the page as it stands, or in a part of it. It finds a third of the faults: the rest is looked at
 * by people.
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // A page that is still on its way is no page yet.
  await expect(page.locator("h1").first()).toBeAttached();
  const axe = new AxeBuilder({ page });
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
  expect(said, page.url()).toEqual([]);
}

/** Nothing sticks out sideways: a page is read by scrolling down only. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  // A chart takes a moment to follow the window.
  await expect.poll(overflow, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0);
}

/** No words are cut off by a box that is too small for them and does not scroll. */
export async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "main a, main button, main h1, main h2, main th, main td, main p",
      ),
    ]
      .filter((box) => {
        const { overflowX, overflowY, clip } = getComputedStyle(box);
        const hides = [overflowX, overflowY].some((value) => value === "hidden" || value === "clip");
        const isForEars = clip !== "auto" || box.clientWidth <= 1;
        return (
          hides &&
          !isForEars &&
          (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
        );
      })
      .map((box) => box.textContent.trim().slice(0, 60)),
  );
  expect(cut, page.url()).toEqual([]);
}
