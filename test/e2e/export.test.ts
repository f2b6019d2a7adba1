/** The files of the built program, read by the programs that people use them with. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FactbookData } from "../../src/factbook/model.ts";
import { bundledData, exported, exportedCsv } from "../export/exported.ts";
import { hostileOnce } from "../export/hostile.ts";
import { columnsBy, inCsv, type Row, rebuild, withoutQuestions } from "../export/rebuild.ts";
import { PROGRAM } from "../helpers/program.ts";
import { has, output, unless } from "../helpers/tools.ts";

/** Each test starts programs, on machines that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const data = bundledData();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recruits-export-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const recruits = (...words: string[]) => output(process.execPath, [PROGRAM, "export", ...words]);

const hasJq = has("jq");
describe.skipIf(!hasJq)(`jq${unless(hasJq, "jq")}`, () => {
  const jq = (filter: string, input: string) => JSON.parse(output("jq", ["-c", filter], input));

  test("reads the factbook", () => {
    expect(jq(".", recruits())).toEqual(data);
    expect(jq("[.entities, .figures, .quotes, .claims | length]", recruits())).toEqual(
      [data.entities, data.figures, data.quotes, data.claims].map((list) => list.length),
    );
  });

  test("reads one record per line", () => {
    const { entities, figures, quotes, claims } = data;
    const counts = output("jq", ["-r", ".kind"], recruits("-f", "ndjson")).trim().split("\n");
    expect(counts).toHaveLength(
      1 + entities.length + figures.length + quotes.length + claims.length,
    );
    expect(counts.filter((kind) => kind === "claim")).toHaveLength(claims.length);
  });

  test("reads the linked data", () => {
    const denied = '[."@graph"[] | select(."recruits:deniedBy") | .["@id"] | split(":") | last]';
    expect(jq(denied, recruits("-f", "jsonld")).sort()).toEqual(
      [...data.figures, ...data.claims]
        .filter(({ deniedBy }) => deniedBy)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test("keeps every hostile text", async () => {
    const hostile = hostileOnce(data);
    expect(jq(".", await exported(hostile, { format: "json" }))).toEqual(hostile);
    const claims = await exported(hostile, { format: "ndjson", kinds: ["claim"] });
    expect(JSON.parse(output("jq", ["-c", "-s", "."], claims))).toEqual(
      withoutQuestions(hostile).claims.map((claim) => ({ ...claim, source: data.source.id })),
    );
  });
});

const hasMiller = has("mlr");
describe.skipIf(!hasMiller)(`Miller${unless(hasMiller, "miller")}`, () => {
  /** The factbook as Miller reads it from these files, without guessing types. */
  const reread = (csv: string): FactbookData =>
    rebuild(data.source.id, (table) => {
      const columns = columnsBy(table, (path) => path);
      const words = ["--icsv", "--ojson", "-S", "--no-auto-unflatten", "cat"];
      const rows = JSON.parse(output("mlr", [...words, join(csv, `${table}.csv`)])) as Row[];
      return rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).flatMap(([path, text]) => {
            const type = columns.get(path)?.type;
            if (type === undefined) return [];
            if (text === "") return [[path, null]];
            if (type === "text") return [[path, text]];
            return [[path, type === "boolean" ? text === "true" : Number(text)]];
          }),
        ),
      );
    });

  test("finds the whole factbook in the files", () => {
    recruits("-f", "csv", "--out", join(folder, "csv"));
    expect(reread(join(folder, "csv"))).toEqual(withoutQuestions(data));
  });

  test("joins the tables", () => {
    recruits("-f", "csv", "--out", join(folder, "csv"));
    const words =
      "--icsv --onidx join -j fact -r id -f csv/denied_by.csv then cut -o -f fact,entity,value.amount";
    expect(output("mlr", [...words.split(" "), "csv/figures.csv"], "", { cwd: folder })).toBe(
      "volunteers-from-north-korea kremlin 100000\n",
    );
  });

  test("keeps every hostile text", () => {
    const hostile = hostileOnce(data);
    for (const [name, text] of exportedCsv(hostile)) writeFileSync(join(folder, name), text);
    expect(reread(folder)).toEqual(inCsv(hostile));
  });
});

test("--data reads the JSON back, whole or of a kind", () => {
  for (const words of [[], ["--kind", "quote"]]) {
    const file = join(folder, `facts-${words.length}.json`);
    recruits(...words, "--out", file);
    expect(recruits("--data", file)).toBe(readFileSync(file, "utf8"));
  }
});

describe("what stands in the way", () => {
  const isRoot = userInfo().uid === 0;
  const complaint = (
    words: readonly string[],
    shell = '"$@"',
    user?: { uid: number; gid: number },
  ) => {
    const line = ["-c", shell, "sh", process.execPath, PROGRAM, "export", ...words];
    const { status, stdout, stderr } = spawnSync("sh", line, { encoding: "utf8", ...user });
    return { status, stdout, stderr };
  };

  test("a reader that has seen enough is no error", () => {
    const seen = complaint(["-f", "sql"], '"$@" | head -n 1');
    expect(seen).toMatchObject({ status: 0, stderr: "" });
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk behind standard output", () => {
    expect(complaint([], '"$@" > /dev/full')).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^recruits: Cannot write to standard output: .*no space.*\n$/),
    });
  });

  test("a folder that is not there", () => {
    const path = join(folder, "no", "facts.json");
    expect(complaint(["--out", path])).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^recruits: Cannot write “.*”: there is no folder “.*no”\. .*\n$/,
      ),
    });
  });

  test.each([
    ["a file", ["-f", "md"], "facts.md"],
    ["a folder", ["-f", "csv"], "csv"],
  ])("a folder that may not be written to, for %s", (_, words, name) => {
    const locked = join(folder, "locked");
    mkdirSync(locked);
    chmodSync(folder, 0o755);
    chmodSync(locked, 0o555);
    // Root may write anywhere, so switch to another user.
    const nobody = isRoot ? { uid: 65534, gid: 65534 } : undefined;
    expect(complaint([...words, "--out", join(locked, name)], undefined, nobody)).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^recruits: Cannot write “.*”: permission denied\. .*\n$/),
    });
    expect(readdirSync(locked)).toEqual([]);
  });

  const canMount = isRoot && spawnSync("mount", ["--version"]).error === undefined;
  test.skipIf(!canMount)(
    "a full disk behind a file (needs root, to mount a small one)",
    (context) => {
      const disk = join(folder, "disk");
      mkdirSync(disk);
      const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]);
      if (status !== 0) context.skip("this machine lets nobody mount");
      try {
        const path = join(disk, "facts.json");
        expect(complaint(["--out", path])).toEqual({
          status: 2,
          stdout: "",
          stderr: expect.stringMatching(
            /^recruits: Cannot write “.*”: no space left on device\. .*\n$/,
          ),
        });
        expect(readdirSync(disk)).toEqual([]);
        writeFileSync(path, "old");
        expect(complaint(["--out", path, "--force"]).status).toBe(2);
        expect(readFileSync(path, "utf8")).toBe("old");
        expect(readdirSync(disk)).toEqual(["facts.json"]);
      } finally {
        spawnSync("umount", [disk]);
      }
    },
  );
});
