import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TABLES } from "../../src/export/tables.ts";
import { STATUSES } from "../../src/output/labels.ts";
import { complete } from "../factbook/generated.ts";
import { DATA } from "../helpers/factbook.ts";
import { recruits } from "../helpers/io.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recruits-export-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("recruits export", () => {
  test.each([
    [["export"], /^\{\n {2}"source": \{\n/],
    [["export", "--json"], /^\{\n {2}"source": \{\n/],
    [["export", "--out", "-"], /^\{\n {2}"source": \{\n/],
    [["export", "-f", "ndjson"], /^\{"id":"rtl-5406115","kind":"source",/],
    [["export", "-f", "ndjson", "--kind", "person"], /^\{"id":"vladimir-putin","kind":"person",/],
    [
      ["export", "-f", "jsonld"],
      /^\{\n {2}"@context": \{\n {4}"@vocab": "https:\/\/schema.org\/",/,
    ],
    [["export", "-f", "md"], /^# Russia recruits/],
    [["export", "-f", "md", "--lang", "nl"], /^# Rusland ronselt/],
    [["export", "-f", "sql", "--color", "never"], /^-- Factbooks of recruits for SQLite/],
    [["export", "-f", "postgres"], /^-- Factbooks of recruits for PostgreSQL/],
  ])("%j writes to standard output", async (words, start) => {
    const { status, out, err } = await recruits(words);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(start);
    expect(out.endsWith("\n")).toBe(true);
  });

  test.each([
    ["country", ["country"]],
    ["org", ["group", "organisation"]],
    ["place", ["city", "region"]],
    ["claim", ["claim"]],
    ["entity", ["city", "country", "group", "organisation", "person", "region"]],
    ["figure quote", ["figure", "quote"]],
    ["figure,Citaten", ["figure", "quote"]],
    ["cities", ["city"]],
  ])("--kind %s writes records of these kinds", async (words, kinds) => {
    const { out } = await recruits(["export", "-f", "ndjson", "--kind", ...words.split(" ")]);
    const records = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([...new Set(records.map(({ kind }) => kind))].sort()).toEqual(kinds);
  });

  test.each([
    ...STATUSES.map((status) => ["--status", status]),
    ...DATA.entities.map(({ id }) => ["--about", id]),
    ...DATA.entities.map(({ id }) => ["--by", id]),
    ...["3", "9", "12", "16"].map((paragraph) => ["--paragraph", paragraph]),
    ["--kind", "figure"],
  ])("%s %s writes a factbook in which every reference resolves", async (...filter) => {
    const { status, out, err } = await recruits(["export", ...filter]);
    if (status === 2) expect(err).toMatch(/--(?:by|about) takes one of/);
    else if (out !== "")
      expect(await recruits(["check", "-"], { stdin: out })).toMatchObject({ status: 0 });
  });

  test.each([
    ["en", "No record matches all of these options"],
    ["nl", "Geen enkel feit voldoet aan al deze opties"],
  ])("of nothing says so in %s, with exit status 1", async (lang, said) => {
    const words = ["export", "--status", "denied", "--about", "kazakhstan", "-f", "ndjson"];
    const { status, out, err } = await recruits([...words, "--lang", lang]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain(said);
  });

  test("--out writes the same to a file, and nothing to standard output", async () => {
    const path = join(folder, "facts.sql");
    const { out } = await recruits(["export", "-f", "sql"]);
    expect(await recruits(["export", "-f", "sql", "--out", path])).toEqual({
      status: 0,
      out: "",
      err: "",
    });
    expect(readFileSync(path, "utf8")).toBe(out);
  });

  test("csv goes into a folder, a file a table", async () => {
    const { status } = await recruits(["export", "-f", "csv", "--out", join(folder, "csv")]);
    expect(status).toBe(0);
    const names = TABLES.map(({ name }) => `${name}.csv`);
    expect(readdirSync(join(folder, "csv")).sort()).toEqual(names.sort());
  });

  test("an existing file is replaced with --force only", async () => {
    const words = ["export", "--out", join(folder, "facts.json")];
    expect((await recruits(words)).status).toBe(0);
    const { status, out, err } = await recruits(words);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(
      /^recruits: “.*” already exists\. Use --force to replace it, or another --out\.\n$/,
    );
    expect((await recruits([...words, "--force"])).status).toBe(0);
  });

  describe("of several articles", () => {
    const books = ["a", "b"].map((id) => ({
      ...complete(),
      source: { ...complete().source, id },
    }));
    const put = (name: string, book: object) => {
      mkdirSync(join(folder, "articles"), { recursive: true });
      writeFileSync(join(folder, "articles", `${name}.json`), JSON.stringify(book));
    };
    beforeEach(() => {
      for (const book of books) put(book.source.id, book);
    });
    const exported = (format: string, ...paths: string[]) =>
      recruits([
        "export",
        "-f",
        format,
        ...paths.flatMap((path) => ["--data", join(folder, path)]),
      ]);

    test.each(["ndjson", "sql", "postgres"])(
      "%s has all of them, though their ids are the same",
      async (format) => {
        const { status, out, err } = await exported(format, "articles/a.json", "articles/b.json");
        expect({ status, err }).toEqual({ status: 0, err: "" });
        const quoted = { ndjson: '"ID"', sql: "'ID'", postgres: "\nID\t" }[format] ?? "";
        for (const { source } of books) expect(out).toContain(quoted.replace("ID", source.id));
        expect(await exported(format, "articles")).toEqual({ status, out, err });
      },
    );

    test("csv has all of them in its files", async () => {
      const out = join(folder, "csv");
      const words = ["export", "-f", "csv", "--out", out, "--data", join(folder, "articles")];
      expect((await recruits(words)).status).toBe(0);
      expect(readFileSync(join(out, "claims.csv"), "utf8").match(/^[ab],made-claim-0,/gm)).toEqual([
        "a,made-claim-0,",
        "b,made-claim-0,",
      ]);
    });

    test("a filter's value may be known to one of them alone", async () => {
      put("b", {
        ...complete(),
        source: { ...complete().source, id: "b" },
        figures: complete().figures.map((figure) => ({ ...figure, measure: "nothing-else" })),
      });
      const words = ["export", "-f", "ndjson", "--data", join(folder, "articles"), "--measure"];
      const { status, out } = await recruits([...words, "nothing-else"]);
      const sources = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).source);
      expect({ status, sources: [...new Set(sources)] }).toEqual({ status: 0, sources: ["b"] });
      expect((await recruits([...words, "unheard-of"])).err).toMatch(/--measure .*unheard-of/);
    });

    test("json has one of them", async () => {
      const { status, out, err } = await exported("json", "articles");
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err).toBe(
        "recruits: json can hold only one factbook, but there are several. Choose one with --data, or use ndjson, csv, sql or postgres.\n",
      );
    });

    test("the same article twice is a fault, and so is one that is none: no script is whole then", async () => {
      put("c", books[0] ?? {});
      const twice = await exported("postgres", "articles");
      expect(twice.status).toBe(2);
      expect(twice.err).toMatch(
        /articles\/c\.json: "a"; wanted: an id of its own, not that at .*articles\/a\.json$/m,
      );
      expect(twice.out).not.toMatch(/COMMIT;\n$/);
      put("c", {});
      const wrong = await exported("postgres", "articles");
      expect(wrong.status).toBe(2);
      expect(wrong.err).toContain("c.json");
      expect(wrong.out).not.toMatch(/COMMIT;\n$/);
      const out = join(folder, "all.sql");
      expect(
        (await recruits(["export", "-f", "sql", "--out", out, "--data", join(folder, "articles")]))
          .status,
      ).toBe(2);
      expect(existsSync(out)).toBe(false);
    });
  });

  test.each([
    [["-f", "csv"], "csv writes a file for each table. Name a folder for them: --out factbook-csv"],
    [
      ["-f", "csv", "--out", "-"],
      "csv writes a file for each table. Name a folder for them: --out factbook-csv",
    ],
    [
      ["-f", "table"],
      "--format takes one of json, ndjson, csv, jsonld, annotations, md, html, sql, postgres, not “table”.",
    ],
    [["-f", "sql", "--json"], "--json and --format exclude each other. Give one of them."],
    [
      ["--kind", "weapon"],
      "There is no kind “weapon”. The kinds are country, person, organisation, group, region, city, figure, quote, claim, org, place, entity.",
    ],
    [["--out", ""], "--out takes the path of a file, or for csv of a folder."],
    [["--fields", "id"], "No option --fields. See: recruits export --help"],
    [["cuba"], /^“export” takes fewer words than that. See: recruits export --help$/],
  ])("%j is wrong use", async (words, message) => {
    const { status, out, err } = await recruits(["export", ...words]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    const line = err.replace(/^recruits: /, "").replace(/\n$/, "");
    if (typeof message === "string") expect(line).toBe(message);
    else expect(line).toMatch(message);
  });

  test("--help names its formats, kinds and options", async () => {
    const { status, out } = await recruits(["export", "--help"]);
    expect(status).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain(
      "json, ndjson, csv, jsonld, annotations, md, html, sql, postgres",
    );
    expect(out).toContain("--out <path>");
    expect(out).not.toContain("--limit");
  });
});
