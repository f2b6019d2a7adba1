/**
 * The streams and terminal of a run. Apart from built-in.ts and export/files.ts, nothing else reads
 * `process`.
 */
import { once } from "node:events";
import { createReadStream, fstatSync, statSync } from "node:fs";
import { delimiter } from "node:path";
import type { Lang } from "./factbook/model.ts";
import type { Terminal } from "./terminal.ts";

/** Passed in, so that tests can run every command. */
export interface IO {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /**
   * Width of the terminal in columns, or the value of `COLUMNS`, from 40 to 1000; infinite if stdout is a
   * pipe or file and `COLUMNS` isn't set.
   */
  readonly width: number;
  /** Whether stdout is a terminal. */
  readonly isTerminal: boolean;
  /** Whether stdout goes to the file at this path, or for `-` to the file that is standard input. */
  isStdout(path: string): boolean;
  /** Shows a long text in a pager. */
  page(text: string): Promise<void>;
  /** Runs a full-screen program and restores the screen afterwards, even after an error or a signal. */
  onOtherScreen<T>(run: (streams: Terminal) => Promise<T>): Promise<T>;
  /** Opens a URL in the browser. */
  openAddress(url: string): Promise<void>;
  /** Whether the terminal is read line by line (for example aloud), so that columns make no sense. */
  readonly isLinear: boolean;
  /** Whether the locale isn't known to be UTF-8, so that bars are drawn in ASCII. */
  readonly isAscii: boolean;
  /** Whether to use colour, unless an option says otherwise. */
  readonly colour: boolean;
  /** Whether to use links (OSC 8), unless an option says otherwise. */
  readonly hyperlinks: boolean;
  /** Whether standard input is a terminal, where somebody has to type. */
  readonly awaitsTyping: boolean;
  readonly lang: Lang;
  /** The user's factbooks named by the environment. */
  readonly data: readonly string[];
}

/** The IO of a process, with the state of its terminal and environment. */
export function processIO(process: NodeJS.Process): IO {
  const { env, stdout } = process;
  const isTerminal = stdout.isTTY === true;
  // If stderr is closed, nobody wants messages, and that isn't an error.
  let stderr: NodeJS.WriteStream | undefined;
  return {
    // Getters, because opening these streams takes time.
    get stdin() {
      endAfterLine(process);
      // For a directory Node would give an empty stream; reading it gives an error.
      return fstatSync(0).isDirectory() ? createReadStream("", { fd: 0 }) : process.stdin;
    },
    get stderr() {
      stderr ??= process.stderr.on("error", () => {});
      return stderr;
    },
    get awaitsTyping() {
      return process.stdin.isTTY === true;
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
    // The error is reported when the file is read.
    return false;
  }
}

/** Rarely needed, so loaded on demand. */
const terminal = () => import("./terminal.ts");

const NARROWEST = 40;
const WIDEST = 1000;

function widthOf(env: NodeJS.ProcessEnv, { columns, isTTY }: NodeJS.WriteStream): number {
  const width = columns || Number.parseInt(env.COLUMNS ?? "", 10);
  if (!width) return isTTY ? 80 : Number.POSITIVE_INFINITY;
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

/**
 * Ends a stream of answers after a complete line on a signal, because half a line isn't valid JSON; if
 * nothing is being streamed, ends the process at once.
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

/** How long a signal waits for a line to be written, in milliseconds. */
const PATIENCE = 2000;

/**
 * Runs `main` with the process's words and streams, and exits with its status. It is no error if the
 * reader closes the pipe early, as in `recruits list | head`.
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
 * no-color.org and force-color.org. As in Node, FORCE_COLOR decides if it is set: 0 or false turns colour
 * off, anything else on. Otherwise any value of NO_COLOR turns it off. Empty values don't count.
 */
export function takesColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR) return !OFF.test(env.FORCE_COLOR);
  return isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}

/** Environment variables of terminals that support OSC 8 links. */
const LINKING = {
  TERM_PROGRAM: /^(?:iTerm\.app|WezTerm|vscode|ghostty)$/,
  TERM: /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/,
  // GNOME Terminal and other VTE terminals since 0.50.1; version 0.50.0 crashes on some links.
  VTE_VERSION: /^(?!5000$)(?:[5-9]\d{3}|\d{5,})$/,
  WT_SESSION: /./,
  KITTY_WINDOW_ID: /./,
};

/** Whether the terminal is known to support links and colour is on; FORCE_HYPERLINK overrides both. */
export function takesHyperlinks(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.FORCE_HYPERLINK) return !OFF.test(env.FORCE_HYPERLINK);
  const isKnown = Object.entries(LINKING).some(([name, own]) => own.test(env[name] ?? ""));
  return isKnown && isTerminal && takesColour(env, isTerminal);
}

/** Dutch if the locale is Dutch (POSIX: LC_ALL before LC_MESSAGES before LANG), otherwise English. */
export function readersLanguage(env: NodeJS.ProcessEnv): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^nl(?:[_.@-]|$)/i.test(locale) ? "nl" : "en";
}

/** POSIX: LC_ALL before LC_CTYPE before LANG. Windows has no such variables but supports Unicode. */
function isAscii({ env, platform }: NodeJS.Process): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  return platform !== "win32" && !/utf-?8/i.test(locale);
}

/** The paths in RECRUITS_DATA, separated as in PATH. */
export function factbookPaths({ RECRUITS_DATA: paths = "" }: NodeJS.ProcessEnv): string[] {
  return paths.split(delimiter).filter((path) => path !== "");
}

/** Returns a function that writes to `stream` and respects backpressure. */
export function writer(stream: NodeJS.WritableStream) {
  return async (text: string): Promise<void> => {
    if (text !== "" && !stream.write(text)) await once(stream, "drain");
  };
}

/** In UTF-16 code units. Writing every line by itself would take most of the time. */
const BATCH = 1 << 16;

/**
 * Batches small writes to `stream`, respecting backpressure. `flush` writes what is buffered; this also
 * happens whenever the program waits for input.
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
