/** Tab in the real shells, in a terminal. */
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PROGRAM } from "../helpers/program.ts";
import { openTerminal } from "../helpers/terminal.ts";
import { has, unless } from "../helpers/tools.ts";

const folder = mkdtempSync(join(tmpdir(), "recruits-completion-"));
symlinkSync(PROGRAM, join(folder, "recruits"));
afterAll(() => rmSync(folder, { recursive: true }));
const env = {
  PATH: [folder, process.env.PATH].join(delimiter),
  HOME: folder,
  XDG_CONFIG_HOME: folder,
  PS1: "$ ",
};

/** The words on the screen. */
function exactly(words: string): RegExp {
  return new RegExp(words.replace(/[$()]/g, "\\$&"));
}

const SHELLS = [
  // As when ~/.bashrc is read again.
  ["bash", "bash --norc", "source <(recruits completion bash); source <(recruits completion bash)"],
  [
    "zsh",
    "zsh -f",
    "PS1='$ '; autoload -U compinit; compinit -u; source <(recruits completion zsh)",
  ],
  ["fish", "fish --no-config --private", "recruits completion fish | source"],
] as const;

describe.each(SHELLS)("%s", (shell, command, setup) => {
  const isThere = has(shell) && has("tmux");

  test.skipIf(!isThere)(
    `completes commands, options, values and names${unless(isThere, `${shell} or tmux`)}`,
    { timeout: 120_000 },
    async () => {
      const terminal = openTerminal(command, { width: 100, env });
      try {
        terminal.keys("-l", `${setup}; echo ready''now`);
        terminal.keys("Enter");
        await terminal.shows(/^readynow/m);
        for (const [typed, whole] of [
          ["recruits comple", "recruits completion "],
          ["recruits country k", "recruits country kazakhstan"],
          ["recruits show russians-k", "recruits show russians-killed"],
          ["recruits claim --by ak", "recruits claim --by akkermans"],
          ["recruits claim --mea", "recruits claim --measure"],
          ["recruits claim --by=ak", "recruits claim --by=akkermans"],
          ["recruits list --status den", "recruits list --status denied"],
          // Tab runs nothing of what is typed.
          ["recruits country $(touch ~/run) kaz", "recruits country $(touch ~/run) kazakhstan"],
        ]) {
          terminal.keys("C-l");
          terminal.keys("-l", typed ?? "");
          terminal.keys("Tab");
          const screen = await terminal.shows(exactly(whole?.trimEnd() ?? ""));
          expect(screen).not.toMatch(/command not found|rror/);
          terminal.keys("C-u");
        }
        expect(existsSync(join(folder, "run"))).toBe(false);
      } finally {
        terminal.end();
      }
    },
  );
});
