/** What the library answers with: records joined with what the factbook knows of them. */
import type {
  ClaimRecord,
  EntityRecord,
  FigureRecord,
  QuoteRecord,
  SourceRecord,
  Text,
} from "./library-records.ts";

/** An entity's id with its name. */
export interface Ref {
  readonly id: string;
  readonly name: Text;
}

/** How a record was found. */
export interface Match {
  readonly by: "id" | "name" | "alias" | "code" | "prefix" | "word" | "typo" | "text";
  /** The name or the words that matched. */
  readonly text: string;
  /** How well it fits, from 0 to 1, where 1 is exactly. */
  readonly score: number;
  /** The record's own words that a search by text met. */
  readonly words?: readonly string[];
}

/** What an answer adds to a record. */
interface Found {
  /** Id of the source that it is from; only where several factbooks are open. */
  readonly from?: string;
  /** Only in the answer to a query. */
  readonly match?: Match;
}

/** A number, with the names of whom it is about and who says so. */
export interface Figure extends FigureRecord<Ref>, Found {}
/** A quotation, with the names of its speaker and of whom it is about. */
export interface Quote extends QuoteRecord<Ref>, Found {}
/** A claim, with the names of whom it is about and who says so. */
export interface Claim extends ClaimRecord<Ref>, Found {}
/** An entity with the figures, quotations and claims about it or by it. */
export interface Dossier extends EntityRecord, Found {
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}
/** Any record; `kind` tells which. */
export type FactRecord = Dossier | Figure | Quote | Claim;

/** A source with how many records of each kind its factbook has. */
export interface Source extends SourceRecord {
  readonly records: Readonly<Record<"entities" | "figures" | "quotes" | "claims", number>>;
}

/** The one record that answers a question. */
export type Answer = FactRecord & {
  /** It in one sentence, with who says so, how sure that is, and the paragraph. */
  readonly sentence: Text;
};

/** Where something stands in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

/** A passage of the factbook that does not stand in a text as it should. */
export interface Finding extends Place {
  /** Of the record that it is from. */
  readonly kind: FactRecord["kind"];
  readonly id: string;
  /**
   * `moved`: it stands elsewhere; `changed`: in other words; `gone`: nowhere; `unchecked`: nothing
   * tells, since no fingerprint vouches for it.
   */
  readonly state: "unharmed" | "moved" | "changed" | "gone" | "unchecked";
  /** Where the text has it, or what stands in its place. */
  readonly now?: Place;
  /** What the factbook has. */
  readonly expected?: string;
  /** What the text has instead. */
  readonly found?: string;
}

/** What has become of a factbook's passages in a text. */
export interface Verification {
  /** Whether nothing differs. */
  readonly fits: boolean;
  /** The measures of the text. */
  readonly text: Readonly<Record<"length" | "lines", number>> & { readonly sha256: string };
  /** Which of them the factbook has otherwise. */
  readonly differing: readonly ("sha256" | "length" | "lines")[];
  /** Each passage that is not in its place unharmed, the worst first. */
  readonly findings: readonly Finding[];
}
