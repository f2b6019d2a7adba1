/** Factbooks whose every text is out to break a format. */
import fc from "fast-check";
import { type FactbookData, Text } from "../../src/factbook/model.ts";

/** Texts that the model allows, and that mean something to a format, a shell, a spreadsheet or a database. */
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

/** The model's whole numbers, and decimals of few digits: SQLite prints fifteen. */
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer().map((thousandths) => thousandths / 1000),
);

/** What is no free text: ids, the model's own words, dates, codes, checksums and the address. */
const FIXED = new Set(
  "id kind of speaker about because measure event claimedBy deniedBy status qualifier form certainty language from to iso2 iso3 url sameAs sha256 fingerprint".split(
    " ",
  ),
);
/** A range keeps its own, since it must not run backwards. */
const NUMBERS = new Set(["amount"]);

/** `data` with hostile text and numbers in the place of its own; the model still holds. */
export function hostileLike(data: FactbookData): fc.Arbitrary<FactbookData> {
  return fc
    .record({
      texts: fc.array(text, { minLength: 10, maxLength: 60 }),
      numbers: fc.array(number, { minLength: 5, maxLength: 20 }),
    })
    .map(({ texts, numbers }) => replaceLeaves(data, cycle(texts), cycle(numbers)));
}

/** `data` with every hostile text somewhere in it. */
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
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, replace(v, k)]));
    if (typeof value === "string") return isDate(value) ? value : nextText();
    return NUMBERS.has(key) ? nextNumber() : value;
  };
  return replace(data, "") as FactbookData;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

function cycle<T>(items: readonly T[]): () => T {
  let at = 0;
  return () => items[at++ % items.length] as T;
}
