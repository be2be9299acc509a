import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { fillIntake, typeDay } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

/** The last 18 April that has come, as one types it. */
function lastMarkedDay(): { typed: string; year: string } {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  const [year = "", rest = ""] = [today.slice(0, 4), today.slice(5)];
  const last = rest >= "04-18" ? year : String(Number(year) - 1);
  return { typed: `1804${last}`, year: last };
}

test("an event for 18 April goes from planning to results, with two requests born there", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const t = wordsOf("vi");
  const { typed, year } = lastMarkedDay();
  await signIn(page, server, "case-officer");
  await page.goto(`${server.origin}/admin/outreach?year=${year}`);
  await expect(page.getByRole("heading", { name: t("outreach.days.title", { year }) })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: t("outreach.new") }).click();

  // What is missing is said, field by field.
  await page.getByRole("button", { name: t("outreach.savePlan") }).click();
  await expect(page.getByText(t("outreach.rules.venue")).first()).toBeVisible();
  await page.getByLabel(t("outreach.kind"), { exact: true }).selectOption("marked-day-event");
  await page.getByLabel(t("outreach.markedDay"), { exact: true }).selectOption("vietnam-day");
  await page.getByLabel(t("outreach.name"), { exact: true }).fill("Ngày hội của chúng ta");
  await page.getByLabel(t("outreach.topics"), { exact: true }).fill("Quyền được trợ giúp pháp lý.");
  await typeDay(page, t("outreach.on"), typed);
  await page.getByRole("combobox", { name: t("outreach.commune") }).pressSequentially("cai rang");
  await page
    .getByRole("option", { name: /Cái Răng/ })
    .first()
    .click();
  await page.getByLabel(t("outreach.venue"), { exact: true }).fill("Hội trường Mẫu");
  await expectAccessible(page);
  await page.getByRole("button", { name: t("outreach.savePlan") }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ngày hội của chúng ta" })).toBeVisible();
  await expectAccessible(page);
  const address = page.url();

  for (const fullName of ["Trần Thị Sinh Tại Buổi", "Trần Văn Sinh Tại Buổi"]) {
    await page.goto(address);
    await takeRequest(page, fullName);
  }

  await page.goto(address);
  await expect(page.getByText(t("outreach.born.count", { count: 2 }))).toBeVisible();
  await page.getByRole("button", { name: t("outreach.moves.record-results") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("outreach.participants"), { exact: true }).fill("80");
  await dialog.getByLabel(t("outreach.pwd"), { exact: true }).fill("90");
  await dialog.getByLabel(t("outreach.advised"), { exact: true }).fill("12");
  await dialog.getByRole("button", { name: t("outreach.saveResults") }).click();
  await expect(
    dialog.getByText(t("outreach.rules.moreThanCame", { counted: 90, atMost: 80 })).first(),
  ).toBeVisible();
  await dialog.getByLabel(t("outreach.pwd"), { exact: true }).fill("50");
  await dialog.getByLabel("Nữ", { exact: true }).fill("45");
  await dialog.getByRole("button", { name: "Phiên dịch ngôn ngữ ký hiệu" }).click();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: t("outreach.saveResults") }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("heading", { name: t("outreach.results.title"), exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${server.origin}/admin/outreach?year=${year}&kind=marked-day-event&status=held`);
  await expect(page.getByRole("main").getByRole("table")).toContainText("Ngày hội của chúng ta");
});

/** One press on the session's page: place and day stand in the intake, and the request knows its session. */
async function takeRequest(page: Page, fullName: string): Promise<void> {
  const t = wordsOf("vi");
  await page.getByRole("link", { name: t("outreach.takeRequest") }).click();
  await expect(page.getByText(/Tiếp nhận tại buổi “Ngày hội của chúng ta”/)).toBeVisible();
  await fillIntake(page, {
    fullName,
    birth: "14021987",
    commune: "Phường Cái Răng",
    communeFolded: "cai rang",
  });
  await page
    .getByRole("button", { name: /^Lưu (yêu cầu|và)/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: `Yêu cầu của ${fullName}` })).toBeVisible();
  await expect(page.getByText(t("outreach.born.origin"))).toBeVisible();
  await expectAccessible(page);
}

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  const t = wordsOf(language);

  test(`a survey is filled in on a phone without a line, and sent once, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await signIn(page, server, "case-officer");
    await page.evaluate((chosen) => localStorage.setItem("tgpl.language", chosen), language);
    await page.goto(`${server.origin}/admin/survey`);
    const send = page.getByRole("button", { name: t("survey.send") });
    await send.click();
    await expect(page.getByText(t("survey.rules.hasDisability"))).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const sent: string[] = [];
    page.on("response", (response) => {
      if (/survey\.answer/.test(response.url())) sent.push(response.request().postData() ?? "");
    });

    await context.setOffline(true);
    await page.getByLabel(t("outreach.commune"), { exact: true }).selectOption({ index: 1 });
    for (let person = 0; person < 2; person++) {
      const question = page.getByRole("group", { name: t("survey.hasDisability") });
      await question.getByRole("button", { name: t("outreach.entrance.yes"), exact: true }).click();
      await send.click();
    }
    await expect(page.getByText(t("survey.waiting", { count: 2 }))).toBeVisible();
    await expectAccessible(page);
    expect(sent).toHaveLength(0);

    await context.setOffline(false);
    await expect(page.getByText(t("survey.waiting", { count: 2 }))).toBeHidden({ timeout: 30_000 });
    await expect.poll(() => sent.length).toBe(2);
    expect(new Set(sent).size).toBe(2);
    await page.reload();
    await expect(send).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(sent).toHaveLength(2);

    await page.goto(`${server.origin}/admin/survey/results`);
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
