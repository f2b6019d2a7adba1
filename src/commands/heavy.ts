/** Commands whose work takes longer to load than a lookup: loaded together when one of them runs. */
import { browse } from "./browse.ts";
import { check } from "./check.ts";
import { cite } from "./cite.ts";
import { verify } from "./verify.ts";

export const HEAVY = { browse, check, cite: cite.run, verify };
