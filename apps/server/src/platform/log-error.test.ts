import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toLoggedError } from "./log-error.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe("an error in the log", () => {
  it("names its kind and its place, and never the person whose record it was about", async () => {
    const data = { fullName: "Đặng Thị Không Được Ghi", noSuchColumn: 1 };
    const create = server.services.prisma.applicant.create as (input: unknown) => Promise<unknown>;
    const error = await create({ data }).catch((caught: unknown) => caught);
    expect(String(error)).toContain("Đặng Thị Không Được Ghi");
    const logged = toLoggedError(error);
    expect(logged.name).toBe("PrismaClientValidationError");
    expect(logged.at.length).toBeGreaterThan(0);
    expect(JSON.stringify(logged)).not.toContain("Đặng");
  });

  it("of something thrown that is no error is told by its type alone", () => {
    expect(toLoggedError("Đặng Thị Mẫu")).toEqual({ name: "string", code: null, at: [] });
  });
});
