/** The one form in which texts are compared: without case, accents, punctuation and invisible characters. */

/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŧ: "t",
  þ: "th",
  ə: "e",
};

const ASCII = /^[\x20-\x7e]*$/;
const ACCENTS = /[\u0300-\u036f]/g;
const CLOSED_UP = /[.'`]/g;
const BETWEEN_WORDS = /[^a-z0-9]+/g;

/** The patterns for all other texts. */
function createUnicode() {
  return {
    marks: /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\p{Cf}]/gu,
    undecomposed: new RegExp(`[${Object.keys(UNDECOMPOSED).join("")}]`, "g"),
    closedUp: /[.'’‘ʼ`´\p{Cf}\ufffd]/gu,
    betweenWords: /[^\p{L}\p{M}\p{N}]+/gu,
  };
}

// Made when such a text comes: reading Unicode's classes takes longer than a lookup.
let unicode: ReturnType<typeof createUnicode> | undefined;

/**
 * Lower-case words of `text`, each separated by one space: accents, control and format characters
 * and lone surrogates go, full stops and apostrophes are closed up ("U.S." is "us"), all other
 * punctuation separates words. Marks that carry meaning (kana voicing, Indic vowels) stay.
 */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  // Most letters with accents are ASCII without them.
  const plain = lower.normalize("NFKD").replace(ACCENTS, "");
  if (ASCII.test(plain)) return plain.replace(CLOSED_UP, "").replace(BETWEEN_WORDS, " ").trim();
  unicode ??= createUnicode();
  return lower
    .toWellFormed()
    .normalize("NFKD")
    .replace(unicode.marks, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(unicode.undecomposed, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(unicode.closedUp, "")
    .replace(unicode.betweenWords, " ")
    .trim();
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
