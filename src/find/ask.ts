/** Answers questions by retrieval over the factbook, without a language model. */
import { type Factbook, isEntity, isOutlet, speakersOf } from "../factbook/factbook.ts";
import type { FactRecord } from "../factbook/model.ts";
import { absentIn, isHere, NUMBER } from "./absent.ts";
import { DENIAL } from "./asked.ts";
import { isCounted, isDistinct, isUnitOf, nounAfter } from "./counts.ts";
import { namedIn } from "./index.ts";
import { holds, isExact, type Question, readQuestion, textOfFact } from "./question.ts";
import { contradicts, SAYING } from "./roles.ts";
import { ASKING, type Clue, type Entry, type Ranked, rank } from "./search.ts";
import { COMMON, rarity } from "./words.ts";

/** The share of the question's weight that an answer must cover; docs/evaluation.md says how it was chosen. */
const ENOUGH = 0.67;
/** Factor for each of the CHOOSING rules that a record satisfies. */
const FITTING = 1.2;
/** Factor for a partial quotation, whose few words say little by themselves. */
const PARTIAL = 0.85;
const CHOOSING = ["names", "asked", "counted"] as const;
/** Maximum number of nearest records and of absent things in an answer. */
const MOST_TOLD = 3;
const WHICH = /\b(?:which|welke?)\b(.*)/i;

const NOT = /\b(?:not|never|niet|nooit)\b|n['’]t\b/i;

/** The conditions for a record to be the answer; docs/evaluation.md says what each is worth. */
const RULES = {
  /** It has every name and number in the question; parts of the named entities count too. */
  names({ document, record }, question) {
    const { clues, isWithin } = question;
    return clues.every((clue) => {
      const { entity, met, text } = clue;
      if (entity === undefined) return met.has(document) || !NUMBER.test(text);
      if (record.kind === "source") return met.has(document);
      const isNamed = namedIn(record).some(({ id }) => isWithin(id, entity));
      return (
        (isNamed && !isOnlyOutlet(entity, record, question)) || standsFor(clue, record, question)
      );
    });
  },
  /** It contains what is asked for. */
  asked: holds,
  /** It gives the day, month or year, if the question asks for one. */
  exact: ({ record }, question) => isExact(record, question),
  /** The question isn't about anything that the factbook lacks. */
  here: ({ record }, question) => isHere(record, question),
  /** It counts what the question counts. */
  counted: ({ record }, question) => record.kind !== "figure" || isCounted(record, question),
  /** If a number is asked for, some word of the question sets it apart from others with its unit. */
  distinct: ({ record }, question) =>
    question.asked !== "number" || record.kind !== "figure" || isDistinct(record, question),
  /** It has the noun after "which": a court, a website. */
  which: ({ document }, question) => nounAfter(WHICH, question)?.met.has(document) ?? true,
  /** If the question is about a denial, it was denied, and by those the question names. */
  denied({ record }, { text, roles, isWithin }) {
    if (!DENIAL.test(text) || record.kind === "source" || isEntity(record)) return true;
    if (!("deniedBy" in record)) return DENIAL.test(textOfFact(record));
    const hasDenied = (id: string) => record.deniedBy?.some((denier) => isWithin(denier, id));
    return roles.every(
      ([ids, role]) => (role !== "agent" && role !== "speaker") || ids.some(hasDenied),
    );
  },
  /** If the question has a "not", so does the record: the wounded aren't those who weren't wounded. */
  negated: ({ record }, { text }) =>
    !NOT.test(text) || record.kind === "source" || isEntity(record) || NOT.test(textOfFact(record)),
  /** Nobody has a different role in it than in the question. Search terms only reveal places and speakers. */
  roles({ record }, question) {
    const isSearch = question.asked === "anything";
    const told = question.roles.filter(
      ([_, role]) => !isSearch || role === "place" || role === "speaker",
    );
    return !contradicts(told, record, question);
  },
} satisfies Record<string, (entry: Entry, question: Question) => boolean>;
export type Rule = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as Rule[];

/**
 * The best answer to a question and its equals; if the article doesn't say, the nearest records and the
 * names in the question that the factbook lacks. Also the question's language, if it can be told. An
 * evaluation may lower the threshold or leave out a rule.
 */
export function answerQuestion(
  factbook: Factbook,
  typed: string,
  { enough = ENOUGH, without = undefined as Rule | undefined } = {},
) {
  const question = readQuestion(factbook, typed);
  const { lang, clues, index } = question;
  const isMet = (entry: Entry, ...rules: readonly Rule[]) =>
    rules.every((rule) => rule === without || RULES[rule](entry, question));

  const worthOf = (entry: Entry) => {
    const isPartial = "form" in entry.record && entry.record.form === "partial";
    const fitting = CHOOSING.filter((rule) => isMet(entry, rule));
    return FITTING ** fitting.length * (isPartial ? PARTIAL : 1);
  };
  const ranked = rank(clues, index, worthOf);
  const fitting = ranked.filter((found) => isMet(found, ...CHOOSING));
  const [best] = fitting;
  const fittest = fitting.filter(
    (found) =>
      (found === best || areEqual(found, best)) &&
      found.coverage >= enough &&
      isMet(found, ...RULE_NAMES),
  );
  const said = sayingsAsked(question, ranked);
  // "Who?" alone asks nothing.
  const isTelling = clues.some(({ text, entity }) => entity ?? rarity(text, lang) >= COMMON);
  const isFit = best !== undefined && fittest[0] === best && isTelling;
  const answers = said.length > 0 ? said : isFit ? fittest : [];
  return {
    // Equals are in the order of the article.
    answers: answers.toSorted((a, b) => a.document - b.document),
    near: answers.length > 0 ? [] : ranked.slice(0, MOST_TOLD),
    absent: answers.length > 0 ? [] : absentIn(question).slice(0, MOST_TOLD),
    lang,
  };
}

/**
 * What somebody says, if the question asks no more ("What did Akkermans say?"): the key facts, or else all
 * but partial quotations, or else all.
 */
function sayingsAsked(question: Question, ranked: readonly Ranked[]): readonly Ranked[] {
  const { asked, text, clues, lang, roles, isWithin, factbook } = question;
  const isSmall = ({ text, entity }: Clue) =>
    entity ?? (ASKING.has(text) || SAYING.has(text) || rarity(text, lang) < COMMON);
  if (asked !== "what" || DENIAL.test(text) || !clues.every(isSmall)) return [];
  const sayers = roles.flatMap(([ids, role]) => (role === "speaker" ? ids : []));
  // A country speaks through its government; an outlet isn't all that its journalists say.
  const isSayer = (id: string) =>
    sayers.some((own) => id === own || (isWithin(id, own) && !isOutlet(own, factbook)));
  const said = ranked.filter(
    ({ record }) =>
      record.kind !== "source" && !isEntity(record) && speakersOf(record).some(isSayer),
  );
  const key = said.filter(({ record }) => "key" in record && record.key);
  const whole = said.filter(({ record }) => !("form" in record) || record.form === "direct");
  return [key, whole, said].find(({ length }) => length > 0) ?? [];
}

/** Whether two figures have the same measure and cover the question equally: the dead of each side. */
function areEqual({ record, coverage }: Ranked, best: Ranked | undefined): boolean {
  if (record.kind !== "figure" || best?.record.kind !== "figure") return false;
  const { measure } = best.record;
  const isSame = record.measure === measure && isUnitOf(record, best.record);
  return measure !== undefined && isSame && coverage >= best.coverage;
}

/**
 * Whether an entity is only the outlet that says a record, and not asked what it says. Its headline is its
 * own.
 */
function isOnlyOutlet(
  entity: string,
  record: FactRecord,
  { factbook, roles, isWithin }: Question,
): boolean {
  if (isEntity(record) || !isOutlet(entity, factbook) || record.selector.paragraph === 0)
    return false;
  const isAsked = roles.some(([ids, role]) => role === "speaker" && ids.includes(entity));
  const isAbout = record.about.some(({ id }) => isWithin(id, entity));
  return !isAsked && !isAbout && speakersOf(record).includes(entity);
}

/**
 * Whether somebody in the question stands for one in the record: an organisation or group for its country,
 * as the Kremlin for Russia; a person for what a body of the same country does, and as an owner for the
 * country: "Putin's army".
 */
function standsFor(
  { entity = "", isPossessive }: Clue,
  record: FactRecord,
  { factbook: { byId }, roles }: Question,
): boolean {
  const named = byId.get(entity);
  if (isEntity(record) || !isEntity(named) || named.of === undefined) return false;
  const isBody = (id: string) => {
    const other = byId.get(id);
    return other?.kind === "organisation" && other.of === named.of;
  };
  const isPerson = named.kind === "person";
  const isObject = roles.some(([ids, role]) => role === "patient" && ids.includes(entity));
  if (isPerson && !isObject && record.about.some(({ id, as }) => as === "agent" && isBody(id)))
    return true;
  if (isPerson ? !isPossessive : named.kind !== "organisation" && named.kind !== "group")
    return false;
  const isPassive = record.about.every(({ as }) => as !== "agent");
  return record.about.some(({ id, as }) => id === named.of && (as !== "topic" || isPassive));
}
