/** The SQL scripts of the built program, loaded into SQLite and PostgreSQL. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { TABLES } from "../../src/export/tables.ts";
import type { FactbookData } from "../../src/factbook/model.ts";
import { bundledData, exported, exportedAll } from "../export/exported.ts";
import { hostileLike, hostileOnce } from "../export/hostile.ts";
import { columnsBy, inSql, type Row, rebuild, withoutQuestions } from "../export/rebuild.ts";
import { complete } from "../factbook/generated.ts";
import { type Postgres, postgresPrograms, startPostgres } from "../helpers/postgres.ts";
import { PROGRAM } from "../helpers/program.ts";
import { has, output, unless } from "../helpers/tools.ts";

/** Each test starts programs, on machines that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const data = bundledData();
/** Every field is used, and ids are the same as in another article's factbook. */
const other = { ...complete(), source: { ...complete().source, id: "another" } };

/** A database that scripts of one format can be loaded into. */
interface Database {
  clear(): void;
  load(script: string): void;
  rowsOf(queries: readonly string[]): Record<string, unknown>[][];
}

/** Tables have no inherent order. */
function byId(data: FactbookData): FactbookData {
  const sorted = <R extends { id: string }>(records: readonly R[]) =>
    records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { entities, figures, quotes, claims } = data;
  return {
    ...data,
    entities: sorted(entities),
    figures: sorted(figures),
    quotes: sorted(quotes),
    claims: sorted(claims),
  };
}

/** The factbook of a source as read back from the database. */
function reread(database: Database, source: string): FactbookData {
  const names = TABLES.map(({ name }) => name);
  const contents = database.rowsOf(names.map((name) => `SELECT * FROM ${name}`));
  const rebuilt = rebuild(source, (table) => {
    const columns = columnsBy(table, (path) =>
      path.replaceAll(".", "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    );
    const rows = contents[names.indexOf(table)] ?? [];
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row)
          // This database has an index of words, unlike the other.
          .filter(([name]) => columns.has(name))
          .map(([name, value]) => {
            const { path = name, type } = columns.get(name) ?? {};
            const isTruth = type === "boolean" && value !== null;
            return [path, isTruth ? value === 1 || value === true : value];
          }),
      ),
    ) as Row[];
  });
  return byId(rebuilt);
}

function itHoldsFactbooks(format: "sql" | "postgres", database: () => Database): void {
  const script = output(process.execPath, [PROGRAM, "export", "-f", format]);
  const load = async (...books: readonly FactbookData[]) =>
    database().load(await exportedAll(books, { format }));
  const rows = (query: string) => database().rowsOf([query])[0];
  const counts = (...tables: string[]) =>
    database()
      .rowsOf(tables.map((table) => `SELECT count(*) AS n FROM ${table}`))
      .map(([counted]) => counted?.n);
  beforeEach(() => database().clear());

  test("holds every record and every link between them", () => {
    database().load(script);
    expect(reread(database(), data.source.id)).toEqual(byId(withoutQuestions(data)));
  });

  test("holds every field that a record may have, and no questions", async () => {
    const script = await exported(complete(), { format });
    database().load(script);
    expect(reread(database(), "made")).toEqual(byId(withoutQuestions(complete())));
    expect(script).not.toContain("?");
  });

  test("loads twice, and the second time changes nothing", () => {
    database().load(script);
    const before = counts(...TABLES.map(({ name }) => name));
    database().load(script);
    expect(counts(...TABLES.map(({ name }) => name))).toEqual(before);
    expect(reread(database(), data.source.id)).toEqual(byId(withoutQuestions(data)));
  });

  test("has an article as it was loaded last, and leaves all others as they are", async () => {
    const [entity] = other.entities;
    if (entity === undefined) throw new Error("no entity");
    const corrected = { ...other, entities: [entity], figures: [], quotes: [], claims: [] };
    await load(data, other);
    await load(corrected);
    expect(reread(database(), "another")).toEqual(byId(withoutQuestions(corrected)));
    expect(reread(database(), data.source.id)).toEqual(byId(withoutQuestions(data)));
  });

  test.each([
    ["together", [[complete(), other]]],
    ["one after the other", [[complete()], [other]]],
  ])("holds articles whose records share ids, loaded %s", async (_, loads) => {
    for (const books of loads) await load(...books);
    for (const book of [complete(), other])
      expect(reread(database(), book.source.id)).toEqual(byId(withoutQuestions(book)));
  });

  test("changes no row where the script breaks off, nor where some row is refused", async () => {
    await load(other);
    database().load(script.slice(0, script.lastIndexOf("COMMIT")));
    expect(counts("source", "facts")).toEqual([1, 9]);
    const wrong = script.replace(/(?<=')reported(?=')|(?<=\t)reported(?=\t)/g, "sure");
    expect(() => database().load(wrong)).toThrow(/constraint/i);
    expect(counts("source", "facts")).toEqual([1, 9]);
  });

  test("answers what a join asks", () => {
    database().load(script);
    const denied = `
      SELECT f.label_en, f.value_amount, e.name_en AS denier FROM figures f
      JOIN denied_by d ON d.source = f.source AND d.fact = f.id
      JOIN entities e ON e.source = d.source AND e.id = d.entity
      WHERE f.status = 'denied'`;
    expect(rows(denied)).toEqual([
      {
        label_en: "Volunteers whom North Korea would allegedly supply to the Russian army",
        value_amount: 100000,
        denier: "the Kremlin",
      },
    ]);
    const aboutCuba = "SELECT count(*) AS n FROM about WHERE entity = 'cuba'";
    const facts = [...data.figures, ...data.quotes, ...data.claims];
    expect(rows(aboutCuba)).toEqual([
      { n: facts.flatMap(({ about }) => about).filter(({ id }) => id === "cuba").length },
    ]);
  });

  test("shows each fact in its article's language, with who says it and where", async () => {
    const named = other.claims[1];
    const [first, second] = other.entities;
    if (!named || !first || !second) throw new Error("too small");
    const claimedBy = [second.id, first.id];
    const english = { ...other, figures: [], quotes: [], claims: [{ ...named, claimedBy }] };
    database().load(script);
    await load(english);
    const shown = (id: string) => rows(`SELECT * FROM fact WHERE id = '${id}'`);
    expect(shown("volunteers-from-north-korea")).toEqual([
      {
        source: "rtl-5406115",
        id: "volunteers-from-north-korea",
        kind: "figure",
        text: "100.000 mensen: Vrijwilligers die Noord-Korea aan het Russische leger zou leveren",
        text_en:
          "100,000 people: Volunteers whom North Korea would allegedly supply to the Russian army",
        text_nl:
          "100.000 mensen: Vrijwilligers die Noord-Korea aan het Russische leger zou leveren",
        status: "denied",
        speaker: "een Russische generaal",
        paragraph: 16,
      },
    ]);
    expect(shown(named.id)).toMatchObject([
      {
        text: named.statement.en,
        speaker: `${second.name.en}; ${first.name.en}`,
        status: "reported",
        paragraph: 1,
      },
    ]);
    expect(shown("cuba-where-recruited")).toMatchObject([
      { kind: "quote", status: null, speaker: "de Cubaanse overheid", paragraph: 2 },
    ]);
    expect(shown("headline")).toMatchObject([{ paragraph: null }]);
  });

  test("tells every name of an entity", () => {
    database().load(script);
    const names = "SELECT DISTINCT entity FROM names WHERE name IN ('Cuba', 'Rusland', 'Russians')";
    expect(rows(`${names} ORDER BY entity`)).toEqual([{ entity: "cuba" }, { entity: "russia" }]);
  });

  test.each([
    ["a status that is none", "UPDATE claims SET status = 'sure'"],
    ["a qualifier that is none", "UPDATE figures SET value_qualifier = 'roughly'"],
    [
      "a second record with an id",
      "INSERT INTO headings (source, position, line) SELECT source, position, line FROM headings",
    ],
    ["a claim about nothing known", "UPDATE about SET entity = 'atlantis'"],
    [
      "what somebody unknown says",
      "INSERT INTO claimed_by (source, fact, position, entity) VALUES ('rtl-5406115', 'headline', 9, 'nobody')",
    ],
    [
      "a fact of no article",
      "INSERT INTO facts (source, id, kind, text_en, text_nl) VALUES ('x', 'y', 'claim', 'y', 'y')",
    ],
    ["an article's going before its facts", "DELETE FROM source"],
    ["a part in a fact that is none", "UPDATE about SET role = 'victim'"],
    ["a reason that is no claim", "UPDATE claims SET because = 'russia'"],
    ["a claim without a status", "UPDATE claims SET status = NULL"],
  ])("refuses %s", (_, statement) => {
    expect(() => database().load(`${script}${statement};`)).toThrow(/constraint/i);
  });

  test("takes a factbook of one kind, with the entities that it names", async () => {
    database().load(await exported(data, { format, kinds: ["figure"] }));
    expect(counts("figures", "claims")).toEqual([data.figures.length, 0]);
  });

  test("takes an entity that stands far before the one that it belongs to", async () => {
    const [first] = data.entities;
    if (first === undefined) throw new Error("no entity");
    const parts = Array.from({ length: 1000 }, (_, at) => ({
      ...first,
      id: `part-${at}`,
      of: "all",
    }));
    const entities = [...parts, { ...first, id: "all" }];
    await load({ ...data, entities, figures: [], quotes: [], claims: [] });
    expect(counts("entities")).toEqual([1001]);
  });

  test("keeps every hostile text", async () => {
    const hostile = hostileOnce(data);
    await load(hostile);
    expect(reread(database(), data.source.id)).toEqual(byId(inSql(hostile)));
  });

  test("shows characters that no text may have as what they are", async () => {
    const [claim] = data.claims;
    if (claim === undefined) throw new Error("no claim");
    const statement = { en: "\\.", nl: "a\tb\nc\r\n\\.\n\0d\\" };
    await load({ ...data, figures: [], quotes: [], claims: [{ ...claim, statement }] });
    expect(rows("SELECT statement_en AS en, statement_nl AS nl FROM claims")).toEqual([
      { en: "\\.", nl: "a<U+0009>b<U+000A>c<U+000D><U+000A>\\.<U+000A><U+0000>d\\" },
    ]);
  });

  test("keeps any text", async () => {
    await fc.assert(
      fc.asyncProperty(hostileLike(data), async (hostile) => {
        await load(hostile);
        expect(reread(database(), data.source.id)).toEqual(byId(inSql(hostile)));
      }),
      { numRuns: 5 },
    );
  });
}

const hasSqlite = has("sqlite3");
describe.skipIf(!hasSqlite)(`SQLite${unless(hasSqlite, "sqlite3")}`, () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "recruits-sqlite-"));
    file = join(folder, "facts.db");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const sqlite: Database = {
    clear: () => rmSync(file, { force: true }),
    load: (script) => void output("sqlite3", ["-bail", file], script),
    rowsOf(queries) {
      const script = queries.map((query) => `${query};\n.print ---\n`).join("");
      const told = output("sqlite3", ["-json", "-bail", file], script).split("---\n").slice(0, -1);
      return told.map((rows) => JSON.parse(rows || "[]"));
    },
  };
  itHoldsFactbooks("sql", () => sqlite);
});

const programs = postgresPrograms();
describe.skipIf(!programs)(`PostgreSQL${unless(programs !== undefined, "postgresql")}`, () => {
  let postgres: Postgres;
  beforeAll(() => {
    postgres = startPostgres(programs ?? "");
  }, 60_000);
  afterAll(() => postgres?.stop());

  itHoldsFactbooks("postgres", () => postgres);

  test.each([
    ["in English", "english @@ websearch_to_tsquery('english', 'recruits soldiers')", "headline"],
    ["in Dutch", "dutch @@ websearch_to_tsquery('dutch', 'soldaat armenië')", "headline"],
    [
      "by a mistyped name",
      "id = (SELECT fact FROM about JOIN names USING (source, entity) WHERE name % 'Kazachstn' ORDER BY similarity(name, 'Kazachstn') DESC, fact LIMIT 1)",
      "advert-down-payment",
    ],
  ])("finds facts %s", (_, condition, id) => {
    postgres.load(output(process.execPath, [PROGRAM, "export", "-f", "postgres"]));
    const [rows] = postgres.rowsOf([`SELECT id FROM facts WHERE ${condition}`]);
    expect(rows?.map(({ id }) => id)).toContain(id);
  });
});
