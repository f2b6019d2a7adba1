/**
 * The factbook in relational form, which `csv` and `sql` write: a table a kind, and one for each list
 * in a record. Parents stand before their children.
 */
import {
  type Claim,
  ENTITY_KINDS,
  type FactbookData,
  type Figure,
  QUALIFIERS,
  type Quote,
  STATUSES,
} from "../factbook/model.ts";

export interface Table {
  readonly name: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Its rows in the factbook's order, each an object in which a column's path leads to its cell. */
  rows(data: FactbookData): Iterable<object>;
}

export interface Column {
  /** Dotted path of the cell in its row. */
  readonly path: string;
  /** `ids` is a list that has a table of its own besides. */
  readonly type: "text" | "integer" | "number" | "boolean" | "ids";
  readonly optional?: true;
  /** All the values that it can have. */
  readonly oneOf?: readonly string[];
  /** The table whose `id` it holds. */
  readonly references?: "entities" | "facts" | "source";
}

/** Reads a column's cell in a row; undefined where the record has nothing there. */
export function cellReader({ path }: Column): (row: object) => unknown {
  const steps = path.split(".");
  return (row) => {
    let node: unknown = row;
    for (const step of steps) node = (node as Record<string, unknown> | undefined)?.[step];
    return node;
  };
}

const OPTIONAL = { optional: true } as const;

function text(path: string, more: Partial<Column> = {}): Column {
  return { path, type: "text", ...more };
}

function both(path: string, more: Partial<Column> = {}): Column[] {
  return [text(`${path}.en`, more), text(`${path}.nl`, more)];
}

function integer(path: string): Column {
  return { path, type: "integer" };
}

function selector(path: string): Column[] {
  const offsets = ["start", "end", "paragraph"].map((part) => integer(`${path}.${part}`));
  return [...offsets, text(`${path}.exact`, OPTIONAL)];
}

const ID = text("id");
const ENTITY = text("entity", { references: "entities" });
const FACT_ID = text("id", { references: "facts" });
const FACT = text("fact", { references: "facts" });
const POSITION = integer("position");
const CERTAINTIES = ["stated", "inferred"];
const ABOUT: Column = { path: "about", type: "ids" };
const PROVENANCE: readonly Column[] = [
  ABOUT,
  { path: "claimedBy", type: "ids" },
  text("status", { oneOf: STATUSES }),
  { path: "deniedBy", type: "ids", optional: true },
  ...both("when.expression", OPTIONAL),
  text("when.from", OPTIONAL),
  text("when.to", OPTIONAL),
  text("when.certainty", { oneOf: CERTAINTIES, optional: true }),
  ...selector("selector"),
];

export const TABLES: readonly Table[] = [
  {
    name: "source",
    key: ["id"],
    columns: [
      ID,
      text("outlet"),
      text("articleId"),
      text("slug"),
      ...both("title"),
      text("url"),
      { path: "urlChecked", type: "boolean" },
      text("language"),
      text("date.value"),
      text("date.certainty", { oneOf: CERTAINTIES }),
      integer("length"),
      integer("lines"),
      text("sha256"),
      ...both("rights"),
      text("fingerprint.passages", OPTIONAL),
      text("fingerprint.words", OPTIONAL),
    ],
    rows: ({ source }) => [source],
  },
  {
    name: "date_basis",
    key: ["source", "position"],
    columns: [text("source", { references: "source" }), POSITION, ...both("basis")],
    rows: ({ source }) =>
      source.date.basis.map((basis, position) => ({ source: source.id, position, basis })),
  },
  {
    name: "entities",
    key: ["id"],
    columns: [
      ID,
      text("kind", { oneOf: ENTITY_KINDS }),
      ...both("name"),
      text("iso2", OPTIONAL),
      text("iso3", OPTIONAL),
      { path: "plural", type: "boolean", optional: true },
      { path: "unnamed", type: "boolean", optional: true },
      text("of", { references: "entities", optional: true }),
      ...both("role"),
      ...both("summary"),
    ],
    rows: ({ entities }) => entities,
  },
  {
    name: "aliases",
    key: ["entity", "lang", "position"],
    columns: [ENTITY, text("lang"), POSITION, text("alias")],
    rows: ({ entities }) =>
      each(entities, ({ id, aliases }) =>
        wordsByLanguage(aliases, "alias").map((row) => ({ entity: id, ...row })),
      ),
  },
  {
    name: "mentions",
    key: ["entity", "position"],
    columns: [ENTITY, POSITION, ...selector("selector")],
    rows: ({ entities }) =>
      each(entities, ({ id, mentions }) =>
        mentions.map((selector, position) => ({ entity: id, position, selector })),
      ),
  },
  {
    name: "facts",
    key: ["id"],
    columns: [ID, text("kind", { oneOf: ["figure", "quote", "claim"] })],
    rows: factsOf,
  },
  {
    name: "figures",
    key: ["id"],
    columns: [
      FACT_ID,
      ...both("label"),
      ...both("phrase", OPTIONAL),
      { path: "value.amount", type: "number" },
      ...both("value.unit"),
      text("value.qualifier", { oneOf: QUALIFIERS }),
      ...both("value.per", OPTIONAL),
      { path: "value.min", type: "number", optional: true },
      { path: "value.max", type: "number", optional: true },
      ...PROVENANCE,
    ],
    rows: ({ figures }) => figures,
  },
  {
    name: "quotes",
    key: ["id"],
    columns: [
      FACT_ID,
      text("speaker", { references: "entities" }),
      ...both("text"),
      text("form", { oneOf: ["direct", "partial"] }),
      ...both("context"),
      ABOUT,
      ...selector("selector"),
      ...both("note", OPTIONAL),
    ],
    rows: ({ quotes }) => quotes,
  },
  {
    name: "claims",
    key: ["id"],
    columns: [FACT_ID, ...both("statement"), ...PROVENANCE],
    rows: ({ claims }) => claims,
  },
  {
    name: "keywords",
    key: ["fact", "lang", "position"],
    columns: [FACT, text("lang"), POSITION, text("keyword")],
    rows: (data) =>
      each(factsOf(data), ({ id, keywords = {} }) =>
        wordsByLanguage(keywords, "keyword").map((row) => ({ fact: id, ...row })),
      ),
  },
  relation("about", (fact) => fact.about),
  relation("claimed_by", (fact) => (fact.kind === "quote" ? [] : fact.claimedBy)),
  relation("denied_by", (fact) => (fact.kind === "quote" ? [] : (fact.deniedBy ?? []))),
];

type Fact = Figure | Quote | Claim;

/** The entities that facts stand in a relation to, in each fact's order. */
function relation(name: string, entitiesOf: (fact: Fact) => readonly string[]): Table {
  return {
    name,
    key: ["fact", "position"],
    columns: [FACT, POSITION, ENTITY],
    rows: (data) =>
      each(factsOf(data), (fact) =>
        entitiesOf(fact).map((entity, position) => ({ fact: fact.id, position, entity })),
      ),
  };
}

function* factsOf({ figures, quotes, claims }: FactbookData): Generator<Fact> {
  yield* figures;
  yield* quotes;
  yield* claims;
}

function* each<T>(records: Iterable<T>, rows: (record: T) => object[]): Generator<object> {
  for (const record of records) yield* rows(record);
}

function wordsByLanguage(words: Readonly<Record<string, readonly string[]>>, name: string) {
  return Object.entries(words).flatMap(([lang, list]) =>
    list.map((word, position) => ({ lang, position, [name]: word })),
  );
}
