import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import type { Server } from "./start-server.ts";

/** What the first administrator does on a new system, by hand: set it up, name a provider, invite people. */

const PASSWORD = "mot cau de nho cho bai thu";

/** The set-up page, with invented data: what a leader sees is hidden while there are fewer than five cases. */
export async function setUpDemonstration(page: Page, server: Server): Promise<void> {
  if (!server.setupLink) throw new Error("a new system prints a set-up link");
  await page.goto(server.setupLink);
  await expect(page.getByRole("heading", { level: 1, name: "Thiết lập hệ thống" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Họ và tên").fill("Phan Thị Quản Trị Thử");
  await page.getByLabel("Thư điện tử công vụ").fill("quan.tri@cantho.example");
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill(PASSWORD);
  await page.getByRole("radio", { name: /^Dữ liệu minh họa/ }).check();
  await page.getByRole("button", { name: "Thiết lập" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tài khoản" })).toBeVisible({ timeout: 90_000 });
}

export async function addProvider(page: Page, fullName: string): Promise<void> {
  await page.getByRole("link", { name: "Người thực hiện", exact: true }).click();
  await page.getByRole("button", { name: "Thêm người thực hiện" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Họ và tên").fill(fullName);
  await dialog.getByLabel("Tư cách").selectOption({ label: "Trợ giúp viên pháp lý" });
  await dialog.getByLabel("Nơi làm việc").selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "Thêm", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(fullName, { exact: true })).toBeVisible();
}

/** Invites somebody and answers the one-time link that is shown. */
export async function invite(
  page: Page,
  person: { name: string; email: string; role: string; office?: boolean },
): Promise<string> {
  await page.getByRole("link", { name: "Tài khoản", exact: true }).click();
  await page.getByRole("button", { name: "Mời người dùng" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Họ và tên").fill(person.name);
  await dialog.getByLabel("Thư điện tử công vụ").fill(person.email);
  await dialog.getByLabel("Vai trò").selectOption({ label: person.role });
  if (person.office) await dialog.getByLabel("Trung tâm, Chi nhánh").selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "Tạo đường dẫn mời" }).click();
  const link = await page.getByLabel("Đường dẫn", { exact: true }).inputValue();
  await page.getByRole("button", { name: "Đã gửi, đóng lại" }).click();
  return link;
}

/** The invited person opens the link in a browser of their own and chooses a password. */
export async function follow(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Lưu và vào làm việc" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Chọn mật khẩu" })).toBeHidden();
  return page;
}
