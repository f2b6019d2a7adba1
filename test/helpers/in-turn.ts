/** Runs of a built program in one process, because most of the time of a short run is Node's start. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The script that such a process runs. */
export const RUNNER = join(import.meta.dirname, "in-turn.cjs");

export interface Run {
  readonly line: string;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * What the program in `folder` does with each of `lines` and the same standard input. `start` is the
 * command line that starts Node, with any flags.
 */
export function runInTurn(
  folder: string,
  lines: readonly string[],
  { start = [process.execPath], env }: { start?: readonly string[]; env: NodeJS.ProcessEnv },
): Run[] {
  const [program = "", ...words] = [...start, RUNNER, folder];
  const { stdout, stderr } = spawnSync(program, words, {
    cwd: "/",
    input: JSON.stringify({ lines, stdin: "cuba\nserbia\n" }),
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
}
