/** Other programs and the whole screen: a pager, what opens addresses, and what has the terminal to itself. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeSync } from "node:fs";

/** The streams of a terminal. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** RECRUITS_PAGER or else PAGER shows the text, an empty one nothing but the text; less is what most have. */
export async function page(text: string, env: NodeJS.ProcessEnv, stdout: NodeJS.WriteStream) {
  const command = env.RECRUITS_PAGER ?? env.PAGER ?? "less -FRX";
  const isShown = command.trim() !== "" && (await runPager(command, text, env));
  if (!isShown && !stdout.write(text)) await once(stdout, "drain");
}

/** Whether there is such a pager. */
async function runPager(command: string, text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  // less goes by the locale, of which a machine may have nothing but the name; it shows colours by R.
  const charset = { LESSCHARSET: "utf-8", LESS: "FRX", ...env };
  const pager = spawn(command, { shell: true, stdio: ["pipe", "inherit", "ignore"], env: charset });
  // It may end before it has read all.
  pager.stdin.on("error", () => {});
  pager.stdin.end(text);
  const [status] = await once(pager, "close");
  // What a shell says of a command that it may not run, or doesn't find.
  return status !== 126 && status !== 127;
}

/** xterm's alternate screen, from its first line on; and back, with the cursor seen. */
const ENTER = "\u001b[?1049h\u001b[H";
const LEAVE = "\u001b[?25h\u001b[?1049l";

export async function onOtherScreen<T>(
  process: NodeJS.Process,
  run: (streams: Terminal) => Promise<T>,
): Promise<T> {
  const { stdin, stdout } = process;
  // At once, since nothing that is still to be written is when a signal or an error ends the process.
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

/** What opens an address, by platform: BROWSER before it, as elsewhere. */
const OPENERS: Partial<Record<NodeJS.Platform, string>> = { darwin: "open", win32: "explorer" };

export async function openAddress(url: string, { env, platform }: NodeJS.Process): Promise<void> {
  const opener = env.BROWSER || (OPENERS[platform] ?? "xdg-open");
  const child = spawn(opener, [url], { stdio: "ignore", detached: true });
  // Where there is none, the address is printed anyway.
  child.on("error", () => {});
  child.unref();
}
