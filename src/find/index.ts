/**
 * Which records have a term, and how much it counts there: what searches and questions look in.
 * Fields are weighted and then saturated, as in BM25F (S. Robertson & H. Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009).
 */
import { isBundled, stored } from "../data.ts";
import { type Factbook, isEntity, speakersOf } from "../factbook/factbook.ts";
import type { Entity, FactRecord, Lang, Source, Text } from "../factbook/model.ts";
import { memoise, memoiseByValue } from "../memo.ts";
import { type NameIndex, nameIndexOf } from "./names.ts";
import { keyOf } from "./normalise.ts";
import { type EntityByName, termsOf, tokenise } from "./words.ts";

/** What a question can find: a record, or the article that it is from. */
export type Findable = FactRecord | Source;

/** An index as it is stored. */
export interface StoredIndex {
  /** By term: for each document that has it `100 * document + weight`, the weight in fiftieths. */
  readonly postings: Readonly<Record<string, readonly number[]>>;
  /** Every word of the documents, which a misspelt one may mean. */
  readonly vocabulary: readonly string[];
}

export interface Index extends StoredIndex {
  /** The factbook's records, in its order, then its sources. */
  readonly documents: readonly Findable[];
  readonly entityByName: EntityByName;
}

/** The index of a factbook, made when first asked for; the build has stored the bundled one's. */
export const indexOf = memoise((factbook: Factbook): Index => {
  const known = isBundled(factbook) ? stored<StoredIndex>("index.json") : undefined;
  return {
    ...(known ?? createIndex(factbook)),
    documents: documentsOf(factbook),
    entityByName: linker(nameIndexOf(factbook)),
  };
});

function documentsOf({ records, books }: Factbook): Findable[] {
  return [...records, ...books.map(({ source }) => source)];
}

/** Links a name to its entity; codes of two and three letters are too easily words. */
function linker(names: NameIndex): EntityByName {
  return (name) => names.exact(keyOf(name)).find(({ by }) => by !== "code")?.entity.id;
}

/** How much a term counts by the field that it stands in. */
const WEIGHT = { text: 1, questions: 1, named: 1.5, topic: 0.2, rest: 0.4 };
/** How soon a repeated term adds nothing more, BM25's k1; how much less those of a long record count, its b. */
const SATURATION = 1.5;
const LENGTH = 0.3;

/** The part of an index that takes long to make. */
export function createIndex(factbook: Factbook): StoredIndex {
  const entityByName = linker(nameIndexOf(factbook));
  const vocabulary = new Set<string>();
  const stemIn = memoiseByLang((text, lang) => termsOf({ text }, lang)[0] ?? text);
  const documents = documentsOf(factbook).map((document) => {
    const counts = new Map<string, number>();
    let length = 0;
    const count = (term: string, weight: number) =>
      counts.set(term, weight + (counts.get(term) ?? 0));
    for (const { text, weight, lang } of fieldsOf(document, factbook)) {
      for (const token of tokenise(text, entityByName)) {
        length += weight;
        if (token.entity !== undefined) count(`@${token.entity}`, weight);
        for (const word of token.text.split(" ")) {
          vocabulary.add(word);
          count(stemIn[lang](word), weight);
        }
      }
    }
    for (const { id, weight } of namedIn(document)) count(`@${id}`, weight);
    return { counts, length };
  });
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const postings: Record<string, number[]> = Object.create(null);
  for (const [document, { counts, length }] of documents.entries()) {
    const half = SATURATION * (1 - LENGTH + (LENGTH * length) / mean);
    for (const [term, count] of counts) {
      postings[term] ??= [];
      const weight = (count * (1 + SATURATION)) / (count + half);
      postings[term].push(100 * document + Math.min(99, Math.round(50 * weight)));
    }
  }
  return { postings, vocabulary: [...vocabulary] };
}

/** `make` by language, each word once. */
function memoiseByLang(make: (word: string, lang: Lang) => string) {
  return {
    en: memoiseByValue((word: string) => make(word, "en")),
    nl: memoiseByValue((word: string) => make(word, "nl")),
  };
}

/** The entities that a record is about, by or is, and how much each counts. */
function namedIn(document: Findable): { id: string; weight: number }[] {
  if (document.kind === "source") return [];
  if (isEntity(document)) return [{ id: document.id, weight: WEIGHT.named }];
  return [
    ...document.about.map(({ id, as }) => ({
      id,
      weight: as === "topic" ? WEIGHT.topic : WEIGHT.named,
    })),
    ...speakersOf(document).map((id) => ({ id, weight: WEIGHT.named })),
  ];
}

interface Field {
  readonly text: string;
  readonly weight: number;
  readonly lang: Lang;
}

/** The texts of a document in both languages. */
function fieldsOf(document: Findable, factbook: Factbook): Field[] {
  return (["en", "nl"] as const).flatMap((lang) => {
    const field = (weight: number) => (text: string) => ({ text, weight, lang });
    return [
      ...textsOf(document)
        .map((text) => text[lang])
        .map(field(WEIGHT.text)),
      ...restOf(document, factbook)
        .map((text) => text[lang])
        .map(field(WEIGHT.rest)),
      ...(document.questions?.[lang] ?? []).map(field(WEIGHT.questions)),
    ];
  });
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
export function aliasesOf({ aliases: { en, nl } }: Entity): Text[] {
  return [...en, ...nl].map(both);
}

function restOf(document: Findable, factbook: Factbook): Text[] {
  if (document.kind === "source") return [];
  if (isEntity(document)) return [document.summary];
  const names = [...document.about.map(({ id }) => id), ...speakersOf(document)].flatMap((id) => {
    const entity = factbook.byId.get(id);
    return isEntity(entity) ? [entity.name] : [];
  });
  const { when, said } = { when: undefined, ...document };
  const times = [when, said].flatMap((time) => {
    const years = [time?.from, time?.to].map((day) => day?.slice(0, 4) ?? "").join(" ");
    return time ? [time.expression, both(years)] : [];
  });
  const own = document.kind === "quote" ? document.context : both(document.status);
  return [own, ...names, ...times];
}

function both(text: string): Text {
  return { en: text, nl: text };
}
