/** What ships with the tool, in files that stand beside the bundle or that a bundler takes into another. */
import { builtIn, hasBuiltIns } from "./built-in.ts";
import type * as Inflate from "./inflate.ts";
import type { Stored } from "./stored.ts";

export const stored: Stored = {
  factbook: () => require("./factbook.json"),
  names: () => require("./names.json"),
  index: () => JSON.parse(unpacked(require("./index.json"))),
  territories: () => unpacked(require("./territories.json")),
  commonWords: () => unpacked(require("./common-words.json")),
  schema: () => require("./schema.json"),
  questions: () => beside("questions.json.br"),
  completion: (shell) => beside("completions.json.br")[shell],
};

/**
 * The text of what is DEFLATE (RFC 1951) in Base64, so that it can stand in a bundle and is small. By
 * Node's own where it is there: what else there is takes a good part of a start to set itself up.
 */
function unpacked(packed: string): string {
  if (hasBuiltIns)
    return builtIn("node:zlib").inflateRawSync(Buffer.from(packed, "base64")).toString();
  const { inflated }: typeof Inflate = require("./inflate.ts");
  return inflated(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)));
}

/** What only the program reads, from where it stands: no other bundle needs it. */
function beside(name: string) {
  const packed = builtIn("node:fs").readFileSync(builtIn("node:path").join(__dirname, name));
  return JSON.parse(builtIn("node:zlib").brotliDecompressSync(packed).toString());
}
