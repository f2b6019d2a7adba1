/** The same with NDJSON in DuckDB, which the bench installs from npm into its folder. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { row, seconds, thousands } from "../report.ts";
import { type Questions, report } from "./lookups.ts";

const PACKAGE = "@duckdb/node-api";

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const RECORDS = `
  CREATE TABLE records AS SELECT * FROM read_json($file, format = 'newline_delimited', columns = {
    source: 'VARCHAR', id: 'VARCHAR', kind: 'VARCHAR', name: 'STRUCT(en VARCHAR, nl VARCHAR)',
    aliases: 'MAP(VARCHAR, VARCHAR[])', statement: 'STRUCT(en VARCHAR, nl VARCHAR)',
    label: 'STRUCT(en VARCHAR, nl VARCHAR)', "text": 'STRUCT(en VARCHAR, nl VARCHAR)',
    measure: 'VARCHAR', "value": 'STRUCT(amount DOUBLE, unit STRUCT(en VARCHAR, nl VARCHAR))',
    status: 'VARCHAR', speaker: 'VARCHAR', claimedBy: 'VARCHAR[]', deniedBy: 'VARCHAR[]',
    about: 'STRUCT(id VARCHAR, "as" VARCHAR)[]'})`;

const TABLES = [
  `CREATE TABLE facts AS SELECT source, id, kind, coalesce(statement, label, "text") AS said, about
   FROM records WHERE about IS NOT NULL`,
  `CREATE TABLE names AS SELECT source, id AS entity, unnest(list_distinct(
     [name.en, name.nl] || flatten(map_values(aliases)))) AS name FROM records WHERE name IS NOT NULL`,
  `CREATE TABLE about AS SELECT source, id AS fact, unnest(about).id AS entity FROM facts`,
];

const textIn = (lang: string) => (words: string) =>
  `SELECT source, id, said FROM facts WHERE ${words
    .split(" ")
    .map((word) => `regexp_matches(said.${lang}, '\\b${word.replaceAll("'", "''")}', 'i')`)
    .join(" AND ")} LIMIT 20`;

const QUESTIONS: Questions = {
  "exact name": (name) => `
    SELECT facts.* FROM names JOIN about USING (source, entity)
    JOIN facts ON facts.source = about.source AND facts.id = about.fact
    WHERE name = ${quoted(name)} LIMIT 20`,
  "mistyped name": (name) => `
    SELECT name, count(*) FROM names WHERE jaro_winkler_similarity(name, ${quoted(name)}) > 0.9
    GROUP BY name ORDER BY jaro_winkler_similarity(name, ${quoted(name)}) DESC LIMIT 5`,
  "text, English": textIn("en"),
  "text, Dutch": textIn("nl"),
};

/** Rows: seconds for export and load, and milliseconds of each query. */
export async function duckdb(
  folder: string,
  program: string,
  articles: string,
  count: number,
): Promise<void> {
  writeFileSync(join(folder, "package.json"), "{}");
  try {
    const words = ["install", "--no-audit", "--no-fund", PACKAGE];
    execFileSync("npm", words, { cwd: folder, stdio: "ignore" });
  } catch {
    row(`not here: npm could not install ${PACKAGE}`);
    return;
  }
  const { DuckDBInstance } = createRequire(join(folder, "package.json"))(PACKAGE);
  const connection = await (await DuckDBInstance.create(join(folder, "facts.duckdb"))).connect();
  const file = join(folder, "facts.ndjson");
  const words = ["export", "-f", "ndjson", "--data", articles, "--out", file];
  row("export, s", await seconds(() => execFileSync(process.execPath, [program, ...words])));
  row(
    "load, s",
    await seconds(async () => {
      for (const statement of [RECORDS.replace("$file", quoted(file)), ...TABLES])
        await connection.run(statement);
    }),
  );
  const [[facts]] = (await connection.runAndReadAll("SELECT count(*) FROM facts")).getRows();
  row("facts", thousands(Number(facts)));
  await report(count, QUESTIONS, async (questions) => {
    const times: number[] = [];
    for (const question of questions) {
      const start = performance.now();
      await connection.runAndReadAll(question);
      times.push(performance.now() - start);
    }
    return times;
  });
  connection.closeSync();
}
