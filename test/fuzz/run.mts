/**
 * `npm run fuzz -- --runs 1000000 [--seed 1]`: starts the built program so often, in process, with
 * arbitrary words, and ends with 1 at the first violation, made as small as it can be.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { inMemory } from "../helpers/io.ts";
import { type Start, starts } from "./runs.ts";
import { violationIn } from "./violations.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    alone: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);

if (values.alone) await fuzz();
else await share();

/** A process for each core, each with its share and a seed of its own. */
async function share(): Promise<void> {
  const cores = availableParallelism();
  console.log(`${runs} runs in ${cores} processes, the first with seed ${seed}`);
  const children = Array.from({ length: cores }, (_, at) =>
    spawn(
      process.execPath,
      [
        ...process.execArgv,
        import.meta.filename,
        ...["--alone", "--runs", `${Math.ceil(runs / cores)}`, "--seed", `${seed + at}`],
      ],
      { stdio: "inherit" },
    ),
  );
  const ends = await Promise.all(children.map((child) => once(child, "close")));
  process.exitCode = ends.every(([status]) => status === 0) ? 0 : 1;
}

async function fuzz(): Promise<void> {
  const { main } = createRequire(import.meta.url)("../../dist/cli.cjs");
  const statuses = new Map<number, number>();
  let slowest: { ms: number; words: readonly string[] } = { ms: 0, words: [] };
  let slow = 0;
  const property = fc.asyncProperty(starts, async ({ words, stdin, around }: Start) => {
    const { io, out, err } = inMemory({ stdin, ...around });
    const start = performance.now();
    const status = await main(words, io);
    const ms = performance.now() - start;
    if (ms > 1000) slow++;
    if (ms > slowest.ms) slowest = { ms, words };
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const mayStyle = around.colour || around.hyperlinks || words.join(" ").includes("always");
    const violation = violationIn(words, { status, out: out(), err: err() }, mayStyle);
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
