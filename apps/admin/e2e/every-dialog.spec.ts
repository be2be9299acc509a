import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { DemoRole, Server } from "./start-server.ts";
import { wordsOf } from "./words.ts";

// Every window over a page: axe finds nothing, Escape closes it, and focus returns to where it came from.
let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

const looks = [
  { name: "at a desk", size: { width: 1280, height: 800 }, colorScheme: "light", language: "vi" },
  { name: "on a narrow phone, dark", size: { width: 320, height: 640 }, colorScheme: "dark", language: "en" },
] as const;
type Look = (typeof looks)[number];

/** Which move is asked for at a case of which status. */
const moves = [
  ["accepted", "appoint-provider"],
  ["in-progress", "replace-provider"],
  ["in-progress", "record-step"],
  ["in-progress", "close"],
  ["in-progress", "discontinue"],
  ["in-progress", "petition"],
  ["in-progress", "transfer"],
  ["closed", "hand-over"],
  ["handed-over", "archive"],
] as const;

for (const look of looks) {
  const t = wordsOf(look.language);
  const button = (page: Page, key: string) => page.getByRole("button", { name: t(key), exact: true }).first();

  test(`the windows of a case, ${look.name}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await openAs(browser, "case-officer", look);
    let open = "";
    for (const [status, move] of moves) {
      if (open !== status) await openFirst(page, `cases?status=${status}`);
      open = status;
      await expectWindow(page, button(page, `cases.moves.${move}`));
    }
  });

  test(`the windows of a request, ${look.name}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await openAs(browser, "case-officer", look);
    await openFirst(page, "requests?status=supplement-requested");
    await expectWindow(page, button(page, "eligibility.shortMoves.refuse"));
    await expectWindow(page, button(page, "eligibility.moves.withdraw"), "alertdialog");
    await expectWindow(page, page.getByRole("button", { name: /Điều 7|Article 7/ }).first());
    const now = page.getByRole("button", {
      name: new RegExp(`^${t("eligibility.shortMoves.accept-immediately")}`),
    });
    await expectWindow(page, now.first());
  });

  test(`the windows of the upkeep, and an invitation, ${look.name}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await openAs(browser, "administrator", look);
    for (const [path, key] of [
      ["offices", "directory.addOffice"],
      ["providers", "directory.addProvider"],
      ["accounts", "accounts.invite"],
    ] as const) {
      await page.goto(`${server.origin}/admin/${path}`);
      await expectWindow(page, button(page, key));
    }
    await expectWindow(page, page.getByRole("button", { name: /^(Tắt|Switch off)/ }).last(), "alertdialog");

    await page
      .getByRole("button", { name: /^(Đường dẫn mới|New link)/ })
      .first()
      .click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    const link = await dialog.getByLabel(t("accounts.link"), { exact: true }).inputValue();
    await dialog.getByRole("button", { name: t("accounts.linkDone") }).click();

    const invited = await newPage(browser, look);
    await invited.addInitScript((chosen) => localStorage.setItem("tgpl.language", chosen), look.language);
    await invited.goto(link);
    await expect(invited.getByRole("heading", { level: 1, name: t("session.invitation") })).toBeVisible();
    await expectAccessible(invited);
    await expectNoSidewaysScroll(invited);
  });

  test(`the menu of the person, ${look.name}`, async ({ browser }) => {
    for (const [role, app] of [
      ["case-officer", "admin"],
      ["leader", "analytics"],
    ] as const) {
      const page = await openAs(browser, role, look, app);
      await page.goto(`${server.origin}/${app}/`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const opener =
        look.size.width < 700
          ? page.getByRole("button", { name: t("ui.frame.more") })
          : page.getByRole("banner").getByRole("button", { expanded: false }).last();
      await expectWindow(page, opener);
    }
  });
}

/** Opened with the keyboard, looked at by axe, left with Escape. */
async function expectWindow(
  page: Page,
  opener: Locator,
  role: "dialog" | "alertdialog" = "dialog",
): Promise<void> {
  await opener.scrollIntoViewIfNeeded();
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole(role);
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
}

async function openFirst(page: Page, list: string): Promise<void> {
  await page.goto(`${server.origin}/admin/${list}`);
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
}

async function newPage(browser: Browser, { size, colorScheme }: Look): Promise<Page> {
  return (await browser.newContext({ viewport: size, colorScheme, reducedMotion: "reduce" })).newPage();
}

async function choose(page: Page, { language }: Look): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem("tgpl.language", chosen), language);
}

async function openAs(
  browser: Browser,
  role: DemoRole,
  look: Look,
  app: "admin" | "analytics" = "admin",
): Promise<Page> {
  const page = await newPage(browser, look);
  await signIn(page, server, role, app);
  await choose(page, look);
  return page;
}
