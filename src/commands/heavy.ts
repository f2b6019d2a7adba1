/** Commands that take longer to load than a lookup; they share one chunk, loaded on demand. */
import { browse } from "./browse.ts";
import { check } from "./check.ts";
import { cite } from "./cite.ts";
import { verify } from "./verify.ts";

export const HEAVY = { browse, check, cite: cite.run, verify };
