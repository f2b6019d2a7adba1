import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the files that the build makes: beside this file's bundle, or `dist/` of the sources. */
const ASSETS = join(__dirname, "..", "dist");

/** The bytes of a file that the build has made. */
export function readAsset(name: string): Buffer {
  return readFileSync(join(ASSETS, name));
}

/** The value in a JSON file that the build has made, which is taken to be of its type. */
export function readJsonAsset<T>(name: string): T {
  return JSON.parse(readAsset(name).toString());
}
