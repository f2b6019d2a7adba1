/** The library: `import { openFactbook } from "recruits"`; its lookups are those of the commands. */
import { citationsOf } from "./cite/cited.ts";
import { bundledFactbook } from "./data.ts";
import { piecesOf } from "./export/documents.ts";
import type * as answers from "./factbook/answer.ts";
import { ALL_KINDS, type Factbook as Indexed, KINDS } from "./factbook/factbook.ts";
import { countedSource, join } from "./factbook/join.ts";
import type { Kind } from "./factbook/model.ts";
import { readFactbook } from "./factbook/read.ts";
import { LONGEST_QUERY } from "./find/normalise.ts";
import { findByName } from "./find/resolve.ts";
import { dossiersOf, listed } from "./lookup/by-name.ts";
import { answering } from "./lookup/by-question.ts";
import { havingWords } from "./lookup/by-words.ts";
import { stored } from "./stored.ts";
import { verdictText } from "./verify/verdict.ts";
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

const LANGS = ["en", "nl"] as const;
export type Lang = (typeof LANGS)[number];
const STYLES = ["text", "apa", "chicago", "bibtex", "biblatex", "ris", "csl-json"] as const;
/** The styles of `recruits cite`. */
export type CitationStyle = (typeof STYLES)[number];
const FORMATS = [
  "json",
  "ndjson",
  "jsonld",
  "annotations",
  "md",
  "html",
  "sql",
  "postgres",
] as const;
/** The formats of `recruits export` that are one document. */
export type ExportFormat = (typeof FORMATS)[number];

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

/** What a factbook that somebody has opened stands for. */
const opened = new WeakMap<Factbook, Indexed>();

/**
 * Opens a factbook: the one that ships with the package, or your own.
 *
 * @param from The path, or the file URL, of a JSON file or of a folder with a file for each part; or a
 *   factbook itself, such as an imported JSON file, whatever its type: it is checked. A list of any of
 *   these becomes one factbook. Where there are no files, as in a browser, only factbooks themselves.
 * @throws FactbookError where it is no factbook: `faults` has a line for each place that is wrong.
 * @example
 * openFactbook().country("cuba")?.quotes.length; // 5
 * @example
 * openFactbook("factbook.json").ask("what does a skipper earn?").results[0]?.id; // "pay-offered"
 */
export function openFactbook(from?: unknown): Factbook {
  const indexed =
    from === undefined ? bundledFactbook() : readFactbook(Array.isArray(from) ? from : [from]);
  const factbook = lookupsIn(indexed);
  opened.set(factbook, indexed);
  return factbook;
}

/**
 * Cites records of a factbook, by their ids: in CommonMark, as BibTeX or as CSL-JSON.
 * @throws RangeError for an id that no record has, or a style or language that there is not.
 * @example
 * JSON.parse(cite(openFactbook(), ["cuba", "russians-killed"], "csl-json")).length; // 1
 */
export function cite(
  factbook: Factbook,
  ids: string | readonly string[],
  style: CitationStyle = "text",
  lang: Lang = "en",
): string {
  const indexed = indexedOf(factbook);
  const records = [ids].flat().map((id) => {
    const record = indexed.byId.get(id.toLowerCase());
    if (record === undefined) throw new RangeError(`No record has the id ${JSON.stringify(id)}.`);
    return record;
  });
  return citationsOf(records, indexed, among(STYLES, style), among(LANGS, lang));
}

/**
 * A whole factbook in a form that other tools read: the text that `recruits export` writes, but for the
 * questions by which the records of the package's own factbook are found.
 * @throws RangeError for a format or language that there is not; TypeError where several are open.
 * @example
 * JSON.parse(exportFactbook(openFactbook(), "jsonld"))["@graph"].length > 100; // true
 */
export function exportFactbook(
  factbook: Factbook,
  format: ExportFormat,
  lang: Lang = "en",
): string {
  const indexed = indexedOf(factbook);
  alone(indexed, "an export has");
  const chosen = { lang: among(LANGS, lang) };
  return [...piecesOf([[indexed, chosen]], among(FORMATS, format))].join("");
}

/** The JSON Schema (draft 2020-12) of a factbook. */
export const schema: object = stored.schema();

/** `value`, if it is one of `values`. */
function among<V extends string>(values: readonly V[], value: V): V {
  if (values.includes(value)) return value;
  throw new RangeError(`${JSON.stringify(value)} is none of ${values.join(", ")}.`);
}

function indexedOf(factbook: Factbook): Indexed {
  const indexed = opened.get(factbook);
  if (indexed === undefined) throw new TypeError("wanted: what openFactbook gives");
  return indexed;
}

/** Refuses several factbooks for what is of one. */
function alone({ books }: Indexed, what: string): void {
  if (books.length > 1)
    throw new TypeError(`${what} one factbook, and several are open. Open them singly.`);
}

function lookupsIn(factbook: Indexed): Factbook {
  const [book] = factbook.books;
  const sources = factbook.books.map((each) => frozen(countedSource(each)));
  const all = (kinds: readonly Kind[]) => listed(factbook, kinds).map(frozen);
  const byName = (kinds: readonly EntityKind[]) => (query?: string) => {
    const records =
      query === undefined
        ? all(kinds)
        : dossiersOf(findByName(factbook, bounded(query), kinds), factbook).map(frozen);
    return records.filter((record) => "mentions" in record);
  };
  const oneByName = (kinds: readonly EntityKind[]) => (query: string) => {
    const [dossier, ...others] = byName(kinds)(query);
    return others.length === 0 ? dossier : undefined;
  };
  const byWords = (kinds: readonly Kind[], query?: string) =>
    query === undefined
      ? all(kinds)
      : havingWords(factbook, bounded(query), kinds).results.map(frozen);

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
    figures: (query) => byWords(KINDS.figure, query).filter((fact) => fact.kind === "figure"),
    quotes: (query) => byWords(KINDS.quote, query).filter((fact) => fact.kind === "quote"),
    claims: (query) => byWords(KINDS.claim, query).filter((fact) => fact.kind === "claim"),
    search: (query) => byWords(ALL_KINDS, query),
    show(id) {
      const record = factbook.byId.get(id.toLowerCase());
      return record && frozen(join(factbook, record));
    },
    ask(question) {
      const { results, nearest } = answering(factbook, bounded(question));
      return { results: results.map(frozen), nearest: nearest.map(frozen) };
    },
    verify(text) {
      alone(factbook, "verify checks");
      const verification = verify(book, text);
      const { fits, another, text: measures, differing } = verification;
      const verdict = verdictText(verification);
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
