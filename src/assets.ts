import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the files that the build makes: beside this file's bundle, or `dist/` of the sources. */
const ASSETS = join(__dirname, "..", "dist");

/** The value in a JSON file that the build has made, which is taken to be of its type. */
export function readJsonAsset<T>(name: string): T {
  // All ASCII, with escapes: read and parsed in half the time.
  return JSON.parse(readFileSync(join(ASSETS, name), "latin1"));
}

/** The text of a file that the build has made and compressed. */
export function readCompressedAsset(name: string): string {
  // Loaded by the few runs that need it, since it brings all of Node's streams.
  const { brotliDecompressSync } = process.getBuiltinModule("node:zlib");
  return brotliDecompressSync(readFileSync(join(ASSETS, `${name}.br`))).toString();
}
