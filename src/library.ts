/** The library: `import { openFactbook } from "recruits"`. Its lookups are those of the commands. */
import { createWorks, isList, renderCitations, renderList } from "./cite/styles.ts";
import { bundledFactbook } from "./data.ts";
import { piecesOf } from "./export/documents.ts";
import type * as answers from "./factbook/answer.ts";
import type { Factbook as Indexed } from "./factbook/factbook.ts";
import { readFactbook } from "./factbook/read.ts";
import { alone, lookupsIn } from "./lookup/lookups.ts";
import { stored } from "./stored.ts";

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
/** A record (or the article itself) that answers a question, with the answer as a sentence. */
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
/** The formats of `recruits export` that are single documents. */
export type ExportFormat = (typeof FORMATS)[number];

/**
 * An open factbook. Each lookup is synchronous and finds what the command of the same name finds: names in
 * English, Dutch and (for countries) many other languages, allowing for typing errors, and facts by their
 * words. Results are read-only and share their parts. A query of more than 10,000 UTF-16 code units throws
 * a RangeError; apart from that, only `verify` throws.
 */
export interface Factbook {
  /**
   * The article that the facts come from; with several factbooks, that of the first.
   * @example
   * openFactbook().source.outlet; // "RTL Nieuws"
   */
  readonly source: Source;
  /**
   * The article of each factbook, in the order given.
   * @example
   * openFactbook().sources.map(({ records }) => records.claims > 0); // [true]
   */
  readonly sources: readonly Source[];

  /**
   * The country with this name or ISO 3166-1 code; undefined if there is none, or if several fit equally
   * well. The next three work alike.
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
   * The countries that `query` may mean, best first; without a query all of them, in the factbook's
   * order. The next three work alike.
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
   * The figures that match every meaningful word of `query`, in their own words or those of their stored
   * questions, best first; without a query all of them, in the order of the article. The next two work
   * alike.
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
   * The records of any kind that match `query` in this way, best first.
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
   * The answers to a question in English or Dutch: the best record and its equals. If the article doesn't
   * say, there are no results but up to three nearest records.
   * @example
   * openFactbook().ask("how many Russians were killed?").results[0]?.id; // "russians-killed"
   */
  ask(question: string): Answers;
  /**
   * Checks every passage of the factbook against `text`, the whole article; `verdict` sums up the
   * differences in one sentence.
   * @throws TypeError if several factbooks are open, since a text belongs to one.
   * @example
   * openFactbook("factbook.json").verify(readFileSync("article.txt", "utf8")).fits; // true
   */
  verify(text: string): Verification;
}

/** The internal factbook behind each one that the library has opened. */
const opened = new WeakMap<Factbook, Indexed>();

/**
 * Opens a factbook: the one that ships with the package, or your own.
 *
 * @param from The path or file URL of a JSON file, or of a folder with one file per part; or a factbook
 *   itself, such as an imported JSON file, of any type, since it is checked. A list of these is combined
 *   into one factbook. Without a file system, as in a browser, only factbooks themselves.
 * @throws FactbookError if it isn't a valid factbook: `faults` has a line for each fault.
 * @example
 * openFactbook().country("cuba")?.quotes.length; // 5
 * @example
 * openFactbook("factbook.json").ask("what does a skipper earn?").results[0]?.id; // "pay-offered"
 */
export function openFactbook(from?: unknown): Factbook {
  const indexed =
    from === undefined ? bundledFactbook() : readFactbook(Array.isArray(from) ? from : [from]);
  const factbook: Factbook = lookupsIn(indexed);
  opened.set(factbook, indexed);
  return factbook;
}

/**
 * Cites records of a factbook by their ids, in one of the styles of `recruits cite`.
 * @throws RangeError for an unknown id, style or language.
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
    const record = indexed.byId.get(String(id).toLowerCase());
    if (record === undefined) throw new RangeError(`No record has the id ${JSON.stringify(id)}.`);
    return record;
  });
  const known = among(STYLES, style);
  const works = createWorks(indexed, among(LANGS, lang))(records);
  return isList(known) ? renderList(works, known) : renderCitations(works, known, lang);
}

/**
 * A whole factbook in a format for other tools: the same text as `recruits export`, except that the stored
 * questions of the package's own factbook are left out.
 * @throws RangeError for an unknown format or language; TypeError if several factbooks are open.
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
  return [...piecesOf([[indexed, among(LANGS, lang)]], among(FORMATS, format))].join("");
}

/** The JSON Schema (draft 2020-12) of a factbook. */
export const schema: object = stored.schema();

/** Checks that `value` is one of `values`. */
function among<V extends string>(values: readonly V[], value: V): V {
  if (values.includes(value)) return value;
  throw new RangeError(`${JSON.stringify(value)} is not one of ${values.join(", ")}.`);
}

function indexedOf(factbook: Factbook): Indexed {
  const indexed = opened.get(factbook);
  if (indexed === undefined)
    throw new TypeError("The factbook must be one that openFactbook returned.");
  return indexed;
}
