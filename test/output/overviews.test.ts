/** Overviews of a factbook with all kinds of numbers and times. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Figure, When } from "../../src/factbook/model.ts";
import { DATA } from "../helpers/factbook.ts";
import { run } from "../helpers/recruits.ts";

const folder = mkdtempSync(join(tmpdir(), "recruits-overviews-"));
afterAll(() => rmSync(folder, { recursive: true }));

const both = (text: string) => ({ en: text, nl: text });
const time = (rest: Partial<When>): When => ({
  expression: both("then"),
  certainty: "stated",
  ...rest,
});

const VALUES: readonly Partial<Figure["value"]>[] = [
  { amount: 100, qualifier: "exact" },
  { amount: 80, qualifier: "over" },
  { amount: 60, qualifier: "up-to" },
  { amount: 10, qualifier: "order-of-magnitude", min: 10, max: 99 },
  { amount: 0, qualifier: "exact" },
];
const TIMES: readonly When[] = [
  time({ from: "2010-01-01", to: "2010-12-31" }),
  time({ from: "2015-05-05" }),
  time({ to: "2018-01-01", certainty: "inferred" }),
  time({ from: "2020-02-02", to: "2020-02-02" }),
  time({}),
];

/** The bundled factbook with five figures of one measure, each with one of these values and times. */
function factbook(name: string, change: (figure: Figure, at: number) => Figure): string {
  const [, ...figures] = DATA.figures;
  const five = figures.slice(0, 5).map((figure, at) => change(figure, at));
  const source = {
    ...DATA.source,
    urlChecked: true,
    date: { ...DATA.source.date, certainty: "stated" },
  };
  const claims = DATA.claims.map(({ when: _, said: __, event: ___, ...claim }) => claim);
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify({ ...DATA, source, figures: five, quotes: [], claims }));
  return path;
}

const changed = factbook("changed", ({ said: _, event: __, measure: ___, ...figure }, at) => ({
  ...figure,
  measure: "things",
  value: { amount: 0, unit: both("things"), qualifier: "exact", ...VALUES[at] },
  when: TIMES[at] ?? time({}),
}));

describe("compare", () => {
  test("draws bounds and ranges as such, and reckons no ratio from them", async () => {
    const { out } = await run(`compare --data ${changed} --all`);
    expect(out).toMatch(/█+ +100\n/);
    expect(out).toMatch(/[█-▏]+▸ +over 80\n/);
    expect(out).toMatch(/ ░+ +up to 60\n/);
    expect(out).toMatch(/[█-▏]+░+ +tens\n/);
    expect(out).not.toContain("Reckoned");
    const [{ ratio }] = JSON.parse((await run(`compare --data ${changed} --json`)).out).results;
    expect(ratio).toBeUndefined();
  });

  test.each([{ width: 40 }, { isLinear: true }])(
    "with %j has each number before its name",
    async (look) => {
      const { out } = await run(`compare --data ${changed}`, look);
      expect(out).toMatch(/^over 80 things: /m);
      expect(/█/.test(out)).toBe(!("isLinear" in look));
    },
  );

  test("draws them so in a picture too", async () => {
    const { out } = await run(`compare --data ${changed} -f svg`);
    expect(out.match(/<rect class="bar"/g)).toHaveLength(3);
    expect(out.match(/<rect class="maybe"/g)).toHaveLength(2);
    expect(out.match(/<path class="bar"/g)).toHaveLength(1);
  });
});

describe("timeline", () => {
  test("has what is not dated first, then by date, what has no beginning by its end", async () => {
    const { out } = await run(`timeline --all --data ${changed}`, { width: 200 });
    expect(out.match(/^then \(.*?\)/gm)).toEqual([
      "then (no date)",
      "then (2010)",
      "then (2015-05-05 …)",
      "then (by 2018-01-01, inferred)",
      "then (2020-02-02)",
    ]);
  });

  test("draws what is stated filled and what is inferred hollow, and tells the first and the last year", async () => {
    const { out } = await run(`timeline --data ${changed} -f svg`);
    expect(out.match(/<rect class="bar"/g)).toHaveLength(3);
    expect(out.match(/<rect class="guess"/g)).toHaveLength(1);
    expect(out.match(/class="faint">20\d\d</g)).toEqual([
      'class="faint">2010<',
      'class="faint">2020<',
    ]);
  });

  test("without a date has no axis", async () => {
    const undated = factbook("undated", (figure) => ({ ...figure, when: time({}) }));
    const { status, out } = await run(`timeline --data ${undated} --measure killed -f svg`);
    expect(status).toBe(0);
    expect(out).not.toContain('class="axis"');
    expect(out).not.toContain("Infinity");
  });
});

test("where no fact tells of an event, where has what stands at a place", async () => {
  const { status, out } = await run(`where --data ${changed} --json`);
  expect(status).toBe(0);
  expect(out).toContain("wagner-videos");
});

describe("the web page", () => {
  test.each([
    ["--kind country", ["Names"], ["At a glance", "Claims", "<svg"]],
    [
      "--kind quote --lang nl",
      ["Citaten", "Het Kremlin wil niet meer"],
      ["Beweringen", "Cijfers naast elkaar"],
    ],
    ["--status denied", ["denied by the Kremlin", "Figures"], ["estimated ·"]],
    [
      `--data ${changed}`,
      ["RTL Nieuws, 2023-09-06<", "</a></p>", "<svg"],
      ["(inferred)<", "unchecked"],
    ],
  ])("%s", async (options, parts, others) => {
    const { status, out } = await run(`export -f html ${options}`);
    expect(status).toBe(0);
    for (const part of parts) expect(out).toContain(part);
    for (const part of others) expect(out).not.toContain(part);
  });
});
