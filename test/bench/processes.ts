/** Times whole runs of programs side by side: each round runs all of them once. */
import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";

/** A program with its arguments. */
export type CommandLine = readonly [program: string, ...words: string[]];

/**
 * Only what a program needs: some variables of a machine, such as NODE_EXTRA_CA_CERTS, add to each start of
 * Node, and so make all ratios smaller.
 */
const env = { PATH: process.env.PATH, LANG: "C.UTF-8" };

/** The median wall time of each command line over `rounds`, in milliseconds. */
export function wallTimes(lines: readonly CommandLine[], rounds: number): number[] {
  const times = lines.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [i, [program, ...words]] of lines.entries()) {
      const start = performance.now();
      spawnSync(program, words, { stdio: "ignore", env });
      // The first round warms the disk cache and doesn't count.
      if (round >= 0) times[i]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

/** The peak resident memory of a Node program in megabytes: the median of five runs. */
export function peakMemory(words: readonly string[]): number {
  const report =
    "process.on('exit',()=>require('fs').writeSync(3,String(process.resourceUsage().maxRSS)))";
  const preload = `data:text/javascript,import{createRequire}from'module';const require=createRequire('/');${report}`;
  const peaks = Array.from({ length: 5 }, () => {
    const { output } = spawnSync(process.execPath, ["--import", preload, ...words], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
      env,
      encoding: "utf8",
    });
    return Number(output[3]) / 1024;
  });
  return median(peaks);
}

/** Seconds that a program takes to read `file` from standard input, discarding its output. */
export function secondsFor([program, ...words]: CommandLine, file: string): number {
  const input = openSync(file, "r");
  const start = performance.now();
  spawnSync(program, words, { stdio: [input, "ignore", "ignore"], env });
  closeSync(input);
  return (performance.now() - start) / 1000;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
