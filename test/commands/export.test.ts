import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TABLES } from "../../src/export/tables.ts";
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
    [["export", "-f", "sql", "--color", "never"], /^-- A factbook of recruits\./],
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
      /^recruits: “.*” exists\. Give --force to replace it, or another --out\.\n$/,
    );
    expect((await recruits([...words, "--force"])).status).toBe(0);
  });

  test.each([
    [["-f", "csv"], "csv has a file for each table. Name a folder for them: --out factbook-csv"],
    [
      ["-f", "csv", "--out", "-"],
      "csv has a file for each table. Name a folder for them: --out factbook-csv",
    ],
    [
      ["-f", "table"],
      "--format takes one of json, ndjson, csv, jsonld, md, html, sql, not “table”.",
    ],
    [["-f", "sql", "--json"], "--json and --format name two formats. Give one of them."],
    [
      ["--kind", "weapon"],
      "No kind “weapon”. There are country, person, organisation, group, region, city, figure, quote, claim, org, place, entity.",
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
    expect(out).toContain("json, ndjson, csv, jsonld, md, html, sql");
    expect(out).toContain("--out <path>");
    expect(out).not.toContain("--limit");
  });
});
