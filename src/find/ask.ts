/** The records that answer a question, or none: retrieval over the factbook, with no model. */
import { type Factbook, isEntity, parentsIn, speakersOf } from "../factbook/factbook.ts";
import type { Fact, Lang } from "../factbook/model.ts";
import { type Findable, type Index, indexOf } from "./index.ts";
import { keyOf } from "./normalise.ts";
import { askedIn, asksForEntity, holds } from "./question.ts";
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
export const ENOUGH = 0.45;
/** How much less an entity is worth than a fact, unless it is what is asked for. */
const ENTITY = 0.5;
const MOST_NEAR = 3;

/** Answers `text`, a question, from `factbook`. */
export function answerQuestion(
  factbook: Factbook,
  text: string,
  enough = ENOUGH,
): AnswerToQuestion {
  const index = indexOf(factbook);
  const lang = languageOf(text);
  const tokens = tokenise(text, index.entityByName);
  const clues = cluesOf(tokens, index, lang);
  const named = new Set(tokens.flatMap(({ entity }) => entity ?? []));
  const fits = (found: Ranked) =>
    namesMet(clues, found, factbook) && holds(found.record, text, named, factbook);

  const ranked = ranking(text, clues, index, factbook);
  const fitting = ranked.filter(fits);
  const isElsewhere = tokens.some(
    (_, at) => isForeign(tokens, at, factbook) || isStranger(tokens, at, index),
  );
  const parts = partsIn(tokens, factbook, askedIn(text) === "anything");
  const answers = fitting.filter(
    (found, at) =>
      !isElsewhere &&
      found.coverage >= enough &&
      (at === 0 || areEqual(found, fitting[0])) &&
      isCounted(text, found.record, index) &&
      !contradicts(parts, found.record, factbook),
  );
  const [best] = answers;
  const isAnswered = best !== undefined && best === fitting[0];
  const near = [...fitting, ...ranked.filter((found) => !fits(found))].slice(0, MOST_NEAR);
  return {
    answers: isAnswered ? answers : [],
    near: isAnswered ? [] : near,
    ...(lang && { lang }),
  };
}

/** Every record that meets some of the question, best first. */
function ranking(text: string, clues: readonly Clue[], index: Index, factbook: Factbook): Ranked[] {
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
function namesMet(
  clues: readonly Clue[],
  { document, record }: Ranked,
  factbook: Factbook,
): boolean {
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

/** Whether a token is another country's: "Russian" before a British ministry. */
function isForeign(tokens: readonly Token[], at: number, { byId, entities }: Factbook): boolean {
  const { entity = "" } = tokens[at] ?? {};
  const before = tokens[at - 1];
  const body = byId.get(entity)?.kind;
  if (body !== "organisation" && body !== "group") return false;
  if (byId.get(before?.entity ?? "")?.kind !== "country" || before?.isPossessive) return false;
  return !parentsIn(entities)(new Set([entity])).has(before?.entity ?? "");
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

const COUNTED = /\b(?:how many|hoe ?veel|number of|aantal)\b(.*)/i;

/** Whether what a question counts is something that figures of this unit count: people, not tanks. */
function isCounted(text: string, record: Findable, index: Index): boolean {
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
