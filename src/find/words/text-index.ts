/** Which records have a term, and how central it is to them: what `search` and `ask` look in. */
import { isBundled, stored } from "../../data.ts";
import type { Factbook } from "../../factbook/factbook.ts";
import { memoise } from "../../memo.ts";
import { type NameIndex, nameIndexOf } from "../names.ts";
import { nameKey } from "../normalise.ts";
import type { EntityByName } from "./terms.ts";
import { termsOfRecord } from "./text-document.ts";

/** An index as it is stored. Documents are the factbook's records, in its order. */
export interface StoredTextIndex {
  /** By term: document, weight in hundredths, document, weight … */
  readonly postings: Readonly<Record<string, readonly number[]>>;
  /** How many words each document was made from. */
  readonly lengths: readonly number[];
  /** Every word of the documents, for correcting typing errors against. */
  readonly vocabulary: readonly string[];
}

export interface TextIndex extends StoredTextIndex {
  /** The records' ids, by document. */
  readonly ids: readonly string[];
  readonly entityByName: EntityByName;
  /** What an organisation or group belongs to, by its id. */
  readonly wholes: ReadonlyMap<string, string>;
}

/** The index of a factbook, made when first asked for; the build has stored the bundled one's. */
export const textIndexOf = memoise((factbook: Factbook): TextIndex => {
  const known = isBundled(factbook) ? stored<StoredTextIndex>("texts.json") : undefined;
  return {
    ...(known ?? indexTexts(factbook)),
    ids: factbook.records.map(({ id }) => id),
    entityByName: linker(nameIndexOf(factbook)),
    wholes: wholesOf(factbook),
  };
});

/** The part of an index that takes long to make. */
export function indexTexts(factbook: Factbook): StoredTextIndex {
  const entityByName = linker(nameIndexOf(factbook));
  const postings: Record<string, number[]> = {};
  const lengths: number[] = [];
  const vocabulary = new Set<string>();
  for (const [document, record] of factbook.records.entries()) {
    const { weights, words, length } = termsOfRecord(record, factbook, entityByName);
    for (const [term, weight] of weights) {
      postings[term] ??= [];
      postings[term].push(document, Math.round(weight * 100));
    }
    for (const word of words) vocabulary.add(word);
    lengths.push(length);
  }
  return { postings, lengths, vocabulary: [...vocabulary] };
}

/** Links a name to its entity; codes of two and three letters are too easily words. */
function linker(names: NameIndex): EntityByName {
  return (key) => names.exact(nameKey(key)).find((name) => name.by !== "code")?.entity.id;
}

/** A person is not spoken of for what they belong to, an organisation or a group is. */
function wholesOf(factbook: Factbook): Map<string, string> {
  return new Map(
    factbook.entities.flatMap(({ id, kind, of }) =>
      of !== undefined && kind !== "person" ? [[id, of]] : [],
    ),
  );
}
