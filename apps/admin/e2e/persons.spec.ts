import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { aPerson, callServer } from "./call-server.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

type Saved = { id: string; version: number };

for (const language of ["vi", "en"] as const) {
  const t = wordsOf(language);

  test(`the history of a person: a change, a mistake put right, a guardian, a consent, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await begin(page, language);
    const fullName = `Kiều Thị Lịch Sử ${language} Mẫu`;
    const { id } = await callServer<Saved>(page, "applicants.register", { form: aPerson({ fullName }) });
    await page.goto(`${server.origin}/admin/applicants/${id}`);
    await expect(page.getByText(t("applicants.history.empty"))).toBeVisible();
    await expectAccessible(page);

    await test.step("the household comes onto the list", async () => {
      await page.getByRole("button", { name: t("applicants.history.record") }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(t("applicants.history.fact")).selectOption("household");
      await choose(dialog, language === "vi" ? "Hộ nghèo" : "Poor");
      await dialog.getByRole("button", { name: t("applicants.save") }).click();
      await expect(dialog.getByText(t("applicants.history.rules.from")).first()).toBeVisible();
      await expectAccessible(page);
      await dialog.getByRole("spinbutton").first().click();
      await page.keyboard.type("01012026");
      await dialog.getByRole("button", { name: t("applicants.save") }).click();
      await expect(dialog).toBeHidden();
      await expect(story(page).first()).toContainText("01/01/2026");
      await expect(story(page)).toHaveCount(2);
    });

    await test.step("it was read wrongly: both stay, and one says so", async () => {
      await page
        .getByRole("button", { name: new RegExp(`^${t("applicants.history.correct")}`) })
        .first()
        .click();
      const dialog = page.getByRole("dialog");
      await choose(dialog, language === "vi" ? "Hộ cận nghèo" : "Near-poor");
      await dialog.getByLabel(t("applicants.history.reason")).fill("Đọc nhầm danh sách.");
      await page.keyboard.press("Control+Enter");
      await expect(dialog).toBeHidden();
      await expect(story(page)).toHaveCount(3);
      await expect(story(page).first()).toContainText("Đọc nhầm danh sách.");
      await expect(page.getByText(t("applicants.history.putRight"))).toHaveCount(1);
      await expectAccessible(page);
    });

    await test.step("a guardian acts by a paper", async () => {
      await page.getByRole("button", { name: t("applicants.beside.addRelation") }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(t("applicants.beside.kind")).selectOption("legal-guardian");
      await dialog.getByLabel(t("applicants.fullName")).fill("Kiều Văn Giám Hộ Mẫu");
      await dialog.getByRole("button", { name: t("applicants.save") }).click();
      await expect(dialog.getByText(t("applicants.beside.rules.proofPaper")).first()).toBeVisible();
      await dialog.getByLabel(t("applicants.beside.proofPaper")).fill("Quyết định 1/QĐ-UBND");
      await expectAccessible(page);
      await dialog.getByRole("button", { name: t("applicants.save") }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByRole("rowheader", { name: "Kiều Văn Giám Hộ Mẫu" })).toBeVisible();
    });

    await test.step("a consent in writing is given and taken back", async () => {
      await page.getByRole("button", { name: t("applicants.beside.addConsent") }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(t("applicants.beside.purpose")).selectOption("referral");
      await dialog.getByLabel(t("applicants.beside.toWhom")).fill("Hội Mẫu");
      await dialog
        .getByRole("group", { name: t("applicants.beside.scope") })
        .getByRole("button")
        .first()
        .click();
      await dialog.getByLabel(t("applicants.beside.form")).selectOption("fingerprint");
      await expectAccessible(page);
      await dialog.getByRole("button", { name: t("applicants.save") }).click();
      await expect(dialog).toBeHidden();
      const row = page.getByRole("article").filter({ hasText: "Hội Mẫu" });
      await expect(row).toContainText(t("applicants.beside.holds"));
      await row.getByRole("button", { name: t("applicants.beside.withdraw") }).click();
      const question = page.getByRole("alertdialog");
      await expectAccessible(page);
      await question.getByRole("button", { name: t("applicants.beside.withdraw") }).click();
      await expect(row).toContainText(t("applicants.beside.withdrawn"));
    });

    await test.step("the guardian can file the next request without being typed again", async () => {
      await page.getByRole("link", { name: t("applicants.newRequest") }).click();
      const known = page.getByLabel(t("requests.knownRequester"));
      await known.selectOption({ index: 1 });
      await expect(page.getByLabel(t("requests.requesterName"))).toHaveValue("Kiều Văn Giám Hộ Mẫu");
    });
  });

  test(`two records of one person: compared, merged, separated again, and not the same, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await begin(page, language);
    const fullName = `Kiều Thị Hai Hồ Sơ ${language} Mẫu`;
    const person = { fullName, birthDate: language === "vi" ? "1972-03-04" : "1973-03-04" };
    const one = await callServer<Saved>(page, "applicants.register", { form: aPerson(person) });
    const phone = language === "vi" ? "0900000987" : "0900000986";
    const two = await callServer<Saved>(page, "applicants.register", { form: aPerson({ ...person, phone }) });
    const address = ({ id }: Saved) => `${server.origin}/admin/applicants/${id}`;
    const pair = page.getByRole("article").filter({ hasText: fullName });

    await test.step("they stand side by side; what only the other knows is taken", async () => {
      await page.goto(`${server.origin}/admin/inbox?view=pairs`);
      await expectAccessible(page);
      await pair.getByRole("link", { name: /So hai|Compare/ }).click();
      await expect(page.getByRole("radio", { name: new RegExp(phone) })).toBeChecked();
      await expectAccessible(page);
      await page.getByRole("button", { name: t("applicants.upkeep.merge"), exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: fullName })).toBeVisible();
    });

    await test.step("both addresses lead to the one record", async () => {
      await page.goto(address(two));
      await expect(page.getByText(phone).first()).toBeVisible();
      const kept = page.url().split("/").at(-1);
      for (const record of [one, two]) {
        await page.goto(address(record));
        await expect.poll(() => page.url().split("/").at(-1)).toBe(kept);
      }
    });

    await test.step("separated again, each is as it was", async () => {
      await expectAccessible(page);
      await page.getByRole("button", { name: t("applicants.history.undo") }).click();
      await expect(page.getByText(/Đã tách lại lúc|Separated again at/)).toBeVisible();
      await page.goto(address(one));
      await expect(page.getByRole("heading", { level: 1, name: fullName })).toBeVisible();
      await expect(page.getByText(phone)).toHaveCount(0);
      await page.goto(address(two));
      await expect(page.getByText(phone).first()).toBeVisible();
    });

    await test.step("they are two people after all: remembered", async () => {
      await page.goto(`${server.origin}/admin/inbox?view=pairs`);
      await pair.getByRole("button", { name: new RegExp(`^${t("applicants.upkeep.separate")}`) }).click();
      await expect(pair).toHaveCount(0);
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("article").first()).toBeVisible();
      await expect(pair).toHaveCount(0);
    });
  });
}

async function begin(page: Page, language: Language): Promise<void> {
  await signIn(page, server, "case-officer");
  await page.evaluate((chosen) => localStorage.setItem("tgpl.language", chosen), language);
}

function choose(dialog: ReturnType<Page["getByRole"]>, answer: string): Promise<void> {
  return dialog.getByText(answer, { exact: true }).click();
}

/** The entries of the history. */
function story(page: Page) {
  return page.locator(".story article");
}
