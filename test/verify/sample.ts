/** A small invented article and its factbook. */
import { createFactbook, type Factbook } from "../../src/factbook/factbook.ts";
import type { FactbookData, Selector } from "../../src/factbook/model.ts";
import { sha256, takeFingerprint } from "../../src/verify/fingerprint.ts";
import { passagesOf } from "../../src/verify/passages.ts";

/** Seven lines with straight quotation marks, LF, and no line end at the end. */
export const ARTICLE = [
  "Norvik sells its lighthouse",
  'The island council of Norvik has sold the old lighthouse to a baker, Ada Holm. She paid 48,500 crowns for it, about a third of what the council had hoped for. "It\'s too late for regrets", said the mayor, Per Lund.',
  "Holm wants to bake bread in the lamp room, 31 metres above the sea. According to her there are 212 steps, and she has counted them twice.",
  "Doubts",
  "The coastguard in Velby doubts whether the tower can bear an oven. \"Brick dust falls from the ceiling whenever a lorry passes\", it wrote in May. The council calls the tower 'perfectly safe'.",
  "Norvik has 940 inhabitants. Holm expects to sell 120 loaves a day, mostly to visitors from Velby, and says that she will 'not give away a crumb' in the first year.",
  "The lamp itself was switched off in 1987 and stands in the museum of Velby.",
].join("\n");

const TEXT = { en: "text", nl: "tekst" };

/**
 * The selector of the `nth` occurrence of `exact` in the article; of a passage without `exact`, if
 * `isBare`.
 */
export function at(exact: string, nth = 1, isBare = false): Selector {
  let start = -1;
  for (let i = 0; i < nth; i++) start = ARTICLE.indexOf(exact, start + 1);
  if (start === -1) throw new Error(`the sample lacks ${exact}`);
  const paragraph = ARTICLE.slice(0, start).split("\n").length - 1;
  return { start, end: start + exact.length, paragraph, ...(!isBare && { exact }) };
}

const entity = (
  id: string,
  kind: "person" | "region" | "city" | "organisation",
  ...mentions: Selector[]
) => ({
  id,
  kind,
  name: { en: id, nl: id },
  aliases: { en: [], nl: [] },
  role: TEXT,
  summary: TEXT,
  mentions,
});

const figure = (id: string, amount: number, selector: Selector) => ({
  id,
  kind: "figure" as const,
  label: { en: id, nl: id },
  value: { amount, unit: TEXT, qualifier: "exact" as const },
  about: [{ id: "norvik", as: "topic" as const }],
  claimedBy: ["the-courier"],
  status: "stated" as const,
  selector,
});

const quote = (id: string, speaker: string, selector: Selector) => ({
  id,
  kind: "quote" as const,
  speaker,
  text: { en: selector.exact ?? "", nl: "in het Nederlands" },
  form: "direct" as const,
  context: TEXT,
  about: [{ id: "norvik", as: "topic" as const }],
  selector,
});

const claim = (id: string, passage: string, speaker = "the-courier") => ({
  id,
  kind: "claim" as const,
  statement: { en: `That ${id}.`, nl: `Dat ${id}.` },
  about: [{ id: "norvik", as: "topic" as const }],
  claimedBy: [speaker],
  status: "stated" as const,
  selector: at(passage, 1, true),
});

const UNPRINTED: FactbookData = {
  source: {
    id: "courier-1",
    kind: "source",
    outlet: "The Courier",
    articleId: "1",
    slug: "lighthouse",
    title: { en: "Norvik sells its lighthouse", nl: "Norvik verkoopt zijn vuurtoren" },
    url: "https://courier.example/1/lighthouse",
    urlChecked: true,
    language: "en",
    date: { value: "2024-06-01", certainty: "stated", basis: [] },
    length: ARTICLE.length,
    lines: 7,
    headings: [0, 3],
    sha256: sha256(ARTICLE),
    rights: TEXT,
  },
  entities: [
    entity("norvik", "region", at("Norvik"), at("Norvik", 2), at("Norvik", 3)),
    entity("ada-holm", "person", at("Ada Holm"), at("Holm", 2), at("Holm", 3)),
    entity("per-lund", "person", at("Per Lund")),
    entity("velby", "city", at("Velby"), at("Velby", 2), at("Velby", 3)),
    entity("coastguard", "organisation", at("coastguard")),
    entity("council", "organisation", at("council"), at("council", 2), at("council", 3)),
    {
      ...entity("the-courier", "organisation", at("lighthouse")),
      name: { en: "The Courier", nl: "The Courier" },
    },
  ],
  figures: [
    figure("price", 48500, at("48,500")),
    figure("height", 31, at("31")),
    figure("steps", 212, at("212")),
    figure("counted", 2, at("twice")),
    figure("inhabitants", 940, at("940")),
    figure("loaves", 120, at("120")),
    figure("switched-off", 1987, at("1987")),
  ],
  quotes: [
    quote("no-regrets", "per-lund", at("It's too late for regrets")),
    quote(
      "brick-dust",
      "coastguard",
      at("Brick dust falls from the ceiling whenever a lorry passes"),
    ),
    quote("safe", "council", at("perfectly safe")),
    quote("no-crumb", "ada-holm", at("not give away a crumb")),
  ],
  claims: [
    claim("sold", "The island council of Norvik has sold the old lighthouse to a baker, Ada Holm."),
    claim("spoke", '"It\'s too late for regrets", said the mayor'),
    claim("bakery", "Holm wants to bake bread in the lamp room, 31 metres above the sea."),
    claim(
      "doubts",
      "The coastguard in Velby doubts whether the tower can bear an oven.",
      "coastguard",
    ),
    claim("visitors", "mostly to visitors from Velby"),
    claim("museum", "stands in the museum of Velby."),
  ],
};

/** The factbook without a fingerprint. */
export const UNPRINTED_DATA = UNPRINTED;

/** The factbook with the fingerprint of its article. */
export const DATA: FactbookData = {
  ...UNPRINTED,
  source: { ...UNPRINTED.source, fingerprint: takeFingerprint(ARTICLE, passagesOf(UNPRINTED)) },
};

/** `DATA`, or other data, with indexes. */
export function sampleFactbook(data = DATA): Factbook {
  return createFactbook([data]);
}
