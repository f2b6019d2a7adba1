/** The built program in a terminal created by util-linux's `script`. */
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { PROGRAM } from "../helpers/program.ts";
import { has, unless } from "../helpers/tools.ts";

const IS_THERE = has("script");

/** What an 80-column terminal shows of a run. */
function shown(line: string, env: NodeJS.ProcessEnv = {}, typed = ""): string {
  const command = `stty cols 80 2>/dev/null; ${process.execPath} ${PROGRAM} ${line}`;
  const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
    input: typed,
    env: { PATH: process.env.PATH, TERM: "xterm", ...env },
    encoding: "utf8",
  });
  return stdout.replaceAll("\r", "");
}

describe.skipIf(!IS_THERE)(`on a terminal${unless(IS_THERE, "script")}`, () => {
  test.each<[what: string, env: NodeJS.ProcessEnv, start: RegExp]>([
    [
      "RECRUITS_PAGER shows all",
      { RECRUITS_PAGER: "sed s/^/mine:/", PAGER: "sed s/^/other:/" },
      /^mine:Serbia/,
    ],
    ["PAGER, where there is no such", { PAGER: "sed s/^/other:/" }, /^other:Serbia/],
    ["an empty one is none", { RECRUITS_PAGER: "", PAGER: "sed s/^/other:/" }, /^Serbia/],
    ["one that is not installed is none", { PAGER: "no-such-pager" }, /^Serbia/],
  ])("%s", (_, env, start) => {
    expect(shown("country serbia --all", { NO_COLOR: "1", ...env })).toMatch(start);
  });

  test("a list is paged, which is always whole", () => {
    expect(shown("list", { PAGER: "sed s/^/paged:/" })).toMatch(/^paged:/);
  });

  test.each([
    ["country serbia", "no --all"],
    ["list --no-pager", "--no-pager"],
    ["country serbia --all --no-pager", "--no-pager"],
    ["country serbia --all --json", "another format"],
  ])("recruits %s is not paged: %s", (line) => {
    expect(shown(line, { PAGER: "sed s/^/paged:/" })).not.toContain("paged:");
  });

  test("it is coloured, and wrapped to the terminal's width", () => {
    const screen = shown("claim");
    expect(screen).toContain("\u001b[2m");
    expect(screen).not.toBe(shown("claim", { NO_COLOR: "1" }));
    const lines = shown("claim", { NO_COLOR: "1" }).split("\n");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  test("a dumb one, which may read aloud, has no columns, and no colours", () => {
    const screen = shown("country cuba", { TERM: "dumb" });
    expect(screen).toContain(
      "\nThe Cuban government has broken up a human trafficking network.\nNote: The article does not have Cuba accuse Russia. …\ncuba-broke-up-network\nthe Cuban government · » reported · ¶2\n",
    );
    expect(screen).not.toContain("\u001b");
    expect(screen).not.toContain("   ");
    expect(shown("list city", { TERM: "dumb" })).toBe("Saint Petersburg\nsaint-petersburg\n");
  });

  test("it says that it waits for lines", () => {
    expect(shown("country - --limit 1 --brief", { NO_COLOR: "1" }, "serbia\n\u0004")).toMatch(
      /Reading one query per line from the terminal; Ctrl-D ends\.\n[\s\S]*Serbia {2}country/,
    );
  });
});
