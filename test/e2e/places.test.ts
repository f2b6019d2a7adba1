/** The output of the built program doesn't depend on the time zone, locale or date. */
import { spawnSync } from "node:child_process";
import { describe, expect, test, vi } from "vitest";
import { EVERY_COMMAND } from "../helpers/every-command.ts";
import { PROGRAM } from "../helpers/program.ts";
import { has, unless } from "../helpers/tools.ts";

vi.setConfig({ testTimeout: 120_000 });

/** The output of every command, started by `before`. */
function answers(env: NodeJS.ProcessEnv, before: readonly string[] = []) {
  return EVERY_COMMAND.map((line) => {
    const [program = "", ...words] = [...before, process.execPath, PROGRAM, ...line.split(" ")];
    const { status, stdout, stderr } = spawnSync(program, words, {
      input: "cuba\nserbia\n",
      env: { PATH: process.env.PATH, LANG: "C.UTF-8", ...env },
      encoding: "utf8",
    });
    return { line, status, stdout, stderr };
  });
}

describe("every command says the same", () => {
  const usual = answers({});

  test.each([
    { TZ: "Pacific/Kiritimati" },
    { TZ: "America/St_Johns" },
    { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  ])("with %j", (env) => {
    expect(answers(env)).toEqual(usual);
  });

  const hasFaketime = has("faketime");
  test.skipIf(!hasFaketime)(`in 20 years${unless(hasFaketime, "faketime")}`, () => {
    expect(answers({}, ["faketime", "-f", "+20y"])).toEqual(usual);
  });
});
