/**
 * The model of a factbook, in zod: the types and `data/schema.json` both come from here.
 *
 * Only types may be imported from this file on the way to an answer; zod itself is loaded when a
 * factbook is checked. All offsets are in UTF-16 code units from the start of the article's text.
 */
import * as z from "zod/mini";

/** No control characters or line ends, nor any that turn the direction of reading around them; whole characters. */
const oneLine = z
  .string()
  .check(
    z.regex(
      /^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]*$/u,
      "one line, without control characters",
    ),
  );

/** A non-empty line of text in one language. */
const line = oneLine.check(z.trim(), z.minLength(1));

/** A lower-case slug, unique across the factbook, that never changes. */
export const Id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a lower-case slug, such as north-korea"));
const ids = z.array(Id);

/** Text meant for people, in English and in Dutch. */
export const Text = z.strictObject({ en: line, nl: line });

/** Where a record stands in the article, after the W3C Web Annotation model. */
export const Selector = z.strictObject({
  start: z.int().check(z.gte(0), z.describe("first code unit, from the start of the text")),
  end: z.int().check(z.gte(1), z.describe("one past the last code unit")),
  paragraph: z.int().check(z.gte(0), z.describe("index of the line; the headline is 0")),
  exact: z.exactOptional(
    oneLine.check(z.minLength(1), z.describe("surface form of a name, number or quotation")),
  ),
});

export const ENTITY_KINDS = [
  "country",
  "region",
  "city",
  "person",
  "organisation",
  "group",
] as const;
export const STATUSES = [
  "stated",
  "reported",
  "estimated",
  "alleged",
  "planned",
  "denied",
  "unclear",
] as const;
export const QUALIFIERS = [
  "exact",
  "about",
  "over",
  "up-to",
  "almost",
  "order-of-magnitude",
] as const;

/** How sure a fact is. */
export const Status = z.enum(STATUSES);

const isoDate = z.iso.date();

/** When something happened: the article's expression in our words, and the dates it comes to. */
export const When = z.strictObject({
  expression: Text,
  from: z.exactOptional(isoDate),
  to: z.exactOptional(isoDate),
  certainty: z.enum(["stated", "inferred"]),
});

/** Names by language (BCP 47 tags); English and Dutch are always there. */
const Aliases = z.catchall(z.object({ en: z.array(line), nl: z.array(line) }), z.array(line));

/** Somebody or something that the article names. */
export const Entity = z.strictObject({
  id: Id,
  kind: z.enum(ENTITY_KINDS),
  name: Text,
  aliases: Aliases,
  iso2: z.exactOptional(z.string().check(z.regex(/^[A-Z]{2}$/, "two capital letters, such as NL"))),
  iso3: z.exactOptional(
    z.string().check(z.regex(/^[A-Z]{3}$/, "three capital letters, such as NLD")),
  ),
  plural: z.exactOptional(z.literal(true).check(z.describe("the name takes a plural verb"))),
  unnamed: z.exactOptional(
    z.literal(true).check(z.describe("the article tells of it without its name")),
  ),
  of: z.exactOptional(Id.check(z.describe("the entity that it belongs to or speaks for"))),
  role: Text.check(z.describe("what it is in this story")),
  summary: Text,
  mentions: z.array(Selector).check(z.minLength(1)),
});

/** A number that JSON and JavaScript hold without loss. */
const amount = z.number().check(z.gte(Number.MIN_SAFE_INTEGER), z.lte(Number.MAX_SAFE_INTEGER));

/** Words by which a search finds a fact besides those in it. */
const Keywords = z.strictObject({ en: z.array(line), nl: z.array(line) });

/** A number of the article. */
export const Figure = z.strictObject({
  id: Id,
  kind: z.literal("figure"),
  label: Text,
  phrase: z.exactOptional(
    Text.check(z.describe("how it reads in a sentence, with {amount} for the number")),
  ),
  value: z.strictObject({
    amount,
    unit: Text,
    qualifier: z.enum(QUALIFIERS),
    per: z.exactOptional(Text),
    min: z.exactOptional(amount),
    max: z.exactOptional(amount),
  }),
  about: ids,
  claimedBy: ids.check(z.minLength(1)),
  status: Status,
  deniedBy: z.exactOptional(ids.check(z.minLength(1))),
  when: z.exactOptional(When),
  selector: Selector,
  keywords: Keywords,
});

/** A span that the article puts in quotation marks. */
export const Quote = z.strictObject({
  id: Id,
  kind: z.literal("quote"),
  speaker: Id,
  text: Text.check(z.describe("nl: verbatim; en: our translation")),
  form: z.enum(["direct", "partial"]),
  context: Text,
  about: ids,
  selector: Selector,
  note: z.exactOptional(Text),
  keywords: z.exactOptional(Keywords),
});

/** One thing that is reported to have happened or to be so. */
export const Claim = z.strictObject({
  id: Id,
  kind: z.literal("claim"),
  statement: Text,
  about: ids,
  claimedBy: ids.check(z.minLength(1)),
  status: Status,
  deniedBy: z.exactOptional(ids.check(z.minLength(1))),
  when: z.exactOptional(When),
  selector: Selector,
  keywords: z.exactOptional(Keywords),
});

/** The article that the facts come from. */
export const Source = z.strictObject({
  id: Id,
  kind: z.literal("source"),
  outlet: line,
  articleId: line,
  slug: line,
  title: Text,
  url: z.url({ protocol: /^https?$/, normalize: true }),
  urlChecked: z.boolean().check(z.describe("whether somebody has opened the address")),
  language: line,
  date: z.strictObject({
    value: isoDate,
    certainty: z.enum(["stated", "inferred"]),
    basis: z.array(Text).check(z.describe("what the date is inferred from")),
  }),
  length: z.int().check(z.gte(1), z.describe("UTF-16 code units")),
  lines: z.int().check(z.gte(1)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, "64 digits of 0-9 and a-f")),
  fingerprint: z.exactOptional(
    z
      .strictObject({
        words: z
          .string()
          .check(
            z.regex(/^[0-9a-f: ]*$/, "what recruits verify --update writes"),
            z.describe("a digit a word, and the offsets of passages among them"),
          ),
        passages: z
          .string()
          .check(
            z.regex(/^([0-9a-f]{12})*$/, "what recruits verify --update writes"),
            z.describe("twelve digits a passage"),
          ),
      })
      .check(z.describe("by which recruits verify finds passages again; its --update writes it")),
  ),
  rights: Text,
});

/** A whole factbook: one article's source, entities, figures, quotations and claims. */
export const FactbookData = z.strictObject({
  $schema: z.exactOptional(oneLine.check(z.describe("the address of this schema, for editors"))),
  source: Source,
  entities: z.array(Entity),
  figures: z.array(Figure),
  quotes: z.array(Quote),
  claims: z.array(Claim),
});

export type Text = z.infer<typeof Text>;
export type Lang = keyof Text;
export type Selector = z.infer<typeof Selector>;
export type Status = z.infer<typeof Status>;
export type When = z.infer<typeof When>;
export type Entity = z.infer<typeof Entity>;
export type EntityKind = Entity["kind"];
export type Figure = z.infer<typeof Figure>;
export type Quote = z.infer<typeof Quote>;
export type Claim = z.infer<typeof Claim>;
export type Source = z.infer<typeof Source>;
export type FactbookData = z.infer<typeof FactbookData>;
export type FactRecord = Entity | Figure | Quote | Claim;
export type Kind = FactRecord["kind"];
