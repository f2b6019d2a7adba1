/** The library: `import { openFactbook } from "recruits"`; its lookups are those of the commands. */
import { bundledFactbook } from "./data.ts";
import type * as answers from "./factbook/answer.ts";
import { ALL_KINDS, type Factbook as Indexed, KINDS, recordsOf } from "./factbook/factbook.ts";
import { countedSource, join, joinAny } from "./factbook/join.ts";
import type { Kind, FactRecord as Record } from "./factbook/model.ts";
import { readFactbook, toFactbook } from "./factbook/read.ts";
import { answerQuestion } from "./find/ask.ts";
import { LONGEST_QUERY } from "./find/normalise.ts";
import { findByName } from "./find/resolve.ts";
import { findByText } from "./find/search.ts";
import { sentenceFor } from "./output/value.ts";
import { verdictText } from "./verify/sentence.ts";
import { toFindings, verify } from "./verify/verify.ts";

export { FactbookError } from "./errors.ts";
export type { Role, Status } from "./factbook/answer.ts";

type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;

export type FactbookData = Immutable<answers.FactbookData>;
export type Text = Immutable<answers.Text>;
export type Selector = Immutable<answers.Selector>;
export type When = Immutable<answers.When>;
export type EntityKind = answers.Entity["kind"];
export type Ref = Immutable<answers.Ref>;
export type Match = Immutable<answers.Match>;
export type Source = Immutable<answers.CountedSource>;
export type Figure = Immutable<answers.JoinedFigure>;
export type Quote = Immutable<answers.JoinedQuote>;
export type Claim = Immutable<answers.JoinedClaim>;
export type Dossier = Immutable<answers.Dossier>;
/** Any record; `kind` tells which. */
export type FactRecord = Dossier | Figure | Quote | Claim;
/** A record that answers a question, or the article itself, with the sentence that says so. */
export type Answer = (FactRecord | Source) & { readonly sentence: Text };
export interface Answers {
  readonly results: readonly Answer[];
  readonly nearest: readonly Answer[];
}
export type Finding = Immutable<answers.Finding>;
export type Verification = Immutable<answers.Verification>;

/**
 * An open factbook. Every lookup is synchronous and finds what the command of its name finds: names
 * in English, Dutch and, of countries, many languages more, in spite of typing errors; facts by the
 * words in them. What it gives is read-only: answers share their parts. A query of more than 10,000
 * UTF-16 code units gets a RangeError; else only `verify` throws.
 */
export interface Factbook {
  /**
   * The article that the facts come from; of several factbooks, the first one's.
   * @example
   * openFactbook().source.outlet; // "RTL Nieuws"
   */
  readonly source: Source;
  /**
   * The article of each factbook, in the order in which they were given.
   * @example
   * openFactbook().sources.map(({ records }) => records.claims > 0); // [true]
   */
  readonly sources: readonly Source[];

  /**
   * The country that `query` names, by any name or its ISO 3166-1 code; undefined for none, or where
   * several fit as well. So do the next three.
   * @example
   * openFactbook().country("Куба")?.iso2; // "CU"
   */
  country(query: string): Dossier | undefined;
  /**
   * @example
   * openFactbook().person("putin")?.name.nl; // "Vladimir Poetin"
   */
  person(query: string): Dossier | undefined;
  /**
   * An organisation or a group.
   * @example
   * openFactbook().org("wagner")?.kind; // "organisation"
   */
  org(query: string): Dossier | undefined;
  /**
   * A region or a city.
   * @example
   * openFactbook().place("petersburg")?.name.en; // "Saint Petersburg"
   */
  place(query: string): Dossier | undefined;

  /**
   * The countries that `query` may name, best first; without a query all, in the factbook's order.
   * So do the next three.
   * @example
   * openFactbook().countries().slice(0, 2).map(({ name }) => name.en); // ["Russia", "Ukraine"]
   */
  countries(query?: string): readonly Dossier[];
  /**
   * @example
   * openFactbook().people("president").length; // 3
   */
  people(query?: string): readonly Dossier[];
  /**
   * @example
   * openFactbook().orgs("cuban government").map(({ id }) => id); // ["cuban-government"]
   */
  orgs(query?: string): readonly Dossier[];
  /**
   * @example
   * openFactbook().places().map(({ name }) => name.en); // ["Central Asia", "Saint Petersburg"]
   */
  places(query?: string): readonly Dossier[];

  /**
   * The numbers that meet all words of `query` that say something, in their own words or in those in
   * which they are asked for, best first; without a query all, in the order of the article. So do the
   * next two.
   * @example
   * openFactbook().figures("russians killed")[0]?.value.amount; // 120000
   */
  figures(query?: string): readonly Figure[];
  /**
   * @example
   * openFactbook().quotes("carrot").map(({ speaker }) => speaker.id); // ["jeroen-akkermans"]
   */
  quotes(query?: string): readonly Quote[];
  /**
   * @example
   * openFactbook().claims("supply volunteers")[0]?.deniedBy?.[0]?.id; // "kremlin"
   */
  claims(query?: string): readonly Claim[];

  /**
   * The records of any kind that meet `query` so, best first.
   * @example
   * openFactbook().search("bomb")[0]?.kind; // "claim"
   */
  search(query: string): readonly FactRecord[];
  /**
   * The record with this id; undefined if there is none.
   * @example
   * openFactbook().show("cuba")?.kind; // "country"
   */
  show(id: string): FactRecord | undefined;
  /**
   * What answers a question in English or Dutch: the best record, and those that are its equals.
   * Where the article doesn't say, no results, and the up to three nearest records.
   * @example
   * openFactbook().ask("how many Russians were killed?").results[0]?.id; // "russians-killed"
   */
  ask(question: string): Answers;
  /**
   * Checks every passage of the factbook against `text`, the whole article; its `verdict` says in one
   * sentence what has become of it.
   * @throws TypeError where several factbooks are open: a text is that of one.
   * @example
   * openFactbook("factbook.json").verify(readFileSync("article.txt", "utf8")).fits; // true
   */
  verify(text: string): Verification;
}

/**
 * Opens a factbook: the one that ships with the package, or your own.
 *
 * @param from The path of a JSON file or of a folder with a file for each part; several paths, whose
 *   factbooks become one; or a factbook itself, such as the content of a JSON file.
 * @throws FactbookError where it is no factbook: `faults` has a line for each place that is wrong.
 * @example
 * openFactbook().country("cuba")?.quotes.length; // 5
 * @example
 * openFactbook("factbook.json").ask("what does a skipper earn?").results[0]?.id; // "pay-offered"
 */
export function openFactbook(from?: string | readonly string[] | FactbookData): Factbook {
  if (from === undefined) return lookupsIn(bundledFactbook());
  const given = typeof from === "string" ? [from] : from;
  return lookupsIn(Array.isArray(given) ? readFactbook(given) : toFactbook(given));
}

function lookupsIn(factbook: Indexed): Factbook {
  const [book, ...others] = factbook.books;
  const sources = factbook.books.map((each) => frozen(countedSource(each)));
  const joined = (record: Record): FactRecord => frozen(join(factbook, record));
  const found = (record: Record, match: Match): FactRecord => ({ ...joined(record), match });
  const all = (kinds: readonly Kind[]) => recordsOf(factbook, kinds).map(joined);

  const byName = (kinds: readonly EntityKind[]) => (query?: string) => {
    const records =
      query === undefined
        ? all(kinds)
        : findByName(factbook, bounded(query), kinds).hits.map(({ entity, match }) =>
            found(entity, match),
          );
    return records.filter((record) => "mentions" in record);
  };
  const oneByName = (kinds: readonly EntityKind[]) => (query: string) => {
    const [dossier, ...others] = byName(kinds)(query);
    return others.length === 0 ? dossier : undefined;
  };
  const byText = (kinds: readonly Kind[], query?: string) =>
    query === undefined
      ? all(kinds)
      : findByText(factbook, bounded(query), kinds).hits.map(({ record, match }) =>
          found(record, match),
        );

  return {
    source: sources[0] ?? countedSource(book),
    sources,
    country: oneByName(KINDS.country),
    person: oneByName(KINDS.person),
    org: oneByName(KINDS.org),
    place: oneByName(KINDS.place),
    countries: byName(KINDS.country),
    people: byName(KINDS.person),
    orgs: byName(KINDS.org),
    places: byName(KINDS.place),
    figures: (query) => byText(KINDS.figure, query).filter((fact) => fact.kind === "figure"),
    quotes: (query) => byText(KINDS.quote, query).filter((fact) => fact.kind === "quote"),
    claims: (query) => byText(KINDS.claim, query).filter((fact) => fact.kind === "claim"),
    search: (query) => byText(ALL_KINDS, query),
    show(id) {
      const record = factbook.byId.get(id.toLowerCase());
      return record && joined(record);
    },
    ask(question) {
      const { answers, near } = answerQuestion(factbook, bounded(question));
      const told = ({ record, match }: (typeof answers)[number]): Answer => {
        const joined = frozen(joinAny(factbook, record));
        return { ...joined, match, sentence: sentenceFor(joined, factbook) };
      };
      return { results: answers.map(told), nearest: near.map(told) };
    },
    verify(text) {
      if (others.length > 0)
        throw new TypeError("verify checks one factbook, and several are open. Open them singly.");
      const verification = verify(book, text);
      const { fits, another, text: measures, differing } = verification;
      const verdict = verdictText(verification.verdict, book.source);
      const findings = toFindings(verification);
      return { verdict, fits, another, text: measures, differing, findings };
    },
  };
}

function bounded(query: string): string {
  if (query.length <= LONGEST_QUERY) return query;
  throw new RangeError(`A query has at most ${LONGEST_QUERY} UTF-16 code units.`);
}

/** `value` with all that is in it frozen, since answers share it. */
function frozen<T extends object>(value: T): T {
  if (!Object.isFrozen(value))
    for (const part of Object.values(Object.freeze(value)))
      if (typeof part === "object" && part !== null) frozen(part);
  return value;
}
