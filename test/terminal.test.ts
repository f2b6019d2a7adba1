/** Full-screen programs restore the terminal, however they end. */
import { EventEmitter } from "node:events";
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { onOtherScreen, openAddress, page } from "../src/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "recruits-terminal-"));
afterAll(() => rmSync(folder, { recursive: true }));
const LEFT = "\u001b[?25h\u001b[?1049l";

/** A process whose terminal is a file, and what was done to it. */
function fakeProcess() {
  const path = join(folder, "screen");
  writeFileSync(path, "");
  const written: string[] = [];
  const killed: unknown[][] = [];
  const process = Object.assign(new EventEmitter(), {
    pid: 4242,
    stdin: {},
    stdout: { fd: openSync(path, "a"), write: (text: string) => written.push(text) },
    kill: (...of: unknown[]) => killed.push(of),
  });
  return {
    process: process as unknown as NodeJS.Process,
    emit: (event: string) => process.emit(event, event),
    written,
    killed,
    left: () => readFileSync(path, "utf8"),
  };
}

let fake = fakeProcess();
beforeEach(() => {
  fake = fakeProcess();
});

test("what runs has the screen to itself, and gives back what it gives", async () => {
  const result = await onOtherScreen(fake.process, async () => {
    expect(fake.written.join("")).toContain("?1049h");
    expect(fake.left()).toBe("");
    return 7;
  });
  expect([result, fake.left()]).toEqual([7, LEFT]);
  // Later output isn't affected.
  fake.emit("exit");
  expect(fake.left()).toBe(LEFT);
});

test("an error", async () => {
  await expect(onOtherScreen(fake.process, () => Promise.reject(new Error("no")))).rejects.toThrow(
    "no",
  );
  expect(fake.left()).toBe(LEFT);
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"])("%s", async (signal) => {
  onOtherScreen(fake.process, () => new Promise(() => {}));
  fake.emit(signal);
  expect([fake.left(), fake.killed]).toEqual([LEFT, [[4242, signal]]]);
});

test("the end of the process", () => {
  onOtherScreen(fake.process, () => new Promise(() => {}));
  fake.emit("exit");
  expect(fake.left()).toBe(LEFT);
});

test.each<[env: NodeJS.ProcessEnv, platform: NodeJS.Platform]>([
  [{ BROWSER: "/nowhere/browser" }, "linux"],
  [{}, "aix"],
])("an address that nothing opens is no error: %j", async (env, platform) => {
  const of = { env, platform } as NodeJS.Process;
  await expect(openAddress("https://example.org/", of)).resolves.toBeUndefined();
});

describe("a page", () => {
  /** A stream that records its writes, and is full while `isFull`. */
  const streamOf = (isFull: boolean) => {
    const written: string[] = [];
    const stream = Object.assign(new EventEmitter(), {
      write(text: string) {
        written.push(text);
        if (isFull) setImmediate(() => stream.emit("drain"));
        return !isFull;
      },
    });
    return { stream: stream as unknown as NodeJS.WriteStream, written };
  };
  const paged = join(folder, "paged");
  const { PATH } = process.env;

  test.each<[env: NodeJS.ProcessEnv, shown: string]>([
    [{ RECRUITS_PAGER: `cat > "${paged}"`, PAGER: "false" }, "many lines"],
    [{ PAGER: `cat > "${paged}"` }, "many lines"],
    // The pager has what it needs, and needn't read everything.
    [{ PAGER: `echo "$LESS $LESSCHARSET" > "${paged}"` }, "FRX utf-8\n"],
    [{ PAGER: `echo "$LESS" > "${paged}"`, LESS: "S" }, "S\n"],
  ])("%j shows it", async (env, shown) => {
    const { stream, written } = streamOf(false);
    await page("many lines", { PATH, ...env }, stream);
    expect([readFileSync(paged, "utf8"), written]).toEqual([shown, []]);
  });

  test.each<[env: NodeJS.ProcessEnv, isFull: boolean]>([
    [{ RECRUITS_PAGER: "", PAGER: "cat" }, false],
    [{ PAGER: " " }, true],
    [{ PAGER: "no-such-pager" }, false],
    [{ PAGER: folder }, false],
  ])("%j: there is no pager, and it is printed", async (env, isFull) => {
    const { stream, written } = streamOf(isFull);
    await page("many lines", { PATH, ...env }, stream);
    expect(written).toEqual(["many lines"]);
  });
});
