/** DEFLATE (RFC 1951) for environments without Node's own. */
import { inflateSync, strFromU8 } from "fflate/browser";

/** Decompresses text. */
export function inflated(bytes: Uint8Array): string {
  return strFromU8(inflateSync(bytes));
}
