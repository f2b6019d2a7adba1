/**
 * The inverted index of a factbook: which records have a term, with what weight. Fields are weighted first
 * and then saturated, as in BM25F (S. Robertson & H. Zaragoza, "The Probabilistic Relevance Framework:
 * BM25 and Beyond", 2009).
 */
import { isBundled } from "../data.ts";
import { type Factbook, isEntity, LANGS, speakersOf, timesOf } from "../factbook/factbook.ts";
import type { Entity, FactRecord, Lang, Role, Source, Text, When } from "../factbook/model.ts";
import { memoise, memoiseByValue, once } from "../memo.ts";
import { stored } from "../stored.ts";
import { thingsWithin } from "../world.ts";
import { askedIn, TOLD_BY_QUESTIONS } from "./asked.ts";
import { nameIndexOf } from "./names.ts";
import { keyOf, nameKey, withoutAccents } from "./normalise.ts";
import { hasTerm, line, type Posting, textOf, vocabularyOf } from "./postings.ts";
import { type EntityByName, type Token, termIn, termsOf, tokenise } from "./words.ts";

/** What a question can find: a record, or the article itself. */
export type Findable = FactRecord | Source;

/** The expensive part of an index, which the build stores for the bundled factbook. */
export interface StoredIndex {
  /** In the format of src/find/postings.ts. */
  readonly postings: string;
  /** Keys of cities and regions with the entity of their country, so that "Havana" finds Cuba. */
  readonly within: readonly (readonly [key: string, country: string])[];
}

/** The index of a factbook, created on first use. */
export const indexOf = memoise((factbook: Factbook) => {
  const index = (isBundled(factbook) && stored.index()) || createIndex(factbook);
  return {
    ...index,
    within: new Map(index.within),
    vocabulary: once(() => vocabularyOf(index.postings)),
    documents: documentsOf(factbook),
    entityByName: linkerOf(factbook),
  };
});
export type Index = ReturnType<typeof indexOf>;

/** A factbook's records in order, followed by its sources. */
function documentsOf({ records, books }: Factbook): Findable[] {
  return [...records, ...books.map(({ source }) => source)];
}

/** Links names to entities, except two- and three-letter codes, which are too often words. */
function linkerOf(factbook: Factbook): EntityByName {
  const { exact } = nameIndexOf(factbook);
  return (name) => exact(keyOf(name)).find(({ by }) => by !== "code")?.entity.id;
}

/** The weight of a term by its field. */
const WEIGHT = { text: 1, questions: 1, named: 1.5, topic: 0.2, rest: 0.4 };
/** BM25's k1: how quickly repeated terms stop adding weight. */
const SATURATION = 1.5;
/** BM25's b: how much long records are penalised. */
const LENGTH = 0.3;

export function createIndex(factbook: Factbook): StoredIndex {
  const entityByName = linkerOf(factbook);
  const wordsOf = new Map<string, Set<string>>();
  const stemIn = {
    en: memoiseByValue((word: string) => termIn("en", word)),
    nl: memoiseByValue((word: string) => termIn("nl", word)),
  };
  const documents = documentsOf(factbook).map((document) => {
    const counts = new Map<string, number>();
    let length = 0;
    const count = (term: string, weight: number) =>
      counts.set(term, weight + (counts.get(term) ?? 0));
    const add = (lang: Lang, weight: number, texts: readonly string[]) => {
      for (const token of texts.flatMap((text) => tokenise(text, entityByName))) {
        length += weight;
        if (token.entity !== undefined) count(`@${token.entity}`, weight);
        for (const word of token.text.split(" ")) {
          const term = stemIn[lang](word);
          wordsOf.set(term, (wordsOf.get(term) ?? new Set()).add(word));
          count(term, weight);
        }
      }
    };
    for (const lang of LANGS) {
      const written = (texts: readonly Text[]) => texts.flatMap((text) => text[lang] ?? []);
      add(lang, WEIGHT.text, written(textsOf(document)));
      add(lang, WEIGHT.rest, written(restOf(document, factbook)));
      const questions = document.questions?.[lang] ?? [];
      add(lang, WEIGHT.questions, questions);
      // Marks that it has questions, and what they ask for.
      if (questions.length > 0) counts.set("?", 1);
      for (const asked of questions.map((text) => askedIn(withoutAccents(text))))
        if (TOLD_BY_QUESTIONS.has(asked)) counts.set(`?${asked}`, 1);
    }
    for (const { id, as } of namedIn(document))
      count(`@${id}`, as === "topic" ? WEIGHT.topic : WEIGHT.named);
    return { counts, length };
  });
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const postings = new Map<string, Posting[]>();
  for (const [document, { counts, length }] of documents.entries()) {
    const half = SATURATION * (1 - LENGTH + (LENGTH * length) / mean);
    for (const [term, count] of counts) {
      const list = postings.get(term) ?? [];
      list.push([document, (count * (1 + SATURATION)) / (count + half)]);
      postings.set(term, list);
    }
  }
  const lines = Array.from(postings, ([term, list]) => line(term, wordsOf.get(term) ?? [], list));
  const within = thingsWithin().flatMap(({ whole, name }) => {
    const [country] = nameIndexOf(factbook).exact(nameKey(whole));
    if (country === undefined) return [];
    return Object.values(name).map((text) => [nameKey(text), country.entity.id] as const);
  });
  return { postings: textOf(lines), within };
}

/** Whether any document has the token. */
export function isKnown(token: Token, { postings }: Index): boolean {
  return termsOf(token).some((term) => hasTerm(term, postings));
}

/** The entities that a record is, is about, or is said by. */
export function namedIn(
  document: Findable,
): readonly { readonly id: string; readonly as?: Role }[] {
  if (document.kind === "source") return [];
  if (isEntity(document)) return [document];
  return [...document.about, ...speakersOf(document).map((id) => ({ id }))];
}

/** The parts of a document that readers see first. */
export function textsOf(document: Findable): Text[] {
  switch (document.kind) {
    case "source":
      return [document.title];
    case "figure": {
      const { label, phrase = label, value } = document;
      return [label, phrase, value.unit, value.per ?? value.unit, both(String(value.amount))];
    }
    case "quote":
      return [document.text];
    case "claim":
      return [document.statement];
    default:
      return [document.name, document.role, ...aliasesOf(document)];
  }
}

/** An entity's aliases in both languages; one that exists in one language is used for both. */
export function aliasesOf({ aliases: { en = [], nl = [] } = {} }: Entity): Text[] {
  return [...en, ...nl].map(both);
}

function restOf(document: Findable, factbook: Factbook): Text[] {
  if (document.kind === "source") return [];
  if (isEntity(document)) return document.summary ? [document.summary] : [];
  const names = namedIn(document).flatMap(({ id }) => {
    const entity = factbook.byId.get(id);
    return isEntity(entity) ? [entity.name] : [];
  });
  const times = timesOf<When>(document).flatMap(({ time: { expression, from, to } }) => [
    expression,
    both([from, to].map((day) => day?.slice(0, 4)).join(" ")),
  ]);
  const own = document.kind === "quote" ? document.context : both(document.status);
  return [own, ...names, ...times];
}

function both(text: string): Text {
  return { en: text, nl: text };
}
