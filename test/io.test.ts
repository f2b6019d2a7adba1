/** What the program takes from the process: width, colour, links, language, factbooks. */
import { delimiter } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import {
  factbookPaths,
  processIO,
  readersLanguage,
  takesColour,
  takesHyperlinks,
} from "../src/io.ts";

type Env = NodeJS.ProcessEnv;

describe("colour", () => {
  test.each<[env: Env, onTerminal: boolean, inPipe: boolean]>([
    [{}, true, false],
    [{ TERM: "xterm-256color" }, true, false],
    [{ TERM: "dumb" }, false, false],
    [{ NO_COLOR: "1" }, false, false],
    [{ NO_COLOR: "0" }, false, false],
    [{ NO_COLOR: "" }, true, false],
    [{ FORCE_COLOR: "1" }, true, true],
    [{ FORCE_COLOR: "" }, true, false],
    [{ FORCE_COLOR: "", NO_COLOR: "1" }, false, false],
    [{ FORCE_COLOR: "true" }, true, true],
    [{ FORCE_COLOR: "0" }, false, false],
    [{ FORCE_COLOR: "false" }, false, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true, true],
    [{ FORCE_COLOR: "0", NO_COLOR: "" }, false, false],
    [{ FORCE_COLOR: "1", TERM: "dumb" }, true, true],
  ])("with %j: %s on a terminal, %s in a pipe", (env, onTerminal, inPipe) => {
    expect([takesColour(env, true), takesColour(env, false)]).toEqual([onTerminal, inPipe]);
  });
});

describe("links", () => {
  test.each<[env: Env, onTerminal: boolean, inPipe: boolean]>([
    [{}, false, false],
    [{ TERM: "xterm-256color" }, false, false],
    [{ TERM: "xterm-kitty" }, true, false],
    [{ TERM: "foot" }, true, false],
    [{ TERM_PROGRAM: "WezTerm" }, true, false],
    [{ TERM_PROGRAM: "Apple_Terminal" }, false, false],
    [{ VTE_VERSION: "7006" }, true, false],
    [{ VTE_VERSION: "5000" }, false, false],
    [{ WT_SESSION: "1" }, true, false],
    [{ KITTY_WINDOW_ID: "1" }, true, false],
    [{ WT_SESSION: "1", NO_COLOR: "1" }, false, false],
    [{ FORCE_HYPERLINK: "1" }, true, true],
    [{ FORCE_HYPERLINK: "0", WT_SESSION: "1" }, false, false],
    [{ FORCE_HYPERLINK: "false", WT_SESSION: "1" }, false, false],
  ])("with %j: %s on a terminal, %s in a pipe", (env, onTerminal, inPipe) => {
    expect([takesHyperlinks(env, true), takesHyperlinks(env, false)]).toEqual([onTerminal, inPipe]);
  });
});

test.each<[Env, lang: string]>([
  [{}, "en"],
  [{ LANG: "nl_NL.UTF-8" }, "nl"],
  [{ LANG: "nl" }, "nl"],
  [{ LANG: "nl-BE" }, "nl"],
  [{ LANG: "nl@euro" }, "nl"],
  [{ LANG: "nld" }, "en"],
  [{ LANG: "fr_FR.UTF-8" }, "en"],
  [{ LANG: "C" }, "en"],
  [{ LANG: "en_GB.UTF-8", LC_MESSAGES: "nl_NL.UTF-8" }, "nl"],
  [{ LANG: "nl_NL.UTF-8", LC_ALL: "C" }, "en"],
  [{ LANG: "nl_NL.UTF-8", LC_ALL: "" }, "nl"],
])("the reader's language with %j is %s", (env, lang) => {
  expect(readersLanguage(env)).toBe(lang);
});

test.each<[Env, paths: string[]]>([
  [{}, []],
  [{ RECRUITS_DATA: "" }, []],
  [{ RECRUITS_DATA: "a.json" }, ["a.json"]],
  [{ RECRUITS_DATA: ["a.json", "", "b"].join(delimiter) }, ["a.json", "b"]],
])("the factbooks with %j are %j", (env, paths) => {
  expect(factbookPaths(env)).toEqual(paths);
});

describe("the width", () => {
  test.each<[columns: number | undefined, env: Env, width: number]>([
    [100, {}, 100],
    [100, { COLUMNS: "60" }, 100],
    [undefined, { COLUMNS: "60" }, 60],
    [undefined, {}, 80],
    [undefined, { COLUMNS: "wide" }, 80],
    [20, {}, 40],
    [undefined, { COLUMNS: "1" }, 40],
    [undefined, { COLUMNS: "99999999999999999999" }, 1000],
    [0, {}, 80],
  ])("of a terminal of %s columns with %j is %d", (columns, env, width) => {
    expect(processIO(processWith({ columns, isTTY: true }, {}, env)).width).toBe(width);
  });

  test.each<[env: Env, width: number]>([
    [{}, Number.POSITIVE_INFINITY],
    [{ COLUMNS: "60" }, 60],
  ])("of a pipe with %j is %d", (env, width) => {
    expect(processIO(processWith({}, {}, env)).width).toBe(width);
  });
});

test.each([
  [true, true],
  [false, true],
  [true, false],
  [false, false],
])("colour goes by stdout, a terminal: %s, not by stderr: %s", (stdout, stderr) => {
  const { colour } = processIO(processWith({ isTTY: stdout }, { isTTY: stderr }));
  expect(colour).toBe(stdout);
});

test.each<[isTTY: boolean, env: Env, isLinear: boolean]>([
  [true, { TERM: "dumb" }, true],
  [true, { TERM: "xterm" }, false],
  [false, { TERM: "dumb" }, false],
])("a terminal: %s, with %j: read line by line: %s", (isTTY, env, isLinear) => {
  expect(processIO(processWith({ isTTY }, {}, env)).isLinear).toBe(isLinear);
});

test("the streams are the process's own", () => {
  const process = processWith();
  const { stdin, stdout, stderr } = processIO(process);
  expect([stdin, stdout, stderr]).toEqual([process.stdin, process.stdout, process.stderr]);
});

test.each([
  ["another file", import.meta.filename],
  ["none", "nowhere.txt"],
  ["one of a name that there can't be", "a\0b"],
  ["standard input", "-"],
])("stdout is not the file at a path: %s", (_, path) => {
  expect(processIO(processWith()).isStdout(path)).toBe(false);
});

/** A process with the test's own streams and environment. */
function processWith(stdout: object = {}, stderr: object = {}, env: Env = {}): NodeJS.Process {
  const stream = (traits: object) => Object.assign(new PassThrough(), traits);
  return Object.create(process, {
    stdin: { value: stream({}) },
    stdout: { value: stream(stdout) },
    stderr: { value: stream(stderr) },
    env: { value: env },
  });
}
