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
const Questions = record("Questions", "what a reader would ask to get a record", byLanguage);

/** A BCP 47 tag: a language, optionally with script, region and variants. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Fields that every record may have. */
const besides = {
  note: optional(Text, "what a reader must know to read it rightly"),
  questions: optional(Questions, "a search finds the record by them; no answer has them"),
};

export const Entity = record("Entity", "Somebody or something that the article names.", {
  id: Id,
  kind: terms.EntityKind,
  name: Text,
  aliases: optional(
    z
      .catchall(z.object(byLanguage), lines)
      .register(z.globalRegistry, { propertyNames: { pattern: LANGUAGE_TAG.source } }),
    "what else a reader may call it, by language",
  ),
  iso2: z.exactOptional(matching(/^[A-Z]{2}$/, "iso2")),
  iso3: z.exactOptional(matching(/^[A-Z]{3}$/, "iso3")),
  sameAs: optional(
    z.array(terms.webAddress),
    "addresses of the same elsewhere, such as Wikidata's",
  ),
  plural: optional(z.literal(true), "the name takes a plural verb"),
  unnamed: optional(z.literal(true), "the article tells of it without its name"),
  of: optional(EntityId, "the entity that it belongs to or speaks for"),
  role: Text.check(z.describe("what it is in this story")),
  summary: Text,
  mentions: z
    .array(terms.Selector)
    .check(z.describe("everywhere that the article names it, in its order")),
  ...besides,
});

/** A number that JSON and JavaScript represent exactly. */
const amount = z.number().check(z.gte(Number.MIN_SAFE_INTEGER), z.lte(Number.MAX_SAFE_INTEGER));

const about = z.array(terms.About).register(z.globalRegistry, { uniqueItems: true });
const speakers = z.array(EntityId).check(z.minLength(1));

/** Fields of all facts. */
const common = {
  said: optional(terms.When, "when it was said or reported"),
  event: optional(
    slug(),
    "the kind of event it tells of, the same for facts that stand side by side",
  ),
  key: optional(z.literal(true), "a reader must see it first"),
  selector: terms.Selector,
  ...besides,
};

/** Fields of figures and claims: who says so, how certain it is, and where it is. */
const provenance = {
  about,
  claimedBy: speakers,
  status: terms.Status,
  deniedBy: optional(speakers, "who contradicts it; there if and only if the status is denied"),
  when: optional(terms.When, "when it happened or will"),
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
  phrase: optional(Text, "how it reads in a sentence, with {amount} for the number"),
  measure: optional(slug("measure"), "what is measured, the same for figures that can be compared"),
  value: z.strictObject({
    amount,
    unit: Text,
    qualifier: z.enum(["exact", "about", "over", "up-to", "almost", "order-of-magnitude"]),
    per: z.exactOptional(Text),
    min: z.exactOptional(amount),
    max: z.exactOptional(amount),
  }),
  ...provenance,
};
export const Figure = record("Figure", "A number of the article.", figure, denial);

export const Quote = record("Quote", "A span that the article puts in quotation marks.", {
  id: Id,
  kind: z.literal("quote"),
  speaker: EntityId,
  text: Text.check(
    z.describe("verbatim in the article's language; in the other one our translation"),
  ),
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
  "One thing that is reported to have happened or to be so.",
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
  urlChecked: z.boolean().check(z.describe("whether somebody has opened the address")),
  language: matching(/^(en|nl)(-[A-Za-z0-9]{2,8})*$/, "spoken").check(
    z.describe("of the article: English or Dutch, in which quotations stand"),
  ),
  date: z.strictObject({
    value: terms.isoDate,
    certainty: terms.Certainty,
    basis: z
      .array(z.strictObject({ text: Text, references: lines }))
      .check(
        z.describe("what in the article points to the date, and reports from outside that date it"),
      ),
  }),
  length: z.int().check(z.gte(1), z.describe("UTF-16 code units")),
  lines: z.int().check(z.gte(1)),
  headings: optional(
    z.array(z.int().check(z.gte(0))),
    "the lines that are no paragraphs: headline, subheads, blank ones; without it, the first line",
  ),
  sha256: matching(/^[0-9a-f]{64}$/, "sha256"),
  fingerprint: optional(
    z.strictObject({
      words: matching(/^[0-9a-f: ]*$/, "fingerprint").check(
        z.describe("a digit a word, and the offsets of passages among them"),
      ),
      passages: matching(/^([0-9a-f]{12})*$/, "fingerprint").check(
        z.describe("twelve digits a passage"),
      ),
    }),
    "by which recruits verify finds passages again; its --update writes it",
  ),
  rights: z.exactOptional(Text),
  questions: besides.questions,
});

export const FactbookData = z
  .strictObject({
    $schema: optional(terms.oneLine, "the address of this schema, for editors"),
    source: Source,
    entities: z.array(Entity),
    figures: z.array(Figure),
    quotes: z.array(Quote),
    claims: z.array(Claim),
  })
  .check(z.describe("A whole factbook: one article's source, and what is known from it."));

export type Entity = z.infer<typeof Entity>;
export type Figure = z.infer<typeof Figure>;
export type Quote = z.infer<typeof Quote>;
export type Claim = z.infer<typeof Claim>;
export type Source = z.infer<typeof Source>;
export type FactbookData = z.infer<typeof FactbookData>;
export type Fact = Figure | Quote | Claim;
export type FactRecord = Entity | Fact;
