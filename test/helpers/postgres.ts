/** A PostgreSQL server of the test's own: a new cluster and socket in a temporary folder. */
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { output } from "./tools.ts";

const VERSIONS = "/usr/lib/postgresql";

/** The folder with the programs of the newest server, if there is one. */
export function postgresPrograms(): string | undefined {
  try {
    const version = readdirSync(VERSIONS)
      .sort((a, b) => Number(a) - Number(b))
      .at(-1);
    return version && join(VERSIONS, version, "bin");
  } catch {
    return undefined;
  }
}

export interface Postgres {
  /** The arguments with which psql and other clients find the database. */
  readonly address: readonly string[];
  /** Empties the database. */
  clear(): void;
  /** Runs a script with psql, as a user would. */
  load(script: string): void;
  /** The rows of each query. */
  rowsOf(queries: readonly string[]): Record<string, unknown>[][];
  stop(): void;
}

/** Trades durability for speed; without it, the server has its default settings. */
const CARELESS = ["-c fsync=off"];

/** Starts a server. Since it refuses to run as root, root starts it as `postgres`. */
export function startPostgres(programs: string, settings = CARELESS): Postgres {
  const folder = mkdtempSync(join(tmpdir(), "recruits-pg-"));
  const data = join(folder, "data");
  const owner = userInfo().uid === 0 ? idsOf("postgres") : undefined;
  if (owner) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const run = (program: string, ...words: string[]) =>
    // Its log goes to a file, because a pipe would stay open while the server runs.
    execFileSync(join(programs, program), words, { ...owner, cwd: folder, stdio: "ignore" });
  const address = ["-h", folder, "-U", "test", "-d", "postgres"];
  const psql = (words: string[], input = "") =>
    output(join(programs, "psql"), ["-X", "-q", ...address, ...words], input);
  run("initdb", "-D", data, "-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
  const own = [`-k ${folder}`, "-c listen_addresses=''", ...settings].join(" ");
  run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", own, "start");
  return {
    address,
    clear() {
      const statements = "DROP SCHEMA public CASCADE; CREATE SCHEMA public;";
      psql(["-c", `SET client_min_messages = warning; ${statements}`]);
    },
    load: (script) => void psql(["-f", "-"], script),
    rowsOf(queries) {
      const asked = queries.flatMap((query) => {
        const json = `SELECT coalesce(json_agg(t), '[]')::text FROM (${query}) t`;
        // In hexadecimal, because psql omits U+10FFFE and U+10FFFF when printing text.
        return ["-c", `SELECT encode(convert_to((${json}), 'UTF8'), 'hex')`];
      });
      const lines = psql(["-A", "-t", ...asked])
        .trim()
        .split("\n");
      return lines.map((hex) => JSON.parse(Buffer.from(hex, "hex").toString()));
    },
    stop() {
      run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
      rmSync(folder, { recursive: true });
    },
  };
}

function idsOf(user: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(output("id", [flag, user]));
  return { uid: id("-u"), gid: id("-g") };
}
