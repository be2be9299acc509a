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

  test(`a fault of the register is mended, another set aside, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await begin(page, language);
    const fullName = `Lâm Thị Thiếu Số ${language} Mẫu`;
    const given = { fullName, address: null, certificateNumber: null, birthDate: "1974-03-04" };
    await callServer(page, "applicants.register", { form: aPerson(given) });
    await page.goto(`${server.origin}/admin/inbox`);
    const faults = page.getByRole("article").filter({ hasText: fullName });
    await expect(faults).toHaveCount(2);
    await expectAccessible(page);

    await test.step("one press leads to the window of the very fact", async () => {
      await page.getByLabel(t("applicants.upkeep.which")).selectOption("certificate-number-unknown");
      await expect(page).toHaveURL(/code=certificate-number-unknown/);
      await expect(faults).toHaveCount(1);
      await faults.getByRole("link", { name: new RegExp(`^${t("applicants.upkeep.mend")}`) }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(t("applicants.disability.certificateNumber")).fill("MH-77");
      await expectAccessible(page);
      await dialog.getByRole("button", { name: t("applicants.save") }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText(/MH-77/).first()).toBeVisible();
    });

    await test.step("the other is put right in the form, where the field has the focus", async () => {
      await page.goto(`${server.origin}/admin/inbox?kind=missing-fact`);
      await expect(faults).toHaveCount(1);
      await faults.getByRole("link", { name: new RegExp(`^${t("applicants.upkeep.mend")}`) }).click();
      await expect(page.getByRole("textbox", { name: t("applicants.phone"), exact: true })).toBeFocused();
      await expectAccessible(page);
      await page.goBack();
    });

    await test.step("or set aside until a day, with the reason", async () => {
      await faults.getByRole("button", { name: new RegExp(`^${t("applicants.upkeep.setAside")}`) }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: t("applicants.upkeep.setAside") }).click();
      await expect(dialog.getByText(t("applicants.upkeep.rules.reason")).first()).toBeVisible();
      await expectAccessible(page);
      await dialog.getByLabel(t("applicants.upkeep.reason")).fill("Chờ xã trả lời.");
      await dialog.getByRole("button", { name: t("applicants.upkeep.setAside") }).click();
      await expect(faults).toHaveCount(0);
      await page.getByLabel(t("applicants.upkeep.asideOnly")).check();
      await expect(faults).toContainText("Chờ xã trả lời.");
    });
  });

  test(`somebody refused is called when the allowance is granted, and asks again, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await begin(page, language);
    const fullName = `Lâm Thị Được Cấp ${language} Mẫu`;
    await refuse(page, fullName, language === "vi" ? "1975-03-04" : "1976-03-04");
    await page.goto(`${server.origin}/admin/recalls`);
    const row = page.getByRole("article").filter({ hasText: fullName });
    await expect(row).toContainText(/Điều 7 khoản 7 điểm d|Article 7, clause 7, point d/);
    await expectAccessible(page);

    await test.step("nobody answers: tried again on a day", async () => {
      await row.getByRole("button").click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: t("eligibility.recalls.save"), exact: true }).click();
      await expect(dialog.getByText(t("eligibility.recalls.rules.outcome")).first()).toBeVisible();
      await pick(page, t("eligibility.recalls.outcomes.not-reached"));
      await expectAccessible(page);
      await dialog.getByRole("button", { name: t("eligibility.recalls.save"), exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(row).toHaveCount(0);
      await page.goto(`${server.origin}/admin/recalls?view=later`);
      await expect(row).toContainText(t("eligibility.recalls.outcomes.not-reached"));
    });

    await test.step("wants to ask again: the intake stands open with what is known", async () => {
      await row.getByRole("button").click();
      await pick(page, t("eligibility.recalls.outcomes.asks-again"));
      await page
        .getByRole("dialog")
        .getByRole("button", { name: t("eligibility.recalls.saveAndTake") })
        .click();
      await expect(page).toHaveURL(/requests\/new\?applicant=/);
      await expect(page.getByRole("textbox", { name: t("applicants.fullName") })).toHaveValue(fullName);
      await page.goto(`${server.origin}/admin/recalls?view=done`);
      await expect(row).toContainText(t("eligibility.recalls.states.asks-again"));
      await expectAccessible(page);
    });
  });
}

/** A request refused because no ground is met; then the allowance is granted. */
async function refuse(page: Page, fullName: string, birthDate: string): Promise<void> {
  const request = {
    channel: "counter",
    requesterKind: "self",
    requesterName: null,
    fieldOfLaw: "civil-family",
    formOfAid: "legal-advice",
    matter: "Tranh chấp đất đai",
    hearingOn: null,
    limitationOn: null,
    papers: [],
  };
  const form = aPerson({ fullName, birthDate, phone: "0900000985" });
  const { id, version } = await callServer<Saved>(page, "requests.submit", {
    applicant: { known: null, form },
    request,
  });
  await callServer(page, "eligibility.decide", { requestId: id });
  const refusal = { ground: "condition-not-met", reason: "Không thuộc diện." };
  await callServer(page, "eligibility.refuse", { id, version, ...refusal });
  const [person] = await callServer<{ id: string }[]>(page, "applicants.search", { text: fullName });
  await callServer(page, "applicants.recordFact", {
    id: person?.id,
    version: 1,
    fact: "receivesMonthlySocialAllowance",
    value: { status: "active", decisionNo: "9/QĐ-UBND" },
    nature: "change",
    from: "2026-01-05",
    corrects: null,
    reason: null,
  });
}

async function pick(page: Page, outcome: string): Promise<void> {
  await page.getByRole("radio", { name: new RegExp(`^${outcome}`) }).check({ force: true });
}

async function begin(page: Page, language: Language): Promise<void> {
  await signIn(page, server, "case-officer");
  await page.evaluate((chosen) => localStorage.setItem("tgpl.language", chosen), language);
}
