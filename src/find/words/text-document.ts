/** The terms of one record, each with how central it is to the record. */
import { type Factbook, isEntity, timesOf } from "../../factbook/factbook.ts";
import type { Entity, FactRecord, Figure, Text } from "../../factbook/model.ts";
import { stemsOf } from "./stems.ts";
import { isStopword } from "./stopwords.ts";
import { type EntityByName, tokenise } from "./terms.ts";

/** What a record is found by. */
export interface TextDocument {
  /** By term, a weight in (0, 1]. */
  readonly weights: ReadonlyMap<string, number>;
  readonly words: ReadonlySet<string>;
  /** How many words it was made from. */
  readonly length: number;
}

/** How much a term in each part of a record counts. */
const WEIGHT = { text: 1, questions: 0.85, about: 0.6, source: 0.6, context: 0.5, aside: 0.3 };

/** The terms of `record`, with those of the entities that it is about or from. */
export function termsOfRecord(
  record: FactRecord,
  factbook: Factbook,
  entityByName: EntityByName,
): TextDocument {
  const builder = new DocumentBuilder(entityByName);
  if (isEntity(record)) addEntity(builder, record);
  else addFact(builder, record, factbook);
  for (const lang of ["en", "nl"] as const)
    builder.addWords(record.questions?.[lang].join(" ") ?? "", WEIGHT.questions, lang);
  return builder;
}

function addEntity(to: DocumentBuilder, entity: Entity): void {
  to.addEntity(entity, WEIGHT.text);
  for (const [lang, aliases] of Object.entries(entity.aliases))
    for (const alias of aliases) to.addWords(alias, WEIGHT.text, lang);
  to.addText(entity.role, WEIGHT.questions);
}

function addFact(
  to: DocumentBuilder,
  record: Exclude<FactRecord, Entity>,
  factbook: Factbook,
): void {
  const entity = (id: string) => factbook.byId.get(id) as Entity;
  for (const { id } of record.about) {
    to.addEntity(entity(id), WEIGHT.about);
    if (entity(id).kind !== "country") to.addText(entity(id).role, WEIGHT.about * WEIGHT.aside);
  }
  const sources = record.kind === "quote" ? [record.speaker] : record.claimedBy;
  for (const id of sources) to.addEntity(entity(id), WEIGHT.source);
  for (const { time } of timesOf(record)) to.addText(time.expression, WEIGHT.context);
  if (record.kind === "quote") {
    to.addText(record.text, WEIGHT.text);
    to.addText(record.context, WEIGHT.context);
    return;
  }
  for (const id of record.deniedBy ?? []) to.addEntity(entity(id), WEIGHT.source);
  to.addWords(record.status, WEIGHT.aside, "en");
  if (record.kind === "claim") to.addText(record.statement, WEIGHT.text);
  else addFigure(to, record);
}

function addFigure(to: DocumentBuilder, figure: Figure): void {
  to.addText(figure.label, WEIGHT.text);
  to.addText(figure.value.unit, WEIGHT.about);
  if (figure.value.per) to.addText(figure.value.per, WEIGHT.about);
  to.addTerm(`#${figure.value.amount}`, WEIGHT.text);
}

class DocumentBuilder implements TextDocument {
  readonly weights = new Map<string, number>();
  readonly words = new Set<string>();
  length = 0;

  constructor(private readonly entityByName: EntityByName) {}

  addTerm(term: string, weight: number): void {
    if ((this.weights.get(term) ?? 0) < weight) this.weights.set(term, weight);
  }

  /** The entity itself, what it belongs to, and the words of its name at less weight. */
  addEntity(entity: Entity, weight: number): void {
    this.addTerm(`@${entity.id}`, weight);
    if (entity.of) this.addTerm(`@${entity.of}`, weight * WEIGHT.context);
    this.addText(entity.name, weight * WEIGHT.context);
  }

  addText(text: Text, weight: number): void {
    this.addWords(text.en, weight, "en");
    this.addWords(text.nl, weight, "nl");
  }

  /** Names count as their entity and also word by word: "Korean" meets "North Korean". */
  addWords(text: string, weight: number, language: string): void {
    const lang = language === "nl" ? "nl" : "en";
    const otherStem = lang === "nl" ? "en:" : "nl:";
    const tokens = tokenise(text, this.entityByName, lang);
    for (const token of tokens) {
      for (const term of token.terms) if (!term.startsWith(otherStem)) this.addTerm(term, weight);
      if (token.entity === undefined) this.words.add(token.text);
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
      this.words.add(word);
      for (const stem of stemsOf(word)) this.addTerm(stem, weight);
    }
    for (let start = 0; start < words.length; start++) {
      for (let end = start + 1; end <= words.length; end++) {
        const inner = words.slice(start, end).join("");
        const entity = this.entityByName(inner, inner);
        if (entity !== undefined) this.addTerm(`@${entity}`, weight * WEIGHT.questions);
      }
    }
  }
}
