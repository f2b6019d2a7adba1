/** The one form in which texts are compared: without case, accents, punctuation and invisible characters. */

/**
 * The length of a query in UTF-16 code units, at most: what is longer is no name and no question, and
 * would take long to look up. All ids of a factbook may be one query.
 */
export const LONGEST_QUERY = 10_000;

/** Letters that Unicode does not decompose into a base letter and a mark, and how else they are written. */
const UNDECOMPOSED = new Map(
  "æ=ae œ=oe ø=o ß=ss đ=d ð=d ħ=h ı=i ł=l ŧ=t þ=th ə=e".split(" ").map((pair) => {
    const [letter = "", written = ""] = pair.split("=");
    return [letter, written];
  }),
);
const UNDECOMPOSED_LETTER = new RegExp(`[${[...UNDECOMPOSED.keys()].join("")}]`, "g");

const ASCII = /^[\x20-\x7e]*$/;

/**
 * Lower-case words of `text`, each separated by one space: accents, control and format characters
 * and lone surrogates go, full stops and apostrophes are closed up ("U.S." is "us"), all other
 * punctuation separates words. Marks that carry meaning (kana voicing, Indic vowels) stay.
 */
export function normalise(text: string): string {
  // Most letters with accents are ASCII without them: Unicode's classes take longer to read than a lookup.
  // An acute accent that stands alone is an apostrophe; decomposed it would be a space.
  const lower = text.toLowerCase().replaceAll("´", "'");
  const plain = lower.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  const words = ASCII.test(plain)
    ? plain.replace(/[.'`]/g, "").replace(/[^a-z0-9]+/g, " ")
    : unicodeWords(lower);
  return words.trim();
}

function unicodeWords(lower: string): string {
  return lower
    .toWellFormed()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\p{Cf}]/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(UNDECOMPOSED_LETTER, (letter) => UNDECOMPOSED.get(letter) ?? letter)
    .replace(/[.'’‘ʼ`\ufffd]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ");
}

/** `text` as it is but for the accents of its letters. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

const ARTICLE = /^(?:the|a|an|de|het|een) (?=.)/;

/** The key under which a name is looked up: normalised, without a leading article and spaces. */
export function nameKey(name: string): string {
  return keyOf(normalise(name));
}

/** The same of what is normalised already. */
export function keyOf(words: string): string {
  return words.includes(" ") ? words.replace(ARTICLE, "").replaceAll(" ", "") : words;
}
