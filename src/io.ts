/** The streams and the terminal that a run of the program works with; nothing else reads `process`. */
import { once } from "node:events";
import { createReadStream, fstatSync, statSync } from "node:fs";
import { delimiter } from "node:path";
import type { Lang } from "./factbook/model.ts";
import type { Terminal } from "./terminal.ts";

/** Handed in, so that every command runs in a test. */
export interface IO {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Columns of the terminal, or what `COLUMNS` says, at least 40; infinite into a pipe or file. */
  readonly width: number;
  /** Whether stdout is a terminal. */
  readonly isTerminal: boolean;
  /** Whether the file at this path, or standard input for `-`, is the one that stdout goes to. */
  isStdout(path: string): boolean;
  /** Shows a long text on the terminal, page by page. */
  page(text: string): Promise<void>;
  /** Runs what has the terminal to itself, and leaves the screen as it was, however that ends. */
  onOtherScreen<T>(run: (streams: Terminal) => Promise<T>): Promise<T>;
  /** Opens an address where its reader reads such. */
  openAddress(url: string): Promise<void>;
  /** Whether what a terminal shows is read line by line, aloud say: it has no columns then. */
  readonly isLinear: boolean;
  /** Whether the locale's characters are not known to be Unicode's: bars are drawn in ASCII then. */
  readonly isAscii: boolean;
  /** Whether stdout takes colour when nobody says otherwise. */
  readonly colour: boolean;
  /** Whether stdout takes links (OSC 8) when nobody says otherwise. */
  readonly hyperlinks: boolean;
  /** Whether standard input is a terminal, at which somebody has to type. */
  readonly awaitsTyping: boolean;
  /** Whether to tell on stderr how far a long run is: it is a terminal, and stdout is not. */
  readonly showsProgress: boolean;
  readonly lang: Lang;
  /** The user's own factbooks, where the environment names any. */
  readonly data: readonly string[];
}

/** The process's own streams, with the terminal's state taken from it and its environment. */
export function processIO(process: NodeJS.Process): IO {
  const { env, stdout } = process;
  const isTerminal = stdout.isTTY === true;
  // Whoever closes it wants to hear nothing, and that is no error.
  let stderr: NodeJS.WriteStream | undefined;
  return {
    // Node opens these streams when they are first asked for, and takes its time.
    get stdin() {
      endAfterLine(process);
      // Node gives nothing for a folder, where reading it says what it is.
      return fstatSync(0).isDirectory() ? createReadStream("", { fd: 0 }) : process.stdin;
    },
    get stderr() {
      stderr ??= process.stderr.on("error", () => {});
      return stderr;
    },
    get awaitsTyping() {
      return process.stdin.isTTY === true;
    },
    get showsProgress() {
      return process.stderr.isTTY === true && !isTerminal;
    },
    stdout,
    isStdout,
    isTerminal,
    isLinear: isTerminal && env.TERM === "dumb",
    isAscii: isAscii(process),
    page: async (text) => (await terminal()).page(text, env, stdout),
    onOtherScreen: async (run) => (await terminal()).onOtherScreen(process, run),
    openAddress: async (url) => (await terminal()).openAddress(url, process),
    width: widthOf(env, stdout),
    colour: takesColour(env, isTerminal),
    hyperlinks: takesHyperlinks(env, isTerminal),
    lang: readersLanguage(env),
    data: factbookPaths(env),
  };
}

function isStdout(path: string): boolean {
  try {
    const [file, out] = [path === "-" ? fstatSync(0) : statSync(path), fstatSync(1)];
    return file.isFile() && file.dev === out.dev && file.ino === out.ino;
  } catch {
    // What cannot be looked at is told of when it is read.
    return false;
  }
}

/** Few runs need it. */
const terminal = () => import("./terminal.ts");

const NARROWEST = 40;
const WIDEST = 1000;

function widthOf(env: NodeJS.ProcessEnv, { columns, isTTY }: NodeJS.WriteStream): number {
  const width = columns || Number.parseInt(env.COLUMNS ?? "", 10);
  if (!width) return isTTY ? 80 : Number.POSITIVE_INFINITY;
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

/**
 * Lets a signal end a stream of answers after a whole line, since half a line is not JSON, if somebody
 * reads it. Without a stream, it ends what is being computed at once.
 */
function endAfterLine(process: NodeJS.Process): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    if (process.listenerCount(signal) > 0) continue;
    process.once(signal, () => {
      const end = () => process.kill(process.pid, signal);
      process.stdout.write("", end);
      setTimeout(end, PATIENCE);
    });
  }
}

/** How long somebody who ends the program waits for a line to be read, in milliseconds. */
const PATIENCE = 2000;

/**
 * Runs `main` with the process's words and streams, and ends the process with its exit status. A
 * reader that has seen enough (`recruits list | head`) closes the pipe: that is no error.
 */
export function runProcess(
  process: NodeJS.Process,
  main: (words: readonly string[], io: IO) => Promise<number>,
): void {
  const io = processIO(process);
  io.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`recruits: Cannot write to standard output: ${error.message}\n`);
    process.exit(2);
  });
  main(process.argv.slice(2), io).then((status) => {
    process.exitCode = status;
  });
}

const OFF = /^(?:0|false)$/;

/**
 * no-color.org and force-color.org: FORCE_COLOR, unless it is 0, wins over NO_COLOR, as in Node;
 * any value of NO_COLOR turns colour off. An empty value of either is none.
 */
export function takesColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR) return !OFF.test(env.FORCE_COLOR);
  return isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}

/** What terminals that show OSC 8 links rather than their escapes say of themselves. */
const LINKING = {
  TERM_PROGRAM: /^(?:iTerm\.app|WezTerm|vscode|ghostty)$/,
  TERM: /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/,
  // GNOME Terminal and its like, from 0.50.1 on: 0.50.0 crashes on some links.
  VTE_VERSION: /^(?!5000$)(?:[5-9]\d{3}|\d{5,})$/,
  WT_SESSION: /./,
  KITTY_WINDOW_ID: /./,
};

/** Whether the terminal is known to show links, and takes colour; FORCE_HYPERLINK wins. */
export function takesHyperlinks(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.FORCE_HYPERLINK) return !OFF.test(env.FORCE_HYPERLINK);
  const isKnown = Object.entries(LINKING).some(([name, own]) => own.test(env[name] ?? ""));
  return isKnown && isTerminal && takesColour(env, isTerminal);
}

/** Dutch where the locale is Dutch (POSIX: LC_ALL before LC_MESSAGES before LANG), else English. */
export function readersLanguage(env: NodeJS.ProcessEnv): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^nl(?:[_.@-]|$)/i.test(locale) ? "nl" : "en";
}

/** POSIX: LC_ALL before LC_CTYPE before LANG. Windows has no such variables, and shows Unicode. */
function isAscii({ env, platform }: NodeJS.Process): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  return platform !== "win32" && !/utf-?8/i.test(locale);
}

/** The paths in RECRUITS_DATA, separated as in PATH. */
export function factbookPaths({ RECRUITS_DATA: paths = "" }: NodeJS.ProcessEnv): string[] {
  return paths.split(delimiter).filter((path) => path !== "");
}

/** A function that writes text to `stream`, waiting where it asks to. */
export function writer(stream: NodeJS.WritableStream) {
  return async (text: string): Promise<void> => {
    if (text !== "" && !stream.write(text)) await once(stream, "drain");
  };
}

/** In UTF-16 code units; a write for every line would take longer than all else. */
const BATCH = 1 << 16;

/**
 * Collects small texts into few writes to `stream`, waiting where it asks to; `flush` writes what is
 * still held back, which also happens whenever the program waits for something.
 */
export function batchWriter(stream: NodeJS.WritableStream) {
  let pending = "";
  let idle: NodeJS.Immediate | undefined;
  const flush = (): Promise<void> => {
    clearImmediate(idle);
    idle = undefined;
    const text = pending;
    pending = "";
    return writer(stream)(text);
  };
  const write = async (text: string): Promise<void> => {
    pending += text;
    if (pending.length >= BATCH) await flush();
    else idle ??= setImmediate(flush);
  };
  return { write, flush };
}
