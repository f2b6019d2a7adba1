/**
 * `npm run bench:newsroom`: loads generated articles from a folder of factbooks into PostgreSQL and
 * DuckDB, and times the queries of docs/newsroom.md. The number of articles may be given.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../helpers/factbook.ts";
import { postgresPrograms } from "../helpers/postgres.ts";
import { FACTS, writeArticles } from "./newsroom/articles.ts";
import { duckdb } from "./newsroom/duckdb.ts";
import { postgres } from "./newsroom/postgres.ts";
import { heading, row, thousands } from "./report.ts";

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), "recruits-newsroom-"));
try {
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`);
  console.log(`${thousands(count)} articles, made up, ${thousands(count * FACTS)} facts`);
  const articles = join(folder, "articles");
  writeArticles(articles, count);
  const program = join(ROOT, "bin/recruits.js");
  const programs = postgresPrograms();
  heading("PostgreSQL");
  if (programs === undefined) row("not here: Debian's package postgresql has it");
  else await postgres(programs, program, articles, count);
  heading("DuckDB, over NDJSON");
  await duckdb(folder, program, articles, count);
} finally {
  rmSync(folder, { recursive: true });
}
