/** Faults around the built program: streams, signals, environment, disk. */
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { bundledData } from "../export/exported.ts";
import { copyProgram, PROGRAM, runBash } from "../helpers/program.ts";
import { parseLines } from "../helpers/recruits.ts";
import { has, unless } from "../helpers/tools.ts";

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recruits-faults-"));
});
afterEach(() => {
  spawnSync("chmod", ["-R", "u+w", folder]);
  rmSync(folder, { recursive: true });
});

/** The output and exit status of a line of bash in the folder. */
const bash = (line: string, env?: NodeJS.ProcessEnv) => runBash(line, folder, env);

const CUBA = /^Cuba {2}country · /;
const ONE_LINE = /^recruits: [^\n]*\n$/;

describe("standard output", () => {
  test("closed by a reader that has seen enough is no error", () => {
    expect(bash("yes cuba | recruits country - 2>err | head -n 1; cat err >&2")).toMatchObject({
      stdout: expect.stringMatching(CUBA),
      stderr: "",
    });
  });

  test.skipIf(!existsSync("/dev/full"))("on a full disk is told in one line", () => {
    const { status, stderr } = bash("recruits list >/dev/full");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^recruits: Cannot write to standard output: ENOSPC[^\n]*\n$/);
  });

  test.each([
    ["the factbook", "recruits verify a.txt --data f.json --update >f.json", "f.json", "--write"],
    ["its link", "ln -s f.json l.json; recruits verify a.txt --data f.json >l.json", "f.json", ""],
    ["a file of its folder", "recruits verify a.txt --data d >>d/source.json", "d/source.json", ""],
    ["the text", "recruits verify a.txt >a.txt", "a.txt", "another file"],
    ["standard input", "recruits verify - <a.txt >>a.txt", "-", "another file"],
  ])("into %s that verify reads is refused", (_, line, name, advice) => {
    bash("recruits export >f.json; mkdir d; echo {} >d/source.json; echo text >a.txt");
    const { status, stderr } = bash(line);
    expect(status).toBe(2);
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).toContain(`The output goes to “${name}”`);
    expect(stderr).toContain(advice);
  });

  // Node replaces closed streams by /dev/null, so they can't be told from that.
  test.each(["recruits list >&-", "recruits list >&- 2>&-", "recruits country pakistan 2>&-"])(
    "and standard error closed: %s ends by itself",
    (line) => {
      const { status, stderr } = bash(line);
      expect([0, 1, 2]).toContain(status);
      expect(stderr).toBe("");
    },
  );

  test.skipIf(!existsSync("/dev/full"))("counts, where standard error is on a full disk", () => {
    expect(bash("recruits country pakistan 2>/dev/full").status).toBe(1);
    expect(bash("recruits country cuba 2>/dev/full").stdout).toMatch(CUBA);
  });

  test("read slowly is whole", () => {
    const { status, stdout } = bash(
      "yes cuba | head -n 2000 | recruits country - -f ndjson --fields id,summary | { sleep 1; cat; }",
    );
    expect(status).toBe(0);
    const lines = parseLines(stdout);
    expect(lines).toHaveLength(2000);
    expect(new Set(lines.map(({ id }) => id))).toEqual(new Set(["cuba"]));
  });
});

describe("standard input", () => {
  test.each([
    ["a folder", "recruits country - </", /a folder; wanted: a file\. Give a query/],
    ["a folder", "recruits verify - </", /a folder; wanted: a file\. Give a file/],
    ["binary", "recruits search - </dev/zero", /it contains a NUL byte, so it isn't text\./],
    ["binary", "head -c 5000 /dev/zero | recruits cite -", /it contains a NUL byte/],
    ["endless", "recruits verify - </dev/zero", /2 MB; wanted: at most 1 MB\./],
    ["closed", "recruits verify - <&-", /it is empty\./],
  ])("%s: %s", (_, line, said) => {
    const { status, stdout, stderr } = bash(line);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).toMatch(said);
  });

  test("closed has no lines", () => {
    expect(bash("recruits country - <&-")).toEqual({
      status: 1,
      stdout: "",
      stderr: "recruits: Standard input has no lines. Give one query per line.\n",
    });
  });

  test("of one endless line is refused once, while it goes on", async () => {
    const child = spawn(
      "bash",
      ["-c", `yes | tr -d '\\n' | exec "${process.execPath}" "${PROGRAM}" show -`],
      { detached: true },
    );
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    while (said === "") await sleep(50);
    await sleep(500);
    process.kill(-(child.pid ?? 0));
    expect(said).toMatch(
      /^recruits: A query has at most 10,000 characters, and “y+…” has more\.\n$/,
    );
  });

  test("of bytes that are no UTF-8 is read as well as it can be", () => {
    expect(
      bash("printf 'cub\\xff\\ncuba\\n' | recruits country - -f ndjson --fields id").stdout,
    ).toBe('{"query":"cub\ufffd","id":"cuba"}\n{"query":"cuba","id":"cuba"}\n');
  });
});

describe("a signal in a stream", () => {
  test.each([
    ["INT", 130],
    ["TERM", 143],
  ])("%s ends it with %d, after a whole line", (signal, status) => {
    const { stdout } = bash(
      [
        // Without job control, background processes ignore SIGINT.
        "set -m; mkfifo pipe",
        `"${process.execPath}" "${PROGRAM}" country - -f ndjson < <(yes cuba) >pipe & program=$!`,
        "{ head -c 100000 >/dev/null; sleep 1; cat; } <pipe >rest & reader=$!",
        `sleep 1; kill -${signal} $program; wait $program; echo status $?; wait $reader`,
      ].join("\n"),
    );
    expect(stdout).toBe(`status ${status}\n`);
    expect(readFileSync(join(folder, "rest"), "utf8")).toMatch(/\}\n$/);
  });
});

test.each([
  ["INT", 130, "country -"],
  ["TERM", 143, "search -"],
])(
  "%s ends with %d what goes on without waiting for anybody: recruits %s",
  (signal, status, words) => {
    const { stdout } = bash(
      [
        `set -m; "${process.execPath}" "${PROGRAM}" ${words} < <(yes cuba) >/dev/null & program=$!`,
        `sleep 1; kill -${signal} $program; (sleep 3; kill -KILL $program) 2>/dev/null & guard=$!`,
        "wait $program; echo status $?; kill -- -$guard",
      ].join("\n"),
    );
    expect(stdout).toBe(`status ${status}\n`);
  },
);

test("a signal ends it soon where nobody reads", () => {
  const { stdout } = bash(
    [
      "set -m; mkfifo pipe; sleep 20 <pipe & reader=$!",
      `"${process.execPath}" "${PROGRAM}" country - -f ndjson < <(yes cuba) >pipe & program=$!`,
      "sleep 1; kill -TERM $program; wait $program; echo status $?; kill $reader",
    ].join("\n"),
  );
  expect(stdout).toBe("status 143\n");
});

describe("the environment", () => {
  test.each<[what: string, env: NodeJS.ProcessEnv]>([
    ["no HOME", {}],
    ["LANG=C", { LANG: "C" }],
    ["no LANG, and a dumb terminal", { TERM: "dumb" }],
    ["an unknown terminal", { TERM: "" }],
    ["a locale that there is not", { LC_ALL: "xx_XX.UTF-8" }],
    ["a temporary folder that there is not", { TMPDIR: "/nowhere" }],
  ])("%s: the same answer", (_, env) => {
    const { stdout } = bash("recruits country cuba", { HOME: folder, LANG: "C.UTF-8" });
    expect(bash("recruits country cuba", { LANG: "C.UTF-8", ...env })).toMatchObject({
      status: 0,
      stdout,
    });
  });

  test("nothing at all: the same answer", () => {
    const { stdout } = spawnSync(process.execPath, [PROGRAM, "country", "cuba"], {
      env: {},
      encoding: "utf8",
    });
    expect(stdout).toBe(bash("recruits country cuba").stdout);
  });

  test.each([
    ["1", 40],
    ["100000", 1000],
    ["99999999999999999999", 1000],
  ])("COLUMNS=%s is %d columns", (COLUMNS, most) => {
    const data = structuredClone(bundledData());
    for (const { statement } of data.claims) statement.en = "A long word, ".repeat(100);
    writeFileSync(join(folder, "long.json"), JSON.stringify(data));
    const { status, stdout } = bash("recruits claim --all --data long.json", { COLUMNS });
    expect(status).toBe(0);
    expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(most);
  });
});

describe("the disk", () => {
  test("a working folder that has been deleted", () => {
    expect(bash("mkdir gone; cd gone; rmdir ../gone; recruits country cuba").stdout).toMatch(CUBA);
  });

  test("a path with spaces and letters of other scripts, by way of a link", () => {
    const program = copyProgram(join(folder, "één map 한 'x'"));
    symlinkSync(program, join(folder, "recruits"));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, "recruits"), "country", "Kuba"],
      { encoding: "utf8", env: {} },
    );
    expect({ stdout, stderr }).toMatchObject({ stdout: expect.stringMatching(CUBA) });
  });

  test("that nothing may be written to: the same answers", () => {
    const program = copyProgram(join(folder, "package"));
    spawnSync("chmod", ["-R", "a+rX,a-w", folder]);
    // Root may write anywhere.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    for (const line of ["country cuba", "country Kubba", "ask who is Putin", "claim --all"]) {
      const { status, stdout } = spawnSync(process.execPath, [program, ...line.split(" ")], {
        ...nobody,
        cwd: "/",
        env: { TMPDIR: folder },
        encoding: "utf8",
      });
      expect(bash(`recruits ${line}`)).toMatchObject({ status, stdout });
    }
  });

  test("a read that gives nothing is refused", () => {
    for (const path of ["/proc/kmsg", "/proc/self/pagemap"]) {
      if (!existsSync(path)) continue;
      const { status, stderr } = bash(`recruits list --data ${path}`);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^recruits: \/proc\/[^\n]+\n$/);
    }
  });
});

describe("exports", () => {
  test("two to one new place at once: one of them, whole", async () => {
    const run = () => {
      const words = [PROGRAM, "export", "-f", "csv", "--out", join(folder, "facts")];
      const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
      let said = "";
      child.stderr.on("data", (text) => {
        said += text;
      });
      return new Promise<[number | null, string]>((resolve) =>
        child.on("close", (status) => resolve([status, said])),
      );
    };
    const ends = (await Promise.all([run(), run()])).sort();
    expect(ends[0]).toEqual([0, ""]);
    const [status, said] = ends[1] ?? [];
    expect(status === 0 || /already exists\. Use --force/.test(said ?? "")).toBe(true);
    expect(readdirSync(folder)).toEqual(["facts"]);
    expect(readdirSync(join(folder, "facts"))).toHaveLength(17);
  });

  const hasStrace = has("strace");
  test.skipIf(!hasStrace)(
    `killed between two files: nothing, and the next clears away${unless(hasStrace, "strace")}`,
    () => {
      const out = `export -f csv --out facts`;
      const killed = bash(
        `strace -f -o trace -e trace=fsync -e inject=fsync:signal=KILL:when=3 "${process.execPath}" "${PROGRAM}" ${out}; rm -f trace`,
      );
      expect(killed.stdout).toBe("");
      expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.recruits-/)]);
      expect(bash(`recruits ${out}`)).toEqual({ status: 0, stdout: "", stderr: "" });
      expect(readdirSync(folder)).toEqual(["facts"]);
    },
  );
});
