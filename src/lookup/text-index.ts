/** Every record's terms with how central each is to it: what `search` and `ask` look in. */
import { type Factbook, isEntity } from "../factbook/factbook.ts";
import type { Entity, FactRecord, Figure, Text } from "../factbook/model.ts";
import type { NameIndex } from "./names.ts";
import { nameKey } from "./normalise.ts";
import { isStopword } from "./stopwords.ts";
import { type EntityByName, stemsOf, tokenise } from "./terms.ts";

/** A record with the weight, in (0, 1], of each of its terms. */
export interface TextDocument {
  readonly id: string;
  readonly weights: ReadonlyMap<string, number>;
  /** How many words it was made from. */
  readonly length: number;
}

export interface TextIndex {
  readonly documents: readonly TextDocument[];
  /** In how many documents each term stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Every word of the documents, for correcting typing errors against. */
  readonly vocabulary: ReadonlySet<string>;
  readonly entityByName: EntityByName;
  /** The entity that an organisation or group belongs to, by its id. */
  readonly wholes: ReadonlyMap<string, string>;
}

/** How much a term in each part of a record counts. */
const WEIGHT = { text: 1, keywords: 0.9, about: 0.6, source: 0.6, context: 0.5, aside: 0.3 };

/** Indexes all records of `factbook`. */
export function createTextIndex(factbook: Factbook, names: NameIndex): TextIndex {
  const entityByName = linker(names);
  const frequency = new Map<string, number>();
  const vocabulary = new Set<string>();
  const documents = factbook.records.map((record) => {
    const builder = new DocumentBuilder(record.id, entityByName, vocabulary);
    addRecord(builder, record, factbook);
    for (const term of builder.weights.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    return builder;
  });
  return { documents, frequency, vocabulary, entityByName, wholes: wholesOf(factbook) };
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

function addRecord(to: DocumentBuilder, record: FactRecord, factbook: Factbook): void {
  if (isEntity(record)) addEntity(to, record);
  else addFact(to, record, factbook);
}

function addFact(
  to: DocumentBuilder,
  record: Exclude<FactRecord, Entity>,
  factbook: Factbook,
): void {
  for (const lang of ["en", "nl"] as const)
    to.addWords(record.keywords?.[lang].join(" ") ?? "", WEIGHT.keywords, lang);
  const entity = (id: string) => factbook.byId.get(id) as Entity;
  for (const id of record.about) to.addEntity(entity(id), WEIGHT.about);
  const sources = record.kind === "quote" ? [record.speaker] : record.claimedBy;
  for (const id of sources) to.addEntity(entity(id), WEIGHT.source);
  if (record.kind === "quote") {
    to.addText(record.text, WEIGHT.text);
    to.addText(record.context, WEIGHT.context);
    return;
  }
  for (const id of record.deniedBy ?? []) to.addEntity(entity(id), WEIGHT.source);
  if (record.when) to.addText(record.when.expression, WEIGHT.context);
  to.addWords(record.status, WEIGHT.aside, "en");
  if (record.kind === "claim") to.addText(record.statement, WEIGHT.text);
  else addFigure(to, record);
}

function addEntity(to: DocumentBuilder, entity: Entity): void {
  to.addEntity(entity, WEIGHT.text);
  for (const [lang, aliases] of Object.entries(entity.aliases))
    for (const alias of aliases) to.addWords(alias, WEIGHT.text, lang);
  to.addText(entity.role, WEIGHT.keywords);
}

function addFigure(to: DocumentBuilder, figure: Figure): void {
  to.addText(figure.label, WEIGHT.text);
  to.addText(figure.value.unit, WEIGHT.about);
  if (figure.value.per) to.addText(figure.value.per, WEIGHT.about);
  to.addTerm(`#${figure.value.amount}`, WEIGHT.text);
}

class DocumentBuilder implements TextDocument {
  readonly weights = new Map<string, number>();
  length = 0;

  constructor(
    readonly id: string,
    private readonly entityByName: EntityByName,
    private readonly vocabulary: Set<string>,
  ) {}

  addTerm(term: string, weight: number): void {
    if ((this.weights.get(term) ?? 0) < weight) this.weights.set(term, weight);
  }

  /** The entity itself, and the words of its name at less weight. */
  addEntity(entity: Entity, weight: number): void {
    this.addTerm(`@${entity.id}`, weight);
    if (entity.of) this.addTerm(`@${entity.of}`, weight * WEIGHT.context);
    if (entity.kind !== "country") this.addText(entity.role, weight * WEIGHT.aside);
    this.addText(entity.name, weight * WEIGHT.context);
  }

  addText(text: Text, weight: number): void {
    this.addWords(text.en, weight, "en");
    this.addWords(text.nl, weight, "nl");
  }

  /** Names count as their entity and also word by word: "Korean" meets "North Korean". */
  addWords(text: string, weight: number, language: string): void {
    const lang = language === "nl" ? "nl" : "en";
    const tokens = tokenise(text, this.entityByName, lang);
    for (const token of tokens) {
      for (const term of token.terms) this.addTerm(term, weight);
      if (token.entity === undefined) this.vocabulary.add(token.text);
      else this.addName(token.text.split(" "), weight);
    }
    this.length += tokens.length;
  }

  /**
   * The words of a name, which mean nothing but themselves ("Jong" is not young), and the shorter
   * names in it: "Russian army" has Russia in it.
   */
  private addName(words: readonly string[], weight: number): void {
    for (const word of words.filter((word) => !isStopword(word))) {
      this.vocabulary.add(word);
      for (const stem of stemsOf(word)) this.addTerm(stem, weight);
    }
    for (let start = 0; start < words.length; start++) {
      for (let end = start + 1; end <= words.length; end++) {
        const inner = words.slice(start, end).join("");
        const entity = this.entityByName(inner, inner);
        if (entity !== undefined) this.addTerm(`@${entity}`, weight * WEIGHT.keywords);
      }
    }
  }
}
