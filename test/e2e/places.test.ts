/** The output of the built program doesn't depend on the time zone, locale or date. */
import { describe, expect, test } from "vitest";
import { EVERY_COMMAND } from "../helpers/every-command.ts";
import { ROOT } from "../helpers/factbook.ts";
import { runInTurn } from "../helpers/in-turn.ts";
import { has, unless } from "../helpers/tools.ts";

/** What every command does in an environment, started by `before`. */
function answers(env: NodeJS.ProcessEnv, before: readonly string[] = []) {
  return runInTurn(ROOT, EVERY_COMMAND, {
    start: [...before, process.execPath],
    env: { PATH: process.env.PATH, LANG: "C.UTF-8", ...env },
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
