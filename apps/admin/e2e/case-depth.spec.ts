import { expect, type Locator, type Page } from "@playwright/test";
import {
  caseObstacles,
  conflictWaiverReasons,
  hearingKinds,
  labelOf,
  partyRoles,
  proceedingsStages,
} from "@tgpl/domain";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { tabTo } from "./tab-to.ts";
import { type Language, readIn, wordsOf } from "./words.ts";

// The file of a case in depth, with the keyboard alone and in both languages: stages, hearings, parties and a conflict
// of interest with its waiver, tasks, papers, a struck line, and the story that tells of all of it.
let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  test(`a case file is kept with the keyboard alone, in ${language}`, async ({ page }) => {
    test.setTimeout(420_000);
    const t = wordsOf(language);
    const name = (words: string) => new RegExp(`^${words.replaceAll(/[().]/g, "\\$&")}$`);
    const dialog = page.getByRole("dialog");
    // The parts are the same in both languages: axe looks at each state once.
    const look = language === "vi" ? expectAccessible : async () => {};
    const press = async (words: string) => {
      await tabTo(page, name(words));
      await page.keyboard.press("Enter");
    };
    const openPart = async (part: string) => {
      await press(t(`cases.parts.${part}`));
      await expect(page).toHaveURL(new RegExp(part === "story" ? "/cases/[^?]*$" : `part=${part}`));
    };
    const save = async () => {
      await page.keyboard.press("Control+Enter");
      await expect(dialog).toBeHidden();
    };

    await signIn(page, server, "case-officer");
    await page.evaluate((chosen) => localStorage.setItem("tgpl.language", chosen), language);
    const { href, client } = await caseWithNamesake(page, language === "vi" ? 0 : 1);
    await page.goto(`${server.origin}${href}`);
    await expect(page.getByRole("heading", { level: 2, name: t("cases.story.title") })).toBeVisible();
    await look(page);

    await test.step("a stage of the proceedings begins", async () => {
      await openPart("court");
      await press(t("cases.file.new.stage"));
      await expect(dialog).toBeVisible();
      await look(page);
      await chooseByKey(
        dialog.getByLabel(t("cases.court.stage"), { exact: true }),
        labelOf(proceedingsStages, "appeal", language),
      );
      await typeInto(dialog.getByLabel(t("cases.court.agencyName")), "Tòa án Hành Trình");
      await save();
      await expect(page.getByRole("heading", { level: 3, name: /Tòa án Hành Trình/ }).first()).toBeVisible();
    });

    await test.step("a hearing is set, then postponed: the old one stays with its reason", async () => {
      await press(t("cases.file.new.hearing"));
      await chooseByKey(
        dialog.getByLabel(t("cases.court.kind"), { exact: true }),
        labelOf(hearingKinds, "court-meeting", language),
      );
      await typeInto(dialog.getByLabel(t("cases.court.place"), { exact: true }), "Tòa án Hành Trình");
      await typeDate(page, dialog, t("cases.court.day"), dayAhead(20));
      await typeInto(dialog.getByLabel(t("cases.court.time"), { exact: true }), "8:30");
      await typeInto(dialog.getByLabel(t("cases.court.room")), "7");
      await look(page);
      await save();
      await tabTo(page, new RegExp(`^${t("cases.court.postpone")}: .*Tòa án Hành Trình`));
      await page.keyboard.press("Enter");
      await typeInto(dialog.getByLabel(t("cases.court.reason")), "Bên kia vắng mặt.");
      await typeDate(page, dialog, t("cases.court.newDay"), dayAhead(34));
      await save();
      await expect(page.getByText(/Bên kia vắng mặt\./)).toBeVisible();
      await expect(page.getByText(t("cases.court.instead")).first()).toBeVisible();
      await look(page);
    });

    await test.step("the other side was helped by the same provider: the conflict is told and waived", async () => {
      await openPart("people");
      await press(t("cases.file.new.party"));
      await chooseByKey(
        dialog.getByLabel(t("cases.people.role"), { exact: true }),
        labelOf(partyRoles, "opposing-party", language),
      );
      await typeInto(dialog.getByLabel(t("cases.people.name"), { exact: true }), client);
      await look(page);
      await save();
      const conflict = page
        .getByRole("listitem")
        .filter({ hasText: t("cases.conflicts.effects.needs-waiver") });
      await expect(conflict.first()).toContainText(client);
      await look(page);
      await tabTo(page, name(t("cases.conflicts.waive")));
      await page.keyboard.press("Enter");
      await chooseByKey(
        dialog.getByLabel(t("cases.conflicts.reason")),
        labelOf(conflictWaiverReasons, "another-person", language),
      );
      await typeInto(dialog.getByLabel(t("cases.conflicts.why")), "Đã xem giấy tờ, hai người khác nhau.");
      await look(page);
      await save();
      await expect(page.getByText(/hai người khác nhau/)).toBeVisible();
      await expect(page.getByText(t("cases.conflicts.waived"), { exact: true }).first()).toBeVisible();
    });

    await test.step("a task is given, ticked off, and a private note is kept", async () => {
      await openPart("notes");
      await press(t("cases.file.new.task"));
      await typeInto(dialog.getByLabel(t("cases.notes.what")), "Gọi cho người phiên dịch");
      await dialog.getByLabel(t("cases.notes.for")).focus();
      await expect(dialog.getByLabel(t("cases.notes.for")).locator("option")).not.toHaveCount(1);
      await page.keyboard.press("ArrowDown");
      await typeDate(page, dialog, t("cases.notes.due"), dayAhead(3));
      await save();
      await tabTo(page, new RegExp(`^${t("cases.notes.tick")}: Gọi cho người phiên dịch`));
      await page.keyboard.press("Enter");
      await expect(
        page.getByRole("button", { name: `${t("cases.notes.untick")}: Gọi cho người phiên dịch` }).first(),
      ).toBeVisible();
      await press(t("cases.file.new.note"));
      await typeInto(dialog.getByLabel(t("cases.notes.words")), "Nhớ gọi vào buổi sáng.");
      await dialog.getByRole("checkbox").focus();
      await page.keyboard.press("Space");
      await save();
      await expect(
        page.getByRole("heading", { level: 3, name: t("cases.notes.mine") }).first(),
      ).toBeVisible();
      await look(page);
    });

    await test.step("a paper is entered in the index, and struck with its reason", async () => {
      await openPart("papers");
      await press(t("cases.file.new.document"));
      await dialog.getByLabel(t("cases.papers.kind")).focus();
      await page.keyboard.press("ArrowDown");
      await typeInto(dialog.getByLabel(t("cases.papers.name")), `Giấy của hành trình ${language}`);
      await save();
      const row = page.getByRole("row", { name: new RegExp(`Giấy của hành trình ${language}`) });
      await expect(row).toBeVisible();
      await tabTo(page, new RegExp(`^${t("cases.file.strike")}: Giấy của hành trình ${language}`));
      await page.keyboard.press("Enter");
      await typeInto(dialog.getByLabel(t("cases.strike.reason")), "Của vụ việc khác.");
      await look(page);
      await save();
      await expect(row).toContainText("Của vụ việc khác.");
      await look(page);
      await expectNoSidewaysScroll(page);
    });

    await test.step("the story tells all of it, and is narrowed and searched", async () => {
      await openPart("story");
      await expect(page.getByText(/Bên kia vắng mặt\./)).toBeVisible();
      await expect(page.getByRole("heading", { level: 3, name: new RegExp(client) }).first()).toBeVisible();
      await look(page);
      await chooseByKey(page.getByLabel(t("cases.story.kind")), t("cases.story.groups.tasks"));
      await expect(page).toHaveURL(/group=tasks/);
      await expect(
        page.getByRole("heading", { level: 3, name: /Gọi cho người phiên dịch/ }).first(),
      ).toBeVisible();
      await expect(page.getByText(/Bên kia vắng mặt\./)).toBeHidden();
      await typeInto(page.getByLabel(t("cases.story.find")), "khong co gi nhu vay");
      await expect(page.getByText(t("cases.story.nothing"))).toBeVisible();
      await look(page);
      expect(page.url()).not.toContain("khong");
    });
  });
}

for (const language of ["vi", "en"] as const) {
  const t = wordsOf(language);

  test(`an appointment waits for the waiver of a conflict, and says why, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const dialog = page.getByRole("dialog");
    await signIn(page, server, "case-officer");
    await readIn(page, language);
    const { client, provider } = await caseWithNamesake(page, language === "vi" ? 0 : 1);
    await page.goto(`${server.origin}/admin/cases?status=accepted`);
    await page.getByRole("main").getByRole("table").getByRole("link").first().click();
    await page.getByRole("link", { name: t("cases.parts.people"), exact: true }).click();
    await page.getByRole("button", { name: t("cases.file.new.party") }).click();
    await dialog.getByLabel(t("cases.people.role"), { exact: true }).selectOption("opposing-party");
    await dialog.getByLabel(t("cases.people.name"), { exact: true }).fill(client);
    await dialog.getByRole("button", { name: t("cases.file.save"), exact: true }).click();
    await expect(dialog).toBeHidden();

    await page
      .getByRole("button", { name: t("cases.moves.appoint-provider") })
      .first()
      .click();
    await dialog.getByRole("radio", { name: new RegExp(provider) }).check({ force: true });
    await expect(
      dialog.getByText(t("cases.conflicts.effects.needs-waiver"), { exact: true }).first(),
    ).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: t("cases.save.appoint-provider") }).click();
    await expect(dialog.getByText(labelOf(caseObstacles, "conflict-of-interest", language))).toBeVisible();
    await expectAccessible(page);
    await dialog
      .getByRole("button", { name: t("cases.conflicts.waive") })
      .first()
      .click();
    await page.getByLabel(t("cases.conflicts.reason")).selectOption("another-person");
    await page.getByLabel(t("cases.conflicts.why")).fill("Khác ngày sinh.");
    await dialog.getByRole("button", { name: t("cases.conflicts.waive") }).click();
    await expect(dialog).toBeHidden();
    await page
      .getByRole("button", { name: t("cases.moves.appoint-provider") })
      .first()
      .click();
    await dialog.getByRole("radio", { name: new RegExp(provider) }).check({ force: true });
    await dialog.getByRole("button", { name: t("cases.save.appoint-provider") }).click();
    await expect(dialog).toBeHidden();
  });
}

/** A running case, and the name of somebody whom the same provider helps in another one. */
async function caseWithNamesake(page: Page, nth: number) {
  await page.goto(`${server.origin}/admin/cases?status=in-progress`);
  const rows = page.getByRole("main").getByRole("table").getByRole("row");
  await expect(rows.nth(1)).toBeVisible();
  const lines = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => ({
      href: row.querySelector("a")?.getAttribute("href") ?? "",
      client: row.querySelectorAll("td:not(.pick)")[0]?.firstChild?.textContent ?? "",
      provider: row.querySelectorAll("td:not(.pick)")[2]?.querySelector("small")?.textContent ?? "",
    })),
  );
  const pairs = lines.flatMap((line) => {
    const other = lines.find((one) => one.provider === line.provider && one.href !== line.href);
    return other ? [{ href: line.href, client: other.client, provider: line.provider }] : [];
  });
  // Of another provider each time: what one journey writes down must not bind the next.
  const found = pairs.filter(
    ({ provider }, at) => pairs.findIndex((one) => one.provider === provider) === at,
  )[nth];
  if (!found) throw new Error("no provider of the demonstration has two running cases in this office");
  return found;
}

/** Chooses in a list of the system with the arrow keys. */
async function chooseByKey(select: Locator, label: string): Promise<void> {
  const labels = await select.locator("option").allTextContents();
  await select.focus();
  await select.page().keyboard.press("Home");
  for (let at = 0; at < labels.indexOf(label); at++) await select.page().keyboard.press("ArrowDown");
  await expect(select.locator("option:checked")).toHaveText(label);
}

async function typeInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.press("Control+A");
  await field.page().keyboard.type(text);
}

async function typeDate(page: Page, within: Locator, label: string, digits: string): Promise<void> {
  await within
    .getByRole("group", { name: new RegExp(`^${label}`) })
    .getByRole("spinbutton")
    .first()
    .focus();
  await page.keyboard.type(digits);
}

/** A working day so many days ahead, as it is typed: 24112026. */
function dayAhead(days: number): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" })
    .format(new Date(Date.now() + days * 86_400_000))
    .replaceAll("/", "");
}
