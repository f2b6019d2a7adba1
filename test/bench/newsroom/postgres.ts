/** The articles in PostgreSQL: a server of the bench's own, in the default configuration. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { startPostgres } from "../../helpers/postgres.ts";
import { output } from "../../helpers/tools.ts";
import { row, seconds, thousands } from "../report.ts";
import { type Questions, report } from "./lookups.ts";

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const textIn = (language: string) => (words: string) =>
  `
  SELECT fact.* FROM facts JOIN fact USING (source, id)
  WHERE ${language} @@ websearch_to_tsquery('${language}', ${quoted(words)}) LIMIT 20`;

/** The queries of docs/newsroom.md. */
const QUESTIONS: Questions = {
  "exact name": (name) => `
    SELECT fact.* FROM names JOIN about USING (source, entity)
    JOIN fact ON fact.source = about.source AND fact.id = about.fact
    WHERE name = ${quoted(name)} LIMIT 20`,
  "mistyped name": (name) => `
    SELECT name, count(*) FROM names WHERE name % ${quoted(name)}
    GROUP BY name ORDER BY similarity(name, ${quoted(name)}) DESC LIMIT 5`,
  "text, English": textIn("english"),
  "text, Dutch": textIn("dutch"),
};

/** Rows: seconds to load and vacuum, the size, and milliseconds of each query. */
export async function postgres(
  programs: string,
  program: string,
  articles: string,
  count: number,
): Promise<void> {
  const server = startPostgres(programs, []);
  const psql = [join(programs, "psql"), "-X", "-q", ...server.address] as const;
  try {
    const load = `"$0" "$1" export -f postgres --data "$2" | "\${@:3}"`;
    const words = ["-o", "pipefail", "-c", load, process.execPath, program, articles, ...psql];
    row(
      "load, s",
      await seconds(() => execFileSync("bash", words, { stdio: ["ignore", "ignore", "inherit"] })),
    );
    row("VACUUM ANALYZE, s", await seconds(() => server.load("VACUUM ANALYZE;")));
    const [[found] = []] = server.rowsOf([
      "SELECT (SELECT count(*) FROM facts) AS facts, pg_database_size(current_database()) AS bytes",
    ]);
    row("facts", thousands(Number(found?.facts)));
    row("on disk, MB", thousands(Number(found?.bytes) / 1e6));
    await report(count, QUESTIONS, (questions) => {
      const explained = questions.map((one) => `EXPLAIN (ANALYZE, FORMAT JSON) ${one};\n`);
      const script = ["SET pg_trgm.similarity_threshold = 0.4;\n", ...explained].join("");
      const [command, ...words] = psql;
      return output(command, [...words, "-A", "-t"], script)
        .trim()
        .split(/(?<=^\])\n/m)
        .map((plan) => JSON.parse(plan)[0])
        .map((plan) => plan["Planning Time"] + plan["Execution Time"]);
    });
  } finally {
    server.stop();
  }
}
