/** Texts as the build packs them: so that they can stand in a bundle, and are small. */
import { inflateSync, strFromU8 } from "fflate/browser";
import { builtIn, hasBuiltIns } from "./built-in.ts";

/** The text of what is DEFLATE (RFC 1951) in Base64; Node's own is faster where it is there. */
export function unpacked(packed: string): string {
  if (hasBuiltIns)
    return builtIn("node:zlib").inflateRawSync(Buffer.from(packed, "base64")).toString();
  return strFromU8(inflateSync(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0))));
}
