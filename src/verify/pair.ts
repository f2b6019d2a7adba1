/** Finds passages by their wording alone, where no fingerprint tells their place. */
import { linesOf } from "./lines.ts";
import type { Passage } from "./passages.ts";
import { createFinder, type Span } from "./words.ts";

export interface Found {
  /** Where the passage is, if its wording leaves no doubt. */
  readonly place?: Span;
  /** How often the text has its wording where no other passage claims it. */
  readonly times: number;
}

/**
 * Pairs the `lost` passages with the places in `text` where their wording stands and which none of
 * the `held` spans is: in their order where there are as many, else the only one of a paragraph.
 */
export function pairLost(
  text: string,
  lost: readonly Passage[],
  held: readonly Span[],
): Map<Passage, Found> {
  const find = createFinder(text);
  const lines = linesOf(text);
  const taken = new Set(held.map(keyOf));
  const found = new Map<Passage, Found>();
  for (const [exact, passages] of byWording(lost)) {
    const free = find(exact).filter((span) => !taken.has(keyOf(span)));
    const starts = [...new Set(passages.map(({ selector }) => selector.start))].sort(ascending);
    for (const passage of passages) {
      const { start, paragraph } = passage.selector;
      const here = free.filter((span) => lines.at(span.start) === paragraph);
      const place =
        free.length === starts.length
          ? free[starts.indexOf(start)]
          : here.length === 1
            ? here[0]
            : undefined;
      found.set(passage, { times: free.length, ...(place && { place }) });
    }
  }
  return found;
}

function byWording(passages: readonly Passage[]): Map<string, Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const { exact } = passage.selector;
    if (exact === undefined) continue;
    const group = groups.get(exact);
    if (group === undefined) groups.set(exact, [passage]);
    else group.push(passage);
  }
  return groups;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function ascending(a: number, b: number): number {
  return a - b;
}
