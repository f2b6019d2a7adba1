/** What a figure counts, against what a question counts: people, not tanks; the killed, not any soldiers. */
import { worded } from "../factbook/factbook.ts";
import type { Figure } from "../factbook/model.ts";
import { memoise } from "../memo.ts";
import type { Index } from "./index.ts";
import { normalise } from "./normalise.ts";
import type { Question } from "./question.ts";
import type { Clue } from "./search.ts";
import { COMMON, rarity, termIn, tokenise } from "./words.ts";

const COUNTED = /\b(?:how (?:many|large|big)|hoe ?(?:veel|groot)|number of|aantal)\b(.*)/i;
/** What has a plural is counted in units of itself: "how much" may be asked of a salary. */
const MANY =
  /\b(?:how many|number of|aantal)\b|\bhoeveel (?!verdien|krijg|ontvang|betal|kost)\w+(?:en|s)\b/i;
/** What qualifies the noun with which a label begins. */
const QUALIFYING =
  /\b(?:that|who|whom|which|in|on|of|for|from|by|die|dat|waarmee|van|voor|door|uit|op|aan)\b.*/;

/**
 * Whether a figure counts what is counted in the question: things by their name at the head of its
 * label or in its unit, people by some figure of them.
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

/** What is counted in a question: people by their name, and the first telling word. */
const countedIn = memoise((question: Question) => {
  const { text, index } = question;
  const [first] = tokenise(COUNTED.exec(text)?.[1] ?? "", index.entityByName);
  return { people: first?.entity, noun: nounAfter(COUNTED, question) };
});

/** Whether a figure is of the people that are counted: not of others, of whom these speak, or with whom they fight. */
function isOfCounted({ about }: Figure, question: Question): boolean {
  const { people } = countedIn(question);
  if (people === undefined) return true;
  const own = about.filter(({ id }) => question.areKin(id, people));
  const isConcerned = own.every(({ as }) => as === "topic");
  return own.length > 0 && !(isConcerned && about.some(({ as }) => as === "patient"));
}

/**
 * Whether words of the question tell a figure from others of its unit: one that most of these lack,
 * "killed" and not "soldiers", or for each that measures something else one that it lacks.
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

/** The figures of the same unit, and where they are among the documents. */
function figuresLike(figure: Figure, { documents }: Index) {
  return documents.flatMap((other, document) =>
    other.kind === "figure" && isUnitOf(other, figure) ? [{ document, figure: other }] : [],
  );
}

export function isUnitOf(a: Figure, b: Figure): boolean {
  return worded(a.value.unit, "en") === worded(b.value.unit, "en");
}

/** The terms of what a figure counts: of its unit, and of its label up to what tells that apart. */
function headOf({ label, value }: Figure): Set<string> {
  const terms = (["en", "nl"] as const).flatMap((lang) =>
    [value.unit, label].flatMap((text) => {
      const head = normalise(worded(text, lang).replace(QUALIFYING, ""));
      return head.split(" ").map((word) => termIn(lang, word));
    }),
  );
  return new Set(terms);
}

/** The first telling word after what a pattern begins with, but for names; undefined where there is none. */
export function nounAfter(pattern: RegExp, { text, index, clues }: Question): Clue | undefined {
  const after = tokenise(pattern.exec(text)?.[1] ?? "", index.entityByName);
  const noun = after.find(({ text, entity }) => !entity && rarity(text) >= COMMON);
  return clues.find(({ text }) => text === noun?.text);
}
