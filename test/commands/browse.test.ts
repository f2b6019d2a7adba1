/** What `browse` does with the picked record. */
import { expect, test } from "vitest";
import type { Picked } from "../../src/browse/prompt.ts";
import { bundledFactbook } from "../../src/data.ts";
import { run } from "../helpers/recruits.ts";

/** Runs `browse` in a terminal where somebody picks a record. */
async function browsed(action: Picked["action"], id: string, line = "browse") {
  const record = bundledFactbook().byId.get(id);
  const opened: string[] = [];
  const ran = await run(line, {
    isTerminal: true,
    awaitsTyping: true,
    onOtherScreen: async <T>() => ({ action, record }) as T,
    openAddress: async (url) => void opened.push(url),
  });
  return { ...ran, opened };
}

test("prints a record as show does", async () => {
  const { status, out, opened } = await browsed("show", "russians-killed");
  expect({ status, out, opened }).toEqual({
    status: 0,
    out: (await run("show russians-killed")).out,
    opened: [],
  });
});

test("prints its citation as cite does", async () => {
  const { out } = await browsed("cite", "russians-killed");
  expect(out).toBe((await run("cite russians-killed")).out);
});

test("opens the article at its words, and prints the address", async () => {
  const { status, out, opened } = await browsed("open", "russians-killed");
  expect(status).toBe(0);
  expect(opened).toEqual([out.trim()]);
  expect(out).toMatch(/^https:.*#:~:text=dat-,al%20120.000%20Russen\n$/);
});

test.each([{ isTerminal: true }, { awaitsTyping: true }, {}])(
  "with %j it needs a terminal",
  async (io) => {
    const { status, err } = await run("browse cuba", io);
    expect([status, err]).toEqual([2, expect.stringContaining("browse needs a terminal")]);
  },
);
