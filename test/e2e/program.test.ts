/** The built program as users start it: a process with its own streams and environment. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { recruits as inProcess } from "../helpers/io.ts";
import { copyProgram, PROGRAM } from "../helpers/program.ts";

const folder = mkdtempSync(join(tmpdir(), "recruits-e2e-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The environment of an English reader with a pipe and no settings, plus `env`. */
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

describe("a run loads what it needs", () => {
  const hook = join(folder, "hook.cjs");
  beforeAll(() =>
    writeFileSync(
      hook,
      `process.on("exit", () => process.stderr.write(JSON.stringify(Object.keys(require.cache))));`,
    ),
  );

  /** The files that a run loads. */
  function loadedBy(line: string): string[] {
    const words = ["--require", hook, PROGRAM, ...line.split(" ")];
    const { stderr } = spawnSync(process.execPath, words, { env: environment(), encoding: "utf8" });
    return JSON.parse(stderr.slice(stderr.lastIndexOf("[")));
  }

  /** Strings that reveal pictures, the web page, the full screen and commander. */
  const TRACES = {
    picture: 'role="img"',
    page: "Content-Security-Policy",
    screen: "?1049h",
    commander: "commander.unknownCommand",
  };

  test.each([
    ["country cuba --json", ["commander"]],
    ["country cuba", ["commander"]],
    ["figure killed -f csv", ["commander"]],
    ["ask who is Putin", ["commander"]],
    ["compare -f svg", ["picture", "commander"]],
    ["export -f html", ["picture", "page", "commander"]],
    ["complete -- country k", []],
  ])("%s: %j", (line, parts) => {
    const code = loadedBy(line)
      .map((path) => readFileSync(path, "utf8"))
      .join("");
    const found = Object.entries(TRACES).flatMap(([part, trace]) =>
      code.includes(trace) ? [part] : [],
    );
    expect(found).toEqual(parts);
  });

  // These take longer to load than everything else.
  test.each([
    ["country cuba", false],
    ["country PRK", false],
    ["person Poetin", false],
    ["country Kuba", true],
  ])("%s: the world's names: %s", (line, areLoaded) => {
    const names = loadedBy(line).map((path) => basename(path));
    expect(names).toContain("factbook.json");
    expect(names.includes("territories.json")).toBe(areLoaded);
  });
});
