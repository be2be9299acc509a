import { expect, type Page } from "@playwright/test";
import { accessNeeds, appointmentReasons, deadlineRules, labelOf } from "@tgpl/domain";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { beginEligible, seeOriginal, typeDay } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, like, readIn, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  const t = wordsOf(language);
  const clock = deadlineRules.find(({ id }) => id === "provider-replacement")?.title[language] ?? "";

  test(`a deaf person's case goes to who signs; the person asks for another, and is answered within the limit, in ${language}`, async ({
    page,
  }) => {
    const name = `Thạch Thị Cần Ký Hiệu ${language}`;
    test.setTimeout(120_000);
    await signIn(page, server, "case-officer");
    await readIn(page, language);
    await beginEligible(page, name, language);
    await page
      .getByRole("group", { name: t("applicants.accessNeeds") })
      .getByRole("button", { name: labelOf(accessNeeds, "sign-language-interpreter", language) })
      .click();
    await seeOriginal(page, "disability-certificate", language);
    await seeOriginal(page, "monthly-allowance-decision", language);
    await page.getByRole("button", { name: t("eligibility.moves.accept"), exact: true }).click();
    await page.getByRole("link", { name: t("work.acts.do-task") }).click();
    const dialog = page.getByRole("dialog");

    await test.step("first in the list is who signs, and who does not is told apart", async () => {
      await page
        .getByRole("button", { name: t("cases.moves.appoint-provider") })
        .first()
        .click();
      const first = dialog
        .locator("label")
        .filter({ has: page.getByRole("radio") })
        .first();
      await expect(first).toContainText(labelOf(appointmentReasons, "meets-need", language));
      await expectAccessible(page);
      await first.getByRole("radio").check({ force: true });
      await dialog.getByRole("button", { name: t("cases.save.appoint-provider") }).click();
      await expect(dialog).toBeHidden();
    });

    await test.step("an application for another provider starts its clock, on the case and in my work", async () => {
      await page.getByRole("button", { name: t("cases.replacement.ask") }).click();
      await dialog.getByRole("button", { name: t("cases.replacement.saveAsk"), exact: true }).click();
      await expect(dialog.getByText(t("cases.replacement.reasonMissing")).first()).toBeVisible();
      await expectAccessible(page);
      await dialog
        .getByRole("textbox", { name: t("cases.replacement.reason") })
        .fill("Muốn người ở gần nhà hơn.");
      await dialog.getByRole("button", { name: t("cases.replacement.saveAsk"), exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText(clock).first()).toBeVisible();
      await expectAccessible(page);
      const address = page.url();
      await page.goto(`${server.origin}/admin/?kind=answer-replacement`);
      const row = page.getByRole("article").filter({ hasText: name });
      await expect(row).toContainText(t("work.kinds.answer-replacement"));
      await page.goto(address);
    });

    await test.step("against a rule a reason is asked for; another is named, and the clock stops", async () => {
      await page.getByRole("button", { name: t("cases.replacement.nameAnother") }).click();
      await dialog
        .getByRole("button", {
          name: new RegExp(`^${t("cases.appointment.showRest_other").split(" {{")[0]}`),
        })
        .click();
      const away = dialog
        .locator("label")
        .filter({ hasText: labelOf(appointmentReasons, "on-leave", language) })
        .first();
      await away.getByRole("radio").check({ force: true });
      await dialog.getByRole("button", { name: t("cases.save.replace-provider") }).click();
      await expect(dialog.getByText(t("cases.appointment.reasonMissing")).first()).toBeVisible();
      await expectAccessible(page);
      const other = dialog
        .locator("label")
        .filter({ hasText: labelOf(appointmentReasons, "same-office", language) })
        .first();
      await other.getByRole("radio").check({ force: true });
      await dialog.getByRole("textbox", { name: t("cases.replacement.answerNumber") }).fill("05/TTTGPL");
      await dialog.getByRole("button", { name: t("cases.save.replace-provider") }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText(t("cases.replacement.outcomes.replaced"), { exact: true })).toBeVisible();
      await expect(page.getByRole("button", { name: t("cases.replacement.ask") })).toBeVisible();
      await expect(page.getByText(clock)).toBeHidden();
    });
  });
}

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  const t = wordsOf(language);

  test(`somebody goes on leave: the work is handed over at one time, and given back, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await signIn(page, server, "centre-director");
    await readIn(page, language);
    await page.goto(`${server.origin}/admin/providers?state=here&order=load`);
    await expectAccessible(page);
    await openSomebodyBusy(page, language);
    const dialog = page.getByRole("dialog");
    // Both walk through one city: nobody is on leave twice on the same days.
    const year = language === "vi" ? "2027" : "2028";

    await test.step("the leave is written down", async () => {
      await page.getByRole("button", { name: t("providers.leave.add") }).click();
      await typeDay(page, t("providers.from"), `0106${year}`);
      await typeDay(page, t("providers.until"), `3006${year}`);
      await expectAccessible(page);
      await dialog.getByRole("button", { name: t("providers.leave.save") }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText(new RegExp(`01/06/${year} .* 30/06/${year}`)).first()).toBeVisible();
    });

    await test.step("each case has somebody suggested; all are handed over", async () => {
      await page.getByRole("button", { name: t("cases.handOverWork.open") }).click();
      await expect(dialog.getByText(like(t("cases.handOverWork.preview_other")))).toBeVisible();
      await dialog.getByRole("button", { name: t("cases.handOverWork.save") }).click();
      await expect(dialog.getByText(t("cases.handOverWork.noteMissing")).first()).toBeVisible();
      await expectAccessible(page);
      await dialog
        .getByRole("textbox", { name: t("cases.handOverWork.note") })
        .fill("Nghỉ tháng 6; hồ sơ đã họp bàn giao.");
      await dialog.getByRole("button", { name: t("cases.handOverWork.save") }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText(like(t("cases.handOverWork.done_other"))).first()).toBeVisible();
      await expect(page.getByText(t("providers.noOpenCases"), { exact: true })).toBeVisible();
      await expectAccessible(page);
    });

    await test.step("and given back", async () => {
      await page.getByRole("button", { name: like(t("cases.handOverWork.undo_other")) }).click();
      await expect(page.getByText(like(t("cases.handOverWork.undone_other"))).first()).toBeVisible();
      await expect(page.getByText(t("providers.noOpenCases"), { exact: true })).toBeHidden();
    });
  });
}

/** The first in the list who has several open cases. */
async function openSomebodyBusy(page: Page, language: Language): Promise<void> {
  const t = wordsOf(language);
  const load = page.locator(`td[data-label="${t("providers.openCases")}"]`, { hasText: /^([2-9]|\d\d)/ });
  await page.getByRole("row").filter({ has: load }).first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 2, name: t("providers.load"), exact: true })).toBeVisible();
}
