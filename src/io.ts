/** The streams and the terminal that a run of the program works with; nothing else reads `process`. */
import type { Lang } from "./factbook/model.ts";

/** Handed in, so that every command runs in a test. */
export interface IO {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Columns of the terminal, or of what `COLUMNS` says, at least 40. */
  readonly width: number;
  /** Whether stdout takes colour when nobody says otherwise. */
  readonly colour: boolean;
  /** The reader's language. */
  readonly lang: Lang;
}

const NARROWEST = 40;
const USUAL = 80;

/** The process's own streams, with the terminal's state taken from it and its environment. */
export function processIO(process: NodeJS.Process): IO {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin,
    stdout,
    stderr,
    width: Math.max(NARROWEST, stdout.columns || Number.parseInt(env.COLUMNS ?? "", 10) || USUAL),
    colour: takesColour(env, stdout.isTTY === true),
    lang: readersLanguage(env),
  };
}

/**
 * no-color.org and force-color.org: FORCE_COLOR, unless it is 0, wins over NO_COLOR, as in Node;
 * any value of NO_COLOR but the empty one turns colour off.
 */
export function takesColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
  if (force !== undefined) return force !== "0" && force !== "false";
  if (no !== undefined && no !== "") return false;
  return isTerminal && terminal !== "dumb";
}

/** Dutch where the locale is Dutch (POSIX: LC_ALL before LC_MESSAGES before LANG), else English. */
export function readersLanguage(env: NodeJS.ProcessEnv): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^nl(?:[_.@-]|$)/i.test(locale) ? "nl" : "en";
}
