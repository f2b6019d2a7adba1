/** Where a record's passage is on the web. */
import { type Factbook, isEntity } from "../factbook/factbook.ts";
import type { Entity, Selector } from "../factbook/model.ts";
import type { Link } from "../render/answer.ts";
import { textDirective } from "./text-fragment.ts";

/**
 * Makes links into the articles of `factbook`. A link opens at the passage's words where the factbook
 * has them and knows of none like them further up, since a browser takes the first; else at the top.
 */
export function createLinker(factbook: Factbook, directive = textDirective): Link {
  const firsts = firstStarts(factbook);
  return (id, { start, exact }) => {
    const source = factbook.sourceOf(id);
    if (exact === undefined) return source.url;
    if (start > (firsts.get(keyOf(source.id, exact)) ?? start)) return source.url;
    return `${source.url}${source.url.includes("#") ? "" : "#"}:~:${directive(exact)}`;
  };
}

/** Where a record's passage is: of an entity, where it is first named. */
export function selectorOf(
  record: Pick<Entity, "mentions"> | { readonly selector: Selector },
): Selector {
  if ("selector" in record) return record.selector;
  return record.mentions.reduce((first, mention) =>
    mention.start < first.start ? mention : first,
  );
}

function firstStarts(factbook: Factbook): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const record of factbook.records) {
    const source = factbook.sourceOf(record.id);
    for (const { start, exact } of isEntity(record) ? record.mentions : [record.selector]) {
      if (exact === undefined) continue;
      const key = keyOf(source.id, exact);
      firsts.set(key, Math.min(start, firsts.get(key) ?? start));
    }
  }
  return firsts;
}

/** Text directives don't tell capitals from small letters. */
function keyOf(sourceId: string, exact: string): string {
  return `${sourceId} ${exact.toLowerCase()}`;
}
