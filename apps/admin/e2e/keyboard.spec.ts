import { expect, type Page } from "@playwright/test";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  test(`work is found and a step recorded with the keyboard alone, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    const t = wordsOf(language);
    const record = t("cases.moves.record-step");
    await signIn(page, server, "case-officer");
    await page.evaluate((chosen) => localStorage.setItem("tgpl.language", chosen), language);

    await test.step("the first stop leads past the navigation to the page", async () => {
      await page.goto(`${server.origin}/admin/cases?status=in-progress`);
      await expect(page.getByRole("table")).toBeVisible();
      await page.keyboard.press("Tab");
      await expect(page.getByRole("link", { name: t("ui.frame.skip") })).toBeFocused();
      await page.keyboard.press("Enter");
    });

    await test.step("the rail says its groups; a folded one opens, and stays so where one stands in it", async () => {
      const group = page.getByRole("group", { name: t("frame.groups.agencies") });
      const duty = group.getByRole("link", { name: t("frame.places.duty") });
      await expect(duty).toBeHidden();
      await group.getByRole("button").focus();
      await page.keyboard.press("Enter");
      await expect(duty).toBeVisible();
      await page.keyboard.press("Enter");
      await expect(duty).toBeHidden();
      await page.locator("main").focus();
    });

    await test.step("a case is opened from the list", async () => {
      await tabTo(page, /^CN2\./);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 2, name: t("cases.story.title") })).toBeVisible();
    });

    await test.step("a window takes the focus, keeps it, saves, and gives it back", async () => {
      await tabTo(page, new RegExp(`^${record}$`));
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: record });
      await expect(dialog).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await expect(page.getByRole("button", { name: record }).first()).toBeFocused();
      await page.keyboard.press("Enter");
      await dialog.getByRole("combobox").focus();
      await page.keyboard.press("ArrowDown");
      await dialog.getByLabel(t("cases.step.hours")).focus();
      await page.keyboard.type("2");
      await dialog.getByRole("textbox", { name: t("cases.step.note") }).focus();
      await page.keyboard.type("Nghiên cứu hồ sơ tại tòa.");
      await page.keyboard.press("Control+Enter");
      await expect(dialog).toBeHidden();
      await expect(page.getByText(t("cases.done.record-step"))).toBeVisible();
    });

    await test.step("the search opens with Ctrl K and finds a name without its marks", async () => {
      await page.keyboard.press("Control+k");
      await expect(page.getByRole("searchbox")).toBeFocused();
      await page.keyboard.type("nguyen thi");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("link", { name: /Nguyễn Thị/ }).first()).toBeVisible();
    });
  });
}

/** Presses Tab until something with this name has the focus, as a person would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press("Tab");
    const text = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    if (name.test(text)) return;
  }
  throw new Error(`nothing named ${name} was reached with Tab`);
}
