/** Programs that tests pass exports to. If one is missing, its tests are skipped and say why. */
import { execFileSync, type SpawnSyncOptions, spawnSync } from "node:child_process";

/** Whether this machine has the program. */
export function has(program: string): boolean {
  return spawnSync(program, ["--version"]).error === undefined;
}

/** A suffix for the name of a test: empty, or why it is skipped. */
export function unless(isThere: boolean, program: string): string {
  return isThere ? "" : ` (skipped: no ${program} here; .ci/install-tools installs it)`;
}

/** The output of a program for some input; throws if it fails or prints warnings. */
export function output(
  program: string,
  words: readonly string[],
  input: string | Buffer = "",
  options: SpawnSyncOptions = {},
): string {
  return execFileSync(program, words, {
    ...options,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: "pipe",
  });
}
