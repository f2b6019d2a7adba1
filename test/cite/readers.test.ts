/** Programs that read citations can read those of the tool. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorks, renderList } from "../../src/cite/styles.ts";
import { bundledFactbook } from "../../src/data.ts";
import type { Lang } from "../../src/factbook/model.ts";
import { has, output, unless } from "../helpers/tools.ts";
import { DATA, sampleFactbook } from "../verify/sample.ts";

/** Special characters of TeX, biblatex, RIS and URLs. */
const NASTY = `50% & {more} #1_$ ~^\\ “Noël” – ń <b> @x, = TY - 1`;
const source = {
  ...DATA.source,
  title: { en: NASTY, nl: `[${NASTY}]` },
  outlet: "Slot & Zn. {50%} \\ Ørsted_",
  url: "https://courier.example/a_b%20c?q={d}&e=\\f~#g",
};
const BOOKS = {
  "the bundled article": bundledFactbook(),
  "an English article": sampleFactbook(),
  "an article of characters that programs act on": sampleFactbook({ ...DATA, source }),
};

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "recruits-readers-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

type Style = Parameters<typeof renderList>[1];

function listOf(name: keyof typeof BOOKS, style: Style, count: number, lang: Lang) {
  const factbook = BOOKS[name];
  const [work, ...others] = createWorks(factbook, lang)(factbook.records.slice(0, count));
  if (work === undefined || others.length > 0) throw new Error("not one article is cited");
  return { work, text: renderList([work], style, false) };
}

interface Reader {
  readonly name: string;
  readonly styles: readonly Style[];
  /** The list as it reads it, in CSL-JSON. */
  read(text: string, style: Style): unknown;
}

const READERS: readonly Reader[] = [
  {
    name: "citation-js",
    styles: ["bibtex", "biblatex", "ris", "csl-json"],
    read: (text) => new Cite(text).data[0],
  },
  {
    name: "pandoc",
    styles: ["bibtex", "biblatex", "csl-json"],
    read: (text, style) =>
      JSON.parse(output("pandoc", ["-f", style.replace("-", ""), "-t", "csljson"], text))[0],
  },
];

const isThere = ({ name }: Reader) => name === "citation-js" || has(name);

const CASES = READERS.flatMap((reader) =>
  reader.styles.flatMap((style) =>
    (["en", "nl"] as const).map((lang) => ({ reader, name: reader.name, style, lang })),
  ),
);

describe.each(Object.keys(BOOKS) as (keyof typeof BOOKS)[])("%s", (book) => {
  describe.each(CASES)("in $style, in $lang, read by $name", ({ reader, name, style, lang }) => {
    const skipped = unless(isThere(reader), reader.name);
    test.skipIf(skipped).each([1, 9])(`with %i passages${skipped}`, (count) => {
      const { work, text } = listOf(book, style, count, lang);
      const { item, citations, title } = work;
      const plain = title.own + title.translated;
      const isTeX = style.startsWith("bib");
      const read = JSON.stringify(reader.read(text, style));
      expect(JSON.parse(read)).toMatchObject({
        id: item.id,
        // pandoc drops the markup of text in another language.
        title: name === "citation-js" && style === "csl-json" ? item.title : plain,
        issued: { "date-parts": item.issued["date-parts"] },
        URL: isTeX ? item.URL.replace(/[{}\\]/g, encodeURIComponent) : item.URL,
      });
      // One reader takes an organisation for a surname without a given name.
      expect(read).toContain(JSON.stringify(item.author[0]?.literal));
      for (const { passage } of citations)
        if (!/["'“‘]/.test(passage)) expect(read).toContain(passage);
    });
  });

  test.skipIf(!has("pandoc"))(`an inferred date is about${unless(has("pandoc"), "pandoc")}`, () => {
    const { work, text } = listOf(book, "biblatex", 1, "en");
    const [read] = JSON.parse(output("pandoc", ["-f", "biblatex", "-t", "csljson"], text));
    expect(read.issued.circa).toBe(work.item.issued.circa);
  });

  test.skipIf(!has("biber"))(`biber finds no fault${unless(has("biber"), "biber")}`, () => {
    const path = join(dir, "works.bib");
    writeFileSync(path, listOf(book, "biblatex", 9, "en").text);
    const words = ["--tool", "--validate-datamodel", "--output-file", join(dir, "read.bib"), path];
    expect(output("biber", words, "", { cwd: dir })).not.toMatch(/WARN|ERROR/);
    expect(readFileSync(join(dir, "read.bib"), "utf8")).toMatch(/^@ONLINE\{[a-z0-9-]+,$/m);
  });
});

test.each([
  ["a {pair} of {these {two}}", "a \\{pair\\} of \\{these \\{two\\}\\}"],
  ["one } before {", "one \\textbraceright{} before \\textbraceleft{}"],
])("in BibTeX, %j is %s, so that braces stay balanced", (title, written) => {
  const factbook = sampleFactbook({
    ...DATA,
    source: { ...DATA.source, title: { en: title, nl: title } },
  });
  const works = createWorks(factbook, "en")(factbook.records.slice(0, 1));
  expect(renderList(works, "bibtex", false)).toContain(`  title      = {{${written}}},\n`);
  expect(new Cite(renderList(works, "bibtex", false)).data[0]).toHaveProperty("URL");
});

test("RIS has CR LF after each line, no line without a tag, and an end", () => {
  const { text } = listOf("the bundled article", "ris", 9, "nl");
  expect(text.split("\r\n").slice(0, -1)).toSatisfy((lines: string[]) =>
    lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line)),
  );
  expect(text.endsWith("\r\nER  - \r\n")).toBe(true);
});
