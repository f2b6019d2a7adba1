/**
 * Writes selector-hashes.json after a change of the data: npx tsx test/factbook/write-selector-hashes.mts.
 * It needs the article, which isn't in the repository: see readArticle.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PLACES } from "../helpers/factbook.ts";
import { readArticle } from "./article.ts";
import { listArticle } from "./selector-hashes.ts";

const article = readArticle();
if (article === undefined) throw new Error("Say where the article is: RECRUITS_ARTICLE=<path>");
const list = JSON.stringify(listArticle(article, PLACES), null, 2);
writeFileSync(join(import.meta.dirname, "selector-hashes.json"), `${list}\n`);
