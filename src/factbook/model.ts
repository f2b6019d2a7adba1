/**
 * What a record is: the one description, in zod, from which come the types, the fields that can be
 * asked for, the JSON Schema, the columns of CSV and SQL, the checks of references, and the
 * library's declarations. On the way to an answer only types are imported from here, not zod.
 */
import * as z from "zod/mini";
import { WANTED } from "../output/labels/faults.ts";

/**
 * An object with just these fields; its name is that of its type in the library's declarations.
 * `rules` are what its JSON Schema says besides.
 */
export function record<S extends z.core.$ZodLooseShape>(
  id: string,
  description: string,
  shape: S,
  rules: object = {},
) {
  return z.strictObject(shape).register(z.globalRegistry, { id, description, ...rules });
}

/** A field that a record may lack, with what it is. */
export function optional<S extends z.ZodMiniType>(schema: S, description: string) {
  return z.exactOptional(schema.check(z.describe(description)));
}

function matching(pattern: RegExp, wanted: string) {
  return z.string().check(z.regex(pattern, wanted));
}

/** Whole characters, without control characters, line ends and marks that reverse reading. */
const CHARACTERS = String.raw`[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]*`;
const oneLine = matching(new RegExp(`^${CHARACTERS}$`, "u"), WANTED.oneLine.en);

/** In UTF-16 code units: what is longer is no statement, and takes long to lay out. */
const LONGEST_TEXT = 10_000;
const someText = oneLine.check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** A non-empty line of text in one language. */
const line = oneLine
  .check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TEXT))
  .register(z.globalRegistry, { pattern: `^(?=.*\\S)${CHARACTERS}$` });
const lines = z.array(line);

// Without a repeated group, so that no length of text exhausts the regular expression's stack.
const SLUG = /^(?!-)(?!.*(?:--|-$))[a-z0-9-]+$/;

/** A lower-case slug, unique across the factbook, that never changes. */
export const Id = matching(SLUG, WANTED.slug.en);

/** The table that has the records to which an id refers: those of `idIn` tell it. */
export const references = z.registry<{ readonly table: string }>();

export function idIn(table: string, wanted = WANTED.slug) {
  return matching(SLUG, wanted.en).register(references, { table });
}

export const EntityId = idIn("entities", WANTED.entity);
const speakers = z.array(EntityId).check(z.minLength(1));

/** The languages that texts are in. */
export const Lang = z.enum(["en", "nl"]);

/** Not the article's sentence, which a draft leaves behind a question mark for a person to reword. */
const ownWords = line
  .check(z.regex(/^(?!\? )/, WANTED.ownWords.en))
  .register(z.globalRegistry, { pattern: `^(?!\\? )(?=.*\\S)${CHARACTERS}$` });

export const Text = z
  .strictObject({ en: z.exactOptional(ownWords), nl: z.exactOptional(ownWords) })
  .check(z.refine((text) => Object.keys(text).length > 0, WANTED.language.en))
  .register(z.globalRegistry, {
    id: "Text",
    description: "Text meant for people, in English, in Dutch or in both.",
    minProperties: 1,
  });

export const Selector = record(
  "Selector",
  "Where a record stands in the article, after the W3C Web Annotation model.",
  {
    start: optional(z.int().check(z.gte(0)), "first code unit, from the start of the text"),
    end: optional(z.int().check(z.gte(1)), "one past the last code unit"),
    paragraph: z.int().check(z.gte(0), z.describe("index of the line; the headline is 0")),
    exact: optional(someText, "surface form of a name, number or quotation"),
    prefix: optional(someText, "what stands before it, by which it is told from others like it"),
    suffix: optional(someText, "what stands after it, likewise"),
    textStart: optional(someText, "first words of a passage without exact"),
    textEnd: optional(someText, "last words of a passage without exact"),
  },
  { dependentRequired: { start: ["end"], end: ["start"] } },
);

const address = "an address, such as https://example.org/news/1";
const webAddress = z
  .string()
  .check(
    z.regex(/^[Hh][Tt]{2}[Pp][Ss]?:\/\/\S+$/, { error: address, abort: true }),
    z.url({ normalize: true, error: address }),
  );

export const EntityKind = z.enum(["country", "region", "city", "person", "organisation", "group"]);

export const Kind = z.enum([...EntityKind.options, "figure", "quote", "claim"]);

export const Status = z
  .enum(["stated", "reported", "estimated", "alleged", "presumed", "planned", "denied", "unclear"])
  .register(z.globalRegistry, { id: "Status", description: "How sure a fact is." });

export const Role = z.enum(["agent", "patient", "place", "topic"]).register(z.globalRegistry, {
  id: "Role",
  description:
    "An entity's part in a fact: it does it, it is done to, it is where, or it is otherwise concerned.",
});

export const About = record("About", "An entity that a fact is about, and its part in it.", {
  id: EntityId,
  as: Role,
});

const about = z.array(About).register(z.globalRegistry, { uniqueItems: true });

const isoDate = z.iso.date(WANTED.date.en);
const Certainty = z.enum(["stated", "inferred"]);

export const When = record(
  "When",
  "When it was: the article's expression in our words, and the dates it comes to.",
  {
    expression: Text,
    from: z.exactOptional(isoDate),
    to: z.exactOptional(isoDate),
    certainty: Certainty,
    basis: optional(lines, "the reports from outside the article on which an inferred date rests"),
  },
);

const byLanguage = { en: z.exactOptional(lines), nl: z.exactOptional(lines) };
const Questions = record("Questions", "what a reader would ask to get a record", byLanguage);

/** BCP 47: a language, perhaps with script, region and variants. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What every record may have besides. */
const besides = {
  note: optional(Text, "what a reader must know to read it rightly"),
  questions: optional(Questions, "a search finds the record by them; no answer has them"),
};

export const Entity = record("Entity", "Somebody or something that the article names.", {
  id: Id,
  kind: EntityKind,
  name: Text,
  aliases: optional(
    z
      .catchall(z.object(byLanguage), lines)
      .register(z.globalRegistry, { propertyNames: { pattern: LANGUAGE_TAG.source } }),
    "other names, by language",
  ),
  iso2: z.exactOptional(matching(/^[A-Z]{2}$/, WANTED.iso2.en)),
  iso3: z.exactOptional(matching(/^[A-Z]{3}$/, WANTED.iso3.en)),
  sameAs: optional(z.array(webAddress), "addresses of the same elsewhere, such as Wikidata's"),
  plural: optional(z.literal(true), "the name takes a plural verb"),
  unnamed: optional(z.literal(true), "the article tells of it without its name"),
  of: optional(EntityId, "the entity that it belongs to or speaks for"),
  role: Text.check(z.describe("what it is in this story")),
  summary: Text,
  mentions: z
    .array(Selector)
    .check(z.describe("everywhere that the article names it, in its order")),
  ...besides,
});

/** A number that JSON and JavaScript hold without loss. */
const amount = z.number().check(z.gte(Number.MIN_SAFE_INTEGER), z.lte(Number.MAX_SAFE_INTEGER));

/** What all facts have in common but who says so. */
const common = {
  said: optional(When, "when it was said or reported"),
  event: optional(
    matching(SLUG, WANTED.slug.en),
    "the kind of event it tells of, the same for facts that stand side by side",
  ),
  key: optional(z.literal(true), "a reader must see it first"),
  selector: Selector,
  ...besides,
};

/** What figures and claims have in common: who says so, how sure it is, and where it stands. */
const provenance = {
  about,
  claimedBy: speakers,
  status: Status,
  deniedBy: optional(speakers, "who contradicts it; there if and only if the status is denied"),
  when: optional(When, "when it happened or will"),
  ...common,
};

/** Of a fact that is denied it must be told who denies it, and only of such. */
const denial = {
  if: { properties: { status: { const: "denied" } } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word.
  then: { required: ["deniedBy"] },
  else: { not: { required: ["deniedBy"] } },
};

const figure = {
  id: Id,
  kind: z.literal("figure"),
  label: Text,
  phrase: optional(Text, "how it reads in a sentence, with {amount} for the number"),
  measure: optional(
    matching(SLUG, WANTED.measure.en),
    "what is measured, the same for figures that can be compared",
  ),
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
  because: optional(idIn("claims"), "the claim that the article gives as its reason"),
  ...provenance,
};
export const Claim = record(
  "Claim",
  "One thing that is reported to have happened or to be so.",
  claim,
  denial,
);

const written = WANTED.fingerprint.en;

export const Source = record("Source", "The article that the facts come from.", {
  id: Id,
  kind: z.literal("source"),
  outlet: line,
  articleId: line,
  slug: line,
  title: Text,
  url: webAddress,
  urlChecked: z.boolean().check(z.describe("whether somebody has opened the address")),
  language: matching(/^(en|nl)(-[A-Za-z0-9]{2,8})*$/, WANTED.spoken.en).check(
    z.describe("of the article: English or Dutch, in which quotations stand"),
  ),
  date: z.strictObject({
    value: isoDate,
    certainty: Certainty,
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
  sha256: matching(/^[0-9a-f]{64}$/, WANTED.sha256.en),
  fingerprint: optional(
    z.strictObject({
      words: matching(/^[0-9a-f: ]*$/, written).check(
        z.describe("a digit a word, and the offsets of passages among them"),
      ),
      passages: matching(/^([0-9a-f]{12})*$/, written).check(z.describe("twelve digits a passage")),
    }),
    "by which recruits verify finds passages again; its --update writes it",
  ),
  rights: z.exactOptional(Text),
  questions: besides.questions,
});

export const FactbookData = z
  .strictObject({
    $schema: optional(oneLine, "the address of this schema, for editors"),
    source: Source,
    entities: z.array(Entity),
    figures: z.array(Figure),
    quotes: z.array(Quote),
    claims: z.array(Claim),
  })
  .check(z.describe("A whole factbook: one article's source, and what is known from it."));

export type Text = z.infer<typeof Text>;
export type Lang = z.infer<typeof Lang>;
export type Selector = z.infer<typeof Selector>;
export type Status = z.infer<typeof Status>;
export type Role = z.infer<typeof Role>;
export type When = z.infer<typeof When>;
export type Entity = z.infer<typeof Entity>;
export type EntityKind = z.infer<typeof EntityKind>;
export type Figure = z.infer<typeof Figure>;
export type Quote = z.infer<typeof Quote>;
export type Claim = z.infer<typeof Claim>;
export type Source = z.infer<typeof Source>;
export type FactbookData = z.infer<typeof FactbookData>;
export type Fact = Figure | Quote | Claim;
export type FactRecord = Entity | Fact;
export type Kind = z.infer<typeof Kind>;
