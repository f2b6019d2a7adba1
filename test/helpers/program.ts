import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./factbook.ts";

/** The launcher of the built program. */
export const PROGRAM = join(ROOT, "bin/recruits.js");

/** Copies the program's published files into `folder` and returns its launcher. */
export function copyProgram(folder: string): string {
  for (const part of ["bin", "dist", "data", "package.json"])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  return join(folder, "bin/recruits.js");
}

/** The output and exit status of a line of bash in `folder`, where `recruits` is the program. */
export function runBash(line: string, folder: string, env: NodeJS.ProcessEnv = {}) {
  const script = `recruits() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    encoding: "utf8",
    timeout: 50_000,
  });
  return { status, stdout, stderr };
}
