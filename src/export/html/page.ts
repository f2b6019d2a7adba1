/** The fact sheet as one web page. It is readable without scripts and makes no requests. */
import { createLinker } from "../../cite/link.ts";
import type { JoinedFact } from "../../factbook/answer.ts";
import {
  type Factbook,
  firstSelector,
  isEntity,
  statusOf,
  worded,
} from "../../factbook/factbook.ts";
import { joinFacts, speakersOfJoined } from "../../factbook/join.ts";
import type { Entity, FactRecord, Lang, Source } from "../../factbook/model.ts";
import { asides, STATUS } from "../../output/columns.ts";
import { LABELS, STATUSES } from "../../output/labels.ts";
import { compareSvg } from "../../output/overviews/compare.ts";
import { timelineSvg } from "../../output/overviews/timeline.ts";
import {
  capitalised,
  formatDay,
  formatPlace,
  nameList,
  oneLine,
  summaryOf,
  wordsOf,
} from "../../output/value.ts";
import { escaped } from "../../output/visible.ts";
import { comparisonsOf } from "../../overview/compare.ts";
import { momentsOf } from "../../overview/timeline.ts";
import { SCRIPT, STYLE } from "./looks.ts";

/** Allows only what is inside the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A fact sheet of `records` from `factbook`. */
export function factPage(records: readonly FactRecord[], factbook: Factbook, lang: Lang): string {
  const { heading, page } = LABELS[lang];
  const { claims, figures, quotes } = joinFacts(factbook, records);
  const facts = [...figures, ...quotes, ...claims];
  const entities = records.filter(isEntity);
  const link = createLinker(factbook);
  /** A record's paragraph, as a link that opens at the words. */
  const passage = (record: FactRecord | JoinedFact) => {
    const url = escaped(link(record.id, firstSelector(record)));
    return `<a href="${url}">${formatPlace(record, factbook, lang)} ${page.passage}</a>`;
  };
  const items = (some: readonly JoinedFact[]) =>
    list(some.map((fact) => factItem(fact, passage(fact), lang)));
  const names = list(entities.map((entity) => entityItem(entity, passage(entity), lang)));
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(worded(factbook.source.title, lang))}</title>
<style>${STYLE}</style>
<body>
${articleHeader(factbook.source, lang)}
<main>
${finder([...facts, ...entities], lang)}
${section("charts", page.charts, charts(facts, factbook.source, lang))}
${section("figures", heading.figures, items(figures))}
${section("quotes", heading.quotes, items(quotes))}
${section("claims", heading.claims, items(claims))}
${section("names", heading.names, names)}
</main>
<footer>
${legend(lang)}
<p class="faint">${page.madeWith}</p>
</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** The article: title, outlet, date with its certainty, and URL. */
function articleHeader(source: Source, lang: Lang): string {
  const { aside, source: words } = LABELS[lang];
  const { title, outlet, date, url, urlChecked, rights } = source;
  const basis = date.basis.map(({ text, references }) =>
    faint(`${worded(text, lang)} (${aside.outside}: ${references.join("; ")})`),
  );
  const checked = urlChecked ? "" : ` (${words.unchecked})`;
  return `<header>
<h1>${escaped(worded(title, lang))}</h1>
<p>${escaped(`${outlet}, ${formatDay(date, lang)}`)}</p>
${basis.join("\n")}
<p><a href="${escaped(url)}">${escaped(url)}</a>${checked}</p>
${rights ? faint(worded(rights, lang)) : ""}
</header>`;
}

/** The form that filters by words, kind, speaker and status; hidden without scripts. */
function finder(records: readonly (JoinedFact | Entity)[], lang: Lang): string {
  const { page, heading, kinds, status } = LABELS[lang];
  const facts = records.filter((record) => "about" in record);
  const used = new Set(facts.map(statusOf));
  const speakers = facts.flatMap(speakersOfJoined);
  const choices: Choice[] = [
    ["kind", heading.kind, records.map(({ kind }) => [kind, kinds[kind]])],
    ["by", heading.source, speakers.map(({ id, name }) => [id, worded(name, lang)])],
    ["status", heading.status, STATUSES.filter((it) => used.has(it)).map((it) => [it, status[it]])],
  ];
  return `<form hidden role="search" aria-label="${page.find}" data-told="${page.shown}">
<label>${capitalised(page.words)}<input type="search" name="words"></label>
${choices.map((choice) => choiceField(choice, page.any)).join("\n")}
<output></output>
</form>`;
}

/** A field's name and label, and its options. */
type Choice = readonly [name: string, title: string, values: [value: string, text: string][]];

function choiceField([name, title, values]: Choice, any: string): string {
  const options = [["", any] as const, ...new Map(values)].map(
    ([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`,
  );
  return `<label>${capitalised(title)}<select name="${name}">${options.join("")}</select></label>`;
}

/** The charts that the facts allow. */
function charts(facts: readonly JoinedFact[], source: Source, lang: Lang): string {
  const figures = facts.filter((fact) => fact.kind === "figure");
  const comparisons = comparisonsOf(figures);
  const moments = momentsOf(facts);
  const drawn = [
    ...(comparisons.length > 0 ? [compareSvg(comparisons, source, lang)] : []),
    ...(moments.length > 0 ? [timelineSvg(moments, source, lang)] : []),
  ];
  return drawn.map((svg) => `<figure tabindex="0">${svg}</figure>\n`).join("");
}

function list(items: readonly string[]): string {
  return items.length > 0 ? `<ul>\n${items.join("\n")}\n</ul>` : "";
}

/** A section; empty if its body is. */
function section(id: string, title: string, body: string): string {
  if (body === "") return "";
  // The underscore avoids a clash with record ids.
  return `<section aria-labelledby="_${id}"><h2 id="_${id}">${title}</h2>\n${body}</section>`;
}

/** A fact with its speaker, status, paragraph and asides. */
function factItem(fact: JoinedFact, passage: string, lang: Lang): string {
  const status = statusOf(fact);
  const speakers = speakersOfJoined(fact);
  const data = `data-kind="${fact.kind}" data-by="${speakers.map(({ id }) => id).join(" ")}" data-status="${status ?? ""}"`;
  const meaning = status && LABELS[lang].statusMeaning[status];
  const sureness = STATUS.cell(fact, lang).map(
    ([text]) => `<span title="${meaning}">${escaped(text)}</span>`,
  );
  const told = [...sureness, escaped(nameList(speakers, lang)), passage];
  const notes = asides(fact, lang).map(([text]) => faint(text));
  return `<li id="${fact.id}" ${data}>${wordsIn(fact, lang)}
<p>${told.join(" · ")}</p>
${notes.join("")}</li>`;
}

/** The fact's text; for a quotation in both languages. */
function wordsIn(fact: JoinedFact, lang: Lang): string {
  if (fact.kind !== "quote") return `<h3>${escaped(oneLine(fact, lang))}</h3>`;
  const { verbatim, translation } = wordsOf(fact, lang);
  const spoken = `lang="${fact.language}"`;
  if (translation === undefined)
    return `<blockquote><p ${spoken}>“${escaped(verbatim)}”</p></blockquote>`;
  return `<blockquote><p>“${escaped(translation)}”</p><p ${spoken} class="faint">“${escaped(verbatim)}”</p></blockquote>`;
}

function entityItem(entity: Entity, passage: string, lang: Lang): string {
  const { name, kind, role, note, id } = entity;
  const about = `${LABELS[lang].kind[kind]}: ${worded(role, lang)}`;
  return `<li id="${id}" data-kind="${kind}" data-by="" data-status=""><h3>${escaped(capitalised(worded(name, lang)))}</h3>
<p>${escaped(about)} · ${passage}</p>
${summaryOf(entity, lang).map(faint).join("")}${note ? faint(worded(note, lang)) : ""}</li>`;
}

/** Explains the statuses. */
function legend(lang: Lang): string {
  const { symbol, status, statusMeaning, page } = LABELS[lang];
  const items = STATUSES.map(
    (name) => `<dt>${escaped(symbol[name])} ${status[name]}</dt><dd>${statusMeaning[name]}</dd>`,
  );
  return `<h2>${page.howSure}</h2>\n<dl>${items.join("\n")}</dl>`;
}

function faint(text: string): string {
  return `<p class="faint">${escaped(text)}</p>`;
}
