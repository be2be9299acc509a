import { test as base } from "@playwright/test";
import { type Server, startServer } from "./start-server.ts";

/** Journeys through one city with invented data: all files of a run share its server, each walks with names of its own. */
export const test = base.extend<object, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: playwright reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const server = await startServer({ demo: true });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});
