import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { beginEligible, seeOriginal } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

test("accepted at once, the clock for the papers runs, and stops when they come", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, server, "case-officer");
  const request = await acceptAtOnce(page, "Vũ Thị Giấy Đến Sau");
  await expect(page.getByText(/Nộp trước hết \d\d\/\d\d\/\d{4}/).first()).toBeVisible();

  await test.step("the letter that asks for the paper says by when, and that the length is not confirmed", async () => {
    await page.getByRole("link", { name: "Thông báo bổ sung giấy tờ" }).click();
    const letter = page.getByRole("article");
    await expect(letter).toContainText("Căn cứ khoản 4 Điều 30 Luật Trợ giúp pháp lý số 11/2017/QH14;");
    await expect(letter).toContainText(/chậm nhất ngày \d\d\/\d\d\/\d{4}, trong 05 ngày làm việc \(\d\)/);
    await expect(letter).toContainText("Thời hạn bổ sung giấy tờ chưa xác nhận");
    await expectAccessible(page);
  });

  await test.step("my work waits for the person", async () => {
    await page.goto(`${server.origin}/admin/`);
    const row = rowOf(page, "Vũ Thị Giấy Đến Sau", "Người được trợ giúp bổ sung giấy tờ");
    await expect(row).toContainText("hôm nay");
  });

  await test.step("the paper comes: nothing is waited for any more", async () => {
    await page.goto(request);
    await page.getByRole("button", { name: "Ghi giấy tờ đã nhận" }).click();
    await expect(page.getByText("Chọn cách đã xem của giấy tờ vừa nhận.").first()).toBeVisible();
    await page
      .getByRole("group", { name: "Quyết định hưởng trợ cấp xã hội hằng tháng" })
      .getByText("Bản chính", { exact: true })
      .click();
    await page.getByRole("button", { name: "Ghi giấy tờ đã nhận" }).click();
    await expect(page.getByText("Đã ghi giấy tờ đã nhận, hồ sơ đủ giấy tờ")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Giấy tờ bổ sung" })).toBeHidden();
    await expectWaiting(page, "Vũ Thị Giấy Đến Sau", 0);
  });
});

test("the papers do not come: the case is stopped with its ground, and nobody waits any longer", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, server, "case-officer");
  await acceptAtOnce(page, "Vũ Văn Giấy Không Đến");
  await expectWaiting(page, "Vũ Văn Giấy Không Đến", 1);
  await page.goBack();
  await page.getByRole("link", { name: "Mở vụ việc" }).click();
  await page.getByRole("button", { name: "Không tiếp tục" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /Xuất hiện căn cứ từ chối/ }).check({ force: true });
  await dialog
    .getByRole("textbox", { name: "Lý do" })
    .fill("Hết hạn bổ sung mà không có giấy tờ chứng minh.");
  await dialog.getByRole("button", { name: "Không tiếp tục" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Hết hạn bổ sung mà không có giấy tờ chứng minh.").first()).toBeVisible();
  await expectWaiting(page, "Vũ Văn Giấy Không Đến", 0);
});

/** Takes a request with one paper missing and accepts it at once; answers its address. */
async function acceptAtOnce(page: Page, fullName: string): Promise<string> {
  await beginEligible(page, fullName);
  await seeOriginal(page, "Giấy xác nhận khuyết tật");
  await page.getByRole("button", { name: /^Thụ lý ngay/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /thiệt hại/ }).check({ force: true });
  await dialog.getByRole("button", { name: "Thụ lý", exact: true }).click();
  await expect(page.getByRole("link", { name: "Mở vụ việc" })).toBeVisible();
  return page.url();
}

/** How often my work waits for the papers of this person. */
async function expectWaiting(page: Page, name: string, times: number): Promise<void> {
  await page.goto(`${server.origin}/admin/?group=waiting`);
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(rowOf(page, name, "Người được trợ giúp bổ sung giấy tờ")).toHaveCount(times);
}

function rowOf(page: Page, name: string, kind: string) {
  return page.getByRole("article").filter({ hasText: name }).filter({ hasText: kind });
}
