/**
 * The tool's APA 7 and Chicago 17 match what citeproc makes of its CSL-JSON. Where the manuals differ from
 * citeproc, the tool follows the manuals: a translated title is italic like the title, the day follows the
 * month in Dutch APA too, and in English a comma follows a question mark.
 */
import { describe, expect, test } from "vitest";
import type { Citation, CslItem } from "../../src/cite/csl.ts";
import { createWorks, renderCitations } from "../../src/cite/styles.ts";
import { terminalMarkup } from "../../src/commands/cite.ts";
import { bundledFactbook } from "../../src/data.ts";
import type { Factbook } from "../../src/factbook/factbook.ts";
import type { FactbookData, FactRecord } from "../../src/factbook/model.ts";
import { hasStyles, processed } from "../helpers/citeproc.ts";
import { unless } from "../helpers/tools.ts";
import { DATA, sampleFactbook } from "../verify/sample.ts";

const LANGS = ["en", "nl"] as const;
const LOOK = { width: 80, isColoured: false, lang: "en" } as const;
const skipped = unless(hasStyles, "citation-style-language-styles");

interface Case {
  readonly style: "apa" | "chicago";
  readonly csl: string;
  /** The speaker, who comes before the citation. */
  prefix(citation: Citation, lang: "en" | "nl"): string | undefined;
}

const STYLES: readonly Case[] = [
  { style: "apa", csl: "apa", prefix: ({ prefix }) => prefix },
  {
    style: "chicago",
    csl: "chicago-fullnote-bibliography",
    prefix: ({ by: [who, other], kind }, lang) => {
      if (who === undefined) return undefined;
      const verb = {
        en: kind === "quote" ? "quoted in" : "cited in",
        nl: kind === "quote" ? "geciteerd in" : "aangehaald in",
      };
      const and = lang === "en" ? "and" : "en";
      const names = other === undefined ? who : `${who} ${and} ${other}`;
      return `${names.charAt(0).toUpperCase()}${names.slice(1)}, ${verb[lang]} `;
    },
  },
];

/** The lines of a citation without their labels. */
function own(
  factbook: Factbook,
  records: readonly FactRecord[],
  style: Case["style"],
  lang: "en" | "nl",
) {
  const works = createWorks(factbook, lang)(records);
  const text = renderCitations(works, style, lang, terminalMarkup({ ...LOOK, lang }));
  const [entry = "", ...citations] = text
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/^In (?:the|de|a|een) [a-z]+: /, ""));
  return { works, entry, citations };
}

function expectSame(
  factbook: Factbook,
  records: readonly FactRecord[],
  at: Case,
  lang: "en" | "nl",
) {
  const { works, ...ours } = own(factbook, records, at.style, lang);
  const [work] = works;
  if (work === undefined) throw new Error("nothing is cited");
  const item: CslItem = work.item;
  const items = work.citations.map((citation) => {
    const { locator, label } = citation;
    const prefix = at.prefix(citation, lang);
    return { ...(locator && { locator, label }), ...(prefix && { prefix }) };
  });
  const theirs = processed(item, items, at.csl, lang);
  // Two facts of one speaker in one paragraph have the same citation, which is given once.
  expect(ours).toEqual({ ...theirs, citations: [...new Set(theirs.citations)] });
}

describe.skipIf(!hasStyles).each(STYLES)(`$style is $csl's${skipped}`, (at) => {
  describe.each(LANGS)("in %s", (lang) => {
    const factbook = bundledFactbook();

    test("of all records together", () => {
      expect(factbook.records.length).toBeGreaterThan(100);
      expectSame(factbook, factbook.records, at, lang);
    });

    test("of each record alone", () => {
      for (const record of factbook.records) expectSame(factbook, [record], at, lang);
    });

    test("of what people with an apostrophe in their names say, and several together", () => {
      const entities = DATA.entities.map((entity) => {
        const name = { "per-lund": "Pat O'Brien", "ada-holm": "Ada van 't Hof" }[entity.id];
        return name === undefined ? entity : { ...entity, name: { en: name, nl: name } };
      });
      const claims = DATA.claims.map((claim) => ({
        ...claim,
        claimedBy: ["per-lund", "ada-holm"],
      }));
      const sample = sampleFactbook({ ...DATA, entities, claims });
      for (const record of [...sample.quotes, ...sample.claims])
        expectSame(sample, [record], at, lang);
    });

    test.each([
      ["with a stated date, in English", {}],
      ["with a question", { title: { en: "Is this the end?", nl: "Is dit het einde?" } }],
      ["that shouts, as it is in both", { title: { en: "Sold!", nl: "Sold!" } }],
      ["that ends in a stop", { title: { en: "Sold.", nl: "Sold." } }],
      ["with words in quotation marks", { title: { en: "Baker: 'no regrets' over it", nl: "x" } }],
      ["that ends in such", { title: { en: 'It says "never"', nl: 'It says "never"' } }],
      ["with an apostrophe", { title: { en: "Norvik's tower of the 1980s", nl: "x" } }],
      ["with a subtitle", { title: { en: "The lamp: a tale of two towns", nl: "x" } }],
      ["with other capitals", { title: { en: "NATO's iPhone is sold for what", nl: "x" } }],
      ["whose title has no translation", { title: JSON.parse('{ "en": "Sold to a baker" }') }],
      ["of an outlet with a stop", { outlet: "Courier Inc." }],
      ["of one with an apostrophe", { outlet: "Norvik's Courier" }],
      ["in Dutch", { language: "nl-BE" }],
      [
        "in Dutch, with quotation marks",
        { language: "nl", title: { en: "x", nl: "Bakker: 'geen spijt'" } },
      ],
      [
        "in Dutch, with half a word",
        { language: "nl", title: { en: "x", nl: "Toren van 't jaar" } },
      ],
      ["of one with some words in quotation marks", { outlet: "The 'New' Courier" }],
    ])("of an article %s", (_, source: Partial<FactbookData["source"]>) => {
      const sample = sampleFactbook({ ...DATA, source: { ...DATA.source, ...source } });
      expectSame(sample, sample.records, at, lang);
      expectSame(sample, sample.records.slice(0, 1), at, lang);
    });
  });
});
