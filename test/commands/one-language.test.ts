/** Factbooks in one language: of an English article in English, and of a Dutch article in Dutch. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Lang } from "../../src/factbook/model.ts";
import { run } from "../helpers/recruits.ts";
import { DATA } from "../verify/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "recruits-one-language-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The path of the sample's factbook with texts only in `lang`, as if the article were in that language. */
function written(lang: Lang): string {
  const path = join(folder, `${lang}.json`);
  const source = { ...DATA.source, language: lang };
  const quotes = DATA.quotes.map((quote) => ({
    ...quote,
    selector: { ...quote.selector, exact: quote.text[lang] },
  }));
  const only = JSON.stringify({ ...DATA, source, quotes }, (_, node) =>
    node?.en !== undefined && node.nl !== undefined ? { [lang]: node[lang] } : node,
  );
  writeFileSync(path, only);
  return path;
}

const ENGLISH = written("en");
const DUTCH = written("nl");

describe.each<Lang>(["en", "nl"])("read in %s, an English article", (lang) => {
  test.each([
    ["quote regrets", "“It's too late for regrets”"],
    ["quote regrets -f md", "“It's too late for regrets”"],
    ["quote regrets -f csv", "It's too late for regrets"],
    ["ask who said it's too late for regrets", "“It's too late for regrets”"],
    ["search museum", "That museum."],
    ["claim sold", "That sold."],
    ["figure price", "48"],
    ["person holm", "ada-holm"],
    ["country norvik -f ndjson", ""],
    ["list", "That museum."],
    ["speakers", "per-lund"],
    ["source", "Norvik sells its lighthouse"],
    ["cite no-regrets", "Norvik sells its lighthouse"],
    ["export -f md", "“It's too late for regrets”"],
    ["export -f html", '<p lang="en">“It&#39;s too late for regrets”</p>'],
    ["export -f sql", "It''s too late for regrets"],
    ["export -f jsonld", "It's too late for regrets"],
  ])("recruits %s", async (line, told) => {
    const { out, err } = await run(`${line} --data ${ENGLISH}`, { lang });
    expect(out).toContain(told);
    expect(`${out}${err}`).not.toMatch(/undefined|NaN|in het Nederlands|Dat [a-z]|\(“/);
  });
});

test("a Dutch article in Dutch alone reads so in English", async () => {
  const { out } = await run(`quote nederlands --data ${DUTCH}`, { lang: "en" });
  expect(out).toContain("“in het Nederlands”");
  expect((await run(`claim museum --data ${DUTCH}`)).out).toContain("Dat museum.");
});

test("what is exported is what was given", async () => {
  const { out } = await run(`export --data ${ENGLISH}`);
  expect(out).not.toContain('"nl"');
});
