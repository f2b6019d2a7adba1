/** The form in which texts are compared: without case, accents, punctuation and invisible characters. */

/**
 * Maximum length of a query, in UTF-16 code units: longer text isn't a name or question, and slow to look up.
 */
export const LONGEST_QUERY = 10_000;

/** Letters without a Unicode decomposition, and their usual transliterations. */
const UNDECOMPOSED = new Map(
  "æ=ae œ=oe ø=o ß=ss đ=d ð=d ħ=h ı=i ł=l ŧ=t þ=th ə=e".split(" ").map((pair) => {
    const [letter = "", written = ""] = pair.split("=");
    return [letter, written];
  }),
);
const UNDECOMPOSED_LETTER = new RegExp(`[${[...UNDECOMPOSED.keys()].join("")}]`, "g");

const ASCII = /^[\x20-\x7e]*$/;

/**
 * The lower-case words of `text`, separated by single spaces. Accents, format characters and lone
 * surrogates are removed, and so are full stops and apostrophes ("U.S." becomes "us"); control characters
 * and all other punctuation separate words. Meaningful marks (kana voicing, Indic vowels) are kept.
 */
export function normalise(text: string): string {
  // Most accented letters become ASCII; testing for that avoids Unicode classes, which are slow to
  // compile. A standalone acute accent serves as an apostrophe; normalisation would turn it into a space.
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

/** Removes the accents from the letters of `text`. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

const ARTICLE = /^(?:the|a|an|de|het|een) (?=.)/;

/** The lookup key of a name: normalised, without a leading article or spaces. */
export function nameKey(name: string): string {
  return keyOf(normalise(name));
}

/** The same for a text that is already normalised. */
export function keyOf(words: string): string {
  return words.includes(" ") ? withoutArticle(words).replaceAll(" ", "") : words;
}

/** A normalised text without its leading article, unless it is nothing else. */
export function withoutArticle(words: string): string {
  return words.replace(ARTICLE, "");
}
