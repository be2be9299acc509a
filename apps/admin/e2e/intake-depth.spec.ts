import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { callServer } from "./call-server.ts";
import { test } from "./demo-test.ts";
import { beginEligible, beginIntake, choose, saySevereDisability, seeOriginal } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

const save = (page: Page) => page.getByRole("button", { name: /^Lưu (yêu cầu|và)/ }).first();
const need = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const detail = (page: Page, legend: string) => page.getByRole("group", { name: legend, exact: true });

test("a person who cannot write hears the application and gives a fingerprint; the needs follow into letters and case", async ({
  page,
}) => {
  test.setTimeout(150_000);
  await signIn(page, server, "case-officer");
  await beginEligible(page, "Hồ Thị Điểm Chỉ");
  await seeOriginal(page, "disability-certificate");
  await seeOriginal(page, "monthly-allowance-decision");

  await test.step("needs are recorded with who helps; nothing is accepted before the application is signed", async () => {
    for (const name of ["Phiên dịch ngôn ngữ ký hiệu", "Tài liệu chữ in lớn", "Có người đi cùng hỗ trợ"])
      await need(page, name);
    await detail(page, "Có người đi cùng hỗ trợ").getByLabel("Họ và tên").fill("Hồ Văn Con");
    await need(page, "Không tự viết được đơn");
    await expect(page.getByText(/chưa ghi ai đã viết và đọc lại đơn/)).toBeVisible();
    await page.getByLabel("Nội dung cần giữ kín").check({ force: true });
    await expect(page.getByText("Cần tiếp ở phòng riêng")).toBeVisible();
    await page.getByLabel("Nơi tiếp").selectOption({ label: "Phòng riêng" });
    await expect(page.getByText("Cần tiếp ở phòng riêng")).toBeHidden();
    await expectAccessible(page);
    await save(page).click();
    await expect(page.getByRole("heading", { level: 1, name: "Yêu cầu của Hồ Thị Điểm Chỉ" })).toBeVisible();
  });

  await test.step("the application is printed from the intake, with the mark of its number, in large print", async () => {
    await page.getByRole("link", { name: "In đơn để đọc và ký" }).click();
    const paper = page.getByRole("article", { name: "Đơn yêu cầu trợ giúp pháp lý" });
    await expect(paper).toContainText("02-TP-TGPL");
    await expect(paper).toContainText(/nguồn yếu|nguồn gián tiếp|chưa/i);
    await expect(paper).toContainText("Hồ Thị Điểm Chỉ");
    await expect(paper).toHaveClass(/large/);
    await expectAccessible(page);
    await page.goBack();
  });

  await test.step("the fingerprint is recorded and the request accepted", async () => {
    await detail(page, "Không tự viết được đơn").getByText("Điểm chỉ", { exact: true }).click();
    await page.getByRole("button", { name: "Thụ lý", exact: true }).click();
    await expect(page.getByRole("link", { name: "Mở vụ việc" })).toBeVisible();
    await expect(page.getByText(/Lê Thị Mẫu viết, Lê Thị Mẫu đọc cho nghe, điểm chỉ lúc/)).toBeVisible();
  });

  await test.step("the letters say the needs, and ask the agency for an interpreter", async () => {
    await page.getByRole("link", { name: "Thông báo thụ lý" }).click();
    await expect(page.getByRole("article")).toContainText(
      /nhu cầu hỗ trợ của Bà: phiên dịch ngôn ngữ ký hiệu/,
    );
    await expect(page.getByRole("article")).toHaveClass(/large/);
    await page.goBack();
    await page.getByRole("link", { name: "Đề nghị cơ quan hỗ trợ" }).click();
    await expect(page.getByRole("article")).toContainText("bố trí người phiên dịch ngôn ngữ ký hiệu");
    await expect(page.getByRole("article")).toContainText("Hồ Văn Con");
    await expectAccessible(page);
    await page.goBack();
  });

  await test.step("and they stand on the case and where somebody is appointed", async () => {
    await page.getByRole("link", { name: "Mở vụ việc" }).click();
    await expect(page.getByText("Có người đi cùng hỗ trợ: Hồ Văn Con").first()).toBeVisible();
    await page.getByRole("button", { name: "Cử người thực hiện" }).first().click();
    await expect(page.getByRole("dialog")).toContainText("Hồ Văn Con");
    await expectAccessible(page);
  });
});

test("papers that came electronically: the original is ticked at once, and taken back in sight when it was not saved", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, server, "case-officer");
  await beginEligible(page, "Hồ Văn Bản Điện Tử");
  await page.getByLabel("Cách nộp").selectOption({ label: "Gửi bằng fax hoặc hình thức điện tử" });
  const papers = page.getByRole("region", { name: "Giấy tờ đã xem" });
  await papers
    .getByRole("group", { name: "Giấy xác nhận khuyết tật" })
    .getByText("Bản fax, bản điện tử", { exact: true })
    .click();
  await save(page).click();
  await expect(page.getByText("Ghi nơi chuyển, nơi tổ chức hoặc cách gửi.").first()).toBeVisible();
  await page.getByLabel(/^Gửi qua/).fill("Cổng dịch vụ công");
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Yêu cầu của Hồ Văn Bản Điện Tử" })).toBeVisible();

  await page.route(/trpc\/requests\.checkOriginal/, (route) => route.abort("connectionreset"), { times: 1 });
  await page.getByRole("button", { name: "Đã đối chiếu bản chính" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "Chưa lưu: đối chiếu bản chính Giấy xác nhận khuyết tật",
  );
  await expect(page.getByRole("button", { name: "Đã đối chiếu bản chính" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Thử lại" }).click();
  await expect(page.getByText(/^Đã đối chiếu \d\d\/\d\d\/\d{4}$/)).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("an agency refers a person of whom too little is known: accepted at once, checked later, not eligible, stopped", async ({
  page,
}) => {
  test.setTimeout(150_000);
  await signIn(page, server, "case-officer");
  await beginIntake(page, {
    fullName: "Hồ Thị Chuyển Đến",
    birth: "14021987",
    commune: "Cái Răng",
    communeFolded: "cai rang",
  });
  await saySevereDisability(page);
  await page.getByRole("button", { name: "Không có điều kiện nào khác" }).click();
  await choose(page, "Hộ gia đình thuộc diện nào?", "Không thuộc");
  await choose(page, "Có đang sống ở cơ sở bảo trợ xã hội?", "Không");
  await page.getByLabel("Cách nộp").selectOption({ label: "Cơ quan, tổ chức chuyển đến" });
  await page.getByLabel("Cơ quan, tổ chức chuyển đến").fill("Công an phường Cái Răng");
  await page.getByRole("button", { name: /^Thụ lý ngay/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: /có thẩm quyền chuyển đến/ })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Thụ lý", exact: true }).click();
  await expect(page.getByText("Chưa kiểm tra xong diện được trợ giúp")).toBeVisible();
  await expect(page.getByText(/Còn cần hỏi:/)).toBeVisible();
  await expectAccessible(page);
  const request = page.url();

  await page.getByRole("link", { name: "Bổ sung thông tin người được trợ giúp" }).click();
  await page.getByRole("button", { name: "Sửa", exact: true }).first().click();
  await choose(page, "Có đang hưởng trợ cấp xã hội hằng tháng?", "Không");
  await page.getByRole("button", { name: "Lưu", exact: true }).first().click();
  await expect(page.getByRole("button", { name: "Sửa", exact: true }).first()).toBeVisible();
  await page.goto(request);
  await expect(page.getByText(/^Không thuộc diện: không tiếp tục và báo cơ quan/)).toBeVisible();
  await page.getByRole("button", { name: "Kiểm tra diện lại và lưu quyết định" }).click();
  await expect(page.getByText("Đã lưu quyết định mới")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Báo cơ quan không tiếp tục" }).first().click();
  await expect(page.getByRole("article")).toContainText("Kính gửi: Công an phường Cái Răng");
  await expect(page.getByRole("article")).toContainText("chưa được xác nhận trong văn bản");
});

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  test(`an intake is taken with the keyboard alone, in ${language}`, async ({ page }) => {
    test.setTimeout(150_000);
    const t = wordsOf(language);
    const name = language === "vi" ? "Hồ Thị Bàn Phím" : "Hồ Thị Chỉ Phím";
    await signIn(page, server, "case-officer");
    await page.evaluate((chosen) => localStorage.setItem("tgpl.language", chosen), language);
    const [helped] = await callServer<{ fullName: string; fileCode: string }[]>(page, "cases.list", {
      status: "in-progress",
    });
    if (!helped) throw new Error("the demonstration has no running case");
    await page.goto(`${server.origin}/admin/requests/new`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await tabTo(page, page.locator("#applicant-fullName"));
    await page.keyboard.type(name);
    await page.keyboard.press("Tab");
    await page.keyboard.type("14021987");
    await tabTo(page, page.locator("#applicant-sex"));
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await tabTo(page, page.getByRole("combobox", { name: t("applicants.commune") }));
    await page.keyboard.type("cai rang");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await tabTo(
      page,
      page.getByRole("button", { name: language === "vi" ? "Lối đi cho xe lăn" : "Wheelchair access" }),
    );
    await page.keyboard.press("Space");
    await tabTo(page, page.locator("#request-fieldOfLaw"));
    await page.keyboard.press("ArrowDown");
    await tabTo(page, page.locator("#request-formOfAid"));
    await page.keyboard.press("ArrowDown");
    await tabTo(page, page.locator("#request-matter"));
    await page.keyboard.type("Ly hôn");
    await expect(page.getByText(t("cases.conflicts.atIntakeNote"))).toHaveCount(0);
    await tabTo(page, page.getByRole("button", { name: t("requests.others.add"), exact: true }));
    await page.keyboard.press("Enter");
    await expect(page.getByLabel(t("requests.others.name"))).toBeFocused();
    await page.keyboard.type(helped.fullName);
    const answer = page.getByRole("complementary", { name: t("eligibility.answer") });
    await expect(answer.getByText(t("cases.conflicts.atIntakeNote"))).toBeVisible();
    const other = answer.getByRole("link", {
      name: t("cases.conflicts.openOther").replace("{{code}}", helped.fileCode),
    });
    await expect(other).toHaveAttribute("target", "_blank");
    await expect(page.getByText(new RegExp(`^${t("drafts.kept").replace("{{at}}", "")}`))).toBeVisible();
    await expectAccessible(page);
    await tabTo(
      page,
      page
        .getByRole("button", { name: t("eligibility.shortMoves.save") })
        .or(page.getByRole("button", { name: t("eligibility.moves.save") })),
    );
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(name) })).toBeVisible();
    await expect(page.getByLabel(t("requests.others.name"))).toHaveValue(helped.fullName);
  });
}

/** Presses Tab until the control has the focus, as a person would. */
async function tabTo(page: Page, control: ReturnType<Page["locator"]>): Promise<void> {
  for (let press = 0; press < 90; press++) {
    await page.keyboard.press("Tab");
    if (await control.first().evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`${control} was not reached with Tab`);
}
