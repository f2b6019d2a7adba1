/** The cost of runs of the published package, relative to bare Node and to the baseline. */
import { execFileSync } from "node:child_process";
import { type CommandLine, peakMemory, wallTimes } from "./processes.ts";
import { row } from "./report.ts";

const ROUNDS = 41;
/** The goal, relative to the baseline. */
const MOST = "1.15";

const RUNS: readonly (readonly string[])[] = [
  ["country", "cuba", "--json"],
  ["country", "cuba"],
  ["country", "cuba", "--color", "always"],
  ["country", "ukrainne", "--json"],
  ["figure", "killed"],
  ["ask", "how many Russians were killed"],
  ["--help"],
];

/** Commands that the baseline lacks. */
const NEW: readonly (readonly string[])[] = [["complete", "--", "country", "k"], ["where"]];

/** Rows: a run, its milliseconds, and its ratios to `node -e 0` and to the same run of `baseline`. */
export function starts(node: string, program: string, baseline: string | undefined): void {
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  const lines: CommandLine[] = [[node, "-e", "0"]];
  for (const words of RUNS) {
    lines.push([node, program, ...words]);
    if (baseline !== undefined) lines.push([node, baseline, ...words]);
  }
  lines.push(...NEW.map((words): CommandLine => [node, program, ...words]));
  const [floor = Number.NaN, ...times] = wallTimes(lines, ROUNDS);
  row(`Node ${version}`, "ms", "/ node -e 0", "/ 0.1.0", "at most");
  row("node -e 0", floor.toFixed(1), "1.00");
  const perRun = baseline === undefined ? 1 : 2;
  for (const [i, words] of RUNS.entries()) {
    const [time = Number.NaN, before] = times.slice(i * perRun, (i + 1) * perRun);
    const ratio = before === undefined ? "" : (time / before).toFixed(2);
    row(words.join(" "), time.toFixed(1), (time / floor).toFixed(2), ratio, ratio && MOST);
  }
  for (const [i, words] of NEW.entries()) {
    const time = times[RUNS.length * perRun + i] ?? Number.NaN;
    row(words.join(" "), time.toFixed(1), (time / floor).toFixed(2));
  }
}

/** Rows: the peak memory of a run, and the difference to `node -e 0`. */
export function memory(program: string): void {
  const floor = peakMemory(["-e", "0"]);
  row("run", "peak MB", "over node -e 0");
  for (const words of [RUNS[0], RUNS[1], RUNS[5]]) {
    const peak = peakMemory([program, ...(words ?? [])]);
    row((words ?? []).join(" "), peak.toFixed(1), `+ ${(peak - floor).toFixed(1)}`);
  }
}
