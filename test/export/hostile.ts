/** Factbooks in which every text tries to break a format. */
import fc from "fast-check";
import { languageOf } from "../../src/factbook/factbook.ts";
import { type FactbookData, Text } from "../../src/factbook/model.ts";

/** Valid texts with a special meaning in some format, shell, spreadsheet or database. */
export const HOSTILE_TEXTS = [
  "it's",
  'a "quoted" word',
  "'; DROP TABLE claims; --",
  ".quit",
  "\\q",
  "\\.",
  "\\N",
  "a -- b /* c",
  ":name $$ $1 $(x) %s",
  "\\ \\n \\' \\\\",
  "=1+1",
  "@SUM(A1:A9)",
  "+1; -1, |x|",
  "\u200fright\u061c to left\u200e",
  "a\ufeffb\u200bc\u00add",
  "\ufff9note\ufffb \u{e0041}\u{e007f}",
  "\u{1f600} \u00e9 e\u0301 \u4e2d",
  '{"@id": "x"}',
  "@id",
  "NULL",
  "# - > 1. `code` <b>&amp;</b> [a](b)",
  "__proto__",
];

const text = fc
  .oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "binary", minLength: 1 }))
  .map((text) => text.trim())
  .filter((text) => Text.safeParse({ en: text, nl: text }).success);

/** The model's integers, and short decimals, since SQLite prints fifteen digits. */
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer().map((thousandths) => thousandths / 1000),
);

/** Fields that aren't free text: ids, enumerations, dates, codes, checksums and the URL. */
const FIXED = new Set(
  "id kind of speaker about because measure event claimedBy deniedBy status qualifier form certainty language from to iso2 iso3 url sameAs sha256 fingerprint".split(
    " ",
  ),
);
/** A range keeps its own, because the amount must be inside. */
const NUMBERS = new Set(["amount"]);

/** `data` with hostile texts and numbers, but still valid. */
export function hostileLike(data: FactbookData): fc.Arbitrary<FactbookData> {
  return fc
    .record({
      texts: fc.array(text, { minLength: 10, maxLength: 60 }),
      numbers: fc.array(number, { minLength: 5, maxLength: 20 }),
    })
    .map(({ texts, numbers }) => replaceLeaves(data, cycle(texts), cycle(numbers)));
}

/** `data` with each hostile text somewhere. */
export function hostileOnce(data: FactbookData): FactbookData {
  return replaceLeaves(data, cycle(HOSTILE_TEXTS), cycle([0, -1.5, 9007199254740991]));
}

function replaceLeaves(
  data: FactbookData,
  nextText: () => string,
  nextNumber: () => number,
): FactbookData {
  const replace = (value: unknown, key: string): unknown => {
    if (FIXED.has(key)) return value;
    if (Array.isArray(value)) return value.map((item) => replace(item, ""));
    if (key === "value" && Object(value).min !== undefined) return value;
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, replace(v, k)]));
    if (typeof value === "string") return isDate(value) ? value : nextText();
    return NUMBERS.has(key) ? nextNumber() : value;
  };
  const { quotes, ...others } = replace(data, "") as FactbookData;
  const spoken = languageOf(data.source);
  // A quotation has the words that it selects.
  const coherent = quotes.map((quote) => {
    const { exact } = quote.selector;
    return exact === undefined ? quote : { ...quote, text: { ...quote.text, [spoken]: exact } };
  });
  return { ...others, quotes: coherent };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

function cycle<T>(items: readonly T[]): () => T {
  let at = 0;
  return () => items[at++ % items.length] as T;
}
