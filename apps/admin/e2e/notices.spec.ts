import { type Browser, expect, type Page } from "@playwright/test";
import { labelOf, proceduralStatuses, sexes } from "@tgpl/domain";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { typeDay } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, like, readIn, wordsOf } from "./words.ts";

// What comes from police and courts, from its first minute to the reply; what goes to others, until its feedback.
let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

/** A day some days ago in Vietnam, as it is typed: 23112026. */
function daysAgo(days: number): string {
  const words = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" });
  return words.format(Date.now() - days * 86_400_000).replaceAll("/", "");
}

async function typeMoment(page: Page, label: string, day: string, time: string): Promise<void> {
  await typeDay(page, label, day);
  await page.getByRole("textbox", { name: new RegExp(`, ${label}$`) }).fill(time);
}

/** Types without tone marks, and takes what the list then offers; a list that is still changing is asked again. */
async function pick(page: Page, label: string, typed: string, wanted: RegExp): Promise<void> {
  const box = page.getByRole("combobox", { name: label });
  await expect(async () => {
    await box.fill("");
    await box.pressSequentially(typed);
    await page.getByRole("listbox").getByRole("option", { name: wanted }).first().click({ timeout: 5_000 });
    await expect(box).toHaveValue(wanted, { timeout: 2_000 });
  }).toPass();
}

type Told = {
  fullName: string;
  agency: { typed: string; name: RegExp };
  asked: [string, string];
  noticed: [string, string];
};

async function writeNotice(page: Page, told: Told, language: Language = "vi"): Promise<void> {
  const { fullName, agency, asked, noticed } = told;
  const t = wordsOf(language);
  await page.goto(`${server.origin}/admin/notices/new`);
  await pick(page, t("notices.agency"), agency.typed, agency.name);
  await page
    .getByLabel(t("notices.standing"))
    .selectOption({ label: labelOf(proceduralStatuses, "in-custody", language) });
  await typeMoment(page, t("notices.requestedAt"), ...asked);
  await typeMoment(page, t("notices.noticedAt"), ...noticed);
  await page.getByRole("textbox", { name: t("applicants.fullName") }).fill(fullName);
  await page
    .getByRole("group", { name: t("applicants.sex") })
    .getByText(labelOf(sexes, "female", language), { exact: true })
    .click();
  await pick(page, t("applicants.commune"), "cai rang", /C[áa]i R[ăa]ng/);
  await page
    .getByRole("textbox", { name: t("requests.matter") })
    .fill("Bị tạm giữ về hành vi trộm cắp tài sản");
}

async function save(page: Page, language: Language = "vi"): Promise<void> {
  const t = wordsOf(language);
  await page.getByRole("button", { name: t("notices.save") }).click();
  await expect(page.getByRole("button", { name: t("notices.moves.accept-notice") }).first()).toBeVisible();
}

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  const t = wordsOf(language);

  test(`a notice of the police at 15:20 becomes a case with its provider, and the agency has its reply, in ${language}`, async ({
    page,
  }) => {
    const fullName = `Nguyễn Thị Tạm Giữ Mẫu ${language}`;
    await signIn(page, server, "case-officer");
    await readIn(page, language);
    await writeNotice(
      page,
      {
        fullName,
        agency: { typed: "don vi mau 1", name: /(đơn vị Mẫu|sample unit) 1/ },
        asked: [daysAgo(1), "08:00"],
        noticed: [daysAgo(1), "15:20"],
      },
      language,
    );
    // Who records sees at once how the agency kept its hours.
    await expect(
      page.getByText(
        like(t("notices.toldInTime"), { span: language === "vi" ? "7 giờ 20 phút" : "7 h 20 min" }),
      ),
    ).toBeVisible();
    await page.getByRole("button", { name: t("notices.save") }).scrollIntoViewIfNeeded();
    await expectAccessible(page);
    await save(page, language);
    await expect(page.getByText(like(t("notices.notAcceptedFor")))).toBeVisible();
    await expect(page.getByText(t("notices.atOnce"))).toBeVisible();
    await expectAccessible(page);

    await page
      .getByRole("button", { name: t("notices.moves.accept-notice") })
      .first()
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio").first().check({ force: true });
    await expectAccessible(page);
    await dialog.getByRole("button", { name: t("notices.saves.accept-notice") }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(like(t("notices.appointedAfter")))).toBeVisible();
    await expect(page.getByRole("link", { name: /^CN2\.TGTT\./ })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("button", { name: t("notices.moves.answer-agency") }).click();
    await dialog.getByRole("textbox", { name: t("notices.replyNumber") }).fill("12/TB-TGPL");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: t("notices.saves.answer-agency") }).click();
    await expect(dialog).toBeHidden();

    await page.getByRole("link", { name: t("notices.openReply") }).click();
    const letter = page.locator("article[lang=vi]");
    await expect(letter).toContainText("Số: 12/TB-TGPL");
    await expect(letter).toContainText(`Bà ${fullName}`);
    await expect(letter).toContainText("lúc 15:20");
    await expect(letter).toContainText("Điều 31 Luật Trợ giúp pháp lý");
    await expectAccessible(page);
    // On paper there is the letter alone.
    await page.emulateMedia({ media: "print" });
    await expect(letter).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
    await page.emulateMedia({ media: "screen" });

    await page.goto(`${server.origin}/admin/cases`);
    await page
      .getByRole("row", { name: new RegExp(fullName) })
      .getByRole("link")
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(fullName);
  });
}

const t = wordsOf("vi");

test("an agency that told late stands among those who were late, and leads to its notices", async ({
  page,
}) => {
  await signIn(page, server, "case-officer");
  await writeNotice(page, {
    fullName: "Trần Thị Báo Chậm Mẫu",
    agency: { typed: "don vi mau 2", name: /đơn vị Mẫu 2/ },
    asked: [daysAgo(2), "08:00"],
    noticed: [daysAgo(2), "21:30"],
  });
  await expect(page.getByText("Cơ quan báo chậm 1 giờ 30 phút")).toBeVisible();
  await save(page);

  await page.goto(`${server.origin}/admin/lateness`);
  const row = page.getByRole("row", { name: /đơn vị Mẫu 2/ });
  await expect(row).toBeVisible();
  await expectAccessible(page);
  await row.getByRole("link", { name: /lượt chậm của/ }).click();
  await expect(page).toHaveURL(/state=late/);
  await expect(page.getByRole("article").filter({ hasText: "Trần Thị Báo Chậm Mẫu" })).toContainText(
    "quá hạn 12 giờ",
  );
  await expectAccessible(page);

  // Not accepted, with a ground: the reply says so.
  await page
    .getByRole("link", { name: /Trần Thị Báo Chậm Mẫu/ })
    .first()
    .click();
  await page.getByRole("button", { name: t("notices.moves.decline-notice") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /không đồng ý nhận trợ giúp/ }).check({ force: true });
  await dialog.getByRole("textbox", { name: t("notices.reason") }).fill("Gia đình đã mời luật sư.");
  await expect(dialog.getByText(t("notices.minutesUnconfirmed"))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: t("notices.saves.decline-notice") }).click();
  await page.getByRole("link", { name: t("notices.openReply") }).click();
  await expect(page.getByRole("article")).toContainText("Gia đình đã mời luật sư.");
  await expectAccessible(page);
});

test("a person is referred with consent in writing, and the result comes back", async ({ page }) => {
  await signIn(page, server, "case-officer");
  await page.goto(`${server.origin}/admin/referrals/new`);
  await page.getByRole("button", { name: t("referrals.prepare") }).click();
  await expect(page.getByRole("link", { name: t("referrals.rules.person") })).toBeVisible();
  await expectAccessible(page);
  await pick(page, t("referrals.person"), "nguyen thi", /^Nguyễn Thị/);
  await pick(page, t("referrals.to"), "hoi nguoi khuyet tat", /^Hội Người khuyết tật/);
  await page.getByLabel(t("referrals.purpose")).selectOption({ label: "Hỗ trợ khác" });
  await page.getByRole("textbox", { name: t("referrals.question") }).fill("Xin xe lăn.");
  await page.getByRole("button", { name: t("referrals.prepare") }).click();

  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: t("referrals.moves.send") }).click();
  await dialog
    .getByRole("textbox", { name: t("referrals.sending") })
    .fill("Bản sao giấy xác nhận khuyết tật");
  await dialog.getByRole("button", { name: t("referrals.saves.send") }).click();
  await expect(dialog.getByRole("link", { name: t("referrals.rules.consent") })).toBeVisible();
  await dialog.getByLabel(t("referrals.consent")).selectOption("fingerprint");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: t("referrals.saves.send") }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Văn bản có điểm chỉ, ngày/)).toBeVisible();

  await page.getByRole("button", { name: t("referrals.moves.note-result") }).click();
  await dialog.getByRole("textbox", { name: t("referrals.words.note-result") }).fill("Hội đã tặng xe lăn.");
  await dialog.getByRole("button", { name: t("referrals.saves.note-result") }).click();
  await expect(page.getByText("Hội đã tặng xe lăn.")).toBeVisible();
  await expect(page.getByText(t("referrals.nothingToDo"))).toBeVisible();
  await expectAccessible(page);
});

test("who manages the register reorganises an agency; the old one keeps its name", async ({ page }) => {
  await signIn(page, server, "centre-director");
  await page.goto(`${server.origin}/admin/agencies?text=bien%20phong`);
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  await page.getByRole("button", { name: t("agencies.reorganise") }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("textbox", { name: t("agencies.name"), exact: true })
    .fill("Đồn biên phòng Ví Dụ (minh họa)");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: t("agencies.saveReorganise") }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole("link", { name: "Đồn biên phòng Ví Dụ (minh họa)" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đồn biên phòng Ví Dụ (minh họa)");
  await expect(page.getByRole("link", { name: "Đồn biên phòng Mẫu (minh họa)" })).toBeVisible();
  await expectAccessible(page);
});

test("the same pages are read in English", async ({ browser }) => {
  const english = wordsOf("en");
  const page = await openInEnglish(browser);
  await page.goto(`${server.origin}/admin/notices`);
  await expect(page.getByRole("heading", { level: 1, name: english("frame.places.notices") })).toBeVisible();
  const first = page.getByRole("article").first();
  await expect(first).toContainText(/told after|not told/);
  await first.getByRole("heading").getByRole("link").click();
  await expect(page.getByRole("heading", { name: english("notices.clockTitle") })).toBeVisible();
  await expectAccessible(page);
  for (const [path, key] of [
    ["referrals", "frame.places.referrals"],
    ["duty", "frame.places.duty"],
  ] as const) {
    await page.goto(`${server.origin}/admin/${path}`);
    await expect(page.getByRole("heading", { level: 1, name: english(key) })).toBeVisible();
    await expectAccessible(page);
  }
});

async function openInEnglish(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, server, "case-officer");
  await page.evaluate(() => localStorage.setItem("tgpl.language", "en"));
  return page;
}
