/** Other versions of Node. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where .ci/install-tools puts them. */
const FOLDER = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "recruits-nodes");

/** The path of a version of Node, or of the "latest"; undefined if it isn't installed. */
export function nodeOf(version: string): string | undefined {
  const path = join(FOLDER, "node_modules", `node-${version}`, "bin/node");
  return existsSync(path) ? path : undefined;
}
