/** Remarks beside an answer: what a query was taken for, what comes close, what to try. */

import type { Result } from "../factbook/answer.ts";
import { type Factbook, KINDS, worded } from "../factbook/factbook.ts";
import type { Entity, EntityKind, FactRecord, Lang } from "../factbook/model.ts";
import { type Absent, findByName, type Resolution } from "../find/resolve.ts";
import type { findByText, Misspelling } from "../find/search.ts";
import type { IO } from "../io.ts";
import { NAMES } from "../output/labels/names.ts";
import { fill, LABELS } from "../output/labels.ts";
import { loadPage } from "../output/render.ts";
import { capitalised, enumerate, oneLine, origin } from "../output/value.ts";
import { shown, visible } from "../output/visible.ts";
import type { Command } from "./command.ts";

/** A query by name and the command it was given to. */
export interface Asked {
  readonly query: string;
  readonly command: Command["name"];
  readonly kinds: readonly EntityKind[];
}

/** A nearby record as one line: its text and the command that shows it. */
export function suggestion(text: string, record: FactRecord | Result, lang: Lang): string {
  const { show, source } = NAMES;
  const step = record.kind === "source" ? source[lang] : `${show[lang]} ${record.id}`;
  const told = [...origin(record, lang), `recruits ${step}`].join("; ");
  return `  ${visible(text)}  (${told})`;
}

/** The remark that no record has all words of a query, or that it names something absent; and what is near. */
export function noWords(
  query: string,
  { near, absent, isCommon }: Pick<ReturnType<typeof findByText>, "near" | "absent" | "isCommon">,
  lang: Lang,
): string[] {
  const { noWords, noWord, common, closest } = LABELS[lang].remark;
  const words = isCommon ? common : /^[\p{L}\p{N}]+$/u.test(query) ? noWord : noWords;
  const lacked = absent();
  const none = lacked ? lacking(lacked, [], lang) : fill(words, { query: shown(query) });
  const lines = near.map((record) => suggestion(oneLine(record, lang), record, lang));
  return [`${none} ${near.length > 0 ? closest : tryList("list", lang)}`, ...lines];
}

/** Remarks on a resolved name: that it was misspelt or ambiguous, or what comes close. */
export function remarksOn(
  { hits, absent, near }: Resolution,
  asked: Asked,
  factbook: Factbook,
  lang: Lang,
): string[] {
  const { remark, kind } = LABELS[lang];
  const query = shown(asked.query);
  const lacks = absent === undefined ? [] : [lacking(absent, near, lang)];
  if (hits.length > 0 || absent !== undefined)
    return [...remarksOnHits(hits, query, lang), ...lacks];
  const each = eachAlone(asked, factbook, lang);
  const none = fill(remark.noMatch, { query });
  if (each !== undefined) return [`${none} ${each}`];
  const other = near.find((entity) => !asked.kinds.includes(entity.kind));
  if (other !== undefined) {
    const step = `recruits ${NAMES[commandFor(other.kind)][lang]} ${query}`;
    return [fill(remark.otherKind, { name: nameOf(other, lang), kind: kind[other.kind], step })];
  }
  if (near.length === 0) return [`${none} ${tryList(asked.command, lang)}`];
  const suggested = near.map(
    (entity) =>
      `${nameOf(entity, lang)} (${kind[entity.kind]}: recruits ${NAMES.show[lang]} ${entity.id})`,
  );
  return [`${none} ${remark.closest} ${suggested.join(", ")}.`];
}

/** Where to see what there is; the overviews list no names. */
export function tryList(command: Command["name"], lang: Lang): string {
  const isOfKind = command in KINDS;
  return fill(LABELS[lang].remark.tryList, { command: NAMES[isOfKind ? command : "list"][lang] });
}

/** The command that looks up entities of a kind. */
export function commandFor(kind: EntityKind) {
  const names = ["country", "person", "org", "place"] as const;
  return names.find((name) => KINDS[name].some((own) => own === kind)) ?? "search";
}

/** Maximum length of a suggested command line, in characters. */
export const LONGEST_STEP = 300;

/** Suggests `--each` if every word would be found on its own; otherwise undefined. */
function eachAlone({ query, command, kinds }: Asked, factbook: Factbook, lang: Lang) {
  const words = query.split(/[\s,]+/).filter(Boolean);
  const isFound = (word: string) => findByName(factbook, word, kinds).hits.length > 0;
  if (words.length < 2 || words.length > 10 || !words.every(isFound)) return undefined;
  const step = `recruits ${NAMES[command][lang]} --each ${words.join(" ")}`;
  return fill(LABELS[lang].remark.eachAlone, { step: shown(step, LONGEST_STEP) });
}

const MOST_TOLD = 6;

/** The remark that a query fits several entities, or one by another spelling. */
export function remarksOnHits(hits: Resolution["hits"], query: string, lang: Lang): string[] {
  const { remark } = LABELS[lang];
  const names = [...new Set(hits.map(({ entity }) => nameOf(entity, lang)))];
  if (hits.length > 1) {
    const told = names.length > MOST_TOLD ? [...names.slice(0, MOST_TOLD - 1), "…"] : names;
    return [fill(remark.ambiguous, { query, names: enumerate(told, lang) })];
  }
  return hits.flatMap(({ entity: as, match }) =>
    match.by === "typo" ? [taken({ typed: query, as }, lang)] : [],
  );
}

/** The remark that something is taken as a misspelling. */
export function taken({ typed, as }: Misspelling, lang: Lang): string {
  const name = typeof as === "string" ? `“${as}”` : nameOf(as, lang);
  return fill(LABELS[lang].remark.taken, { query: shown(typed), name });
}

/** The remark that something is not in the article, with what it belongs to or similar entities. */
function lacking(absent: Absent, near: Resolution["near"], lang: Lang): string {
  const { remark } = LABELS[lang];
  const { place, isFormer } = absent;
  const name = capitalised(withArticle(absent.name[lang], lang));
  if (place !== undefined) {
    const whole = withArticle(nameOf(place, lang), lang);
    return fill(isFormer ? remark.nowCalled : remark.partOf, { name, whole });
  }
  const said = fill(remark.absent, { name });
  if (near.length === 0) return said;
  const named = near.map((entity) => withArticle(nameOf(entity, lang), lang));
  return `${said} ${fill(remark.doesName, { names: enumerate(named, lang) })}`;
}

/** English names that take an article. */
const WITH_THE =
  /^(?:United |(?:Netherlands|Bahamas|Philippines|Maldives|Seychelles|Gambia|Caucasus|(?:Middle|Far) East)$)|(?:Union|Islands|Republic|Emirates|Territor(?:y|ies))$/;

function withArticle(name: string, lang: Lang): string {
  return lang === "en" && WITH_THE.test(name) ? `the ${name}` : name;
}

function nameOf({ name }: Entity, lang: Lang): string {
  return visible(worded(name, lang));
}

/** Adds the user's `--data` to the command lines in a remark, except those that the user typed. */
export function addDataOption(line: string, paths: readonly string[] = []): string {
  if (paths.length === 0) return line;
  const names = Object.values(NAMES).flatMap(Object.values).join("|");
  const options = paths.map((path) => `--data ${shellQuoted(path)} `).join("");
  const start = new RegExp(`(?<!“)\\brecruits (?=(?:${names})\\b)`, "g");
  return line.replace(start, (begun) => begun + options);
}

/** Quotes a word for a shell if necessary. */
export function shellQuoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${shown(word).replaceAll("'", "'\\''")}'`;
}

/** Wraps lines that are wider than the terminal, with a hanging indent. */
export async function wrapLines(
  lines: readonly string[],
  { isTerminal, width }: Pick<IO, "isTerminal" | "width">,
): Promise<string> {
  if (!isTerminal || lines.every(({ length }) => length <= width))
    return lines.map((line) => `${line}\n`).join("");
  const { wrapped } = await loadPage();
  return lines
    .map((line) => {
      const [indent = ""] = /^ */.exec(line) ?? [];
      const text = wrapped(line.trim(), { width: width - indent.length });
      return text.replace(/^(?=.)/gm, indent);
    })
    .join("");
}
