/**
 * How well questions are answered. They were written by readers who knew only the article, before the code
 * that answers them: half for tuning, half only for reporting. Close questions were written by readers of
 * the records too.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledFactbook } from "../../src/data.ts";
import { join as joined } from "../../src/factbook/join.ts";
import type { Lang } from "../../src/factbook/model.ts";
import { answerQuestion, type Rule } from "../../src/find/ask.ts";
import { readQuestion } from "../../src/find/question.ts";
import { typingErrors } from "./cases.ts";

/** The type of a question; only the first kind has an answer. */
export const TYPES = [
  "answerable",
  "near-miss",
  "off-topic",
  "swapped",
  "false-supposition",
] as const;

export interface Question {
  readonly q: string;
  readonly lang: Lang;
  readonly type: (typeof TYPES)[number];
  /** The records that answer it, any of them. */
  readonly ids?: readonly string[];
}

/** Close questions are about one record, but ask something that no record says. */
export type Part = "tuning" | "test" | "close";

export function questionsOf(part: Part): Question[] {
  const path = join(import.meta.dirname, `questions.${part}.json`);
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The outcome of a question. */
export interface Outcome extends Question {
  /** The ids of the three nearest records, including the answer if there is one. */
  readonly ranked: readonly string[];
  readonly answer?: string | undefined;
}

const factbook = bundledFactbook();

/** Asks a question, with a given threshold or without one of the rules. */
export function ask(question: Question, how: { enough?: number; without?: Rule } = {}): Outcome {
  const { near } = answerQuestion(factbook, question.q, { ...how, enough: Number.MAX_VALUE });
  const { answers } = answerQuestion(factbook, question.q, how);
  const [answer] = answers;
  return { ...question, ranked: near.map(({ record }) => record.id), answer: answer?.record.id };
}

/** A share of some cases. */
export interface Row {
  readonly name: string;
  readonly passed: number;
  readonly cases: number;
  readonly failures: readonly string[];
}

function row(
  name: string,
  outcomes: readonly Outcome[],
  passes: (outcome: Outcome) => boolean,
): Row {
  const failed = outcomes.filter((outcome) => !passes(outcome));
  const failures = failed.map(
    ({ q, answer, ranked }) => `${q} → ${answer ?? `(${ranked.join(", ")})`}`,
  );
  return { name, passed: outcomes.length - failed.length, cases: outcomes.length, failures };
}

/** The measures of some outcomes; answerable questions first. */
export function rowsOf(outcomes: readonly Outcome[]): Row[] {
  const of = (...types: Question["type"][]) => outcomes.filter(({ type }) => types.includes(type));
  const answerable = of("answerable");
  const has = ({ ids = [] }: Outcome, id = "") => ids.includes(id);
  const isSilent = ({ answer }: Outcome) => answer === undefined;
  return [
    row("right record first", answerable, (outcome) => has(outcome, outcome.ranked[0])),
    row("among the first three", answerable, (outcome) =>
      outcome.ranked.some((id) => has(outcome, id)),
    ),
    row("asserted and right", answerable, (outcome) => has(outcome, outcome.answer)),
    row(
      "not asserted wrongly",
      answerable,
      (outcome) => isSilent(outcome) || has(outcome, outcome.answer),
    ),
    row("silent on near misses and off-topic", of("near-miss", "off-topic"), isSilent),
    row(
      "silent on swapped roles and false suppositions",
      of("swapped", "false-supposition"),
      isSilent,
    ),
  ].filter(({ cases }) => cases > 0);
}

/** Shorter words with a typing error could be any other word. */
const SHORTEST = 5;

/**
 * Of the correctly answered questions that name an entity, the share that still are, with one typing error
 * in that name. If it then names something else equally well, no answer is fine too.
 */
export function misspeltRow(outcomes: readonly Outcome[]): Row {
  const right = outcomes.filter(({ ids, answer }) => answer && ids?.includes(answer));
  const misspelt = right.flatMap((question) => {
    const names = readQuestion(factbook, question.q).tokens.filter(({ entity }) => entity);
    const words = names.flatMap(({ text }) => text.split(" "));
    const word = words.find(({ length }) => length >= SHORTEST);
    const at = question.q.toLowerCase().indexOf(word ?? "\0");
    if (word === undefined || at < 0) return [];
    const [typed = word] = typingErrors(word, 1, question.q.length);
    const q = question.q.slice(0, at) + typed + question.q.slice(at + word.length);
    return [ask({ ...question, q })];
  });
  return row("asserted and right, a name misspelt", misspelt, ({ ids, answer }) =>
    Boolean(answer && ids?.includes(answer)),
  );
}

/** Wilson's 95 % interval of a share (E. B. Wilson, 1927). */
export function interval({ passed, cases }: Pick<Row, "passed" | "cases">): [number, number] {
  const z = 1.96;
  const share = passed / cases;
  const middle = share + z ** 2 / (2 * cases);
  const half = z * Math.sqrt((share * (1 - share)) / cases + z ** 2 / (4 * cases ** 2));
  return [(middle - half) / (1 + z ** 2 / cases), (middle + half) / (1 + z ** 2 / cases)];
}

/** The development questions: the answer must have the amount and match the patterns. */
export function developmentRows(): Row[] {
  const path = join(import.meta.dirname, "questions.dev.json");
  const { answerable, unanswerable } = JSON.parse(readFileSync(path, "utf8")) as {
    answerable: { q: string; amount?: number; all: string[] }[];
    unanswerable: string[];
  };
  const failed = answerable.filter(({ q, amount, all }) => {
    const [best] = answerQuestion(factbook, q).answers;
    if (best === undefined || best.record.kind === "source") return true;
    const json = JSON.stringify(joined(factbook, best.record));
    const isAmount =
      amount === undefined ||
      (best.record.kind === "figure" && best.record.value.amount === amount);
    return !isAmount || !all.every((pattern) => new RegExp(pattern, "i").test(json));
  });
  const spoken = unanswerable.filter((q) => answerQuestion(factbook, q).answers.length > 0);
  return [
    { name: "answered", cases: answerable, wrong: failed.map(({ q }) => q) },
    { name: "rightly silent", cases: unanswerable, wrong: spoken },
  ].map(({ name, cases, wrong }) => ({
    name: `development questions, ${name}`,
    passed: cases.length - wrong.length,
    cases: cases.length,
    failures: wrong,
  }));
}

const FOLDS = 5;

/**
 * The threshold by five-fold cross-validation. On four fifths, chooses the one with most correct answers,
 * at most 4 % wrong and the required silences, with equal weight for each type; then measures it on the
 * other fifth.
 */
export function crossValidate(questions: readonly Question[]) {
  const thresholds = Array.from({ length: 14 }, (_, step) => 0.35 + step * 0.025);
  const tried = thresholds.map((enough) => ({
    enough,
    outcomes: questions.map((question) => ask(question, { enough })),
  }));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = (_: unknown, at: number) => at % FOLDS === fold;
    const scored = tried.map(({ enough, outcomes }) => {
      const chosenOn = outcomes.filter((outcome, at) => !isHeld(outcome, at));
      return { enough, outcomes, right: allowedShare(chosenOn) };
    });
    const best = scored.reduce((a, b) => (b.right > a.right ? b : a));
    return { fold: fold + 1, enough: best.enough, rows: rowsOf(best.outcomes.filter(isHeld)) };
  });
}

/** The share answered correctly; 0 if too many others are answered. */
function allowedShare(outcomes: readonly Outcome[]): number {
  const share = (of: readonly Outcome[], passes: (outcome: Outcome) => boolean) =>
    of.filter(passes).length / of.length;
  const silent = (...types: Question["type"][]) => {
    const shares = types.map((type) =>
      share(
        outcomes.filter((outcome) => outcome.type === type),
        ({ answer }) => answer === undefined,
      ),
    );
    return shares.reduce((sum, each) => sum + each, 0) / shares.length;
  };
  const answerable = outcomes.filter(({ type }) => type === "answerable");
  const right = share(answerable, ({ ids = [], answer = "" }) => ids.includes(answer));
  const asserted = share(answerable, ({ answer }) => answer !== undefined);
  const isAllowed =
    asserted - right <= 0.04 &&
    silent("near-miss", "off-topic") >= 0.93 &&
    silent("swapped", "false-supposition") >= 0.8;
  return isAllowed ? right : 0;
}
