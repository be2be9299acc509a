import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { beginIntake, choose, saySevereDisability, typeDay } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import { type Server, startServer } from "./start-server.ts";

let server: Server;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startServer({ demo: true });
});
test.afterAll(() => server?.stop());

/** The next day on which offices work by the week: an open limit runs over it. */
function nextWeekday(): Date {
  const day = new Date(Date.now() + 7 * 3_600_000);
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() % 6 === 0);
  return day;
}

const written = (day: Date) => day.toISOString().slice(0, 10).split("-").reverse();

async function namePaper(page: Page, number: string): Promise<void> {
  await page.getByRole("textbox", { name: "Số văn bản" }).fill(number);
  await typeDay(page, "Ngày văn bản", "05112026");
}

test("an administrator announces a year that nobody knew, by the calendar and its list", async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, server, "administrator");
  await page.getByRole("link", { name: "Ngày nghỉ trong năm" }).click();
  const year = new Date().getFullYear() + 1;
  await expect(page.getByRole("heading", { level: 1, name: `Ngày nghỉ năm ${year}` })).toBeVisible();
  await expect(page.getByText(`Chưa có thông báo cho năm ${year}`)).toBeVisible();
  await expectAccessible(page);

  const save = page.getByRole("button", { name: `Công bố ngày nghỉ năm ${year}` });
  await save.click();
  await expect(page.getByRole("alert")).toContainText("Nhập số văn bản công bố.");
  await namePaper(page, "88/TB-THU");

  // By keyboard: one stop, then the arrows; the day opens with Enter.
  await page.locator(`[data-day="${year}-01-01"]`).focus();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /^Ngày nghỉ/ }).check();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Ghi ngày này" }).click();
  await page.getByRole("button", { name: /^Đánh dấu (cả|1)/ }).click();
  await save.click();
  await expect(page.getByText(`Đã công bố ngày nghỉ năm ${year}`).first()).toBeVisible();
  await expect(page.getByText("Văn bản số 88/TB-THU ngày 05/11/2026")).toBeVisible();
  await expectAccessible(page);
});

test("a day off announced late moves open limits, and a colleague's older form overwrites nothing", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const [day = "", month = "", year = ""] = written(nextWeekday());
  const open = async (one: Page) => {
    await signIn(one, server, "administrator");
    await one.goto(`${server.origin}/admin/days-off?year=${year}`);
    await one.getByRole("button", { name: "Nhập theo thông báo" }).click();
    await namePaper(one, "99/TB-THU");
  };
  const colleague = await (await browser.newContext()).newPage();
  await open(colleague);
  await open(page);

  await typeDay(page, "Ngày cần thêm", `${day}${month}${year}`);
  await page.getByRole("button", { name: "Thêm hoặc sửa ngày này" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /^Ngày nghỉ/ }).check();
  await dialog.getByRole("button", { name: "Ghi ngày này" }).click();
  await page.getByRole("button", { name: `Công bố ngày nghỉ năm ${year}` }).click();
  const moved = page.getByRole("table", { name: "Thời hạn thay đổi" });
  await expect(moved.getByRole("row").nth(1)).toContainText(`${day}/${month}`);

  await colleague.getByRole("button", { name: `Công bố ngày nghỉ năm ${year}` }).click();
  await expect(colleague.getByRole("alert")).toContainText("Người khác vừa sửa mục này");
  await colleague.getByRole("button", { name: "Xem bản mới" }).click();
  await expect(colleague.getByText(`khác bản đang nhập ở 1 ngày: ${day}/${month}`)).toBeVisible();
  await colleague.getByRole("button", { name: "Lấy bản mới" }).click();
  await colleague.getByRole("button", { name: `Công bố ngày nghỉ năm ${year}` }).click();
  await expect(colleague.getByText(`Đã công bố ngày nghỉ năm ${year}`).first()).toBeVisible();
});

test("what no text settles is left to a person, and a refusal says what would help", async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, server, "case-officer");
  await beginIntake(page, {
    fullName: "Lê Thị Chờ Xét",
    birth: "02051990",
    commune: "Cái Răng",
    communeFolded: "cai rang",
  });
  await saySevereDisability(page);
  await choose(page, "Hộ gia đình thuộc diện nào?", "Không thuộc");
  await choose(page, "Có đang sống ở cơ sở bảo trợ xã hội?", "Không");
  await page.getByRole("button", { name: "Không có điều kiện nào khác" }).click();
  const answer = page.getByRole("complementary", { name: "Kết quả kiểm tra diện" });

  const allowance = "Có đang hưởng trợ cấp xã hội hằng tháng?";
  await choose(page, allowance, "Tạm dừng");
  await expect(answer).toContainText("Cần người có thẩm quyền quyết định");
  await expect(answer).toContainText("có coi là đang hưởng không?");
  await expect(answer).toContainText("Đã hỏi đủ.");
  await expectAccessible(page);
  await choose(page, allowance, "Không");
  await page.getByLabel("Có hưởng trợ cấp hưu trí xã hội").check();
  await expect(answer).toContainText("có coi là trợ cấp xã hội hằng tháng không?");

  const [law] = await Promise.all([
    page.context().waitForEvent("page"),
    answer.getByRole("link", { name: /U7/ }).click(),
  ]);
  await expect(law.locator("#U7")).toBeInViewport();
  await expectAccessible(law);
  await law.getByRole("searchbox", { name: "Tìm trong trang này" }).fill("khongcodieunay");
  await expect(law.getByText("Không có điều chưa xác nhận nào")).toBeVisible();
  await law.close();

  await page.getByLabel("Có hưởng trợ cấp hưu trí xã hội").uncheck();
  await expect(answer.getByRole("heading", { level: 2, name: "Không thuộc diện trợ giúp" })).toBeVisible();
  await expect(answer).toContainText("Nếu có một trong các giấy tờ sau: giấy chứng nhận hộ cận nghèo");
  await answer.getByText(/Xin từng giấy tờ ở đâu/).click();
  await expect(answer).toContainText("hỏi Ủy ban nhân dân cấp xã nơi cư trú");
  await answer.getByRole("button", { name: /diện khác/ }).click();
  const ground = answer.locator(".ground", { hasText: "khó khăn về tài chính" }).first();
  await ground.getByText("Vì sao").click();
  await expect(ground).toContainText("không hưởng trợ cấp xã hội hằng tháng");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
