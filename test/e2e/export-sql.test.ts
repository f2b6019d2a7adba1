/** The built program's SQL, loaded by SQLite and by PostgreSQL. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { FactbookData } from "../../src/factbook/model.ts";
import { bundledData, exported } from "../export/exported.ts";
import { hostileLike, hostileOnce } from "../export/hostile.ts";
import { columnsBy, inSql, type Row, rebuild, withoutQuestions } from "../export/rebuild.ts";
import { complete } from "../factbook/generated.ts";
import { type Postgres, postgresPrograms, startPostgres } from "../helpers/postgres.ts";
import { PROGRAM } from "../helpers/program.ts";
import { has, output, unless } from "../helpers/tools.ts";

/** Each test starts programs, on machines that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const data = bundledData();
const script = output(process.execPath, [PROGRAM, "export", "-f", "sql"]);

/** Something that a script can be loaded into, and asked. */
interface Database {
  load(script: string): void;
  rows(query: string): Record<string, unknown>[];
}

/** The factbook that the database holds, by way of SQL's names and types. */
function reread(database: Database): FactbookData {
  return rebuild((table) => {
    const columns = columnsBy(table, (path) =>
      path.replaceAll(".", "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    );
    return database.rows(`SELECT * FROM ${table}`).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          const column = columns.get(name);
          const isTruth = column?.type === "boolean" && value !== null;
          return [column?.path ?? name, isTruth ? value === 1 || value === true : value];
        }),
      ),
    ) as Row[];
  });
}

function itHoldsTheFactbook(database: () => Database): void {
  test("holds every record and every link between them", () => {
    database().load(script);
    expect(reread(database())).toEqual(withoutQuestions(data));
  });

  test("holds every field that a record may have, and no questions", async () => {
    const script = await exported(complete(), { format: "sql" });
    database().load(script);
    expect(reread(database())).toEqual(withoutQuestions(complete()));
    expect(script).not.toContain("?");
  });

  test("answers what a join asks", () => {
    database().load(script);
    const denied = `
      SELECT f.label_en, f.value_amount, e.name_en AS denier FROM figures f
      JOIN denied_by d ON d.fact = f.id JOIN entities e ON e.id = d.entity
      WHERE f.status = 'denied'`;
    expect(database().rows(denied)).toEqual([
      {
        label_en: "Volunteers whom North Korea would allegedly supply to the Russian army",
        value_amount: 100000,
        denier: "the Kremlin",
      },
    ]);
    const aboutCuba = "SELECT count(*) AS n FROM about WHERE entity = 'cuba'";
    const facts = [...data.figures, ...data.quotes, ...data.claims];
    expect(database().rows(aboutCuba)).toEqual([
      { n: facts.flatMap(({ about }) => about).filter(({ id }) => id === "cuba").length },
    ]);
  });

  test.each([
    ["a status that is none", "UPDATE claims SET status = 'sure'"],
    ["a qualifier that is none", "UPDATE figures SET value_qualifier = 'roughly'"],
    ["a second record with an id", "INSERT INTO facts (id, kind) SELECT id, kind FROM facts"],
    ["a claim about nothing known", "UPDATE about SET entity = 'atlantis'"],
    ["a part in a fact that is none", "UPDATE about SET role = 'victim'"],
    ["a reason that is no claim", "UPDATE claims SET because = 'russia'"],
    ["a claim without a statement", "UPDATE claims SET statement_en = NULL"],
  ])("refuses %s", (_, statement) => {
    expect(() => database().load(`${script}${statement};`)).toThrow(/constraint/i);
  });

  test("takes a factbook of one kind, with the entities that it names", async () => {
    database().load(await exported(data, { format: "sql", kinds: ["figure"] }));
    expect(database().rows("SELECT count(*) AS n FROM figures")).toEqual([
      { n: data.figures.length },
    ]);
    expect(database().rows("SELECT count(*) AS n FROM claims")).toEqual([{ n: 0 }]);
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
    const book = { ...data, entities, figures: [], quotes: [], claims: [] };
    database().load(await exported(book, { format: "sql" }));
    expect(database().rows("SELECT count(*) AS n FROM entities")).toEqual([{ n: 1001 }]);
  });

  test("keeps every hostile text", async () => {
    const hostile = hostileOnce(data);
    database().load(await exported(hostile, { format: "sql" }));
    expect(reread(database())).toEqual(inSql(hostile));
  });

  test("keeps any text", async () => {
    await fc.assert(
      fc.asyncProperty(hostileLike(data), async (hostile) => {
        database().load(await exported(hostile, { format: "sql" }));
        expect(reread(database())).toEqual(inSql(hostile));
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
    load(script) {
      rmSync(file, { force: true });
      output("sqlite3", ["-bail", "-cmd", "PRAGMA foreign_keys = ON", file], script);
    },
    rows(query) {
      return JSON.parse(output("sqlite3", ["-json", file, query]) || "[]");
    },
  };
  itHoldsTheFactbook(() => sqlite);
});

const programs = postgresPrograms();
describe.skipIf(!programs)(`PostgreSQL${unless(programs !== undefined, "postgresql")}`, () => {
  let postgres: Postgres;
  beforeAll(() => {
    postgres = startPostgres(programs ?? "");
  }, 60_000);
  afterAll(() => postgres?.stop());

  itHoldsTheFactbook(() => postgres);
});
