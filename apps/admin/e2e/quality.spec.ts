import { type Browser, expect, type Page } from "@playwright/test";
import { appraisalAppealOutcomes, appraisalStatuses, deadlineRules, labelOf } from "@tgpl/domain";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { DemoRole, Server } from "./start-server.ts";
import { type Language, like, readIn, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

const open = (page: Page, path: string) => page.goto(`${server.origin}/admin/${path}`);
const firstInTable = (page: Page) => page.getByRole("main").getByRole("table").getByRole("link").first();

async function openAs(browser: Browser, role: DemoRole, language: Language = "vi"): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signIn(page, server, role);
  if (language !== "vi") await readIn(page, language);
  return page;
}

/** The second officer of the branch has no password yet: the administrator gives the link with which one is chosen. */
async function openAsColleague(browser: Browser, name: string, language: Language): Promise<Page> {
  const administrator = await openAs(browser, "administrator");
  await administrator.getByRole("button", { name: `Đường dẫn mới cho ${name}` }).click();
  const link = await administrator.getByLabel("Đường dẫn", { exact: true }).inputValue();
  await administrator.context().close();
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(link);
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill("mot cau de nho cho dong nghiep");
  await page.getByRole("button", { name: "Lưu và vào làm việc" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Việc của tôi" })).toBeVisible();
  await readIn(page, language);
  return page;
}

const appealClock = deadlineRules.find(({ id }) => id === "appraisal-appeal");

/** The field for the points of a criterion, in either language. */
const pointsOf = (code: string) => new RegExp(`^${code}: (điểm|points)`);

const full = { A1: 10, A2: 10, A3: 9, B1: 5, B2: 9, B3: 18, B4: 18, B5: 4, C: 9 };

async function fillPoints(page: Page, points: Record<string, number>): Promise<void> {
  for (const [code, value] of Object.entries(points))
    await page.getByLabel(pointsOf(code)).fill(String(value));
}

async function sign(page: Page, language: Language): Promise<void> {
  const t = wordsOf(language);
  await page
    .locator("#own-sheet")
    .getByRole("button", { name: t("quality.acts.score") })
    .click();
  const dialog = page.getByRole("alertdialog", { name: t("quality.sheet.sign") });
  await dialog.getByRole("button", { name: t("quality.sheet.signDo"), exact: true }).click();
  await expect(page.getByText(t("quality.sheet.signed"))).toBeVisible();
}

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  const t = wordsOf(language);
  const half = (whole: number) => `${whole}${language === "vi" ? "," : "."}5`;

  test(`a case is appraised by two who differ, decided, appealed against and answered, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const officer = await openAs(browser, "case-officer", language);
    const provider = await openAs(browser, "provider", language);
    const colleague = await openAsColleague(browser, "Trần Thị Ví Dụ", language);
    const director = await openAs(browser, "centre-director", language);

    await open(officer, "quality");
    const row = officer
      .getByRole("row")
      .filter({ has: officer.getByRole("cell", { name: await nameOfProvider(provider) }) })
      .first();
    await row.getByRole("link").click();
    await officer.getByRole("button", { name: t("quality.acts.start") }).click();
    await expect(officer.getByText(labelOf(appraisalStatuses, "appraising", language)).first()).toBeVisible();
    const address = officer.url();

    await test.step("the sheet keeps itself, and a point too many is not taken", async () => {
      await fillPoints(officer, { A1: 10, B1: 6 });
      await expect(
        officer.getByText(like(t("quality.sheet.wrong"), { code: "B1", most: "5" })),
      ).toBeVisible();
      await expect(officer.getByText(like(t("quality.sheet.saved")))).toBeVisible();
      await officer.reload();
      await expect(officer.getByLabel(pointsOf("A1"))).toHaveValue("10");
      await officer
        .locator("#own-sheet")
        .getByRole("button", { name: t("quality.acts.score") })
        .click();
      await expect(officer.getByText(like(t("quality.rules.points")))).toBeVisible();
    });

    await test.step("a second appraiser is named with a reason, and neither sees the other's points", async () => {
      await officer.getByRole("button", { name: t("quality.acts.name-second") }).click();
      const dialog = officer.getByRole("dialog");
      await dialog.getByRole("radio", { name: "Trần Thị Ví Dụ" }).check();
      // The only director has to decide where the two differ: so they are not one of the two.
      await expect(dialog.getByRole("radio", { name: /Giám Đốc/ })).toHaveCount(0);
      await expectAccessible(officer);
      await dialog.getByLabel(t("quality.second.reason")).fill("Vụ việc phức tạp, hai người chấm.");
      await dialog.getByRole("button", { name: t("quality.second.save") }).click();
      await expect(dialog).toBeHidden();
      await fillPoints(officer, full);
      await sign(officer, language);
      await expect(
        officer.getByText(like(t("quality.blocked.waitSecond"), { name: "Trần Thị Ví Dụ" })),
      ).toBeVisible();
      await colleague.goto(address);
      await expect(colleague.getByLabel(pointsOf("B4"))).toHaveValue("");
    });

    await test.step("the second differs, and the director decides with the reason", async () => {
      await fillPoints(colleague, { ...full, B4: 12 });
      await sign(colleague, language);
      await expect(colleague.getByText(`(${t("quality.sheet.differs")})`)).toBeVisible();
      await director.goto(address);
      const decision = director.locator("#decision");
      await expect(decision.getByLabel(pointsOf("A1"))).toHaveValue("10");
      await expect(decision.getByLabel(pointsOf("B4"))).toHaveValue("");
      await expectAccessible(director);
      await decision.getByLabel(pointsOf("B4")).fill(half(16));
      await decision.getByLabel(t("quality.decide.reason")).fill("Có dự phiên tòa, thiếu bản luận cứ.");
      await decision.getByRole("button", { name: t("quality.acts.decide") }).click();
      await director
        .getByRole("alertdialog")
        .getByRole("button", { name: t("quality.acts.decide") })
        .click();
      await expect(director.getByText(half(90)).first()).toBeVisible();
    });

    await test.step("the provider appeals within the time, and the director answers", async () => {
      await openFromWork(provider, "see-appraisal-result", address);
      await expect(provider.getByRole("button", { name: t("quality.acts.acknowledge") })).toBeFocused();
      await expect(provider.getByText(appealClock?.title[language] ?? "").first()).toBeVisible();
      await provider.getByRole("button", { name: t("quality.acts.appeal"), exact: true }).click();
      const dialog = provider.getByRole("dialog");
      await dialog.getByLabel(t("quality.appeal.reason")).fill("Đã nộp bản luận cứ ngày 20/11.");
      await dialog.getByRole("button", { name: t("quality.appeal.save"), exact: true }).click();
      await expect(provider.getByText(t("quality.appeal.waits")).first()).toBeVisible();
      await openFromWork(director, "answer-appraisal-appeal", address);
      await expect(director.getByRole("heading", { name: t("quality.appeal.answerTitle") })).toBeVisible();
      await expect(director.locator("#decision").locator(":focus")).toHaveCount(1);
      await director
        .getByRole("radio", { name: labelOf(appraisalAppealOutcomes, "points-kept", language) })
        .check();
      await director
        .getByLabel(t("quality.appeal.answer"), { exact: true })
        .fill("Bản luận cứ nộp sau phiên tòa.");
      await director.getByRole("button", { name: t("quality.appeal.answerSave") }).click();
      await director
        .getByRole("alertdialog")
        .getByRole("button", { name: t("quality.appeal.answerSave") })
        .click();
      await expect(director.getByText(t("quality.appeal.answered"))).toBeVisible();
      await provider.reload();
      await expect(provider.getByText("Bản luận cứ nộp sau phiên tòa.").first()).toBeVisible();
      await expectAccessible(provider);
    });

    await test.step("time and work are signed with a reason where hours are fewer", async () => {
      await officer.goto(address);
      await officer.getByRole("button", { name: t("quality.time.all") }).click();
      await officer
        .getByLabel(like(t("quality.time.reasonableOf")))
        .first()
        .fill(language === "vi" ? "0,25" : "0.25");
      await officer.getByRole("button", { name: t("quality.time.sign") }).click();
      await expect(officer.getByLabel(like(t("quality.time.reasonOf"))).first()).toBeFocused();
      await officer
        .getByLabel(like(t("quality.time.reasonOf")))
        .first()
        .fill("Đã tính ở bước trước.");
      await officer.getByRole("button", { name: t("quality.time.sign") }).click();
      await officer
        .getByRole("alertdialog")
        .getByRole("button", { name: t("quality.sheet.signDo"), exact: true })
        .click();
      await expect(officer.getByText(t("quality.time.signed"))).toBeVisible();
    });

    await test.step("the page of the case shows how its quality stands, and leads there", async () => {
      await officer.getByRole("link", { name: t("quality.page.toCase") }).click();
      await expect(officer.getByText(like(t("quality.block.result"), { points: half(90) }))).toBeVisible();
      await officer.getByRole("link", { name: t("quality.block.open") }).click();
      await expect(officer).toHaveURL(address);
    });
  });
}

/** One click from my work to the page of the appraisal, where what is asked for has the focus. */
async function openFromWork(page: Page, kind: string, address: string): Promise<void> {
  await open(page, `?kind=${kind}`);
  await page.locator(`.row .act a[href*="${new URL(address).pathname}?do="]`).click();
  await expect(page).toHaveURL(new RegExp(`${new URL(address).pathname}\\?do=`));
}

/** The provider's own list names nobody but them. */
async function nameOfProvider(provider: Page): Promise<string> {
  await open(provider, "quality");
  const cells = provider.getByRole("main").getByRole("row").nth(1).getByRole("cell");
  await expect(cells.nth(2)).toBeVisible();
  return ((await cells.nth(2).textContent()) ?? "").trim();
}

test("a yearly plan is previewed in figures, drawn once, and drawn again the same", async ({ browser }) => {
  test.setTimeout(120_000);
  const director = await openAs(browser, "centre-director");
  const today = new Date();
  const year = today.getMonth() >= 10 ? today.getFullYear() - 1 : today.getFullYear() - 2;
  await open(director, "quality/evaluations/new");
  await director.getByRole("button", { name: "Xem trước" }).click();
  await expect(director.getByRole("link", { name: "Ghi nội dung." }).first()).toBeVisible();
  await expectAccessible(director);
  await director.getByLabel("Năm của kế hoạch").fill(String(year));
  await director.getByLabel("Số quyết định").fill("12/QĐ-STP");
  await typeDay(director, "Ngày quyết định", `1011${year}`);
  await typeDay(director, "Vụ việc kết thúc từ ngày", `0111${year - 1}`);
  await typeDay(director, "đến ngày", `3110${year}`);
  await director.getByLabel("Tỷ lệ, phần trăm").fill("20");
  await director.getByLabel("Lĩnh vực pháp luật").check();
  await director.getByLabel("Chuỗi chọn mẫu").fill("12/QĐ-STP");
  await director.getByRole("button", { name: "Xem trước" }).click();
  await expect(director.getByText("Sẽ chọn", { exact: true }).first()).toBeVisible();
  await expectAccessible(director);
  await director.getByRole("button", { name: "Chọn mẫu" }).click();
  await director.getByRole("alertdialog").getByRole("button", { name: "Chọn mẫu" }).click();
  await expect(director.getByRole("heading", { level: 1 })).toHaveText(`Kế hoạch đánh giá năm ${year}`);

  await director.getByRole("button", { name: "Chọn lại để kiểm tra" }).click();
  await expect(director.getByText(/^Chọn lại từ danh sách đã lưu: đúng \d+ vụ việc này/)).toBeVisible();
  await expectAccessible(director);

  await firstInTable(director).click();
  await fillPoints(director, full);
  await director.getByLabel("Họ tên chuyên gia").fill("Chuyên Gia Mẫu");
  await typeDay(director, "Ngày đánh giá", `2011${year}`);
  await director.getByLabel("Nhận xét của chuyên gia").fill("Hồ sơ đầy đủ.");
  await expectAccessible(director);
  await director.getByRole("button", { name: "Lưu đánh giá" }).click();
  await expect(director.getByText("92 điểm, Tốt")).toBeVisible();

  await director.getByRole("link", { name: "Bản in" }).click();
  await expect(director.getByRole("table")).toBeVisible();
  await director.emulateMedia({ media: "print" });
  await expect(director.getByText("Dữ liệu minh họa").first()).toBeVisible();
  await expect(director.getByRole("button", { name: "In", exact: true })).toBeHidden();
});

async function typeDay(page: Page, label: string, digits: string): Promise<void> {
  const group = page.getByRole("group", { name: label, exact: true });
  await group.getByRole("spinbutton").first().click();
  await page.keyboard.type(digits);
}

test("a person answers by the link, in large words and without signing in; an officer reads it, nobody twice", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const officer = await openAs(browser, "case-officer");
  await open(officer, "quality/opinions");
  await firstInTable(officer).click();
  await officer.getByRole("button", { name: "Tạo đường dẫn" }).click();
  const link = await officer.getByLabel("Đường dẫn", { exact: true }).inputValue();
  await expectAccessible(officer);
  await officer.getByRole("button", { name: "Xong" }).click();

  const person = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  const asked: string[] = [];
  person.on("request", (request) => asked.push(request.url()));
  await person.goto(link);
  const heading = person.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Bạn thấy việc trợ giúp thế nào?");
  await expectAccessible(person);
  await expectNoSidewaysScroll(person);
  const en = wordsOf("en");
  await person.getByRole("button", { name: "English" }).click();
  await expect(heading).toHaveText(en("quality.door.title"));
  // The keyboard alone: into the group of a question, down to an answer.
  const question = person.getByRole("group", { name: /Are you content with the help\?/ });
  await question.getByRole("radio").first().focus();
  await person.keyboard.press("ArrowDown");
  await expect(question.getByRole("radio", { name: "Partly" })).toBeChecked();
  await person
    .getByRole("group", { name: /ask you for money/ })
    .getByRole("radio", { name: "No", exact: true })
    .check();
  await person.getByRole("button", { name: en("quality.door.send") }).click();
  await expect(heading).toHaveText(en("quality.door.thanks"));
  await expect(heading).toBeFocused();
  await expectAccessible(person);
  await person.reload();
  await expect(heading).toHaveText(en("quality.door.thanks"));
  const token = link.split("#")[1] ?? "";
  expect(asked.filter((url) => url.includes(token))).toEqual([]);

  await officer.reload();
  await expect(officer.getByRole("row").filter({ hasText: "Bạn có hài lòng không?" })).toContainText(
    "Một phần",
  );
  await expect(officer.getByRole("button", { name: "Tạo đường dẫn" })).toHaveCount(0);
  await person.goto(`${server.origin}/admin/opinion#khong-co-that`);
  await person.reload();
  await expect(heading).toHaveText(en("quality.door.bad"));
  await expectAccessible(person);
});

test("the rooms of quality in English, with nothing sticking out and nothing for axe", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await openAs(browser, "centre-director");
  await page.evaluate(() => localStorage.setItem("tgpl.language", "en"));
  await page.setViewportSize({ width: 320, height: 640 });
  const stands = async () => {
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };
  for (const list of [
    "quality?state=appraisers-differ",

    "quality/opinions?state=answered",
    "quality/evaluations",
  ]) {
    await open(page, list);
    await stands();
    await firstInTable(page).click();
    await expect(page).not.toHaveURL(new RegExp(`${list.replace("?", "\\?")}$`));
    await stands();
  }
});
