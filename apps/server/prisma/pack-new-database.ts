import { packNewDatabase } from "../src/platform/new-database.ts";

await packNewDatabase();
