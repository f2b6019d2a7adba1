/** What a command is: words in, records and remarks out; `run.ts` does the rest for all of them. */
import type { Lang } from "../factbook/model.ts";
import type { Result } from "../render/answer.ts";
import type { Session } from "./session.ts";

/** What a command finds for one query. */
export interface Finding {
  readonly results: readonly Result[];
  /** Remarks for the reader, a line each, for stderr: what was ambiguous, what comes close. */
  readonly remarks?: readonly string[];
}

/** What a command is given besides its words. */
export interface Wishes {
  readonly lang: Lang;
}

/** One subcommand. */
export interface Command {
  readonly name: string;
  /** In commander's notation: `[query...]` or `<query...>`. */
  readonly argument?: string;
  readonly summary: string;
  /** Command lines with what they do, the most telling first. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Whether people see a line a record, cut where it is long. */
  readonly brief?: true;
  /** Answers one query; without words, the empty query, lists what there is. */
  find(query: string, session: Session, wishes: Wishes): Finding | Promise<Finding>;
}
