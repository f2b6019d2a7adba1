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

export const Reason = record("Reason", "A claim and what it states.", { id: Id, statement: Text });

export const Match = record("Match", "How a record was found.", {
  by: z.enum(["id", "name", "alias", "code", "prefix", "word", "typo", "text"]),
  text: z.string().check(z.describe("the name or the words that matched")),
  score: z.number().check(z.describe("how well it fits, from 0 to 1, where 1 is exactly")),
  words: optional(z.array(z.string()), "the record's own words that a search by text met"),
});

const refs = z.array(Ref);
const about = z.array(AboutRef);
const provenance = { about, claimedBy: refs, deniedBy: z.exactOptional(refs) };
/** Used for finding records, never part of an answer. */
const unseen = { questions: true } as const;
/** Only in answers to a query, and `source` only if several factbooks are open. */
const found = {
  from: optional(Id, "id of the source, where several factbooks are open"),
  match: z.exactOptional(Match),
  sentence: optional(Text, "the fact as one sentence, in the answer to a question"),
};
const placed = {
  paragraph: optional(
    int,
    "of the article, as a reader counts them, from 1; not there in a heading",
  ),
  ...found,
};

export const JoinedFigure = record("JoinedFigure", "A number, with the names in place of ids.", {
  ...z.omit(model.Figure, unseen).shape,
  ...provenance,
  ...placed,
});
export const JoinedQuote = record("JoinedQuote", "A quotation, with the names in place of ids.", {
  ...z.omit(model.Quote, unseen).shape,
  about,
  speaker: Ref,
  language: Lang.check(z.describe("the article's, in which its text is verbatim")),
  ...placed,
});
export const JoinedClaim = record("JoinedClaim", "A claim, with the names in place of ids.", {
  ...z.omit(model.Claim, unseen).shape,
  because: z.exactOptional(Reason),
  ...provenance,
  ...placed,
});
export const Dossier = record("Dossier", "An entity, with the facts about it or by it.", {
  ...z.omit(model.Entity, unseen).shape,
  ...found,
  figures: z.array(JoinedFigure),
  quotes: z.array(JoinedQuote),
  claims: z.array(JoinedClaim),
});

export const CountedSource = record("CountedSource", "A source, and how many records it has.", {
  ...z.omit(model.Source, unseen).shape,
  match: found.match,
  sentence: found.sentence,
  records: z.object({ entities: int, figures: int, quotes: int, claims: int }),
});

const Place = record("Place", "A place in a text.", { start: int, end: int, paragraph: int });

/** What can happen to a passage. */
const STATES =
  "moved: it stands elsewhere; changed: in other words; gone: nowhere; unchecked: nothing tells, since no fingerprint vouches for it";

export const Finding = record("Finding", "A passage that does not stand in a text as it should.", {
  kind: model.Kind,
  id: Id,
  state: z.enum(["moved", "unchecked", "changed", "gone"]).check(z.describe(STATES)),
  change: optional(
    z.enum(["number", "negation", "speaker", "name", "quotation", "wording"]),
    "what has changed in it; wording: nothing that changes what is said, as far as it can be told",
  ),
  start: z.exactOptional(int),
  end: z.exactOptional(int),
  paragraph: int,
  now: optional(Place, "where the text has it, or what stands in its place"),
  expected: optional(z.string(), "what the factbook has"),
  found: optional(z.string(), "what the text has instead"),
});

const Measures = z.pick(model.Source, { sha256: true, length: true, lines: true });
export const Verification = record("Verification", "What has become of a factbook's passages.", {
  verdict: Text.check(z.describe("in one sentence, the gravest first")),
  fits: z.boolean().check(z.describe("whether nothing differs")),
  another: z.boolean().check(z.describe("whether nothing of the article is in the text")),
  text: Measures,
  differing: z
    .array(z.keyof(Measures))
    .check(z.describe("which measures of the text the factbook has otherwise")),
  findings: z.array(Finding).check(z.describe("the worst first")),
});

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
