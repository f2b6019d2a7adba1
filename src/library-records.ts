/**
 * The records of a factbook as the library's users see them: what `factbook/model.ts` says, written
 * out, so that the types need no other package. All offsets are in UTF-16 code units from the start
 * of the article's text, as JavaScript counts in a string.
 */

/** Text meant for people, in English and in Dutch. */
export interface Text {
  readonly en: string;
  readonly nl: string;
}

/** Where a record stands in the article, after the W3C Web Annotation model. */
export interface Selector {
  /** First code unit. */
  readonly start: number;
  /** One past the last code unit. */
  readonly end: number;
  /** Index of the line; the headline is 0. */
  readonly paragraph: number;
  /** How a name, a number or a quotation is written there. */
  readonly exact?: string;
}

export type EntityKind = "country" | "region" | "city" | "person" | "organisation" | "group";

/**
 * How sure a fact is: `stated` by the article itself, `reported` by a named source, `estimated`,
 * `alleged` (the article hedges), `planned`, `denied` later, or `unclear` (the article says that it
 * is not known).
 */
export type Status =
  | "stated"
  | "reported"
  | "estimated"
  | "alleged"
  | "planned"
  | "denied"
  | "unclear";

/** When something happened: in words, and the dates (`2023-09-06`) that these come to. */
export interface When {
  readonly expression: Text;
  readonly from?: string;
  readonly to?: string;
  readonly certainty: "stated" | "inferred";
}

/** Words by which a search finds a fact, besides those in it. */
export interface Keywords {
  readonly en: readonly string[];
  readonly nl: readonly string[];
}

/** Somebody or something that the article names. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: Text;
  /** Other names, by language (BCP 47). */
  readonly aliases: {
    readonly en: readonly string[];
    readonly nl: readonly string[];
    readonly [language: string]: readonly string[];
  };
  /** ISO 3166-1 alpha-2, of a country. */
  readonly iso2?: string;
  /** ISO 3166-1 alpha-3, of a country. */
  readonly iso3?: string;
  /** The name takes a plural verb. */
  readonly plural?: true;
  /** The article tells of it without its name. */
  readonly unnamed?: true;
  /** Id of the entity that it belongs to or speaks for. */
  readonly of?: string;
  /** What it is in this story. */
  readonly role: Text;
  readonly summary: Text;
  /** Everywhere that the article names it. */
  readonly mentions: readonly Selector[];
}

/** What figures and claims have in common; `R` is how they name entities: by id, or as `Ref`. */
interface Fact<R> {
  readonly id: string;
  readonly about: readonly R[];
  readonly claimedBy: readonly R[];
  readonly status: Status;
  /** Who contradicts it; there if and only if the status is `denied`. */
  readonly deniedBy?: readonly R[];
  readonly when?: When;
  readonly selector: Selector;
}

/** A number of the article. */
export interface FigureRecord<R = string> extends Fact<R> {
  readonly kind: "figure";
  readonly label: Text;
  /** How it reads in a sentence, with `{amount}` for the number. */
  readonly phrase?: Text;
  readonly value: {
    /** In `unit`, and per `per` if it has one: 2000 dollars a month. */
    readonly amount: number;
    readonly unit: Text;
    readonly qualifier: "exact" | "about" | "over" | "up-to" | "almost" | "order-of-magnitude";
    readonly per?: Text;
    readonly min?: number;
    readonly max?: number;
  };
  readonly keywords: Keywords;
}

/** A span that the article puts in quotation marks. */
export interface QuoteRecord<R = string> {
  readonly id: string;
  readonly kind: "quote";
  readonly speaker: R;
  /** Verbatim in the article's language, a translation in the other. */
  readonly text: Text;
  readonly form: "direct" | "partial";
  readonly context: Text;
  readonly about: readonly R[];
  readonly selector: Selector;
  readonly note?: Text;
  readonly keywords?: Keywords;
}

/** One thing that is reported to have happened or to be so. */
export interface ClaimRecord<R = string> extends Fact<R> {
  readonly kind: "claim";
  readonly statement: Text;
  readonly keywords?: Keywords;
}

/** The article that the facts come from. */
export interface SourceRecord {
  readonly id: string;
  readonly kind: "source";
  readonly outlet: string;
  readonly articleId: string;
  readonly slug: string;
  readonly title: Text;
  readonly url: string;
  /** Whether somebody has opened the address. */
  readonly urlChecked: boolean;
  /** BCP 47. */
  readonly language: string;
  readonly date: {
    /** `2023-09-06` */
    readonly value: string;
    readonly certainty: "stated" | "inferred";
    /** What the date is inferred from. */
    readonly basis: readonly Text[];
  };
  /** Of the article's text, in UTF-16 code units. */
  readonly length: number;
  readonly lines: number;
  /** Of the article's text in UTF-8, in 64 hexadecimal digits. */
  readonly sha256: string;
  /** By which `verify` finds passages again in a text that has changed. */
  readonly fingerprint?: { readonly words: string; readonly passages: string };
  readonly rights: Text;
}

/** A factbook as a JSON file has it. `recruits schema` prints its JSON Schema. */
export interface FactbookData {
  readonly $schema?: string;
  readonly source: SourceRecord;
  readonly entities: readonly EntityRecord[];
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly claims: readonly ClaimRecord[];
}
