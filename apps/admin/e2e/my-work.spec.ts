import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  test(`what is due is found, walked and done with the keyboard alone, in ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    const t = wordsOf(language);
    await signIn(page, server, "case-officer");
    await page.evaluate((chosen) => localStorage.setItem("tgpl.language", chosen), language);
    await page.goto(`${server.origin}/admin/`);
    const rows = page.locator(".row .act a");
    await expect(rows.first()).toBeVisible();
    await expectAccessible(page);

    await test.step("arrow, J and K walk the list, and Enter opens the window of the very move", async () => {
      await tabTo(page, "searchbox");
      await page.keyboard.press("ArrowDown");
      await expect(rows.nth(0)).toBeFocused();
      await page.keyboard.press("j");
      await expect(rows.nth(1)).toBeFocused();
      await page.keyboard.press("k");
      await expect(rows.nth(0)).toBeFocused();
      await page.keyboard.press("End");
      await expect(rows.last()).toBeFocused();
      await page.keyboard.press("Home");
    });

    await test.step("a kind narrows the list, and stands in the address", async () => {
      await tabTo(page, "combobox", { back: true });
      await chooseByArrow(page, "hand-over-file");
      await expect(page).toHaveURL(/kind=hand-over-file/);
      await expect(rows.first()).toHaveText(t("work.acts.hand-over-file"));
    });

    await test.step("closing the window returns to the list as it was", async () => {
      await tabTo(page, "link", { within: ".row .act" });
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      await expect(page).toHaveURL(/\?do=hand-over/);
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect(page).toHaveURL(/kind=hand-over-file/);
      await expect(rows.first()).toBeVisible();
    });

    await test.step("a name is found without its marks, and one that is not there is said", async () => {
      const name = (await page.locator(".row .what p span").first().textContent())?.trim() ?? "";
      const folded = name
        .normalize("NFD")
        .replaceAll(/\p{M}/gu, "")
        .replaceAll("đ", "d")
        .replaceAll("Đ", "D");
      await tabTo(page, "searchbox");
      await page.keyboard.type(folded.toLowerCase());
      await expect(page.locator(".row .what").first()).toContainText(name);
      await page.keyboard.type(" zzz");
      await expect(page.getByText(t("work.nothingFound"))).toBeVisible();
      await expectAccessible(page);
    });

    await test.step("the calendar keeps the kind, names the days off, and is read as a list of days", async () => {
      await page.getByRole("link", { name: t("work.views.calendar"), exact: true }).focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/kind=hand-over-file.*view=calendar|view=calendar.*kind=hand-over-file/);
      await expect(page.getByRole("table")).toBeVisible();
      await expect(page.getByText(t("work.calendar.weekend")).first()).toBeVisible();
      await expectAccessible(page);
      for (const span of ["week", "agenda"] as const) {
        await page.getByRole("link", { name: t(`work.calendar.spans.${span}`), exact: true }).focus();
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(new RegExp(`span=${span}`));
        await expectAccessible(page);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
    });
  });
}

test("a month far ahead has nothing, and says so", async ({ page }) => {
  const t = wordsOf("vi");
  await signIn(page, server, "case-officer");
  await page.goto(`${server.origin}/admin/?view=calendar&span=agenda&on=2029-08-01`);
  await expect(page.getByText(t("work.calendar.nothing"))).toBeVisible();
  await expect(page.getByText(t("work.calendar.unknownYear").replace("{{year}}", "2029"))).toBeVisible();
  await expectAccessible(page);
});

/** Goes down a list of choices until this one stands. */
async function chooseByArrow(page: Page, value: string): Promise<void> {
  for (let press = 0; press < 20; press++) {
    await page.keyboard.press("ArrowDown");
    if ((await page.evaluate(() => (document.activeElement as HTMLSelectElement).value)) === value) return;
  }
  throw new Error(`${value} is no choice`);
}

/** Presses Tab until something of this role has the focus, as a person would. */
async function tabTo(
  page: Page,
  role: "searchbox" | "combobox" | "link",
  { back = false, within = "main" }: { back?: boolean; within?: string } = {},
): Promise<void> {
  const is = { searchbox: "input[type=search]", combobox: "select", link: "a" }[role];
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const reached = await page.evaluate(
      ([tag, place]) => document.activeElement?.matches(`${place} ${tag}`) ?? false,
      [is, within] as const,
    );
    if (reached) return;
  }
  throw new Error(`no ${role} was reached with Tab`);
}
