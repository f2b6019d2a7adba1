/** DEFLATE (RFC 1951) where Node's own isn't. */
import { inflateSync, strFromU8 } from "fflate/browser";

/** The text that `bytes` hold packed. */
export function inflated(bytes: Uint8Array): string {
  return strFromU8(inflateSync(bytes));
}
