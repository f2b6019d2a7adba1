/**
 * Which records have a term, and how much it counts there: what searches and questions look in.
 * Fields are weighted and then saturated, as in BM25F (S. Robertson & H. Zaragoza,
 * "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).
 */
import { isBundled } from "../data.ts";
import { type Factbook, isEntity, speakersOf, timesOf } from "../factbook/factbook.ts";
import type { Entity, FactRecord, Lang, Role, Source, Text, When } from "../factbook/model.ts";
import { memoise, memoiseByValue, once } from "../memo.ts";
import { stored } from "../stored.ts";
import { thingsWithin } from "../world.ts";
import { askedIn, TOLD_BY_QUESTIONS } from "./asked.ts";
import { nameIndexOf } from "./names.ts";
import { keyOf, nameKey, withoutAccents } from "./normalise.ts";
import { line, type Posting, textOf, vocabularyOf } from "./postings.ts";
import { type EntityByName, termIn, tokenise } from "./words.ts";

/** What a question can find: a record, or the article that it is from. */
export type Findable = FactRecord | Source;

/** The part of an index that takes long to make: of the bundled factbook the build stores it. */
export interface StoredIndex {
  /** As src/find/postings.ts has them. */
  readonly postings: string;
  /** Keys of cities and regions with the id of their country: "Havana" says it of Cuba. */
  readonly within: readonly (readonly [key: string, country: string])[];
}

/** The index of a factbook, made when first asked for. */
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

/** A factbook's records, in its order, then its sources. */
function documentsOf({ records, books }: Factbook): Findable[] {
  return [...records, ...books.map(({ source }) => source)];
}

/** Links a name to its entity; codes of two and three letters are too easily words. */
function linkerOf(factbook: Factbook): EntityByName {
  const { exact } = nameIndexOf(factbook);
  return (name) => exact(keyOf(name)).find(({ by }) => by !== "code")?.entity.id;
}

/** How much a term counts by the field that it stands in. */
const WEIGHT = { text: 1, questions: 1, named: 1.5, topic: 0.2, rest: 0.4 };
/** BM25's k1: how soon a repeated term adds nothing more. */
const SATURATION = 1.5;
/** Its b: how much less the terms of a long record count. */
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
    for (const lang of ["en", "nl"] as const) {
      const written = (texts: readonly Text[]) => texts.flatMap((text) => text[lang] ?? []);
      add(lang, WEIGHT.text, written(textsOf(document)));
      add(lang, WEIGHT.rest, written(restOf(document, factbook)));
      const questions = document.questions?.[lang] ?? [];
      add(lang, WEIGHT.questions, questions);
      // That it has some, and what they ask for.
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

/** The entities that a record is about, by or is. */
export function namedIn(
  document: Findable,
): readonly { readonly id: string; readonly as?: Role }[] {
  if (document.kind === "source") return [];
  if (isEntity(document)) return [document];
  return [...document.about, ...speakersOf(document).map((id) => ({ id }))];
}

/** What readers see of a document first. */
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

/** An entity's aliases, in the two languages; one of only one language is in both. */
export function aliasesOf({ aliases: { en = [], nl = [] } = {} }: Entity): Text[] {
  return [...en, ...nl].map(both);
}

function restOf(document: Findable, factbook: Factbook): Text[] {
  if (document.kind === "source") return [];
  if (isEntity(document)) return [document.summary];
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
