/** The entities that a query of several names means: "north korea russia" means two. */
import { ENTITY_KINDS, type Factbook } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import { findByName, type Resolution } from "../find/resolve.ts";
import type { Command } from "./command.ts";
import { remarksOn } from "./remarks.ts";

export interface Named {
  /** For each name the ids of the entities that it may mean. */
  readonly ids: readonly (readonly string[])[];
  /** Whether every name means something. */
  readonly isFound: boolean;
  remarks(lang: Lang): string[];
}

/** What may stand between names. */
const BETWEEN = /^(?:and|en|vs\.?|versus|with|met|to|tot)$/i;
/** In words, of a name. */
const LONGEST = 6;

/** The names in a query, as long as can be, up to the first one that means nothing. */
export function namesIn(query: string, command: Command["name"], factbook: Factbook): Named {
  const words = query.split(/[\s,]+/).filter((word) => word !== "" && !BETWEEN.test(word));
  const read: { readonly name: string; readonly resolution: Resolution }[] = [];
  for (let at = 0; at < words.length && read.every(isFound); ) {
    const spans = Array.from({ length: Math.min(LONGEST, words.length - at) }, (_, i) => {
      const name = words.slice(at, at + i + 1).join(" ");
      return { name, count: i + 1, resolution: findByName(factbook, name, ENTITY_KINDS) };
    }).reverse();
    const span = spans.find(isExact) ?? spans.find(isFound) ?? spans.at(-1);
    if (span) read.push(span);
    at += span?.count ?? 1;
  }
  return {
    ids: read.map(({ resolution }) => resolution.hits.map(({ entity }) => entity.id)),
    isFound: read.every(isFound),
    remarks: (lang) =>
      read.flatMap(({ name, resolution }) =>
        remarksOn(resolution, { query: name, command, kinds: ENTITY_KINDS }, factbook, lang),
      ),
  };
}

interface Read {
  readonly resolution: Resolution;
}

function isFound({ resolution }: Read): boolean {
  return resolution.hits.length > 0;
}

const EXACT: ReadonlySet<string> = new Set(["id", "name", "alias", "code"]);

function isExact({ resolution: { hits } }: Read): boolean {
  return hits.some(({ match }) => EXACT.has(match.by));
}
