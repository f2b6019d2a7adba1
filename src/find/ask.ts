/** The records that answer a question, or none: retrieval over the factbook, with no model. */
import { type Factbook, isEntity, parentsIn, speakersOf } from "../factbook/factbook.ts";
import type { Entity, Fact, Lang } from "../factbook/model.ts";
import { type Findable, type Index, indexOf } from "./index.ts";
import { keyOf, normalise } from "./normalise.ts";
import { askedIn, asksForEntity, holds, sayingOf } from "./question.ts";
import { contradicts, PLACE, partsIn } from "./roles.ts";
import { type Clue, cluesOf, isKnown, type Ranked, rank } from "./search.ts";
import { thingsNamed } from "./territories.ts";
import { COMMON, languageOf, rarity, type Token, tokenise } from "./words.ts";

export interface AnswerToQuestion {
  /** The record that answers, and those that are its equals; none where the article doesn't say. */
  readonly answers: readonly Ranked[];
  /** Without an answer, the nearest records, best first. */
  readonly near: readonly Ranked[];
  /** The language of the question, where its words tell. */
  readonly lang?: Lang;
}

/** How much of the question's weight an answer must meet; docs/evaluation.md says how it was chosen. */
export const ENOUGH = 0.55;
/** How much less an entity is worth than a fact, unless it is what is asked for. */
const ENTITY = 0.5;
const MOST_NEAR = 3;

/** A question as the rules see it. */
interface Question {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clues: readonly Clue[];
  /** The ids of the entities that it names. */
  readonly named: ReadonlySet<string>;
  readonly index: Index;
  readonly factbook: Factbook;
}

/** What must be so of a record that answers; docs/evaluation.md has what each is worth. */
const RULES = {
  /** It has every name and number of the question. */
  names: namesMet,
  /** It holds what is asked for. */
  asked: ({ record }: Ranked, { text, named, factbook }: Question) =>
    holds(record, text, named, factbook),
  /** The question is about nothing that the factbook lacks. */
  here: (_: Ranked, { tokens, index, factbook }: Question) =>
    !tokens.some((_, at) => isForeign(tokens, at, factbook) || isStranger(tokens, at, index)),
  /** What it counts is what the question counts. */
  counted: isCounted,
  /** Who is said to deny it does. */
  denied: isDenied,
  /** It gives nobody another part than the question does. */
  parts: ({ record }: Ranked, { text, tokens, factbook }: Question) =>
    !contradicts(partsIn(tokens, factbook, askedIn(text) === "anything"), record, factbook),
};
export type Rule = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as Rule[];

/** Answers `text`, a question, from `factbook`; an evaluation may ask for less, or do without a rule. */
export function answerQuestion(
  factbook: Factbook,
  text: string,
  { enough = ENOUGH, without = undefined as Rule | undefined } = {},
): AnswerToQuestion {
  const index = indexOf(factbook);
  const lang = languageOf(text);
  const tokens = tokenise(text, index.entityByName);
  const clues = cluesOf(tokens, index, lang);
  const named = new Set(tokens.flatMap(({ entity }) => entity ?? []));
  const question = { text, tokens, clues, named, index, factbook };
  const isMet = (found: Ranked, ...rules: Rule[]) =>
    rules.every((rule) => rule === without || RULES[rule](found, question));

  const ranked = ranking(question);
  const fitting = ranked.filter((found) => isMet(found, "names", "asked"));
  const [best] = fitting;
  const answers = fitting.filter(
    (found) =>
      (found === best || areEqual(found, best)) &&
      found.coverage >= enough &&
      isMet(found, "here", "counted", "denied", "parts"),
  );
  const isAnswered = best !== undefined && answers[0] === best;
  const others = ranked.filter((found) => !fitting.includes(found));
  return {
    answers: isAnswered ? answers : [],
    near: isAnswered ? [] : [...fitting, ...others].slice(0, MOST_NEAR),
    ...(lang && { lang }),
  };
}

/** Every record that meets some of the question, best first. */
function ranking({ text, clues, index, factbook }: Question): Ranked[] {
  const isName = clues.every(
    ({ entity = "", text }) => isOne(entity, factbook) || rarity(text) < COMMON,
  );
  const worth = isName || asksForEntity(text) || askedIn(text) === "name" ? 1 : ENTITY;
  return rank(clues, index)
    .map((found) => (isEntity(found.record) ? { ...found, score: worth * found.score } : found))
    .sort((a, b) => b.score - a.score);
}

/** Whether this is the id of one thing, rather than of a group, of whom a fact tells more. */
function isOne(id: string, { byId }: Factbook): boolean {
  const kind = byId.get(id)?.kind;
  return kind !== undefined && kind !== "group";
}

/** Whether two figures measure the same and meet the question as well: the dead of either side. */
function areEqual({ record, coverage }: Ranked, best: Ranked | undefined): boolean {
  if (record.kind !== "figure" || best?.record.kind !== "figure") return false;
  const [a, b] = [record, best.record];
  const isSame =
    a.measure !== undefined && a.measure === b.measure && a.value.unit.en === b.value.unit.en;
  return isSame && coverage >= best.coverage;
}

/** A number that must be the record's own; a single digit may be a manner of writing. */
const NUMBER = /^\d\d+$/;

/** Whether a record has every name and number of the question, or what belongs to it. */
function namesMet({ document, record }: Ranked, { clues, factbook }: Question): boolean {
  const addParents = parentsIn(factbook.entities);
  return clues.every(({ entity, met, text }) => {
    if (entity === undefined) return met.has(document) || !NUMBER.test(text);
    if (record.kind === "source" || isEntity(record)) return met.has(document);
    const ids = new Set([...record.about.map(({ id }) => id), ...speakersOf(record)]);
    return addParents(ids).has(entity) || speaksFor(entity, record, factbook);
  });
}

/** Whether an organisation or group stands for a country that a fact is about: the Kremlin for Russia. */
function speaksFor(id: string, { about }: Fact, { byId }: Factbook): boolean {
  const named = byId.get(id);
  const whole = named?.kind === "organisation" || named?.kind === "group" ? named.of : undefined;
  const isPassive = about.every(({ as }) => as !== "agent");
  return about.some(({ id, as }) => id === whole && (as !== "topic" || isPassive));
}

/** Whether a token is another country's than those that have one: "Russian" before a ministry. */
function isForeign(tokens: readonly Token[], at: number, { byId, entities }: Factbook): boolean {
  const { text, entity } = tokens[at] as Token;
  const before = tokens[at - 1];
  const country = byId.get(before?.entity ?? "");
  if (country?.kind !== "country" || before?.isPossessive) return false;
  const isMeant = ({ id, name }: Entity) =>
    entity === undefined ? endsIn(name.en, text) || endsIn(name.nl, text) : id === entity;
  const bodies = entities.filter((each) => each.of !== undefined && isMeant(each));
  const isTheirs = ({ id }: Entity) => parentsIn(entities)(new Set([id])).has(country.id);
  return bodies.length > 0 && !bodies.some(isTheirs);
}

function endsIn(name: string, word: string): boolean {
  return normalise(name).split(" ").at(-1) === word;
}

/** Whether a token is a number or a name that no record has, or a place that none is about: "in Moscow". */
function isStranger(tokens: readonly Token[], at: number, index: Index): boolean {
  const { text, entity, isCapitalised } = tokens[at] as Token;
  if (entity !== undefined) return false;
  if (PLACE.has(tokens[at - 1]?.text ?? "")) return thingsNamed(keyOf(text)).length > 0;
  if (isKnown({ text }, index)) return false;
  const isName = isCapitalised && at > 0 && rarity(text) === 1;
  return isName || NUMBER.test(text) || thingsNamed(keyOf(text)).length > 0;
}

const DENIAL =
  /\b(?:den(?:y|ies|ied|ial)|contradict|refut|ontken|weerspr|weersproken|tegengesproken)|\bspr[ae]k.* tegen\b/i;

/** Whether a record has a denial where the question has one, and by those that the question names. */
function isDenied({ record }: Ranked, { text, tokens, factbook }: Question): boolean {
  if (!DENIAL.test(text) || record.kind === "source" || isEntity(record)) return true;
  if (!("deniedBy" in record)) return DENIAL.test(sayingOf(record));
  const deniers = parentsIn(factbook.entities)(new Set(record.deniedBy));
  return [...partsIn(tokens, factbook)].every(([id, part]) => part !== "agent" || deniers.has(id));
}

const COUNTED = /\b(?:how many|hoe ?veel|number of|aantal)\b(.*)/i;

/** Whether what a question counts is something that figures of this unit count: people, not tanks. */
function isCounted({ record }: Ranked, { text, index }: Question): boolean {
  const [, after] = COUNTED.exec(text) ?? [];
  if (after === undefined || record.kind !== "figure") return true;
  const words = tokenise(after, index.entityByName);
  const [counted] = cluesOf(
    words.filter(({ text, entity }) => !entity && rarity(text) >= COMMON).slice(0, 1),
    index,
  );
  const unit = record.value.unit.en;
  const isMetBy = (other: Findable, document: number) =>
    other.kind === "figure" && other.value.unit.en === unit && counted?.met.has(document);
  return counted === undefined || index.documents.some(isMetBy);
}
