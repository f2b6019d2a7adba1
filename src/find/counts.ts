/** Whether a figure counts what the question counts: people and not tanks, the killed and not any soldiers. */
import { LANGS, worded } from "../factbook/factbook.ts";
import type { Figure } from "../factbook/model.ts";
import { memoise } from "../memo.ts";
import type { Index } from "./index.ts";
import { normalise } from "./normalise.ts";
import type { Question } from "./question.ts";
import type { Clue } from "./search.ts";
import { COMMON, rarity, termIn, tokenise } from "./words.ts";

const COUNTED = /\b(?:how (?:many|large|big)|hoe ?(?:veel|groot)|number of|aantal)\b(.*)/i;
/** Countable things have a unit of their own, whereas "how much" may ask for a salary. */
const MANY =
  /\b(?:how many|number of|aantal)\b|\bhoeveel (?!verdien|krijg|ontvang|betal|kost)\w+(?:en|s)\b/i;
/** Where the qualification of a label's noun begins. */
const QUALIFYING =
  /\b(?:that|who|whom|which|in|on|of|for|from|by|die|dat|waarmee|van|voor|door|uit|op|aan)\b.*/;

/**
 * Whether a figure counts the same as the question: things if its unit or the head of its label names
 * them, people if some figure of people does.
 */
export function isCounted(figure: Figure, question: Question): boolean {
  const { text, index } = question;
  if (!isOfCounted(figure, question)) return false;
  const { noun: counted } = countedIn(question);
  if (counted === undefined) return true;
  const isOfPeople = worded(figure.value.unit, "en") === "people";
  if (MANY.test(text) && !isOfPeople) return counted.terms.some((term) => headOf(figure).has(term));
  return figuresLike(figure, index).some(({ document }) => counted.met.has(document));
}

/** What the question counts: a named people, and the first meaningful noun. */
const countedIn = memoise((question: Question) => {
  const { text, index, tokens } = question;
  const [first] = tokenise(COUNTED.exec(text)?.[1] ?? "", index.entityByName);
  // "120,000 Ukrainians"
  const told = tokens.find((_, at) => /^\d+$/.test(tokens[at - 1]?.text ?? ""));
  return { people: first?.entity ?? told?.entity, noun: nounAfter(COUNTED, question) };
});

/**
 * Whether a figure is about the people being counted, rather than about others whom they speak of or fight
 * with.
 */
function isOfCounted({ about }: Figure, question: Question): boolean {
  const { people } = countedIn(question);
  if (people === undefined) return true;
  const own = about.filter(({ id }) => question.areKin(id, people));
  const isConcerned = own.every(({ as }) => as === "topic");
  return own.length > 0 && !(isConcerned && about.some(({ as }) => as === "patient"));
}

/**
 * Whether the question's words set a figure apart from others with its unit: a word that most of them lack
 * ("killed", not "soldiers"), or for each figure with another measure some word that it lacks.
 */
export function isDistinct(figure: Figure, question: Question): boolean {
  const { clues, index, lang } = question;
  const alike = figuresLike(figure, index);
  if (alike.length < 3) return true;
  const document = index.documents.indexOf(figure);
  const telling = clues
    .filter(({ text, entity }) => !entity && rarity(text, lang) >= COMMON)
    .filter(({ met }) => met.has(document));
  const others = alike
    .filter(({ figure: { measure } }) => !measure || measure !== figure.measure)
    .filter((other) => isOfCounted(other.figure, question));
  return (
    telling.some(
      ({ met }) => alike.filter((at) => !met.has(at.document)).length >= alike.length / 2,
    ) || others.every((other) => telling.some(({ met }) => !met.has(other.document)))
  );
}

/** Figures with the same unit, and their document numbers. */
function figuresLike(figure: Figure, { documents }: Index) {
  return documents.flatMap((other, document) =>
    other.kind === "figure" && isUnitOf(other, figure) ? [{ document, figure: other }] : [],
  );
}

export function isUnitOf(a: Figure, b: Figure): boolean {
  return worded(a.value.unit, "en") === worded(b.value.unit, "en");
}

/** The terms of what a figure counts: its unit, and the head of its label. */
function headOf({ label, value }: Figure): Set<string> {
  const terms = LANGS.flatMap((lang) =>
    [value.unit, label].flatMap((text) => {
      const head = normalise(worded(text, lang).replace(QUALIFYING, ""));
      return head.split(" ").map((word) => termIn(lang, word));
    }),
  );
  return new Set(terms);
}

/** The first meaningful word, other than a name, in the text that a pattern captures. */
export function nounAfter(pattern: RegExp, { text, index, clues }: Question): Clue | undefined {
  const after = tokenise(pattern.exec(text)?.[1] ?? "", index.entityByName);
  const noun = after.find(({ text, entity }) => !entity && rarity(text) >= COMMON);
  return clues.find(({ text }) => text === noun?.text);
}
