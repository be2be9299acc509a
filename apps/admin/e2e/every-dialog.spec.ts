import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { callServer } from "./call-server.ts";
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

// At a desk their journeys look at them; here all of them one after the other, on one page, where room and light are least.
test("the windows of the newer rooms, on a narrow phone, dark", async ({ browser }) => {
  test.setTimeout(240_000);
  const [, look] = looks;
  const t = wordsOf(look.language);
  const page = await openAs(browser, "centre-director", look);
  const named = (key: string) => page.getByRole("button", { name: t(key), exact: true }).first();
  // Of a line: its act, then what it is about.
  const act = (key: string) => page.getByRole("button", { name: new RegExp(`^${t(key)}: `) }).first();
  const go = async (path: string) => {
    await page.goto(`${server.origin}/admin/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  };
  const see = async (...openers: Locator[]) => {
    for (const opener of openers) await expectWindow(page, opener, "any", windows);
  };

  await test.step("the file of a case", async () => {
    const id = await layLines(page);
    await go(`cases/${id}?part=court`);
    await see(named("cases.file.new.stage"), named("cases.file.new.hearing"), act("cases.court.postpone"));
    await go(`cases/${id}?part=people`);
    await see(named("cases.file.new.party"), act("cases.file.edit"), act("cases.file.strike"));
    await go(`cases/${id}?part=notes`);
    for (const one of ["task", "contact", "note"]) await see(named(`cases.file.new.${one}`));
    await go(`cases/${id}?part=papers`);
    await see(named("cases.file.new.document"));
  });

  await test.step("persons and their upkeep", async () => {
    const [person] = await callServer<Known[]>(page, "applicants.search", { text: "nguyen thi" });
    await go(`applicants/${person?.id}`);
    await see(
      named("applicants.history.record"),
      named("applicants.beside.addRelation"),
      named("applicants.beside.addConsent"),
    );
    await go("inbox");
    await see(page.getByRole("button", { name: /^(Để lại|Set aside), / }).first());
  });

  await test.step("complaints, agencies, notices, duty", async () => {
    await openFirst(page, "complaints");
    await lookAtMoves(page);
    await go("agencies");
    await see(named("agencies.add"));
    await openFirst(page, "agencies");
    await see(named("agencies.correct"), named("agencies.reorganise"));
    await go("duty");
    await see(named("duty.plan"));
    await page.goto(`${server.origin}/admin/notices`);
    await page.getByRole("main").locator(".row a[href*='/notices/']").first().click();
    await lookAtMoves(page);
    await openFirst(page, "referrals");
    await lookAtMoves(page);
  });

  await test.step("providers and quality", async () => {
    await openFirst(page, "providers");
    await see(
      named("providers.edit"),
      named("providers.move.open"),
      named("providers.end.open"),
      named("providers.leave.add"),
    );
    await openFirst(page, "quality/opinions");
    await see(named("quality.opinion.byPhone"));
  });
});

/** Opened with the keyboard, looked at by axe, left with Escape. */
async function expectWindow(
  page: Page,
  opener: Locator,
  role: "dialog" | "alertdialog" | "any" = "dialog",
  /** Only this is looked at: the page under it is looked at elsewhere. */
  part?: string,
): Promise<void> {
  await opener.scrollIntoViewIfNeeded();
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = role === "any" ? page.locator(windows) : page.getByRole(role);
  await expect(dialog).toBeVisible();
  await expectAccessible(page, part);
  await expectNoSidewaysScroll(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
}

const windows = "[role=dialog], [role=alertdialog]";

/** Every move that can be made opens a window. */
async function lookAtMoves(page: Page): Promise<void> {
  const moves = page.locator(".moves-panel .buttons button");
  await expect(page.locator(".moves-panel")).toBeVisible();
  for (const move of await moves.all()) await expectWindow(page, move, "any", windows);
}

type Known = { id: string };

/** A running case with a party and a hearing of its own. */
async function layLines(page: Page): Promise<string> {
  const [found] = await callServer<Known[]>(page, "cases.list", { status: "in-progress" });
  const caseId = found?.id ?? "";
  const nothing = { phone: null, address: null, agency: null, nationalId: null, birthYear: null };
  await callServer(page, "cases.parties.add", {
    ...{ caseId, ...nothing },
    ...{ role: "opposing-party", fullName: "Quách Văn Cửa Sổ", stageRoles: [] },
  });
  await callServer(page, "cases.hearings.add", {
    ...{ caseId, kind: "trial", stageId: null, agencyCode: null, place: "Tòa án Mẫu", room: null },
    ...{ startsAt: "2031-03-04T08:00:00+07:00", needs: [], attendees: null },
  });
  return caseId;
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
