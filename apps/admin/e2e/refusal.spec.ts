import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { beginIntake, choose, saySevereDisability } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

test("an officer refuses with the reasons on screen, and the director confirms before the letter goes out", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await signIn(page, server, "case-officer");
  await beginIntake(page, {
    fullName: "Trần Thị Không Thuộc",
    birth: "02051990",
    commune: "Cái Răng",
    communeFolded: "cai rang",
  });
  await saySevereDisability(page);
  await choose(page, "Có đang hưởng trợ cấp xã hội hằng tháng?", "Không");
  await choose(page, "Hộ gia đình thuộc diện nào?", "Không thuộc");
  await choose(page, "Có đang sống ở cơ sở bảo trợ xã hội?", "Không");
  await page.getByRole("button", { name: "Không có điều kiện nào khác" }).click();
  const answer = page.getByRole("complementary", { name: "Kết quả kiểm tra diện" });
  await expect(answer.getByRole("heading", { level: 2, name: "Không thuộc diện trợ giúp" })).toBeVisible();
  await expectAccessible(page);

  await answer.getByRole("button", { name: "Từ chối" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("khó khăn về tài chính");
  await expectAccessible(page);
  await dialog.getByRole("radio", { name: /không đủ điều kiện thụ lý/ }).check({ force: true });
  await dialog
    .getByRole("textbox", { name: "Lý do" })
    .fill("Không có khó khăn về tài chính theo Nghị định 144/2017/NĐ-CP.");
  await dialog.getByRole("button", { name: "Từ chối yêu cầu" }).click();
  await expect(page.getByText("Chờ Giám đốc xác nhận")).toBeVisible();
  const address = page.url();

  const director = await (await browser.newContext()).newPage();
  await signIn(director, server, "centre-director");
  await expect(director.getByRole("link", { name: /Trần Thị Không Thuộc/ }).first()).toBeVisible();
  await director.goto(address);
  await director.getByRole("button", { name: "Xác nhận từ chối" }).click();
  await confirmIfAsked(director);
  await expect(director.getByText("Giám đốc đã xác nhận.")).toBeVisible();
});

async function confirmIfAsked(page: Page): Promise<void> {
  const dialog = page.getByRole("alertdialog");
  if (await dialog.isVisible()) await dialog.getByRole("button", { name: "Xác nhận từ chối" }).click();
}
