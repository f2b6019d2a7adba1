/** Tables fit a terminal of any width, and lose nothing. */
import textWidth from "string-width";
import { describe, expect, test } from "vitest";
import { worded } from "../../src/factbook/factbook.ts";
import type { Lang, Text } from "../../src/factbook/model.ts";
import { DATA, RECORDS } from "../helpers/factbook.ts";
import { run } from "../helpers/recruits.ts";

const WIDTHS = [40, 64, 80, 120, 160];
const LINES = [
  "country",
  "person",
  "org",
  "place",
  "figure",
  "quote",
  "claim",
  "list",
  "search russia",
  "country russia",
  "country russia --all",
  "claim --all",
  "org kremlin",
  "show headline cuba russians-killed cuba-strongly",
  "source",
  "quote --fields id,speaker,text",
  "country uni",
];

describe.each(WIDTHS)("at %d columns", (width) => {
  test.each(LINES)("no line of recruits %s is wider", async (line) => {
    for (const lang of ["en", "nl"] as const) {
      const { out } = await run(line, { width, lang, colour: true });
      const lines = out.split("\n").filter((text) => !text.startsWith("https://"));
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.filter((text) => textWidth(text) > width)).toEqual([]);
    }
  });

  test("recruits list has every id whole, since people copy them", async () => {
    const { out } = await run("list", { width });
    const words = new Set(out.split(/\s+/));
    expect(RECORDS.filter(({ id }) => !words.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("lines break between words", () => {
  const texts: Readonly<Record<string, readonly Text[]>> = {
    figure: DATA.figures.map(({ label }) => label),
    claim: DATA.claims.map(({ statement }) => statement),
    quote: DATA.quotes.map(({ text }) => text),
  };
  const broken = async (command: string, width: number, lang: Lang) => {
    const { out } = await run(`${command} --all`, { width, lang });
    const words = texts[command]?.flatMap((text) => worded(text, lang).split(/[\s-]+/)) ?? [];
    return words.filter((word) => word.length <= 14 && !out.includes(word));
  };
  const cases = Object.keys(texts).flatMap((command) =>
    WIDTHS.map((width) => [command, width] as const),
  );
  test.each(cases)("recruits %s at %d", async (command, width) => {
    expect(await broken(command, width, "en")).toEqual([]);
    expect(await broken(command, width, "nl")).toEqual([]);
  });
});

test("more fields than there is room for still fit", async () => {
  const { out } = await run(
    "figure --fields id,kind,label,phrase,value,about,claimedBy,status,when,selector,measure",
  );
  expect(out.split("\n").filter((text) => textWidth(text) > 80)).toEqual([]);
});

test("wide characters count for two columns", async () => {
  const { out } = await run("person kim --fields aliases", { width: 120 });
  const [, ...lines] = out.trimEnd().split("\n");
  expect(lines.join(" ")).toContain("金正恩");
  expect(lines.filter((text) => textWidth(text) > 120)).toEqual([]);
});
