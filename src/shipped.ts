/** The data that ships with the tool: files beside the bundle, which other bundlers can include. */
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
 * Decompresses DEFLATE (RFC 1951) in Base64, a format that can be embedded in a bundle. Uses Node's own
 * implementation where there is one, because loading another slows down the start.
 */
function unpacked(packed: string): string {
  if (hasBuiltIns)
    return builtIn("node:zlib").inflateRawSync(Buffer.from(packed, "base64")).toString();
  const { inflated }: typeof Inflate = require("./inflate.ts");
  return inflated(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)));
}

/** Reads data from beside the program; no other bundle needs it. */
function beside(name: string) {
  const packed = builtIn("node:fs").readFileSync(builtIn("node:path").join(__dirname, name));
  return JSON.parse(builtIn("node:zlib").brotliDecompressSync(packed).toString());
}
