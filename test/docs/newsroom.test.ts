/** Runs the queries in docs/newsroom.md on the articles it mentions, and expects its results. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledData, exported } from "../export/exported.ts";
import { ROOT } from "../helpers/factbook.ts";
import { type Postgres, postgresPrograms, startPostgres } from "../helpers/postgres.ts";
import { PROGRAM } from "../helpers/program.ts";
import { output, unless } from "../helpers/tools.ts";

const PAGE = join(ROOT, "docs/newsroom.md");
const ANSWERED = /^```sql\n(.*?)^```\n\n```\n(.*?)^```$/gms;

const programs = postgresPrograms();
describe.skipIf(!programs)(
  `docs/newsroom.md${unless(programs !== undefined, "postgresql")}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), "recruits-newsroom-"));
    let server: Postgres;
    beforeAll(() => {
      server = startPostgres(programs ?? "");
      const articles = join(folder, "articles");
      mkdirSync(articles);
      output(process.execPath, [PROGRAM, "export", "--out", join(articles, "rtl.json")]);
      const ferry = ["--data", join(ROOT, "examples/ferry/factbook.json")];
      output(process.execPath, [
        PROGRAM,
        "export",
        ...ferry,
        "--out",
        join(articles, "ferry.json"),
      ]);
      server.load(
        output(process.execPath, [PROGRAM, "export", "-f", "postgres", "--data", articles]),
      );
    }, 60_000);
    afterAll(() => {
      server?.stop();
      rmSync(folder, { recursive: true });
    });

    test("has the answers that PostgreSQL gives", async () => {
      const page = readFileSync(PAGE, "utf8");
      const answered = page.replace(ANSWERED, (_, question: string) => {
        const [command = "", ...words] = [
          join(programs ?? "", "psql"),
          "-X",
          "-q",
          ...server.address,
        ];
        return `\`\`\`sql\n${question}\`\`\`\n\n\`\`\`\n${output(command, words, question).trimEnd()}\n\`\`\``;
      });
      await expect(answered).toMatchFileSnapshot(PAGE);
    });
  },
);

test("every table is told of, and spread over the servers", async () => {
  const script = await exported(bundledData(), { format: "postgres" });
  const tables = Array.from(
    script.matchAll(/CREATE TABLE IF NOT EXISTS (\w+)/g),
    ([, name]) => name,
  );
  const page = readFileSync(PAGE, "utf8");
  const [, spread = ""] = /FROM unnest\('\{(.*)\}'/.exec(page) ?? [];
  expect(spread.split(",").sort()).toEqual(tables.filter((name) => name !== "source").sort());
  expect(tables.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
