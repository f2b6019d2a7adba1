import { describe, expect, test } from "vitest";
import { complete, generated } from "../factbook/generated.ts";
import { bundledData, exported, exportedAll } from "./exported.ts";

const data = bundledData();
const article = (id: string) => ({ ...complete(), source: { ...complete().source, id } });

describe.each(["sql", "postgres"] as const)("%s", (format) => {
  test("makes what is not there yet, then changes rows in one transaction", async () => {
    const script = await exported(data, { format });
    const statements = script.match(/^(BEGIN|CREATE [A-Z]+|DELETE|INSERT|COPY|COMMIT)\b/gm) ?? [];
    const runs = statements.filter((statement, at) => statement !== statements[at - 1]);
    expect(runs.join("; ").replace("CREATE EXTENSION; ", "")).toBe(
      `BEGIN; CREATE TABLE; CREATE INDEX; CREATE ${format === "sql" ? "VIEW" : "OR"}; COMMIT; ` +
        `BEGIN; DELETE; ${format === "sql" ? "INSERT" : "COPY"}; COMMIT`,
    );
    expect(script).not.toMatch(/^CREATE (TABLE|INDEX|EXTENSION) (?!IF NOT EXISTS)/m);
    expect(script).not.toMatch(/^CREATE VIEW (?!IF NOT EXISTS)/m);
  });

  test("keys each table by the source, and what refers to a record of it", async () => {
    const script = await exported(data, { format });
    const tables = [...script.matchAll(/^CREATE TABLE IF NOT EXISTS (\w+) \(\n(.*?)\n\);/gms)];
    expect(tables).toHaveLength(17);
    for (const [, name = "", lines = ""] of tables) {
      if (name === "source") continue;
      expect(lines, name).toMatch(/^ {2}source TEXT NOT NULL,/);
      expect(lines, name).toMatch(/^ {2}PRIMARY KEY \(source, /m);
      expect(lines, name).toMatch(/^ {2}FOREIGN KEY \(source/m);
    }
    expect(script).toContain("FOREIGN KEY (source, entity) REFERENCES entities (source, id)");
    expect(script).toContain(
      "CREATE INDEX IF NOT EXISTS about_by_entity ON about (source, entity);",
    );
  });

  test("replaces what a database has of its articles, children first", async () => {
    const script = await exportedAll([article("one"), article("two")], { format });
    const deleted = [...script.matchAll(/^DELETE FROM (\w+) WHERE (\w+) IN (.*);$/gm)];
    expect(deleted[0]?.slice(1)).toEqual(["denied_by", "source", "('one', 'two')"]);
    expect(deleted.at(-1)?.slice(1)).toEqual(["source", "id", "('one', 'two')"]);
  });

  test("loads many articles some at a time", async () => {
    const books = Array.from({ length: 9 }, (_, at) => generated(500, `article-${at}`));
    const script = await exportedAll(books, { format });
    expect(script.match(/^DELETE FROM source .*/gm)).toEqual([
      "DELETE FROM source WHERE id IN ('article-0', 'article-1', 'article-2');",
      "DELETE FROM source WHERE id IN ('article-3', 'article-4', 'article-5');",
      "DELETE FROM source WHERE id IN ('article-6', 'article-7', 'article-8');",
    ]);
  });

  test("of no factbook has the tables", async () => {
    const script = await exportedAll([], { format });
    expect(script).toContain("CREATE TABLE");
    expect(script).not.toContain("DELETE");
  });
});

describe("sql", () => {
  test("turns SQLite's foreign keys on before all", async () => {
    const script = await exported(data, { format: "sql" });
    expect(script).toMatch(/^(--.*\n)+PRAGMA foreign_keys = ON;\n\nBEGIN;\n/);
  });

  test("doubles quotes, and nothing else", async () => {
    const [claim] = data.claims;
    if (claim === undefined) throw new Error("no claim");
    const statement = { en: "it's \\ a 'test'; --", nl: "''" };
    const script = await exported(
      { ...data, claims: [{ ...claim, statement }] },
      { format: "sql", kinds: ["claim"] },
    );
    expect(script).toContain(`'${claim.id}', 'it''s \\ a ''test''; --', '''''', `);
  });

  test("begins a new statement every 500 rows, and none for a table without rows", async () => {
    const [claim] = data.claims;
    if (claim === undefined) throw new Error("no claim");
    const claims = Array.from({ length: 1001 }, (_, at) => ({ ...claim, id: `claim-${at}` }));
    const script = await exported({ ...data, figures: [], quotes: [], claims }, { format: "sql" });
    expect(script.match(/^INSERT INTO claims /gm)).toHaveLength(3);
    expect(script.match(/^ {2}\('rtl-5406115', 'claim-\d+', 'claim', /gm)).toHaveLength(1001);
    expect(script).not.toContain("INSERT INTO figures");
  });
});

describe("postgres", () => {
  test("has rows as COPY reads them: tabs between, backslashes doubled, \\N for nothing", async () => {
    const [claim] = data.claims;
    if (claim === undefined) throw new Error("no claim");
    const statement = { en: "\\.", nl: "C:\\new 'x'\t\n\0" };
    const script = await exported(
      { ...data, claims: [{ ...claim, statement }] },
      { format: "postgres", kinds: ["claim"] },
    );
    const row = `rtl-5406115\t${claim.id}\tclaim\t\\\\.\tC:\\\\new 'x'<U+0009><U+000A><U+0000>\tstated\t\\N\n`;
    expect(script).toContain(
      `COPY facts (source, id, kind, text_en, text_nl, status, paragraph) FROM stdin;\n${row}\\.\n`,
    );
  });

  test("stops at an error, says nothing of what is there, and searches words and names", async () => {
    const script = await exported(data, { format: "postgres" });
    const has = (text: string) => expect(script).toContain(text);
    has(
      "\\set ON_ERROR_STOP on\nSET client_encoding = 'UTF8';\nSET client_min_messages = warning;\n",
    );
    has("CREATE EXTENSION IF NOT EXISTS pg_trgm;");
    has(
      "english TSVECTOR GENERATED ALWAYS AS (to_tsvector('english', coalesce(text_en, ''))) STORED",
    );
    has("dutch TSVECTOR GENERATED ALWAYS AS (to_tsvector('dutch', coalesce(text_nl, ''))) STORED");
    for (const [table, column, by] of [
      ["facts", "english", "english"],
      ["facts", "dutch", "dutch"],
      ["names", "name", "name gin_trgm_ops"],
    ])
      has(`INDEX IF NOT EXISTS ${table}_by_${column} ON ${table} USING gin (${by});`);
    expect(script).not.toContain("PRAGMA");
    expect(script).not.toContain("DEFERRABLE");
  });
});
