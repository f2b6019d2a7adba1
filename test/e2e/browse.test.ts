/** `browse` in a real terminal: sends keys and reads screens. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { PROGRAM } from "../helpers/program.ts";
import { run } from "../helpers/recruits.ts";
import { openTerminal, type Terminal } from "../helpers/terminal.ts";
import { has, unless } from "../helpers/tools.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "recruits-browse-"));
symlinkSync(PROGRAM, join(folder, "recruits"));
/** A fake browser that records the URL. */
const opened = join(folder, "opened");
writeFileSync(join(folder, "browser"), `#!/bin/sh\nprintf %s "$1" > ${opened}\n`);
chmodSync(join(folder, "browser"), 0o755);
/** Throws an error while the prompt waits. */
const crash = join(folder, "crash.cjs");
writeFileSync(crash, "setTimeout(() => { throw new Error('a crash') }, 1500);");
afterAll(() => rmSync(folder, { recursive: true }), 60_000);

const isThere = has("tmux");

describe.skipIf(!isThere)(`browse${unless(isThere, "tmux")}`, () => {
  let terminal: Terminal | undefined;
  afterEach(() => terminal?.end());

  /** Runs a command in a shell that has printed "before", and waits for the prompt. */
  async function browse(line: string, size: { width?: number; height?: number } = {}) {
    const env = {
      PATH: [folder, process.env.PATH].join(delimiter),
      PS1: "$ ",
      BROWSER: join(folder, "browser"),
      TERM: "screen",
    };
    terminal = openTerminal("bash --norc", { ...size, env });
    terminal.keys("-l", `echo be''fore; ${line}; echo status $?`);
    terminal.keys("Enter");
    await terminal.shows(/^recruits:\n1 (?:of|van) 110/m);
    return terminal;
  }

  test("finds while one types, and Enter prints the record below what was there", async () => {
    const at = await browse("recruits browse");
    expect(at.screen()).not.toContain("before");
    at.keys("-l", "latv");
    await at.shows(/> country: Latvia[\s\S]*LV · LVA/);
    at.keys("Enter");
    const screen = await at.shows(/status 0/);
    expect(screen).toMatch(/^before\n(?:.*\n)*Latvia {2}country/m);
    expect(screen).not.toContain("> country");
  });

  test("arrows choose; then c cites", async () => {
    const at = await browse("recruits browse");
    at.keys("-l", "killed");
    await at.shows(/120,000/);
    at.keys("Down");
    await at.shows(/2 of .*c cites/);
    at.keys("Up", "c");
    expect(await at.shows(/status 0/)).toMatch(/before[\s\S]*RTL Nieuws, “Rusland ronselt/);
  });

  test("before one chooses, c and o are letters", async () => {
    const at = await browse("recruits browse");
    at.keys("-l", "coc");
    await at.shows(/recruits: coc/);
  });

  test("o opens the article at the words", async () => {
    const at = await browse("recruits browse");
    at.keys("-l", "russians-killed");
    await at.shows(/> figure: 120,000/);
    at.keys("Down", "o");
    await at.shows(/status 0/);
    await vi.waitFor(
      () => expect(readFileSync(opened, "utf8")).toMatch(/^https:.*#:~:text=/),
      5000,
    );
  });

  test.each([
    ["Ctrl-C", "C-c"],
    ["Esc", "Escape"],
  ])("%s leaves the screen as it was: exit status 1", async (_, key) => {
    const at = await browse("recruits browse");
    at.keys(key);
    expect(await at.shows(/status 1/)).toMatch(/^before\nstatus 1\n/m);
  });

  /** Expects the previous screen, with echo working again. */
  async function expectAsBefore(at: Terminal, end: RegExp) {
    const screen = await at.shows(end);
    expect(screen).toMatch(/^before$/m);
    expect(screen).not.toContain("> country");
    at.keys("-l", "echo se''en");
    at.keys("Enter");
    expect(await at.shows(/^seen$/m)).toContain("echo se''en");
  }

  test("a signal leaves it so as well", async () => {
    const at = await browse(
      "recruits browse & echo $! > pid; fg".replace("pid", join(folder, "pid")),
    );
    process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), "SIGTERM");
    await expectAsBefore(at, /status 143/);
  });

  test("a crash leaves it so as well", async () => {
    const at = await browse(`NODE_OPTIONS='--require ${crash}' recruits browse`);
    await expectAsBefore(at, /a crash[\s\S]*status [1-9]/);
  });

  test.each([40, 80, 160])("fits %d columns", async (width) => {
    const at = await browse("recruits browse", { width });
    at.keys("-l", "network");
    const screen = await at.shows(/^recruits: network[\s\S]*> group: the human traffick/m);
    expect(screen.split("\n").length).toBeLessThanOrEqual(25);
    expect(screen).toMatch(/^recruits: network/m);
  });

  test("fits a window that changes, and one of few lines", async () => {
    const at = await browse("recruits browse", { width: 120, height: 30 });
    at.keys("-l", "cuba");
    await at.shows(/^recruits: cuba/m);
    for (const [width, height] of [
      [40, 8],
      [100, 40],
      [60, 5],
    ] as const) {
      at.resize(width, height);
      await at.shows(/^recruits: cuba\n1 of \d+.*\n> country: Cuba/);
    }
    at.keys("Down", "Down");
    await at.shows(/^recruits: cuba\n3 of \d+[^>]*> claim/);
  });

  test("begins with the words that it is given", async () => {
    terminal = openTerminal("bash --norc", {
      env: { PATH: [folder, process.env.PATH].join(delimiter) },
    });
    terminal.keys("-l", "recruits browse kim jong");
    terminal.keys("Enter");
    await terminal.shows(/^recruits: kim jong\n1 of[\s\S]*> person: Kim Jong Un/m);
  });

  test("in Dutch", async () => {
    const at = await browse("recruits blader --lang nl");
    at.keys("-l", "poetin");
    await at.shows(/> persoon: Vladimir Poetin/);
  });

  test("what fits nothing cannot be picked", async () => {
    const at = await browse("recruits browse");
    at.keys("-l", "xyzzy qqq");
    await at.shows(/nothing found/);
    at.keys("Enter", "Down", "Enter");
    await at.shows(/recruits: xyzzy qqq/);
  });
});

test("without a terminal browse says what to use instead", async () => {
  expect(await run("browse")).toEqual({
    status: 2,
    out: "",
    err: "recruits: browse needs a terminal. Use recruits search <words> or recruits list instead.\n",
  });
});
