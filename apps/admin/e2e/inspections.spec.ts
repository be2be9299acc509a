import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { DemoRole, Server } from "./start-server.ts";
import { type Language, like, readIn, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

/** Where the officer of the demonstration works. */
const office = "Chi nhánh số 2 (minh họa)";
const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  const t = wordsOf(language);

  test(`an inspection finds something, and it is put right with proof, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const subject = `Kiểm tra hành trình ${language}`;
    const todo = `Đánh số lại hồ sơ hành trình ${language}.`;
    const director = await open(browser, "centre-director", language);
    const officer = await open(browser, "case-officer", language);

    await test.step("planned for the year, and what is missing is said beside its field", async () => {
      await director.goto(`${server.origin}/admin/inspections`);
      await expect(director.getByRole("table")).toBeVisible();
      await expectAccessible(director);
      await press(director, t("inspections.plan"));
      const dialog = director.getByRole("dialog");
      await dialog.getByRole("button", { name: t("inspections.savePlan") }).click();
      await expect(dialog.getByText(t("inspections.rules.subject")).first()).toBeVisible();
      await expectAccessible(director);
      await dialog.getByLabel(t("inspections.inspected"), { exact: true }).selectOption({ label: office });
      await typeDay(director, t("inspections.plannedOn"), dayIn(0));
      await dialog.getByLabel(t("inspections.subject"), { exact: true }).fill(subject);
      await dialog.getByLabel(t("inspections.team"), { exact: true }).fill("Trưởng Đoàn Mẫu\nThư Ký Mẫu");
      await dialog.getByRole("button", { name: t("inspections.savePlan") }).click();
      await expect(director.getByRole("heading", { level: 1, name: office })).toBeVisible();
    });

    await test.step("the office sees in its work that a team comes", async () => {
      await officer.goto(`${server.origin}/admin/`);
      await expect(
        officer.getByRole("link", { name: t("work.kinds.receive-inspection"), exact: true }).first(),
      ).toBeVisible();
    });

    await test.step("held, and its checklist answered with one no", async () => {
      await press(director, t("inspections.moves.hold-visit"));
      const dialog = director.getByRole("dialog");
      await dialog.getByLabel(t("inspections.metWith"), { exact: true }).fill("Người Đại Diện Mẫu");
      await dialog.getByRole("button", { name: t("inspections.hold.save") }).click();
      await expect(dialog).toBeHidden();
      await press(director, t("inspections.moves.answer-checklist"));
      const points = dialog.locator("fieldset.inspection-point");
      for (const [at, point] of (await points.all()).entries())
        await point.locator(`input[value=${at === 4 ? "no" : "yes"}]`).check();
      await points.nth(4).getByRole("textbox").fill("Bốn hồ sơ chưa đánh số");
      await expectAccessible(director);
      await dialog.getByRole("button", { name: t("inspections.checklistSave") }).click();
      await expect(dialog).toBeHidden();
      // The minutes stay open until somebody says what was seen.
      await expect(director.locator(".blocked")).toHaveCount(1);
    });

    await test.step("a finding with a recommendation and its day", async () => {
      await press(director, t("inspections.moves.add-finding"));
      const dialog = director.getByRole("dialog");
      await expect(dialog.getByLabel(t("inspections.seen"), { exact: true })).toHaveValue(
        "Bốn hồ sơ chưa đánh số",
      );
      await dialog.getByRole("radio").nth(1).check();
      await dialog.getByLabel(t("inspections.whatToDo"), { exact: true }).fill(todo);
      await typeDay(director, t("inspections.dueOn"), dayIn(30));
      await expectAccessible(director);
      await dialog.getByRole("button", { name: t("inspections.finding.save") }).click();
      await expect(dialog).toBeHidden();
      await press(director, t("inspections.moves.conclude-visit"));
      await dialog.getByLabel(t("inspections.conclusion"), { exact: true }).fill("Hai bên thống nhất.");
      await dialog.getByRole("button", { name: t("inspections.conclude.save") }).click();
      await expect(dialog).toBeHidden();
      await expect(director.getByRole("link", { name: todo })).toBeVisible();
      await expectAccessible(director);
    });

    await test.step("the minutes are ready for both sides to sign", async () => {
      await director.getByRole("link", { name: t("inspections.minutes.open"), exact: true }).click();
      const paper = director.getByRole("article");
      await expect(paper).toContainText(t("letters.demo"));
      await expect(paper).toContainText(todo);
      await expectAccessible(director);
      await director.emulateMedia({ media: "print" });
      await expect(paper).toBeVisible();
      await expect(director.getByRole("navigation").first()).toBeHidden();
      await expect(director.getByRole("button", { name: t("inspections.print") })).toBeHidden();
      await director.emulateMedia({ media: "screen" });
    });

    await test.step("the office reports it done from its work, with a file that proves it", async () => {
      await officer.goto(`${server.origin}/admin/?kind=carry-out-recommendation`);
      const row = officer.getByRole("article").filter({ hasText: todo });
      await row
        .getByRole("link", { name: like(t("work.actFor"), { act: t("work.acts.carry-out-recommendation") }) })
        .click();
      const dialog = officer.getByRole("dialog");
      await dialog.getByLabel(t("inspections.word.report-done.note"), { exact: true }).fill("Đã đánh số đủ.");
      await expectAccessible(officer);
      await dialog.getByRole("button", { name: t("inspections.word.report-done.save") }).click();
      await expect(dialog).toBeHidden();
      const chooser = officer.waitForEvent("filechooser");
      await officer
        .locator(".file-drop")
        .getByRole("button", { name: t("attachments.choose"), exact: true })
        .click();
      await (await chooser).setFiles({ name: "minh chung.pdf", mimeType: "application/pdf", buffer: PDF });
      await expect(officer.getByRole("link", { name: "minh chung.pdf" })).toBeVisible();
      await expectAccessible(officer);
    });

    await test.step("the director sees the proof and closes it", async () => {
      await director.goto(
        `${server.origin}/admin/inspections?view=recommendations&state=recommendation-reported`,
      );
      await director.getByRole("link", { name: todo, exact: true }).click();
      await expect(director.getByRole("link", { name: "minh chung.pdf" })).toBeVisible();
      await press(director, t("inspections.moves.close"));
      const dialog = director.getByRole("dialog");
      await dialog.getByLabel(t("inspections.word.close.note"), { exact: true }).fill("Đã xem minh chứng.");
      await dialog.getByRole("button", { name: t("inspections.word.close.save") }).click();
      await expect(dialog).toBeHidden();
      await expect(director.getByText(t("inspections.events.close")).first()).toBeVisible();
    });

    await test.step("of all years the overdue stand first, also on a narrow phone", async () => {
      await director.goto(`${server.origin}/admin/inspections?view=recommendations`);
      await expect(director.locator(".register h2").first()).toHaveText(t("inspections.overdue"));
      await director.setViewportSize({ width: 320, height: 640 });
      await expectAccessible(director);
      await expectNoSidewaysScroll(director);
    });
    await director.context().close();
    await officer.context().close();
  });
}

/** A person of a role in a window of their own. */
async function open(browser: Browser, role: DemoRole, language: Language): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, server, role);
  await readIn(page, language);
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).first().click();
}

async function typeDay(page: Page, label: string, digits: string): Promise<void> {
  const group = page.getByRole("group", { name: label, exact: true });
  await group.getByRole("spinbutton").first().click();
  await page.keyboard.type(digits);
}

/** A day from today on in Vietnam, as it is typed: 24112026. */
function dayIn(days: number): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" })
    .format(Date.now() + days * 86_400_000)
    .replaceAll("/", "");
}
