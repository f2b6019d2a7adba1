/** The numbers of a text that state a quantity. */
import type { Figure, Lang } from "../factbook/model.ts";
import { type Span, wordsOf } from "../verify/text.ts";
import { type Amount, amountOf } from "./amounts.ts";
import { createDater } from "./dates.ts";
import type { Line } from "./sentences.ts";
import { perOf, qualifierOf, unitOf } from "./units.ts";

/** A number and where it stands; without a unit where none is sure. */
export interface Found extends Span, Amount {
  readonly qualifier: Figure["value"]["qualifier"];
  readonly unit?: string | undefined;
  readonly per?: string | undefined;
}

/** The quantities of a line, but for dates, times, years, ages, and numbers that are names. */
export function figuresIn({ start, text }: Line, lang: Lang): Found[] {
  const isDate = createDater(text);
  const numbers = Array.from(numbersIn(text, lang)).filter((number) => !isDate(number));
  const found = numbers.map((number) => figureOf(text, number, lang));
  // The last first, since "two of the three ships" hands on what the last has.
  for (let at = found.length - 2; at >= 0; at--) {
    const [first, second] = [found[at], found[at + 1]];
    if (first && second) found.splice(at, 2, ...related(text, first, second));
  }
  return found
    .filter((figure) => isQuantity(text, figure))
    .map((figure) => ({ ...figure, start: start + figure.start, end: start + figure.end }));
}

/** In words: "one and a half million". */
const LONGEST = 6;
const JOINT = /^[ \u00a0\u202f\u2011-]$/;
/** Between the words of a number, and not between groups of its digits. */
const BREAK = /[ \u2011-]|(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?!\d)/;

/** The numbers of a line, of those that begin at a word the longest. */
function* numbersIn(text: string, lang: Lang): Iterable<Span & Amount> {
  const words = wordsOf(text);
  const isJoined = ({ start }: Span, at: number, span: readonly Span[]) =>
    at === 0 || JOINT.test(text.slice(span[at - 1]?.end, start));
  for (let at = 0; at < words.length; at++)
    for (let past = Math.min(at + LONGEST, words.length); past > at; past--) {
      const span = words.slice(at, past);
      if (!span.every(isJoined)) continue;
      const [{ start = 0 } = {}, { end = 0 } = {}] = [span[0], span.at(-1)];
      const amount = amountOf(text.slice(start, end).split(BREAK), lang);
      if (amount === undefined) continue;
      yield { start, end, ...amount };
      at = past - 1;
      break;
    }
}

function figureOf(text: string, number: Span & Amount, lang: Lang): Found {
  const before = text.slice(0, number.start);
  const after = text.slice(number.end);
  const unit = unitOf(before, after, number.amount, lang);
  const per = unit && perOf(after.slice(unit.end), lang);
  const told = number.max === undefined ? qualifierOf(before, lang) : "order-of-magnitude";
  return { ...number, qualifier: told, unit: unit?.unit, per };
}

const RANGE = /^ ?(?:[-–]|to|tot|à) ?$/;
const OTHER = /^ (?:and|or|en|of|(?:of|van)(?: (?:the|its|their|his|her|de|het|zijn|haar|hun))?) $/;

/** Two numbers that follow each other: the first has the unit of the second in "10 to 15 people". */
function related(text: string, first: Found, second: Found): [Found, Found] {
  const between = text.slice(first.end, second.start);
  const before = text.slice(0, first.start);
  const isRange = RANGE.test(between) && !/\b(?:from|van) $/i.test(before);
  const isBetween = OTHER.test(between) && /\b(?:between|tussen)(?: de)? [$€£]?$/i.test(before);
  if (!isRange && !isBetween && !OTHER.test(between) && !RANGE.test(between))
    return [first, second];
  const { unit = second.unit, per = second.per } = first;
  const shared = { ...first, unit, per };
  if (unit === undefined || !(isRange || isBetween)) return [shared, second];
  return [
    { ...shared, qualifier: "over" },
    { ...second, qualifier: "up-to" },
  ];
}

/** What stands before a number that is a name, or part of one. */
const LABEL =
  /(?:^|\P{L})(?:artikel|article|page|pagina|chapter|hoofdstuk|number|nummer|no\.?|nr\.?|room|kamer|line|lijn|route|bus|phase|fase|section|paragraph|gate|platform|spoor|highway|level|niveau|version|versie|jaren) $/iu;
const NAMED = /[^.!?:"“‘„'»\s] \p{Lu}[\p{L}\p{M}-]* $/u;
const AGE_BEFORE =
  /(?:\b(?:aged|age|leeftijd van)|\p{Lu}[\p{L}\p{M}'’-]+,) $|\p{Lu}[\p{L}\p{M}'’-]+ \($/u;
const AGE_AFTER = /^(?:[-\s]years?[-\s]old|[-\s]?jarige?|[-\s]jaar oud|-plus?sers?)/;
const YEAR_BEFORE =
  /\b(?:in|since|by|until|from|before|after|of|the|early|late|mid|sinds|van|vanaf|tot|voor|na|eind|begin|medio|de|het|zomer|najaar|voorjaar|winter|herfst)[\s-]$/i;
const PART = /^ (?:of|the|its|their|his|her|van|deel|minder|meer|fewer|less|more|kleiner|groter)\b/;

function isQuantity(text: string, { start, end, amount, unit }: Found): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const written = text.slice(start, end);
  if (/(?:\p{L}[-/’']|\d\/|[#@_:])$/u.test(before) || /^(?:\/\d|:\d|[-–]\d)/.test(after))
    return unit !== undefined && /^[-–]\d/.test(after);
  if (/\d[-–]$/.test(before) && unit === undefined) return false;
  if (/\d\p{L}/u.test(written) && unit === undefined) return false;
  if (AGE_AFTER.test(after) || (AGE_BEFORE.test(before) && /^[),.]/.test(after))) return false;
  if (/^(?:1[5-9]|20)\d\d$/.test(written) && (unit === undefined || YEAR_BEFORE.test(before)))
    return false;
  if (unit === undefined && (NAMED.test(before) || LABEL.test(before))) return false;
  if (/^at $/.test(before.slice(-3)) && unit === undefined && amount <= 12) return false;
  if (amount < 1 && !/\d/.test(written)) return /kwart|helft/.test(written) || PART.test(after);
  return amount !== 1 || /\d/.test(written) || (/é|e\u0301/.test(written) && unit !== undefined);
}
