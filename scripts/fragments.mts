/**
 * Takes the words by which links find passages anew after the records of `data/` have changed:
 * `npx tsx scripts/fragments.mts <article.txt>`. A name, number or quotation is found by itself, or
 * with words before it; any other passage by its first and its last words, as few as will do.
 */

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { textDirective } from "../src/cite/link.ts";
import type { FactRecord, Selector } from "../src/factbook/model.ts";

const ROOT = join(import.meta.dirname, "..");
const article = readFileSync(process.argv[2] ?? "", "utf8");
const lower = article.toLowerCase();

/** Where words can begin and end, as browsers see them. */
const borders = new Set([0, article.length]);
for (const { index, segment } of new Intl.Segmenter("nl", { granularity: "word" }).segment(article))
  for (const at of [index, index + segment.length]) borders.add(at);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where `text` stands first from an offset on, as whole words. */
function find(text: string, from = 0): Span | undefined {
  for (let at = lower.indexOf(text.toLowerCase(), from); at >= 0; ) {
    const end = at + text.length;
    if (borders.has(at) && borders.has(end)) return { start: at, end };
    at = lower.indexOf(text.toLowerCase(), at + 1);
  }
  return undefined;
}

const decoded = (part: string) => decodeURIComponent(part);

/** What a browser marks for a directive. */
function marked(directive: string): Span | undefined {
  const parts = directive.replace("text=", "").split(",");
  const prefix = parts[0]?.endsWith("-") ? decoded(parts.shift()?.slice(0, -1) ?? "") : undefined;
  const [first = "", last] = parts.map(decoded);
  let start = prefix === undefined ? find(first) : undefined;
  for (let before = prefix && find(prefix); before; before = find(prefix ?? "", before.start + 1)) {
    const after = find(first, before.end);
    if (after && article.slice(before.end, after.start).trim() === "") {
      start = after;
      break;
    }
  }
  const end = start && last !== undefined ? find(last, start.end) : start;
  return start && end && { start: start.start, end: end.end };
}

const MOST = 5;
/** So few words alone might stand anywhere else on a page. */
const FEW = 3;

/** A passage without what surrounds its words, and these. */
function trimmed({ start, end }: Span): Span & { words: string[] } {
  const text = article.slice(start, end);
  const [before = ""] = /^[^\p{L}\p{N}]*/u.exec(text) ?? [];
  const [after = ""] = /[^\p{L}\p{N}]*$/u.exec(text) ?? [];
  const [from, to] = [start + before.length, end - after.length];
  return { start: from, end: to, words: article.slice(from, to).split(/\s+/) };
}

/** The selector with what a link needs to find its passage. */
function withWords({
  prefix: _,
  textStart: _start,
  textEnd: _end,
  ...selector
}: Selector): Selector {
  const isFound = (wanted: Span, found: Span | undefined) =>
    found?.start === wanted.start && found.end === wanted.end;
  if (selector.exact !== undefined) {
    if (isFound(selector, marked(textDirective(selector)))) return selector;
    const line = article.slice(article.lastIndexOf("\n", selector.start) + 1, selector.start);
    const words = line.trim().split(/\s+/);
    for (let count = 1; count <= MOST; count++) {
      const prefix = words
        .slice(-count)
        .join(" ")
        .replace(/^[^\p{L}\p{N}]+/u, "");
      const found = { ...selector, prefix };
      if (isFound(selector, marked(textDirective(found)))) return found;
    }
  } else {
    const { words, ...span } = trimmed(selector);
    // Never all of them: the words between stay the article's.
    const half = Math.floor((words.length - 1) / 2);
    for (let count = Math.min(FEW, Math.ceil(half / 2)); count <= half; count++) {
      const [textStart, textEnd] = [words.slice(0, count), words.slice(-count)].map((some) =>
        some.join(" "),
      );
      const found = { ...selector, textStart, textEnd } as Selector;
      if (isFound(span, marked(textDirective(found)))) return found;
    }
  }
  throw new Error(
    `no words find ${selector.start}-${selector.end}: ${article.slice(selector.start, selector.end)}`,
  );
}

for (const part of ["entities", "figures", "quotes", "claims"]) {
  const path = join(ROOT, "data", `${part}.json`);
  const records: FactRecord[] = JSON.parse(readFileSync(path, "utf8"));
  const renewed = records.map((record) => {
    if (!("mentions" in record)) return { ...record, selector: withWords(record.selector) };
    const [first, ...others] = record.mentions;
    return { ...record, mentions: [...(first ? [withWords(first)] : []), ...others] };
  });
  const json = execFileSync("npx", ["biome", "format", `--stdin-file-path=${part}.json`], {
    cwd: ROOT,
    input: JSON.stringify(renewed),
  });
  writeFileSync(path, json);
}
