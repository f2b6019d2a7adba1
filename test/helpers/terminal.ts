/** A real terminal, by tmux: sends keys and reads the screen. */
import { execFileSync } from "node:child_process";
import { ROOT } from "./factbook.ts";

/** In milliseconds. */
const PATIENCE = 20_000;
const PAUSE = 50;

export interface Terminal {
  /** Sends keys by tmux's names, or with `-l` literal text. */
  keys(...keys: string[]): void;
  resize(width: number, height: number): void;
  screen(): string;
  /** Waits until the screen matches the pattern; otherwise throws an error with the screen. */
  shows(pattern: RegExp): Promise<string>;
  end(): void;
}

/** Starts a shell command in a terminal of some size. */
export function openTerminal(
  command: string,
  { width = 80, height = 24, env = {} as Readonly<Record<string, string>> } = {},
): Terminal {
  const socket = `recruits-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const tmux = (...words: string[]) =>
    execFileSync("tmux", ["-L", socket, "-f", "/dev/null", ...words], {
      encoding: "utf8",
      stdio: "pipe",
    });
  const variables = Object.entries({ LANG: "C.UTF-8", ...env });
  const settings = variables.map(([name, value]) => `'${name}=${value}'`).join(" ");
  const size = ["-x", `${width}`, "-y", `${height}`];
  tmux("-u", "new-session", "-d", ...size, "-c", ROOT, `env ${settings} ${command}`);
  const screen = () => tmux("capture-pane", "-p");
  return {
    keys: (...keys) => void tmux("send-keys", ...keys),
    resize: (width, height) => void tmux("resize-window", "-x", `${width}`, "-y", `${height}`),
    screen,
    async shows(pattern) {
      for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
        const now = screen();
        if (pattern.test(now)) return now;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
      throw new Error(`never ${pattern}:\n${screen()}`);
    },
    end: () => void tmux("kill-server"),
  };
}
