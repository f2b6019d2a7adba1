import type {
  Answer,
  Claim,
  Dossier,
  FactRecord,
  Figure,
  Quote,
  Source,
  Verification,
} from "./library-answers.ts";

/**
 * An open factbook. Every lookup is synchronous and finds what the command of its name finds: names
 * in English, Dutch and, of countries, many languages more, without regard to case and accents, and
 * in spite of typing errors; facts by the words in them. What a lookup gives is read-only: answers
 * share their parts. Nothing here throws but `verify`.
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
   * The country that `query` names, by any of its names or its ISO 3166-1 code; undefined where the
   * article names no such country, or where several fit as well, which `countries` gives.
   * @example
   * openFactbook().country("Куба")?.iso2; // "CU"
   */
  country(query: string): Dossier | undefined;
  /**
   * The person that `query` names; undefined for none or several.
   * @example
   * openFactbook().person("putin")?.name.nl; // "Vladimir Poetin"
   */
  person(query: string): Dossier | undefined;
  /**
   * The organisation or group that `query` names; undefined for none or several.
   * @example
   * openFactbook().org("wagner")?.kind; // "organisation"
   */
  org(query: string): Dossier | undefined;
  /**
   * The region or city that `query` names; undefined for none or several.
   * @example
   * openFactbook().place("petersburg")?.name.en; // "Saint Petersburg"
   */
  place(query: string): Dossier | undefined;

  /**
   * The countries that `query` may name, best first; without a query all, in the factbook's order.
   * @example
   * openFactbook().countries().slice(0, 2).map(({ name }) => name.en); // ["Russia", "Ukraine"]
   */
  countries(query?: string): readonly Dossier[];
  /**
   * The persons that `query` may name, best first; without a query all.
   * @example
   * openFactbook().people("president").length; // 3
   */
  people(query?: string): readonly Dossier[];
  /**
   * The organisations and groups that `query` may name, best first; without a query all.
   * @example
   * openFactbook().orgs("cuban government").map(({ id }) => id); // ["cuban-government"]
   */
  orgs(query?: string): readonly Dossier[];
  /**
   * The regions and cities that `query` may name, best first; without a query all.
   * @example
   * openFactbook().places().map(({ name }) => name.en); // ["Central Asia", "Saint Petersburg"]
   */
  places(query?: string): readonly Dossier[];

  /**
   * The numbers that have all words of `query`, or words of the same meaning, best first; without a
   * query all, in the order of the article.
   * @example
   * openFactbook().figures("russians killed")[0]?.value.amount; // 120000
   */
  figures(query?: string): readonly Figure[];
  /**
   * The quotations that have all words of `query`, best first; without a query all.
   * @example
   * openFactbook().quotes("carrot").map(({ speaker }) => speaker.id); // ["jeroen-akkermans"]
   */
  quotes(query?: string): readonly Quote[];
  /**
   * The claims that have all words of `query`, best first; without a query all.
   * @example
   * openFactbook().claims("volunteers")[0]?.deniedBy?.[0]?.id; // "kremlin"
   */
  claims(query?: string): readonly Claim[];

  /**
   * The records of any kind that have all words of `query`, best first.
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
   * The record that answers a question in English or Dutch; undefined where the article doesn't say.
   * @example
   * openFactbook().ask("how many Russians were killed?")?.sentence.en;
   * // "About 120,000 Russians killed in the war, US government sources estimate (¶6)."
   */
  ask(question: string): Answer | undefined;
  /**
   * Checks every passage of the factbook against `text`, the whole article.
   * @throws TypeError where several factbooks are open: a text is that of one.
   * @example
   * openFactbook("factbook.json").verify(readFileSync("article.txt", "utf8")).fits; // true
   */
  verify(text: string): Verification;
}
