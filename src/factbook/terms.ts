/** Building blocks of records: texts, ids, places, times, and the vocabularies of kinds and statuses. */
import * as z from "zod/mini";
import type { WANTED } from "../output/labels/faults.ts";

/**
 * A strict object; `id` is the name of its type in the library's declarations, `rules` are additions to its JSON
 * Schema.
 */
export function record<S extends z.core.$ZodLooseShape>(
  id: string,
  description: string,
  shape: S,
  rules: object = {},
) {
  return z.strictObject(shape).register(z.globalRegistry, { id, description, ...rules });
}

/** An optional field with its description. */
export function optional<S extends z.ZodMiniType>(schema: S, description: string) {
  return z.exactOptional(schema.check(z.describe(description)));
}

/** Text that matches a pattern; `wanted` is the key of its description for error messages. */
export function matching(pattern: RegExp, wanted: keyof typeof WANTED) {
  return z.string().check(z.regex(pattern, wanted));
}

/** No control characters, line breaks, lone surrogates or bidirectional controls. */
const CHARACTERS = String.raw`[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]*`;
export const oneLine = matching(new RegExp(`^${CHARACTERS}$`, "u"), "oneLine");

/** In UTF-16 code units. Anything longer isn't a statement, and slow to lay out. */
const LONGEST_TEXT = 10_000;
const someText = oneLine.check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** A non-empty line of text in one language. */
export const line = oneLine
  .check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TEXT))
  .register(z.globalRegistry, { pattern: `^(?=.*\\S)${CHARACTERS}$` });
export const lines = z.array(line);

// No repeated groups, so that long text can't exhaust the regular expression's stack.
const SLUG = /^(?!-)(?!.*(?:--|-$))[a-z0-9-]+$/;

/** Lower-case letters, digits and single hyphens. */
export function slug(wanted: keyof typeof WANTED = "slug") {
  return matching(SLUG, wanted);
}

/** A lower-case slug, unique within the factbook, that never changes. */
export const Id = slug();

/** The table that an id refers to, registered by `idIn`. */
export const references = z.registry<{ readonly table: string }>();

export function idIn(table: string, wanted?: keyof typeof WANTED) {
  return slug(wanted).register(references, { table });
}

export const EntityId = idIn("entities", "entity");

/** The languages that texts can be in. */
export const Lang = z.enum(["en", "nl"]);

/** Excludes the article's sentence, which a draft puts behind a question mark for a person to reword. */
const ownWords = line
  .check(z.regex(/^(?!\? )/, "ownWords"))
  .register(z.globalRegistry, { pattern: `^(?!\\? )(?=.*\\S)${CHARACTERS}$` });

export const Text = z
  .strictObject({ en: z.exactOptional(ownWords), nl: z.exactOptional(ownWords) })
  .check(z.refine((text) => Object.keys(text).length > 0, "language"))
  .register(z.globalRegistry, {
    id: "Text",
    description: "Text for people, in English, Dutch or both.",
    minProperties: 1,
  });

export const webAddress = z
  .string()
  .check(
    z.regex(/^[Hh][Tt]{2}[Pp][Ss]?:\/\/\S+$/, { error: "address", abort: true }),
    z.url({ normalize: true, error: "address" }),
  );

export const Selector = record(
  "Selector",
  "A place in the article, following the W3C Web Annotation model.",
  {
    start: optional(z.int().check(z.gte(0)), "first code unit, from the start of the text"),
    end: optional(z.int().check(z.gte(1)), "one past the last code unit"),
    paragraph: z.int().check(z.gte(0), z.describe("index of the line; the headline is 0")),
    exact: optional(someText, "surface form of a name, number or quotation"),
    prefix: optional(someText, "the text before it, to distinguish it from other occurrences"),
    suffix: optional(someText, "the text after it, likewise"),
    textStart: optional(someText, "first words of a passage without exact"),
    textEnd: optional(someText, "last words of a passage without exact"),
  },
  { dependentRequired: { start: ["end"], end: ["start"] } },
);

export const EntityKind = z.enum(["country", "region", "city", "person", "organisation", "group"]);

export const Kind = z.enum([...EntityKind.options, "figure", "quote", "claim"]);

export const Status = z
  .enum(["stated", "reported", "estimated", "alleged", "presumed", "planned", "denied", "unclear"])
  .register(z.globalRegistry, { id: "Status", description: "How sure a fact is." });

export const Role = z.enum(["agent", "patient", "place", "topic"]).register(z.globalRegistry, {
  id: "Role",
  description:
    "An entity's role in a fact: it acts, is acted upon, is the place, or is otherwise concerned.",
});

export const About = record("About", "An entity that a fact is about, and its role.", {
  id: EntityId,
  as: Role,
});

export const isoDate = z.iso.date("date");
export const Certainty = z.enum(["stated", "inferred"]);

export const When = record(
  "When",
  "A time: the article's expression in our words, and the dates it stands for.",
  {
    expression: Text,
    from: z.exactOptional(isoDate),
    to: z.exactOptional(isoDate),
    certainty: Certainty,
    basis: optional(lines, "outside reports on which an inferred date is based"),
  },
);

export type Text = z.infer<typeof Text>;
export type Lang = z.infer<typeof Lang>;
export type Selector = z.infer<typeof Selector>;
export type EntityKind = z.infer<typeof EntityKind>;
export type Kind = z.infer<typeof Kind>;
export type Status = z.infer<typeof Status>;
export type Role = z.infer<typeof Role>;
export type When = z.infer<typeof When>;
