import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { addProvider, follow, invite, setUpLive } from "./first-days.ts";
import { beginIntake, choose, saySevereDisability, seeOriginals } from "./intake.ts";
import { type Server, startServer } from "./start-server.ts";

let server: Server;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test("from the set-up link to one more case in the commune's former district", async ({ page, browser }) => {
  await setUpLive(page, server);
  await addProvider(page, "Phan Văn Thử");
  const officerLink = await invite(page, {
    name: "Lê Thị Mẫu",
    email: "le.thi.mau@cantho.example",
    role: "Cán bộ Trung tâm, Chi nhánh",
    office: true,
  });
  const leaderLink = await invite(page, { name: "Trần Văn Ví Dụ", email: "lanh.dao@cantho.example", role: "Lãnh đạo" });

  const officer = await follow(browser, officerLink);
  await expect(officer.getByRole("heading", { level: 1, name: "Việc của tôi" })).toBeVisible();
  await expectAccessible(officer);
  await officer.screenshot({ path: "/tmp/shots/e-1.png" });

  await beginIntake(officer, { fullName: "Đặng Thị Mẫu", birth: "14021987", commune: "Phường Cái Răng", communeFolded: "cai rang" });
  await saySevereDisability(officer);
  await officer.screenshot({ path: "/tmp/shots/e-2.png" });
  await choose(officer, "Có đang hưởng trợ cấp xã hội hằng tháng?", "Có");
  const answer = officer.getByRole("complementary", { name: "Kết quả kiểm tra diện" });
  await expect(answer.getByRole("heading", { level: 2, name: "Thuộc diện trợ giúp" })).toBeVisible();
  await officer.screenshot({ path: "/tmp/shots/e-3.png", fullPage: true });
  console.log(await officer.locator("main").ariaSnapshot());
  console.log(leaderLink, expectLater);
});

const expectLater = (page: Page) => page;
