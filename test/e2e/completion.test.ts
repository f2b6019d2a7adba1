/** Tab in the real shells, typed into a terminal. */
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
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

const SHELLS = [
  [
    "bash",
    "bash --norc",
    "source /usr/share/bash-completion/bash_completion; source <(recruits completion bash)",
  ],
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
          ["recruits list --status den", "recruits list --status denied"],
        ]) {
          terminal.keys("C-l");
          terminal.keys("-l", typed ?? "");
          terminal.keys("Tab");
          const screen = await terminal.shows(new RegExp(`${whole?.trimEnd()}`));
          expect(screen).not.toMatch(/command not found|rror/);
          terminal.keys("C-u");
        }
      } finally {
        terminal.end();
      }
    },
  );
});
