// law:publish: takes the files of amendments/adopted into the package, once each passes the check.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { lawBefore } from "./law-before.ts";
import { publishedSource } from "./published-source.ts";

const folder = `${import.meta.dirname}/../amendments/adopted`;
const target = `${import.meta.dirname}/../src/law/adopted-amendments.ts`;

const texts = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .sort()
  .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, "utf8") }));
const published = publishedSource(lawBefore(), texts);
if (published.ok) writeFileSync(target, published.source);
else process.stderr.write(`${published.report}\n`);
process.exitCode = published.ok ? 0 : 1;
