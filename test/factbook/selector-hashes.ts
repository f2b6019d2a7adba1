/** Offsets and hashes that replace the article in the completeness tests where it isn't available. */
import { createHash } from "node:crypto";
import { DATA, type Place } from "../helpers/factbook.ts";
import { findSpans, SPAN_KINDS, type Span, type SpanKind } from "./article.ts";

export interface ArticleList {
  /** The SHA-256 of the text at each selector, by the selector's key. */
  readonly selectors: Readonly<Record<string, string>>;
  /** The ranges that records must cover: "start-end", separated by spaces. */
  readonly spans: Readonly<Record<SpanKind, string>>;
}

/** The list for `article`, with the records' `places`. */
export function listArticle(article: string, places: readonly Place[]): ArticleList {
  const spans = findSpans(article);
  return {
    selectors: Object.fromEntries(
      places.map((place) => [keyOf(place), sha256(article.slice(place.start, place.end))]),
    ),
    spans: Object.fromEntries(
      SPAN_KINDS.map((kind) => [
        kind,
        spans[kind].map(({ start, end }) => `${start}-${end}`).join(" "),
      ]),
    ) as Record<SpanKind, string>,
  };
}

/** A selector by its record, offsets and paragraph. */
export function keyOf({ record, start, end, paragraph }: Place): string {
  return `${record.id} ${start}-${end} ¶${paragraph}`;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Which kinds of records may cover a range, by its kind. */
const BEARERS: Readonly<Record<SpanKind, readonly string[]>> = {
  name: ["country", "region", "city", "person", "organisation", "group"],
  era: ["claim"],
  number: ["figure"],
  count: ["claim"],
  quotation: ["quote"],
  sentence: ["figure", "quote", "claim"],
};

type Offsets = Pick<Span, "start" | "end">;

/** The `places` that cover a range; sentences may be covered in part. */
export function bearersOf(span: Offsets, kind: SpanKind, places: readonly Place[]): Place[] {
  const holds = ({ start, end }: Offsets) =>
    kind === "sentence"
      ? start < span.end && span.start < end
      : start <= span.start && span.end <= end;
  return places.filter((place) => BEARERS[kind].includes(place.record.kind) && holds(place));
}

/** Parses listed ranges. */
export function parseSpans(listed: string): Offsets[] {
  return listed.split(" ").map((span) => {
    const [start = Number.NaN, end = Number.NaN] = span.split("-").map(Number);
    return { start, end };
  });
}

/** All Dutch text of our own: everything except quotations, surface forms and the title. */
export function ownDutch(value: unknown = DATA, key = ""): string[] {
  if (typeof value === "string") return key === "nl" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  const isQuote = "kind" in value && value.kind === "quote";
  return Object.entries(value).flatMap(([name, child]) => {
    if ((isQuote && name === "text") || name === "title") return [];
    return ownDutch(child, Array.isArray(value) ? key : name);
  });
}
