/**
 * Updates the fingerprint after changes to the records in `data/`: `npx tsx scripts/fingerprint.mts
 * <article.txt>` writes it to `data/source.json`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeFingerprint } from "../src/verify/fingerprint.ts";
import { passagesOf } from "../src/verify/passages.ts";
import { verify } from "../src/verify/verify.ts";

const DATA = join(import.meta.dirname, "..", "data");

function read(name: string) {
  return JSON.parse(readFileSync(join(DATA, `${name}.json`), "utf8"));
}

const article = readFileSync(process.argv[2] ?? "", "utf8");
const { fingerprint: _, ...source } = read("source");
const data = {
  source,
  entities: read("entities"),
  figures: read("figures"),
  quotes: read("quotes"),
  claims: read("claims"),
};
if (!verify(data, article).fits) throw new Error("the records don't fit this text");
const { rights, questions, ...rest } = source;
const fingerprint = takeFingerprint(article, passagesOf(data));
writeFileSync(
  join(DATA, "source.json"),
  `${JSON.stringify({ ...rest, fingerprint, rights, questions }, null, 2)}\n`,
);
