/** What answers add to records: the names of the entities they refer to, and how the record was found. */
import * as z from "zod/mini";
import * as model from "./model.ts";
import { Id, Lang, optional, record, Text } from "./model.ts";

const int = z.int();

export const Ref = record("Ref", "An entity's id with its name.", { id: Id, name: Text });

export const AboutRef = record("AboutRef", "An entity that a fact is about, with its name.", {
  ...model.About.shape,
  name: Text,
});

export const Reason = record("Reason", "A claim's id and statement.", { id: Id, statement: Text });

export const Match = record("Match", "How a record was found.", {
  by: z.enum(["id", "name", "alias", "code", "prefix", "word", "typo", "text"]),
  text: z.string().check(z.describe("the name or words that matched")),
  score: z.number().check(z.describe("how well it fits, from 0 to 1 for exact")),
  words: optional(z.array(z.string()), "the record's words that a text search matched"),
});

const refs = z.array(Ref);
const about = z.array(AboutRef);
const provenance = { about, claimedBy: refs, deniedBy: z.exactOptional(refs) };
/** Used for finding records, never part of an answer. */
const unseen = { questions: true } as const;
/** Only in answers to a query, and `from` only if several factbooks are open. */
const found = {
  from: optional(Id, "the source's id, if several factbooks are open"),
  match: z.exactOptional(Match),
  sentence: optional(Text, "the fact as one sentence, in the answer to a question"),
};
const placed = {
  paragraph: optional(int, "the reader's paragraph number, from 1; absent for headings"),
  ...found,
};

export const JoinedFigure = record("JoinedFigure", "A number, with names in place of ids.", {
  ...z.omit(model.Figure, unseen).shape,
  ...provenance,
  ...placed,
});
export const JoinedQuote = record("JoinedQuote", "A quotation, with names in place of ids.", {
  ...z.omit(model.Quote, unseen).shape,
  about,
  speaker: Ref,
  language: Lang.check(z.describe("the article's language, in which the text is verbatim")),
  ...placed,
});
export const JoinedClaim = record("JoinedClaim", "A claim, with names in place of ids.", {
  ...z.omit(model.Claim, unseen).shape,
  because: z.exactOptional(Reason),
  ...provenance,
  ...placed,
});
export const Dossier = record("Dossier", "An entity, with the facts about it or said by it.", {
  ...z.omit(model.Entity, unseen).shape,
  ...found,
  figures: z.array(JoinedFigure),
  quotes: z.array(JoinedQuote),
  claims: z.array(JoinedClaim),
});

export const CountedSource = record("CountedSource", "A source, with the number of its records.", {
  ...z.omit(model.Source, unseen).shape,
  match: found.match,
  sentence: found.sentence,
  records: z.object({ entities: int, figures: int, quotes: int, claims: int }),
});

const Place = record("Place", "A place in a text.", { start: int, end: int, paragraph: int });

/** What can happen to a passage. */
const STATES =
  "moved: in another place; changed: in other words; gone: missing; unchecked: not covered by a fingerprint";

export const Finding = record("Finding", "A passage that differs from the text.", {
  kind: model.Kind,
  id: Id,
  state: z.enum(["moved", "unchecked", "changed", "gone"]).check(z.describe(STATES)),
  change: optional(
    z.enum(["number", "negation", "speaker", "name", "quotation", "wording"]),
    "what changed in it; wording: as far as can be told, not the meaning",
  ),
  start: z.exactOptional(int),
  end: z.exactOptional(int),
  paragraph: int,
  now: optional(Place, "where it, or its replacement, is in the text"),
  expected: optional(z.string(), "the factbook's words"),
  found: optional(z.string(), "the text's words"),
});

const Measures = z.pick(model.Source, { sha256: true, length: true, lines: true });
export const Verification = record(
  "Verification",
  "The result of checking a factbook against a text.",
  {
    verdict: Text.check(z.describe("one sentence, the gravest differences first")),
    fits: z.boolean().check(z.describe("whether nothing differs")),
    another: z.boolean().check(z.describe("whether the text is a different article")),
    text: Measures,
    differing: z
      .array(z.keyof(Measures))
      .check(z.describe("the measures in which the text differs from the factbook")),
    findings: z.array(Finding).check(z.describe("the worst first")),
  },
);

export type { Entity, Role, Selector, Source, Status, Text, When } from "./model.ts";
export { FactbookData } from "./model.ts";
export type Ref = z.infer<typeof Ref>;
export type Match = z.infer<typeof Match>;
export type JoinedFigure = z.infer<typeof JoinedFigure>;
export type JoinedQuote = z.infer<typeof JoinedQuote>;
export type JoinedClaim = z.infer<typeof JoinedClaim>;
export type JoinedFact = JoinedFigure | JoinedQuote | JoinedClaim;
export type Dossier = z.infer<typeof Dossier>;
export type CountedSource = z.infer<typeof CountedSource>;
export type Place = z.infer<typeof Place>;
export type Finding = z.infer<typeof Finding>;
export type Verification = z.infer<typeof Verification>;
export type JoinedRecord = Dossier | JoinedFact;
/** A result of any lookup command. */
export type Result = JoinedRecord | CountedSource;
