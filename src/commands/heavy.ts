/** The commands whose work takes longer to load than a lookup: loaded together when one of them runs. */
import { browse } from "./browse.ts";
import { check } from "./check.ts";
import { cite } from "./cite.ts";
import type { Command, Work } from "./command.ts";
import { draft } from "./draft.ts";
import { exportCommand } from "./export.ts";
import { verify } from "./verify.ts";

type Heavy = Extract<Command["name"], "browse" | "check" | "cite" | "draft" | "export" | "verify">;

export const HEAVY: Readonly<Record<Heavy, Work>> = {
  browse,
  check,
  cite,
  draft,
  export: exportCommand,
  verify,
};
