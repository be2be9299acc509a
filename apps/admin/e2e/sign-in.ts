import { expect, type Page } from "@playwright/test";
import { type DemoRole, demoAccount, type Server } from "./start-server.ts";

/** Signs in at an app and waits until its first page stands. */
export async function signIn(
  page: Page,
  server: Server,
  role: DemoRole,
  app: "admin" | "analytics" = "admin",
): Promise<void> {
  const { email, password } = demoAccount(server, role);
  await page.goto(`${server.origin}/${app}/`);
  await enter(page, email, password);
}

export async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("Thư điện tử công vụ").fill(email);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đăng nhập" })).toBeHidden();
}
