import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactbookData } from "../../src/factbook/model.ts";
import { bundledData, exported } from "./exported.ts";
import { hostileLike, hostileOnce } from "./hostile.ts";

const data = bundledData();

/** The lines of the section with a heading. */
function section(sheet: string, heading: string): string[] {
  const start = sheet.indexOf(`\n## ${heading}\n`);
  const end = sheet.indexOf("\n## ", start + 1);
  return start < 0 ? [] : sheet.slice(start, end < 0 ? undefined : end).split("\n");
}

const rows = (lines: readonly string[]) => lines.filter((line) => line.startsWith("| ")).slice(2);

describe("md", () => {
  test("begins with the article, and how sure its date and address are", async () => {
    const sheet = await exported(data, { format: "md" });
    expect(sheet).toContain(
      `# ${data.source.title.en}\n\n*RTL Nieuws, 2023-09-06 (inferred)*\n\n- `,
    );
    expect(sheet).toContain(`<${data.source.url}> (unchecked: nobody has opened it)\n`);
  });

  test("says nothing of what is sure", async () => {
    const source = {
      ...data.source,
      urlChecked: true,
      date: { value: "2023-09-06", certainty: "stated" as const, basis: [] },
    };
    const sheet = await exported({ ...data, source }, { format: "md" });
    expect(sheet).toContain(`*RTL Nieuws, 2023-09-06*\n\n<${source.url}>\n`);
  });

  test.each<["en" | "nl", string, string, string, string, string]>([
    ["en", "Names", "Figures", "Claims", "Quotations", "- denied: Somebody contradicted it later."],
    ["nl", "Namen", "Cijfers", "Beweringen", "Citaten", "- ontkend: Iemand sprak het later tegen."],
  ])("has everything in %s, and how to read a status", async (lang, ...words) => {
    const [names, figures, claims, quotes, denied] = words;
    const sheet = await exported(data, { format: "md", lang });
    expect(rows(section(sheet, names))).toHaveLength(data.entities.length);
    expect(rows(section(sheet, figures))).toHaveLength(data.figures.length);
    expect(rows(section(sheet, claims))).toHaveLength(data.claims.length);
    expect(section(sheet, claims)[4]).toBe("| --- | --- | --- | --- | --- |");
    for (const { text } of data.quotes)
      expect(section(sheet, quotes).join().replaceAll("\\", "")).toContain(text.nl);
    expect(section(sheet, "Status")).toContain(denied);
  });

  test.each([
    ["# x", "\\# x"],
    ["- x", "\\- x"],
    ["+ x", "\\+ x"],
    ["> x", "\\> x"],
    ["===", "\\==="],
    ["1. x", "1\\. x"],
    ["12) x", "12\\) x"],
    ["x # - 1.", "x # - 1."],
  ])("writes %j as text, not as a heading, list or quotation", async (text, written) => {
    const source = { ...data.source, rights: { en: text, nl: text } };
    const sheet = await exported({ ...data, source }, { format: "md", kinds: [] });
    expect(sheet.endsWith(`\n\n${written}\n`)).toBe(true);
  });

  test("of one kind has only that kind", async () => {
    const sheet = await exported(data, { format: "md", kinds: ["quote"] });
    expect(sheet.match(/^## .*/gm)).toEqual(["## Quotations"]);
  });

  const keepsItsShape = async (hostile: FactbookData) => {
    const sheet = await exported(hostile, { format: "md" });
    expect(sheet.match(/^##? .*/gm)?.slice(1)).toEqual([
      "## Names",
      "## Figures",
      "## Quotations",
      "## Claims",
      "## Status",
    ]);
    for (const row of rows(section(sheet, "Claims")))
      expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(6);
    expect(sheet).not.toMatch(/<(?!https:\/\/www\.rtlnieuws\.nl)|[^\P{Cc}\n]|[\u2028\u2029]/u);
  };

  test("keeps its shape around every hostile text", () => keepsItsShape(hostileOnce(data)));

  test("keeps its shape around any text", async () => {
    await fc.assert(fc.asyncProperty(hostileLike(data), keepsItsShape), { numRuns: 20 });
  });
});
