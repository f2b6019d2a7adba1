/** What a run costs over the bare interpreter, and what other programs take for the same. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyProgram, PROGRAM } from "../helpers/program.ts";
import { type CommandLine, isThere, peakMemory, wallTimes } from "./processes.ts";
import { row } from "./report.ts";

const ROUNDS = 41;
const NODE: CommandLine = [process.execPath, "-e", "0"];
const recruits = (...words: string[]): CommandLine => [process.execPath, PROGRAM, ...words];

/** Rows: a run, its milliseconds, its ratio to `node -e 0`, and the most that this may be. */
export function starts(folder: string): void {
  const runs: [name: string, line: CommandLine, most?: number][] = [
    ["node -e 0", NODE],
    ["country cuba --json", recruits("country", "cuba", "--json"), 1.15],
    ["country cuba", recruits("country", "cuba"), 1.25],
    ["country cuba, in colour", recruits("country", "cuba", "--color", "always"), 1.25],
    ["country ukrainne --json", recruits("country", "ukrainne", "--json"), 1.35],
    ["ask how many Russians were killed", recruits("ask", "how many Russians were killed"), 1.4],
    ["--help", recruits("--help")],
    ...published(folder),
    ...peers(folder),
  ];
  const times = wallTimes(
    runs.map(([, line]) => line),
    ROUNDS,
  );
  const floor = times[0] ?? Number.NaN;
  row("run", "ms", "/ node -e 0", "at most");
  for (const [i, [name, , most]] of runs.entries()) {
    const time = times[i] ?? Number.NaN;
    row(name, time.toFixed(1), (time / floor).toFixed(2), most?.toFixed(2) ?? "");
  }
}

/** The same without the code that the build stores, which the published package lacks. */
function published(folder: string): [string, CommandLine][] {
  const program = copyProgram(folder);
  const line = (...words: string[]): CommandLine => [process.execPath, program, ...words];
  return [
    ["country cuba --json, as published", line("country", "cuba", "--json")],
    ["country cuba, as published", line("country", "cuba")],
  ];
}

/** The same lookup by jq and sqlite3 over the exported data, where they are installed. */
function peers(folder: string): [string, CommandLine][] {
  const json = join(folder, "factbook.json");
  const db = join(folder, "factbook.db");
  const exported = (format: string) =>
    spawnSync(process.execPath, [PROGRAM, "export", "--format", format]).stdout;
  writeFileSync(json, exported("json"));
  const peers: [string, CommandLine][] = [];
  if (isThere("jq"))
    peers.push(["jq, the same entity", ["jq", '.entities[] | select(.id == "cuba")', json]]);
  if (isThere("sqlite3")) {
    spawnSync("sqlite3", [db], { input: exported("sql") });
    peers.push(["sqlite3, the same", ["sqlite3", db, "select * from entity where id = 'cuba'"]]);
  }
  return peers;
}

/** Rows: peak memory of a run over that of `node -e 0`. */
export function memory(): void {
  const floor = peakMemory(["-e", "0"]);
  row("run", "peak MB", "over node -e 0", "at most");
  for (const words of [
    ["country", "cuba", "--json"],
    ["country", "cuba"],
    ["ask", "Russian wounded"],
  ]) {
    const peak = peakMemory([PROGRAM, ...words]);
    row(words.join(" "), peak.toFixed(1), `+ ${(peak - floor).toFixed(1)}`, "+ 12");
  }
}
