/** A few arbitrary runs of the program; `npm run fuzz` does many. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { HOSTILE_TEXTS, hostileOnce } from "../export/hostile.ts";
import { DATA } from "../helpers/factbook.ts";
import { recruits } from "../helpers/io.ts";
import { find, parseLines, run } from "../helpers/recruits.ts";
import { mayStyle, queries, starts } from "./runs.ts";
import { violationIn } from "./violations.ts";

const seed = Date.now() % 2 ** 31;

test(`whatever it is started with, it answers or refuses in order (seed ${seed})`, async () => {
  const property = fc.asyncProperty(starts, async (start) => {
    const { words, stdin, around } = start;
    const ended = await recruits(words, { stdin, ...around });
    const violation = violationIn(words, ended, mayStyle(start));
    expect({ violation }).toEqual({ violation: undefined });
  });
  await fc.assert(property, { numRuns: 400, seed });
});

describe(`any query (seed ${seed})`, () => {
  test.each(["country", "person", "search", "claim", "ask"])(
    "of recruits %s finds the same again, in capitals, in small letters and without accents",
    async (command) => {
      const property = fc.asyncProperty(queries, async (text) => {
        // In a text, a capital among small letters suggests a name: "US".
        const query = /country|person/.test(command) ? text : text.toLowerCase();
        const { ids } = await find(command, query);
        const plain = query.normalize("NFD").replace(/\p{M}/gu, "");
        for (const other of [query, query.toUpperCase(), query.toLowerCase(), plain])
          expect({ other, ids: (await find(command, other)).ids }).toEqual({ other, ids });
      });
      await fc.assert(property, { numRuns: 100, seed });
    },
  );
});

describe("of a factbook full of hostile texts nothing leaves that may not", () => {
  const folder = mkdtempSync(join(tmpdir(), "recruits-fuzz-"));
  const path = join(folder, "hostile.json");
  writeFileSync(path, JSON.stringify(hostileOnce(DATA)));
  afterAll(() => rmSync(folder, { recursive: true }));

  const formats = ["table", "json", "ndjson", "csv", "tsv", "md"];
  const lines = [
    ...["list", "country", "claim --all", "source", "show cuba", "search drop", "ask who?"].flatMap(
      (line) => formats.map((format) => `${line} -f ${format}`),
    ),
    ...["json", "ndjson", "jsonld", "md", "html", "sql", "postgres"].map(
      (format) => `export -f ${format}`,
    ),
    ...["text", "apa", "chicago", "bibtex", "csl-json"].map(
      (style) => `cite claim --style ${style}`,
    ),
    ...formats.map((format) => `verify - -f ${format}`),
  ];

  test.each(lines)("%s", async (line) => {
    const words = [...line.split(" "), "--data", path];
    const ended = await recruits(words, { stdin: `Cuba ${HOSTILE_TEXTS.join(" ")}` });
    expect(violationIn(words, ended, false)).toBeUndefined();
    expect(ended.status).not.toBe(2);
  });
});

test("what list shows, show finds", async () => {
  const { out } = await run("list -f ndjson --fields id");
  for (const { id } of parseLines(out)) expect((await find("show", String(id))).ids).toEqual([id]);
});
