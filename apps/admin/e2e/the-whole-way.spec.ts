import { expect, type Page, test } from "@playwright/test";
import { findPostgres, startTemporaryPostgres } from "../../server/src/platform/temporary-postgres.ts";
import { expectAccessible } from "./accessibility.ts";
import { addProvider, follow, invite, setUpDemonstration } from "./first-days.ts";
import { beginIntake, choose, saySevereDisability, seeOriginal, typeDay } from "./intake.ts";
import { type Server, startServer } from "./start-server.ts";

const databases = findPostgres() ? (["embedded", "postgresql"] as const) : (["embedded"] as const);

for (const database of databases) {
  test.describe(`on the ${database} database`, () => {
    let server: Server;
    let stopDatabase: (() => Promise<void>) | undefined;

    test.beforeAll(async () => {
      test.setTimeout(120_000);
      const postgres = database === "postgresql" ? await startTemporaryPostgres() : undefined;
      stopDatabase = postgres?.stop;
      server = await startServer(postgres ? { databaseUrl: postgres.url } : {});
    });
    test.afterAll(async () => {
      await server?.stop();
      await stopDatabase?.();
    });

    test("from the set-up link to one more case in the commune's former district", async ({
      page,
      browser,
    }) => {
      test.setTimeout(300_000);
      await setUpDemonstration(page, server);
      await addProvider(page, "Phan Văn Thử Hành Trình");
      const officer = await follow(
        browser,
        await invite(page, {
          name: "Lê Thị Hành Trình Mẫu",
          email: "hanh.trinh@cantho.example",
          role: "Cán bộ Trung tâm, Chi nhánh",
          office: true,
        }),
      );
      const leader = await follow(
        browser,
        await invite(page, { name: "Trần Văn Ví Dụ", email: "lanh.dao.2@cantho.example", role: "Lãnh đạo" }),
      );
      const before = await casesOf(leader, server, "Cái Răng");

      await test.step("a person with a severe disability and an allowance is accepted", async () => {
        await receive(officer, "Đặng Thị Hành Trình");
        await saySevereDisability(officer);
        await choose(officer, "Có đang hưởng trợ cấp xã hội hằng tháng?", "Có");
        const answer = officer.getByRole("complementary", { name: "Kết quả kiểm tra diện" });
        await expect(answer.getByRole("heading", { level: 2, name: "Thuộc diện trợ giúp" })).toBeVisible();
        await expect(
          answer.getByRole("button", { name: "Luật TGPL Điều 7 khoản 7 điểm d" }).first(),
        ).toBeVisible();
        await expectAccessible(officer);
        await seeOriginal(officer, "disability-certificate");
        await seeOriginal(officer, "monthly-allowance-decision");
        await officer.getByRole("button", { name: "Thụ lý", exact: true }).click();
      });

      await test.step("the case gets a provider, work, and an end", async () => {
        await openCase(officer);
        await expectAccessible(officer);
        await appoint(officer, "Phan Văn Thử Hành Trình");
        await recordStep(officer);
        await close(officer);
        await expect(officer.getByText("Kết thúc vụ việc").last()).toBeVisible();
      });

      expect(await casesOf(leader, server, "Cái Răng")).toBe(before + 1);
    });
  });
}

async function receive(officer: Page, fullName: string): Promise<void> {
  await beginIntake(officer, {
    fullName,
    birth: "14021987",
    commune: "Cái Răng",
    communeFolded: "cai rang",
  });
}

/** What the leaders' table says of a former district: cases of persons with disabilities accepted this year. */
async function casesOf(leader: Page, server: Server, district: string): Promise<number> {
  await leader.goto(`${server.origin}/analytics/places?indicator=cases-accepted`);
  const row = leader.getByRole("row", { name: new RegExp(`^${district} `) });
  return Number(await row.getByRole("cell").nth(1).textContent());
}

async function openCase(officer: Page): Promise<void> {
  await officer.getByRole("link", { name: "Mở vụ việc" }).click();
  await expect(officer.getByRole("heading", { level: 2, name: "Diễn biến" })).toBeVisible();
}

async function appoint(officer: Page, provider: string): Promise<void> {
  await officer.getByRole("button", { name: "Cử người thực hiện" }).first().click();
  const dialog = officer.getByRole("dialog");
  await dialog.getByRole("radio", { name: new RegExp(provider) }).check({ force: true });
  await dialog.getByRole("button", { name: "Cử người này" }).click();
  await expect(dialog).toBeHidden();
  await expect(officer.getByRole("heading", { name: `Cử ${provider}` })).toBeVisible();
}

async function recordStep(officer: Page): Promise<void> {
  await officer.getByRole("button", { name: "Ghi việc đã làm" }).first().click();
  const dialog = officer.getByRole("dialog");
  await dialog.getByRole("combobox").selectOption({ label: "Gặp người được trợ giúp pháp lý" });
  await dialog.getByLabel("Số giờ").fill("1,5");
  await dialog.getByRole("textbox", { name: "Nội dung" }).fill("Gặp tại Trung tâm, có phiên dịch.");
  await dialog.getByRole("button", { name: "Lưu việc đã làm" }).click();
  await expect(dialog).toBeHidden();
  await expect(officer.getByText("1,5 giờ").first()).toBeVisible();
}

async function close(officer: Page): Promise<void> {
  await officer.getByRole("button", { name: "Kết thúc vụ việc" }).first().click();
  const dialog = officer.getByRole("dialog");
  await dialog.getByText("Ý kiến của người thực hiện được chấp nhận một phần").click();
  await dialog.getByLabel("Số văn bản").fill("00/2026/HNGĐ-ST");
  await typeDay(officer, "Ngày văn bản", today());
  await dialog.getByRole("button", { name: "Kết thúc vụ việc" }).click();
  await expect(dialog).toBeHidden();
}

/** Today in Vietnam, as it is typed: 24112026. */
function today(): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" })
    .format(new Date())
    .replaceAll("/", "");
}
