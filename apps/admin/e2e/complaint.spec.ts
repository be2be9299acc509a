import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { callServer } from "./call-server.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  const t = wordsOf(language);

  test(`a complaint about a refusal runs by two clocks, in ${language}`, async ({ page, browser }) => {
    test.setTimeout(240_000);
    await openAs(page, "case-officer", language);
    await openFirst(page, "requests?status=refused");
    await page.getByRole("link", { name: t("complaints.lodge") }).click();
    await expect(page.getByRole("heading", { level: 1, name: t("complaints.new") })).toBeVisible();
    await page.getByRole("button", { name: t("complaints.lodge") }).click();
    await expect(page.getByText(t("complaints.rules.content")).first()).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(t("complaints.what"), { exact: true }).fill("Tôi đủ điều kiện mà bị từ chối.");
    await page.getByRole("button", { name: t("complaints.lodge") }).click();
    await expect(page.getByText(t("complaints.story.received"), { exact: true })).toBeVisible();
    await expect(page.getByText(t("complaints.noRight"))).toBeVisible();
    await expectAccessible(page);
    const address = page.url();

    const director = await (await browser.newContext()).newPage();
    await openAs(director, "centre-director", language);
    await director.goto(`${address}?do=answer`);
    await answer(director, t("complaints.answer.save"));
    await expect(director.getByText(t("complaints.done.answer")).first()).toBeVisible();

    await page.reload();
    await page.getByRole("link", { name: t("letters.open.complaint-answer") }).click();
    const letter = page.getByRole("article").first();
    await expect(letter).toContainText("Đã xem lại hồ sơ, việc từ chối đúng quy định.");
    await expect(letter).toContainText("Điều 45 Luật Trợ giúp pháp lý số 11/2017/QH14");
    await expectAccessible(page);
    await page.goto(address);
    await page.getByRole("button", { name: t("complaints.moves.complain-again") }).click();
    await page.getByRole("button", { name: t("complaints.save.complain-again") }).click();
    await expect(page.getByText(t("complaints.story.secondReceived"), { exact: true })).toBeVisible();
    // Both ways of counting fifteen days stand on screen.
    await expect(page.getByText(t("complaints.otherReading"), { exact: true })).toBeVisible();
    await expectAccessible(page);

    await page.goto(`${server.origin}/admin/?kind=await-second-answer`);
    await page.locator(".row .act a").last().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.goto(`${address}?do=answer`);
    await page.getByLabel(t("cases.close.number"), { exact: true }).fill("12/QĐ-STP");
    await typeToday(page);
    await answer(page, t("complaints.answer.saveSecond"));
    await page.getByRole("button", { name: t("complaints.moves.go-to-court") }).click();
    await page.getByLabel(t("complaints.court"), { exact: true }).fill("Tòa án nhân dân khu vực Mẫu");
    await page.getByRole("button", { name: t("complaints.save.go-to-court") }).click();
    await expect(page.getByText(t("complaints.nothingToDo"))).toBeVisible();
    await page.goto(`${server.origin}/admin/complaints?status=at-court`);
    await expect(page.getByRole("main").getByRole("table")).toBeVisible();
    await expectAccessible(page);
  });

  test(`a case outside the scope goes elsewhere, with its letter, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openAs(page, "case-officer", language);
    await openFirst(page, "cases?status=provider-appointed");
    await answerAboutProvider(page, language);
    await page.getByRole("button", { name: t("cases.moves.transfer") }).click();
    const dialog = page.getByRole("dialog");
    await dialog
      .getByRole("group", { name: t("cases.transfer.residesInProvince") })
      .getByLabel(t("cases.transfer.yes"))
      .check({ force: true });
    await expect(dialog.getByText(t("cases.transfer.within"))).toBeVisible();
    await expectAccessible(page);
    for (const fact of ["residesInProvince", "arisesInProvince", "askedByCentralAuthority"])
      await dialog
        .getByRole("group", { name: t(`cases.transfer.${fact}`) })
        .getByLabel(t("cases.transfer.no"))
        .check({ force: true });
    await dialog
      .getByLabel(t("cases.transfer.to"), { exact: true })
      .fill("Trung tâm trợ giúp pháp lý tỉnh Mẫu");
    await dialog.getByLabel(t("cases.stop.reason"), { exact: true }).fill("Cư trú và vụ việc ở tỉnh Mẫu.");
    await typeToday(page);
    await dialog.getByRole("button", { name: t("cases.save.transfer") }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("link", { name: t("letters.open.transfer") }).click();
    const letter = page.getByRole("article").first();
    await expect(letter).toContainText("khoản 1 Điều 35 Luật Trợ giúp pháp lý số 11/2017/QH14");
    await expect(letter).toContainText("Trung tâm trợ giúp pháp lý tỉnh Mẫu");
    await expectAccessible(page);
  });
}

async function openAs(
  page: Page,
  role: "case-officer" | "centre-director",
  language: Language,
): Promise<void> {
  await signIn(page, server, role);
  await page.evaluate((chosen) => localStorage.setItem("tgpl.language", chosen), language);
}

async function openFirst(page: Page, list: string): Promise<void> {
  await page.goto(`${server.origin}/admin/${list}`);
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
}

/** The person asked for another provider, who stays with the reason: the answer is printed from the case. */
async function answerAboutProvider(page: Page, language: Language): Promise<void> {
  const t = wordsOf(language);
  const address = page.url();
  const id = new URL(address).pathname.split("/").at(-1) ?? "";
  const version = await page.evaluate(async (caseId) => {
    const input = encodeURIComponent(JSON.stringify({ id: caseId }));
    const read = await fetch(`/trpc/cases.get?input=${input}`);
    return (await read.json()).result.data.version as number;
  }, id);
  const receivedAt = new Date(Date.now() - 120_000).toISOString().replace("Z", "+00:00");
  const application = { id, version, receivedAt, reason: "Khó trao đổi.", ground: null };
  const asked = await callServer<object>(page, "appointments.askReplacement", application);
  const reason = "Đã có phiên dịch đi cùng mỗi buổi.";
  await callServer(page, "appointments.refuseReplacement", { ...asked, reason, answerNumber: "15/TB-TGPL" });
  await page.reload();
  await page.getByRole("link", { name: t("letters.open.replacement") }).click();
  const letter = page.getByRole("article").first();
  await expect(letter).toContainText("Điều 25 Luật Trợ giúp pháp lý số 11/2017/QH14");
  await expect(letter).toContainText("Số: 15/TB-TGPL");
  await expect(letter).toContainText(reason);
  await expectAccessible(page);
  await page.goto(address);
}

async function answer(page: Page, save: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio").last().check({ force: true });
  await dialog.getByRole("textbox").last().fill("Đã xem lại hồ sơ, việc từ chối đúng quy định.");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: save }).click();
  await expect(dialog).toBeHidden();
}

/** Today in Vietnam, typed into the one date of the window. */
async function typeToday(page: Page): Promise<void> {
  const today = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  await page.getByRole("dialog").getByRole("spinbutton").first().click();
  await page.keyboard.type(today.replaceAll("/", ""));
}
