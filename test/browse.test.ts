/** The prompt in process: sends keys and reads frames. */
import { PassThrough, Writable } from "node:stream";
import { expect, test } from "vitest";
import { type Picked, pick } from "../src/browse/prompt.ts";
import { bundledFactbook } from "../src/data.ts";
import { inMemory } from "./helpers/io.ts";

const LOOK = { lang: "en", width: 80, isColoured: false } as const;
const DOWN = "\u001b[B";
const UP = "\u001b[A";
const PAGE_DOWN = "\u001b[6~";
const PAGE_UP = "\u001b[5~";
const ENTER = "\r";
const CTRL_C = "\u0003";

/** The record picked by some keys, and everything drawn. */
async function picked(keys: readonly string[], typed = "", size = { columns: 80, rows: 24 }) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  let drawn = "";
  const stdout = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        drawn += chunk;
        done();
      },
    }),
    size,
  );
  const { io } = inMemory({
    onOtherScreen: (run) =>
      run({
        stdin: stdin as unknown as NodeJS.ReadStream,
        stdout: stdout as unknown as NodeJS.WriteStream,
      }),
  });
  const result = pick(typed, bundledFactbook(), LOOK, io);
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (key === "resize") stdout.emit("resize");
    else stdin.write(key);
  }
  return { picked: await result, drawn };
}

const told = (picked: Picked | undefined) => picked && [picked.action, picked.record.id];

test.each<[keys: string[], told: string[] | undefined]>([
  [[ENTER], ["show", "russia"]],
  [
    [DOWN, ENTER],
    ["show", "ukraine"],
  ],
  [
    [DOWN, DOWN, UP, "c"],
    ["cite", "ukraine"],
  ],
  [
    ["cuba", DOWN, UP, "o"],
    ["open", "cuba"],
  ],
  [
    ["kazak", ENTER],
    ["show", "kazakhstan"],
  ],
  [
    [PAGE_DOWN, PAGE_UP, ENTER],
    ["show", "russia"],
  ],
  [
    [UP, ENTER],
    ["show", "russia"],
  ],
  [[CTRL_C], undefined],
  [["cuba", CTRL_C], undefined],
  [["xyzzy qqq", ENTER, DOWN, CTRL_C], undefined],
  [
    ["c", "u", "b", "a", ENTER],
    ["show", "cuba"],
  ],
  [
    ["cuba", "resize", ENTER],
    ["show", "cuba"],
  ],
])("%j: %j", async (keys, expected) => {
  expect(told((await picked(keys)).picked)).toEqual(expected);
});

test("what is typed, what fits and the chosen one are drawn", async () => {
  const { drawn } = await picked(["akkermans", ENTER]);
  expect(drawn).toContain("recruits: akkermans");
  expect(drawn).toContain("> person: Jeroen Akkermans");
  expect(drawn).toContain("RTL correspondent");
});

test("words that are given are there from the start", async () => {
  const { picked: found, drawn } = await picked([ENTER], "kim jong un");
  expect(told(found)).toEqual(["show", "kim-jong-un"]);
  expect(drawn).toContain("recruits: kim jong un");
});

test("few lines have room for the prompt and what is chosen", async () => {
  const { drawn } = await picked([CTRL_C], "", { columns: 40, rows: 4 });
  expect(drawn).toContain("> country: Russia");
  expect(drawn).not.toContain("Ukraine");
});
