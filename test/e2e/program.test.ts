/** The built program as its users start it: another process, its own streams and environment. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { recruits as inProcess } from "../helpers/io.ts";
import { copyProgram, PROGRAM } from "../helpers/program.ts";

const folder = mkdtempSync(join(tmpdir(), "recruits-e2e-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The environment of a pipe, an English reader and no settings; `env` adds to it. */
const environment = (env: NodeJS.ProcessEnv = {}) => ({ PATH: process.env.PATH, ...env });

function recruits(
  line: string,
  {
    input = "",
    env,
    program = PROGRAM,
  }: { input?: string; env?: NodeJS.ProcessEnv; program?: string } = {},
): Pick<SpawnSyncReturns<string>, "status" | "stdout" | "stderr"> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...line.split(" ")], {
    input,
    env: environment(env),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("says the same as in process", () => {
  test.each([
    ["country cuba", ""],
    ["country uni", ""],
    ["country pakistan", ""],
    ["search akkermans front --json", ""],
    ["figure -f csv --fields id,value.amount", ""],
    ["list -f md --lang nl", ""],
    ["country - -f ndjson", "cuba\npakistan\n\n"],
    ["show xyzzy", ""],
    ["list --fields xyzzy", ""],
    ["--help", ""],
  ])("recruits %s", async (line, stdin) => {
    const { status, out, err } = await inProcess(line.split(" "), {
      stdin,
      width: Number.POSITIVE_INFINITY,
    });
    expect(recruits(line, { input: stdin })).toEqual({ status, stdout: out, stderr: err });
  });
});

test.each([
  ["country cuba", 0],
  ["--version", 0],
  ["help country", 0],
  ["country pakistan", 1],
  ["contry cuba", 2],
])("recruits %s ends with status %d", (line, status) => {
  expect(recruits(line).status).toBe(status);
});

test("recruits --version is the package's", () => {
  expect(recruits("--version").stdout).toBe(`${packageJson.version}\n`);
});

describe("the environment counts", () => {
  test.each<[env: NodeJS.ProcessEnv, isColoured: boolean]>([
    [{}, false],
    [{ FORCE_COLOR: "1" }, true],
    [{ NO_COLOR: "1" }, false],
    [{ FORCE_COLOR: "0" }, false],
  ])("%j", (env, isColoured) => {
    expect(recruits("country cuba", { env }).stdout.includes("\u001b")).toBe(isColoured);
    expect(recruits("--help", { env }).stdout.includes("\u001b")).toBe(isColoured);
  });

  test("COLUMNS is the width and LANG the language", () => {
    const { stdout } = recruits("claim bomb", { env: { COLUMNS: "50", LANG: "nl_NL.UTF-8" } });
    expect(stdout).toContain("gesteld");
    expect(Math.max(...stdout.split("\n").map((text) => text.length))).toBeLessThanOrEqual(50);
  });
});

describe("where it is installed", () => {
  beforeAll(() => {
    copyProgram(join(folder, "package"));
  });

  test("a link to it starts it", () => {
    const link = join(folder, "recruits");
    symlinkSync(PROGRAM, link);
    expect(recruits("country cuba", { program: link })).toEqual(recruits("country cuba"));
  });

  test.each(["country cuba", "country Kuba", "search bomb", "quote -f md", "list --fields xyzzy"])(
    "the published files are all that recruits %s takes",
    (line) => {
      const program = join(folder, "package/bin/recruits.js");
      expect(recruits(line, { program })).toEqual(recruits(line));
    },
  );
});
