/**
 * `npm run fuzz -- --runs 1000000 [--seed 1] [--processes]`: runs the built program with arbitrary words,
 * in this process or in new ones, and exits with 1 at the first violation, which it minimises.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { inMemory } from "../helpers/io.ts";
import { PROGRAM } from "../helpers/program.ts";
import { mayStyle, type Start, starts } from "./runs.ts";
import { type Ended, violationIn } from "./violations.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    processes: { type: "boolean", default: false },
    alone: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);

if (values.alone) await fuzz();
else await share();

/** Distributes the runs over a process per core, each with its own seed. */
async function share(): Promise<void> {
  const cores = availableParallelism();
  console.log(`${runs} runs in ${cores} processes, the first with seed ${seed}`);
  const children = Array.from({ length: cores }, (_, at) =>
    spawn(
      process.execPath,
      [
        ...process.execArgv,
        import.meta.filename,
        ...(values.processes ? ["--processes"] : []),
        ...["--alone", "--runs", `${Math.ceil(runs / cores)}`, "--seed", `${seed + at}`],
      ],
      { stdio: "inherit" },
    ),
  );
  const ends = await Promise.all(children.map((child) => once(child, "close")));
  process.exitCode = ends.every(([status]) => status === 0) ? 0 : 1;
}

async function fuzz(): Promise<void> {
  const run = values.processes ? inProcess : createRunner();
  const statuses = new Map<number, number>();
  let slowest: { ms: number; words: readonly string[] } = { ms: 0, words: [] };
  let slow = 0;
  const property = fc.asyncProperty(starts, async (start) => {
    const { words } = start;
    const before = performance.now();
    const ended = await run(start);
    const ms = performance.now() - before;
    if (ms > 1000) slow++;
    if (ms > slowest.ms) slowest = { ms, words };
    statuses.set(ended.status, (statuses.get(ended.status) ?? 0) + 1);
    const violation = violationIn(words, ended, mayStyle(start));
    if (violation !== undefined) throw new Error(violation);
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    numRuns: runs,
    seed,
  });
  const tally = [0, 1, 2].map((status) => `${status}: ${statuses.get(status) ?? 0}`).join(", ");
  console.log(
    failed
      ? `seed ${seed}: ${errorInstance}\n${JSON.stringify(counterexample)}`
      : `seed ${seed}: no violation; exit statuses ${tally}`,
  );
  const shown = JSON.stringify(slowest.words).slice(0, 200);
  console.log(`slower than a second: ${slow}; the slowest ${Math.round(slowest.ms)} ms: ${shown}`);
  process.exitCode = failed ? 1 : 0;
}

/** Runs the built program in this process. */
function createRunner() {
  const { main } = createRequire(import.meta.url)(
    PROGRAM.replace("bin/recruits.js", "dist/cli.cjs"),
  );
  return async ({ words, stdin, around }: Start): Promise<Ended> => {
    const { io, out, err } = inMemory({ stdin, ...around });
    const status = await main(words, io);
    return { status, out: out(), err: err() };
  };
}

/** Runs it in a new process; arguments can't contain NUL. */
async function inProcess({ words, stdin, around }: Start): Promise<Ended> {
  const args = words.map((word) => word.replaceAll("\0", "0"));
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input: stdin,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    env: {
      ...(Number.isFinite(around.width) && { COLUMNS: String(around.width) }),
      ...(around.colour && { FORCE_COLOR: "1" }),
      ...(around.hyperlinks && { FORCE_HYPERLINK: "1" }),
      LANG: around.lang,
    },
  });
  return { status: status ?? -1, out: stdout, err: stderr };
}
