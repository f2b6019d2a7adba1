/**
 * The factbook in relational form, which `csv` and `sql` write: a table for each kind, with the
 * columns that the model gives it, and one for each list in a record. Parents stand before their
 * children.
 */

import type { Fact, FactbookData } from "../factbook/model.ts";
import {
  Claim,
  Entity,
  EntityId,
  Figure,
  Id,
  Quote,
  Selector,
  Source,
  Text,
} from "../factbook/model.ts";
import { type Column, columnsOf } from "../factbook/schema-fields.ts";

export interface Table {
  readonly name: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Its rows in the factbook's order, each an object in which a column's path leads to its cell. */
  rows(data: FactbookData): Iterable<object>;
}

const text = (path: string): Column => ({ path, type: "text" });
const POSITION: Column = { path: "position", type: "integer" };
const ENTITY = columnsOf(EntityId, "entity");
const FACT: Column = { path: "fact", type: "text", references: "facts" };

/** A table of facts: each has its id in `facts` too, to which the tables of its lists refer. */
function factTable(
  name: "figures" | "quotes" | "claims",
  schema: Parameters<typeof columnsOf>[0],
): Table {
  const [, ...columns] = columnsOf(schema, "");
  return {
    name,
    key: ["id"],
    columns: [{ ...text("id"), references: "facts" }, ...columns],
    rows: (data) => data[name],
  };
}

export const TABLES: readonly Table[] = [
  { name: "source", key: ["id"], columns: columnsOf(Source, ""), rows: ({ source }) => [source] },
  {
    name: "date_basis",
    key: ["source", "position"],
    columns: [{ ...text("source"), references: "source" }, POSITION, ...columnsOf(Text, "basis")],
    rows: ({ source }) =>
      source.date.basis.map((basis, position) => ({ source: source.id, position, basis })),
  },
  {
    name: "entities",
    key: ["id"],
    columns: columnsOf(Entity, ""),
    rows: ({ entities }) => entities,
  },
  {
    name: "aliases",
    key: ["entity", "lang", "position"],
    columns: [...ENTITY, text("lang"), POSITION, text("alias")],
    rows: ({ entities }) =>
      entities.flatMap(({ id, aliases }) => wordsByLanguage({ entity: id }, aliases, "alias")),
  },
  {
    name: "mentions",
    key: ["entity", "position"],
    columns: [...ENTITY, POSITION, ...columnsOf(Selector, "selector")],
    rows: ({ entities }) =>
      entities.flatMap(({ id, mentions }) =>
        mentions.map((selector, position) => ({ entity: id, position, selector })),
      ),
  },
  {
    name: "facts",
    key: ["id"],
    columns: [...columnsOf(Id, "id"), { ...text("kind"), oneOf: ["figure", "quote", "claim"] }],
    rows: factsOf,
  },
  factTable("figures", Figure),
  factTable("quotes", Quote),
  factTable("claims", Claim),
  {
    name: "keywords",
    key: ["fact", "lang", "position"],
    columns: [FACT, text("lang"), POSITION, text("keyword")],
    rows: (data) =>
      factsOf(data).flatMap(({ id, keywords = {} }) =>
        wordsByLanguage({ fact: id }, keywords, "keyword"),
      ),
  },
  relation("about", (fact) => fact.about),
  relation("claimed_by", (fact) => (fact.kind === "quote" ? [] : fact.claimedBy)),
  relation("denied_by", (fact) => (fact.kind === "quote" ? [] : (fact.deniedBy ?? []))),
];

/** The entities that facts stand in a relation to, in each fact's order. */
function relation(name: string, entitiesOf: (fact: Fact) => readonly string[]): Table {
  return {
    name,
    key: ["fact", "position"],
    columns: [FACT, POSITION, ...ENTITY],
    rows: (data) =>
      factsOf(data).flatMap((fact) =>
        entitiesOf(fact).map((entity, position) => ({ fact: fact.id, position, entity })),
      ),
  };
}

function factsOf({ figures, quotes, claims }: FactbookData): Fact[] {
  return [...figures, ...quotes, ...claims];
}

function wordsByLanguage(
  parent: object,
  words: Readonly<Record<string, readonly string[]>>,
  name: string,
): object[] {
  return Object.entries(words).flatMap(([lang, list]) =>
    list.map((word, position) => ({ ...parent, lang, position, [name]: word })),
  );
}
