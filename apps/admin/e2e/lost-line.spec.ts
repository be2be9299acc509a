import { expect, type Page, type Request } from "@playwright/test";
import { test } from "./demo-test.ts";
import { beginEligible } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

const matter = (page: Page) => page.getByRole("textbox", { name: "Nội dung" });
const save = (page: Page) => page.getByRole("button", { name: /^Lưu (yêu cầu|và)/ }).first();

test("the line is lost during intake: what was typed stays, and is saved when it is back", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await signIn(page, server, "case-officer");
  await beginEligible(page, "Lý Thị Mất Mạng");
  await context.setOffline(true);
  await expect(page.getByText(/Mất kết nối từ \d\d:\d\d/)).toBeVisible();
  await matter(page).fill("Ly hôn, viết thêm khi mất mạng");
  await save(page).click();
  await expect(page.getByText("Chưa gửi được vì mất kết nối.", { exact: false })).toBeVisible();
  await expect(matter(page)).toHaveValue("Ly hôn, viết thêm khi mất mạng");

  await context.setOffline(false);
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Yêu cầu của Lý Thị Mất Mạng" })).toBeVisible();
  await page.reload();
  await expect(matter(page)).toHaveValue("Ly hôn, viết thêm khi mất mạng");
  expect(await requestsOf(page, "Lý Thị Mất Mạng")).toBe(1);
});

test("the line is lost during a save that arrived: saving again does not write it twice", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, server, "case-officer");
  await beginEligible(page, "Lý Văn Gửi Hai Lần");
  const keys: string[] = [];
  await page.route(
    /trpc\/requests\.submit/,
    async (route) => {
      keys.push(keyOf(route.request()));
      // The server has it; the answer never comes.
      await route.fetch();
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
  await save(page).click();
  await expect(page.getByText("Chưa gửi được vì mất kết nối.", { exact: false })).toBeVisible();
  await expect(matter(page)).toHaveValue("Ly hôn, quyền nuôi con");

  const again = page.waitForRequest(/trpc\/requests\.submit/);
  await save(page).click();
  expect(keyOf(await again)).toBe(keys[0]);
  await expect(page.getByRole("heading", { level: 1, name: "Yêu cầu của Lý Văn Gửi Hai Lần" })).toBeVisible();
  expect(await requestsOf(page, "Lý Văn Gửi Hai Lần")).toBe(1);
});

/** How many requests the list shows for a person; the newest stand first. */
async function requestsOf(page: Page, fullName: string): Promise<number> {
  await page.getByRole("navigation").getByRole("link", { name: "Yêu cầu", exact: true }).first().click();
  await expect(page.getByRole("link", { name: fullName }).first()).toBeVisible();
  return page.getByRole("main").getByRole("link", { name: fullName }).count();
}

function keyOf(request: Request): string {
  const [, key] = /"idempotencyKey":"([^"]+)"/.exec(request.postData() ?? "") ?? [];
  if (!key) throw new Error("a write carries its key");
  return key;
}
