import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { takesHyperlinks } from "../../src/io.ts";
import { hyperlink } from "../../src/output/style.ts";
import { recruits } from "../helpers/io.ts";

const ESC = "\u001b";
const BEL = "\u0007";
const LINK = new RegExp(`${ESC}\\]8;;https:[^${BEL},]*${BEL}¶\\d+${ESC}\\]8;;${BEL}`);
const LINKS = new RegExp(`${ESC}\\]8;;[^${BEL}]*${BEL}`, "g");

test("a link is OSC 8, ended by BEL, and takes no columns", () => {
  const link = hyperlink("¶6", "https://a.example/b#:~:text=c%20d");
  expect(link).toBe(`${ESC}]8;;https://a.example/b#:~:text=c%20d${BEL}¶6${ESC}]8;;${BEL}`);
  expect(stringWidth(link)).toBe(2);
});

test.each(["https://a.example/b,c", "https://a.example/\u001b\\", "https://a.example/ü"])(
  "no link to %j, whose columns nobody can count",
  (url) => {
    expect(hyperlink("¶6", url)).toBe("¶6");
  },
);

describe("paragraph numbers", () => {
  test.each([
    [["quote", "akkermans"]],
    [["country", "cuba"]],
    [["claim"]],
    [["figure"]],
    [["search", "cuba"]],
  ])(
    "of %j are links where the terminal shows them, and all else stays in place",
    async (words) => {
      for (const width of [40, 80, 120]) {
        const plain = await recruits(words, { width });
        const linked = await recruits(words, { width, hyperlinks: true });
        expect(linked.out).toMatch(LINK);
        expect(linked.out.replace(LINKS, "")).toBe(plain.out);
      }
    },
  );

  test.each([
    [["--color", "never"]],
    [["--json"]],
    [["-f", "md"]],
    [["-f", "csv"]],
    [["--fields", "id"]],
  ])("are none with %j", async (options) => {
    const words = ["quote", "akkermans", ...options];
    expect((await recruits(words, { hyperlinks: true })).out).not.toContain(ESC);
  });
});

test.each<[string, NodeJS.ProcessEnv, boolean, boolean]>([
  ["iTerm", { TERM_PROGRAM: "iTerm.app" }, true, true],
  ["WezTerm", { TERM_PROGRAM: "WezTerm" }, true, true],
  ["VS Code", { TERM_PROGRAM: "vscode" }, true, true],
  ["Ghostty", { TERM_PROGRAM: "ghostty" }, true, true],
  ["kitty", { TERM: "xterm-kitty" }, true, true],
  ["kitty, by its window", { KITTY_WINDOW_ID: "1" }, true, true],
  ["foot", { TERM: "foot-extra" }, true, true],
  ["GNOME Terminal", { VTE_VERSION: "7006" }, true, true],
  ["an old GNOME Terminal", { VTE_VERSION: "5000" }, true, false],
  ["Windows Terminal", { WT_SESSION: "a" }, true, true],
  ["macOS's Terminal", { TERM_PROGRAM: "Apple_Terminal" }, true, false],
  ["xterm", { TERM: "xterm-256color" }, true, false],
  ["iTerm, into a pipe", { TERM_PROGRAM: "iTerm.app" }, false, false],
  ["iTerm, into a pipe with colour", { TERM_PROGRAM: "iTerm.app", FORCE_COLOR: "1" }, false, false],
  ["iTerm without colour", { TERM_PROGRAM: "iTerm.app", NO_COLOR: "1" }, true, false],
  ["a pipe, forced", { FORCE_HYPERLINK: "1" }, false, true],
  ["iTerm, forbidden", { TERM_PROGRAM: "iTerm.app", FORCE_HYPERLINK: "0" }, true, false],
])("%s", (_, env, isTerminal, expected) => {
  expect(takesHyperlinks(env, isTerminal)).toBe(expected);
});
