/** Uses of the whole terminal: the pager, the browser, and full-screen programs. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeSync } from "node:fs";

/** The streams of a terminal. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** Shows a text in RECRUITS_PAGER, else PAGER, else less; if the variable is empty, just prints it. */
export async function page(text: string, env: NodeJS.ProcessEnv, stdout: NodeJS.WriteStream) {
  const command = env.RECRUITS_PAGER ?? env.PAGER ?? "less -FRX";
  const isShown = command.trim() !== "" && (await runPager(command, text, env));
  if (!isShown && !stdout.write(text)) await once(stdout, "drain");
}

/** Runs a pager; false if it doesn't exist. */
async function runPager(command: string, text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  // less relies on the locale, which may not be installed. R makes it show colours.
  const charset = { LESSCHARSET: "utf-8", LESS: "FRX", ...env };
  const pager = spawn(command, { shell: true, stdio: ["pipe", "inherit", "ignore"], env: charset });
  // The pager may be closed before it has read everything.
  pager.stdin.on("error", () => {});
  pager.stdin.end(text);
  const [status] = await once(pager, "close");
  // The exit statuses of a shell for a command that isn't executable or isn't found.
  return status !== 126 && status !== 127;
}

/** xterm's alternate screen; and back, with the cursor visible. */
const ENTER = "\u001b[?1049h\u001b[H";
const LEAVE = "\u001b[?25h\u001b[?1049l";

export async function onOtherScreen<T>(
  process: NodeJS.Process,
  run: (streams: Terminal) => Promise<T>,
): Promise<T> {
  const { stdin, stdout } = process;
  // Synchronous, because pending writes are lost when a signal or an error ends the process.
  const leave = () => void writeSync(stdout.fd, LEAVE);
  const endBy = (signal: NodeJS.Signals) => {
    leave();
    process.kill(process.pid, signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, endBy);
  process.once("exit", leave);
  stdout.write(ENTER);
  try {
    return await run({ stdin, stdout });
  } finally {
    for (const signal of signals) process.off(signal, endBy);
    process.off("exit", leave);
    leave();
  }
}

/** Programs that open a URL, by platform; BROWSER has priority. */
const OPENERS: Partial<Record<NodeJS.Platform, string>> = { darwin: "open", win32: "explorer" };

export async function openAddress(url: string, { env, platform }: NodeJS.Process): Promise<void> {
  const opener = env.BROWSER || (OPENERS[platform] ?? "xdg-open");
  const child = spawn(opener, [url], { stdio: "ignore", detached: true });
  // If there is none, the URL is printed anyway.
  child.on("error", () => {});
  child.unref();
}
