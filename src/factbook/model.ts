/**
 * The one description of records, in zod. Types, fields, the JSON Schema, the columns of CSV and SQL,
 * reference checks and the library's declarations are derived from it. Lookups import only its types, so
 * that they needn't load zod.
 */
import * as z from "zod/mini";
import * as terms from "./terms.ts";
import { EntityId, Id, line, lines, matching, optional, record, slug, Text } from "./terms.ts";

export * from "./terms.ts";

const byLanguage = { en: z.exactOptional(lines), nl: z.exactOptional(lines) };
const Questions = record("Questions", "what a reader would ask to get the record", byLanguage);

/** A BCP 47 tag: a language, optionally with script, region and variants. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Fields that every record may have. */
const besides = {
  note: optional(Text, "what a reader must know to understand it correctly"),
  questions: optional(Questions, "used to find the record; never part of an answer"),
};

export const Entity = record("Entity", "Somebody or something that the article names.", {
  id: Id,
  kind: terms.EntityKind,
  name: Text,
  aliases: optional(
    z
      .catchall(z.object(byLanguage), lines)
      .register(z.globalRegistry, { propertyNames: { pattern: LANGUAGE_TAG.source } }),
    "other names that readers may use, by language",
  ),
  iso2: z.exactOptional(matching(/^[A-Z]{2}$/, "iso2")),
  iso3: z.exactOptional(matching(/^[A-Z]{3}$/, "iso3")),
  sameAs: optional(
    z.array(terms.webAddress),
    "URLs that identify it elsewhere, such as Wikidata's",
  ),
  plural: optional(z.literal(true), "the name takes a plural verb"),
  unnamed: optional(z.literal(true), "the article doesn't give its name"),
  of: optional(EntityId, "the entity that it belongs to or speaks for"),
  role: Text.check(z.describe("what it is in this story")),
  summary: optional(Text, "what the article says of it"),
  mentions: z.array(terms.Selector).check(z.describe("all mentions in the article, in its order")),
  ...besides,
});

/** A number that JSON and JavaScript represent exactly. */
const amount = z.number().check(z.gte(Number.MIN_SAFE_INTEGER), z.lte(Number.MAX_SAFE_INTEGER));

const about = z.array(terms.About).register(z.globalRegistry, { uniqueItems: true });
const speakers = z.array(EntityId).check(z.minLength(1));

/** Fields of all facts. */
const common = {
  said: optional(terms.When, "when it was said or reported"),
  event: optional(slug(), "the kind of event; facts with the same kind stand side by side"),
  key: optional(z.literal(true), "a reader must see it first"),
  selector: terms.Selector,
  ...besides,
};

/** Fields of figures and claims: who says so, how certain it is, and where it is. */
const provenance = {
  about,
  claimedBy: speakers,
  status: terms.Status,
  deniedBy: optional(
    speakers,
    "who contradicts it; required if the status is denied, forbidden otherwise",
  ),
  when: optional(terms.When, "when it happened or will happen"),
  ...common,
};

/** `deniedBy` is required for denied facts, and forbidden for others. */
const denial = {
  if: { properties: { status: { const: "denied" } } },
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
  then: { required: ["deniedBy"] },
  else: { not: { required: ["deniedBy"] } },
};

const figure = {
  id: Id,
  kind: z.literal("figure"),
  label: Text,
  phrase: optional(Text, "its wording in a sentence, with {amount} for the number"),
  measure: optional(
    slug("measure"),
    "what is measured; figures with the same measure can be compared",
  ),
  value: z.strictObject({
    amount,
    unit: Text,
    qualifier: z
      .enum(["exact", "about", "over", "up-to", "almost", "order-of-magnitude"])
      .check(
        z.describe("the article's word, or exact; an order of magnitude has bounds of our own"),
      ),
    per: z.exactOptional(Text),
    min: z.exactOptional(amount),
    max: z.exactOptional(amount),
  }),
  ...provenance,
};
export const Figure = record("Figure", "A number in the article.", figure, denial);

export const Quote = record("Quote", "Words that the article puts in quotation marks.", {
  id: Id,
  kind: z.literal("quote"),
  speaker: EntityId,
  text: Text.check(z.describe("verbatim in the article's language, and our translation")),
  form: z.enum(["direct", "partial"]),
  context: Text,
  about,
  ...common,
});

const claim = {
  id: Id,
  kind: z.literal("claim"),
  statement: Text,
  because: optional(terms.idIn("claims"), "the claim that the article gives as its reason"),
  ...provenance,
};
export const Claim = record(
  "Claim",
  "One statement about what happened or what is so.",
  claim,
  denial,
);

export const Source = record("Source", "The article that the facts come from.", {
  id: Id,
  kind: z.literal("source"),
  outlet: line,
  articleId: line,
  slug: line,
  title: Text,
  url: terms.webAddress,
  urlChecked: z.boolean().check(z.describe("whether somebody has opened the URL")),
  language: matching(/^(en|nl)(-[A-Za-z0-9]{2,8})*$/, "spoken").check(
    z.describe("the article's language, in which quotations are verbatim"),
  ),
  date: z.strictObject({
    value: terms.isoDate,
    certainty: terms.Certainty,
    basis: z
      .array(z.strictObject({ text: Text, references: lines }))
      .check(
        z.describe(
          "what the date is based on: points in the article, and outside reports that date these",
        ),
      ),
  }),
  length: z.int().check(z.gte(1), z.describe("UTF-16 code units")),
  lines: z.int().check(z.gte(1)),
  headings: optional(
    z.array(z.int().check(z.gte(0))),
    "lines that aren't paragraphs: headline, subheads, blank lines; default: the first line",
  ),
  sha256: matching(/^[0-9a-f]{64}$/, "sha256"),
  fingerprint: optional(
    z.strictObject({
      words: matching(/^[0-9a-f: ]*$/, "fingerprint").check(
        z.describe("a digit per word, interspersed with the offsets of passages"),
      ),
      passages: matching(/^([0-9a-f]{12})*$/, "fingerprint").check(
        z.describe("twelve digits per passage"),
      ),
    }),
    "used by recruits verify to find passages in a changed text; written by its --update",
  ),
  rights: z.exactOptional(Text),
  questions: besides.questions,
});

export const FactbookData = z
  .strictObject({
    $schema: optional(terms.oneLine, "the URL of this schema, for editors"),
    source: Source,
    entities: z.array(Entity),
    figures: z.array(Figure),
    quotes: z.array(Quote),
    claims: z.array(Claim),
  })
  .check(z.describe("A factbook: the source of one article, and the facts from it."));

export type Entity = z.infer<typeof Entity>;
export type Figure = z.infer<typeof Figure>;
export type Quote = z.infer<typeof Quote>;
export type Claim = z.infer<typeof Claim>;
export type Source = z.infer<typeof Source>;
export type FactbookData = z.infer<typeof FactbookData>;
export type Fact = Figure | Quote | Claim;
export type FactRecord = Entity | Fact;
