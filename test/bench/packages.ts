/** The packages as users install them: this one, and the baseline that it is compared with. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../helpers/factbook.ts";

/** 0.1.0, the last commit before the code was rebuilt. */
const BASELINE = "8901819";

function run(folder: string, program: string, ...words: string[]): string {
  return execFileSync(program, words, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** Packs the project in `source`, installs it into a new folder and returns its launcher. */
function install(source: string, folder: string): string {
  const [{ filename }] = JSON.parse(
    run(source, "npm", "pack", "--ignore-scripts", "--json", "--pack-destination", folder),
  );
  run(folder, "npm", "init", "--yes");
  run(folder, "npm", "install", "--no-audit", "--no-fund", join(folder, filename));
  return join(folder, "node_modules/recruits/bin/recruits.js");
}

/** The launcher of this project's package. */
export function thisPackage(folder: string): string {
  return install(ROOT, folder);
}

/** The launcher of the baseline's package, built from its commit; undefined if that isn't available. */
export function baselinePackage(source: string, folder: string): string | undefined {
  try {
    run(ROOT, "git", "worktree", "add", "--detach", source, BASELINE);
    run(source, "npm", "ci", "--no-audit", "--no-fund");
    return install(source, folder);
  } catch {
    return undefined;
  } finally {
    execFileSync("git", ["worktree", "prune"], { cwd: ROOT });
  }
}
