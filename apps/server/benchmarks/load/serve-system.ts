import { openDatabase } from "../../src/platform/database.ts";
import { createHttpServer } from "../../src/platform/http.ts";
import { cityServices } from "../open-city.ts";
import { answerParent } from "./server-process.ts";

/** The system as it is started for work, but for the limit of calls from one address: all users sit at this one. */
export async function serveSystem(url: string) {
  const database = await openDatabase({ url, dataDir: "" });
  const app = await createHttpServer(await cityServices(database.prisma), {
    behindTlsProxy: false,
    databaseKind: database.kind,
    callsAMinute: Number.MAX_SAFE_INTEGER,
  });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const close = async () => {
    await app.close();
    await database.close();
  };
  return { address, close };
}

if (import.meta.main) await answerParent(({ url }) => serveSystem(url));
