import { expect, type Page } from "@playwright/test";
import {
  discontinuationGrounds,
  immediateAcceptanceReasons,
  labelOf,
  paperSights,
  proofPapers,
} from "@tgpl/domain";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { beginEligible, seeOriginal } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, like, readIn, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  const t = wordsOf(language);

  test(`accepted at once, the clock for the papers runs, and stops when they come, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const name = `Vũ Thị Giấy Đến Sau ${language}`;
    await signIn(page, server, "case-officer");
    await readIn(page, language);
    const request = await acceptAtOnce(page, name, language);
    await expect(page.getByText(like(t("eligibility.latePapers.due"))).first()).toBeVisible();

    await test.step("the letter that asks for the paper says by when, and that the length is not confirmed", async () => {
      await page.getByRole("link", { name: t("letters.open.supplement") }).click();
      // What is signed and sent is in Vietnamese, whoever reads the screen.
      const letter = page.locator("article[lang=vi]");
      await expect(letter).toContainText("Căn cứ khoản 4 Điều 30 Luật Trợ giúp pháp lý số 11/2017/QH14;");
      await expect(letter).toContainText(/chậm nhất ngày \d\d\/\d\d\/\d{4}, trong 05 ngày làm việc \(\d\)/);
      await expect(letter).toContainText("Thời hạn bổ sung giấy tờ chưa xác nhận");
      await expectAccessible(page);
    });

    await test.step("my work waits for the person", async () => {
      await page.goto(`${server.origin}/admin/`);
      await expect(rowOf(page, name, t("work.kinds.await-papers"))).toContainText(t("work.time.today"));
    });

    await test.step("the paper comes: nothing is waited for any more", async () => {
      await page.goto(request);
      const save = page.getByRole("button", { name: t("eligibility.latePapers.save") });
      await save.click();
      await expect(page.getByText(t("eligibility.latePapers.nothingNew")).first()).toBeVisible();
      await page
        .getByRole("group", { name: labelOf(proofPapers, "monthly-allowance-decision", language) })
        .getByText(labelOf(paperSights, "original", language), { exact: true })
        .click();
      await save.click();
      await expect(page.getByText(t("eligibility.latePapers.complete"))).toBeVisible();
      await expect(page.getByRole("heading", { name: t("eligibility.latePapers.title") })).toBeHidden();
      await expectWaiting(page, name, 0, language);
    });
  });

  test(`the papers do not come: the case is stopped with its ground, and nobody waits any longer, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const name = `Vũ Văn Giấy Không Đến ${language}`;
    const reason = "Hết hạn bổ sung mà không có giấy tờ chứng minh.";
    await signIn(page, server, "case-officer");
    await readIn(page, language);
    await acceptAtOnce(page, name, language);
    await expectWaiting(page, name, 1, language);
    await page.goBack();
    await page.getByRole("link", { name: t("work.acts.do-task") }).click();
    await page
      .getByRole("button", { name: t("cases.moves.discontinue") })
      .first()
      .click();
    const dialog = page.getByRole("dialog");
    await dialog
      .getByRole("radio", { name: labelOf(discontinuationGrounds, "refusal-ground-appeared", language) })
      .check({ force: true });
    await dialog.getByRole("textbox", { name: t("cases.stop.reason") }).fill(reason);
    await dialog.getByRole("button", { name: t("cases.moves.discontinue") }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(reason).first()).toBeVisible();
    await expectWaiting(page, name, 0, language);
  });
}

/** Takes a request with one paper missing and accepts it at once; answers its address. */
async function acceptAtOnce(page: Page, fullName: string, language: Language): Promise<string> {
  const t = wordsOf(language);
  await beginEligible(page, fullName, language);
  await seeOriginal(page, "disability-certificate", language);
  await page
    .getByRole("button", { name: new RegExp(`^${t("eligibility.shortMoves.accept-immediately")}`) })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("radio", { name: labelOf(immediateAcceptanceReasons, "avoid-damage", language) })
    .check({ force: true });
  await dialog.getByRole("button", { name: t("eligibility.moves.accept"), exact: true }).click();
  await expect(page.getByRole("link", { name: t("work.acts.do-task") })).toBeVisible();
  return page.url();
}

/** How often my work waits for the papers of this person. */
async function expectWaiting(page: Page, name: string, times: number, language: Language): Promise<void> {
  await page.goto(`${server.origin}/admin/?group=waiting`);
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(rowOf(page, name, wordsOf(language)("work.kinds.await-papers"))).toHaveCount(times);
}

function rowOf(page: Page, name: string, kind: string) {
  return page.getByRole("article").filter({ hasText: name }).filter({ hasText: kind });
}
