import { expect } from "@playwright/test";
import { type FactName, factQuestion, households, labelOf, refusalGrounds } from "@tgpl/domain";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { beginIntake, choose, saySevereDisability } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, readIn, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

const refused = { vi: "Không thuộc diện trợ giúp", en: "Not eligible for legal aid" };

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  const t = wordsOf(language);

  test(`an officer refuses with the reasons on screen, and the director confirms before the letter goes out, in ${language}`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000);
    const fullName = `Trần Thị Không Thuộc ${language}`;
    await signIn(page, server, "case-officer");
    await readIn(page, language);
    await beginIntake(
      page,
      { fullName, birth: "02051990", commune: "Cái Răng", communeFolded: "cai rang" },
      language,
    );
    await saySevereDisability(page, language);
    const answerTo = (fact: FactName, words: string) =>
      choose(page, factQuestion(fact, language).question, words, language);
    await answerTo("receivesMonthlySocialAllowance", t("applicants.no"));
    await answerTo("household", labelOf(households, "neither", language));
    await answerTo("inSocialProtectionFacility", t("applicants.no"));
    await page.getByRole("button", { name: t("eligibility.rest.none") }).click();
    const answer = page.getByRole("complementary", { name: t("eligibility.answer") });
    await expect(answer.getByRole("heading", { level: 2, name: refused[language] })).toBeVisible();
    await expectAccessible(page);

    await answer.getByRole("button", { name: t("eligibility.shortMoves.refuse"), exact: true }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText(/khó khăn về tài chính|financial (difficulty|hardship)/);
    await expectAccessible(page);
    await dialog
      .getByRole("radio", { name: labelOf(refusalGrounds, "condition-not-met", language) })
      .check({ force: true });
    await dialog
      .getByRole("textbox", { name: t("eligibility.refusal.reason") })
      .fill("Không có khó khăn về tài chính theo Nghị định 144/2017/NĐ-CP.");
    await dialog.getByRole("button", { name: t("eligibility.refusal.save") }).click();
    await expect(page.getByText(t("eligibility.settled.waiting"))).toBeVisible();
    const address = page.url();

    const director = await (await browser.newContext()).newPage();
    await signIn(director, server, "centre-director");
    await readIn(director, language);
    await expect(director.getByRole("link", { name: new RegExp(fullName) }).first()).toBeVisible();
    await director.goto(address);
    const confirm = t("eligibility.settled.confirm");
    await director.getByRole("button", { name: confirm }).click();
    const asked = director.getByRole("alertdialog");
    if (await asked.isVisible()) await asked.getByRole("button", { name: confirm }).click();
    await expect(director.getByText(t("eligibility.refusal.confirmed"))).toBeVisible();
  });
}
