import { expect, type Page } from "@playwright/test";

/** What an officer does at the counter: writes down who came, for what, and what is known. */

export type Person = { fullName: string; birth: string; commune: string; communeFolded: string };

/** A date is typed as it is said, day after day: 02 05 1990. */
export async function typeDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByRole("spinbutton", { name: `Ngày, ${label}` }).click();
  await page.keyboard.type(day);
}

export async function choose(page: Page, question: string, answer: string): Promise<void> {
  const form = page.getByRole("region", { name: "Điều kiện được trợ giúp" });
  await form.getByRole("group", { name: question }).getByText(answer, { exact: true }).last().click();
}

export async function beginIntake(page: Page, person: Person): Promise<void> {
  await page.getByRole("link", { name: "Tiếp nhận", exact: true }).click();
  await page.getByRole("textbox", { name: "Họ và tên" }).fill(person.fullName);
  await typeDay(page, "Ngày sinh", person.birth);
  await page.getByRole("group", { name: "Giới tính" }).getByText("Nữ", { exact: true }).click();
  await page.getByRole("combobox", { name: "Nơi ở hiện nay" }).pressSequentially(person.communeFolded);
  await page
    .getByRole("option", { name: new RegExp(person.commune) })
    .first()
    .click();
  await page.getByLabel("Lĩnh vực").selectOption({ label: "Dân sự, hôn nhân và gia đình" });
  await page.getByLabel("Hình thức", { exact: true }).selectOption({ label: "Tham gia tố tụng" });
  await page.getByRole("textbox", { name: "Nội dung" }).fill("Ly hôn, quyền nuôi con");
}

export async function saySevereDisability(page: Page): Promise<void> {
  await choose(page, "Có khuyết tật không?", "Có");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Nghe, nói" }).click();
  await dialog.getByText("Nặng", { exact: true }).click();
  await dialog.getByText("Có giấy xác nhận khuyết tật").click();
  await dialog.getByRole("button", { name: "Xong" }).click();
  await expect(dialog).toBeHidden();
}

/** The original of a paper lies on the counter. */
export async function seeOriginal(page: Page, paper: string): Promise<void> {
  const papers = page.getByRole("region", { name: "Giấy tờ đã xem" });
  await papers.getByRole("group", { name: paper }).getByText("Bản chính", { exact: true }).click();
}

/** A person with a severe disability and a monthly allowance: eligible, and no paper seen yet. */
export async function beginEligible(page: Page, fullName: string): Promise<void> {
  await beginIntake(page, {
    fullName,
    birth: "14021987",
    commune: "Phường Cái Răng",
    communeFolded: "cai rang",
  });
  await saySevereDisability(page);
  await choose(page, "Có đang hưởng trợ cấp xã hội hằng tháng?", "Có");
}
