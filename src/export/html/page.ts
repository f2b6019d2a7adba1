/** A fact sheet as one web page, which needs no script to be read and asks nothing of any server. */
import { createLinker } from "../../cite/link.ts";
import type { JoinedFact } from "../../factbook/answer.ts";
import { type Factbook, firstSelector, isEntity, statusOf } from "../../factbook/factbook.ts";
import { joinFacts, speakersOfJoined } from "../../factbook/join.ts";
import type { Entity, FactRecord, Lang, Source } from "../../factbook/model.ts";
import { worded } from "../../factbook/worded.ts";
import { asides, STATUS } from "../../output/columns.ts";
import { LABELS, STATUSES } from "../../output/labels.ts";
import { compareSvg } from "../../output/overviews/compare.ts";
import { timelineSvg } from "../../output/overviews/timeline.ts";
import { capitalised, formatDay, headline, nameList, wordsOf } from "../../output/value.ts";
import { escaped } from "../../output/visible.ts";
import { comparisonsOf } from "../../overview/compare.ts";
import { momentsOf } from "../../overview/timeline.ts";
import { SCRIPT, STYLE } from "./looks.ts";

/** Nothing but what is in the page itself. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A fact sheet of `records`, some of `factbook`. */
export function factPage(records: readonly FactRecord[], factbook: Factbook, lang: Lang): string {
  const { heading } = LABELS[lang];
  const { claims, figures, quotes } = joinFacts(factbook, records);
  const facts = [...figures, ...quotes, ...claims];
  const link = createLinker(factbook);
  const linkTo: LinkTo = (id, selector) => (selector ? link(id, selector) : factbook.source.url);
  const entities = records.filter(isEntity);
  const names = entities.map((entity) => entityItem(entity, linkTo, lang));
  const items = (some: readonly JoinedFact[]) => some.map((fact) => factItem(fact, linkTo, lang));
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
${charts(facts, factbook.source, lang)}
${section("figures", heading.figures, items(figures))}
${section("quotes", heading.quotes, items(quotes))}
${section("claims", heading.claims, items(claims))}
${section("names", heading.names, names)}
</main>
<footer>
${legend(lang)}
<p class="faint">${LABELS[lang].page.madeWith}</p>
</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** The address of a passage of the record with an id. */
type LinkTo = (id: string, selector: ReturnType<typeof firstSelector>) => string;

/** The article: its title, where and when it appeared and how sure that is, its address. */
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

/** By words, kind, speaker and status; without a script it isn't there. */
function finder(records: readonly (JoinedFact | Entity)[], lang: Lang): string {
  const { page, heading, kinds, status } = LABELS[lang];
  const facts = records.filter((record) => "about" in record);
  const speakers = new Map(
    facts.flatMap(speakersOfJoined).map(({ id, name }) => [id, worded(name, lang)]),
  );
  const used = new Set(facts.map(statusOf));
  const told = STATUSES.filter((name) => used.has(name)).map(
    (name) => [name, status[name]] as const,
  );
  const of = [...new Set(records.map(({ kind }) => kind))].map(
    (kind) => [kind, kinds[kind]] as const,
  );
  return `<form hidden role="search" aria-label="${page.find}" data-told="${page.shown}">
<label>${capitalised(page.words)}<input type="search" name="words"></label>
${choice("kind", heading.kind, of, lang)}
${choice("by", heading.source, [...speakers], lang)}
${choice("status", heading.status, told, lang)}
<output></output>
</form>`;
}

function choice(
  name: string,
  title: string,
  choices: readonly (readonly [value: string, text: string])[],
  lang: Lang,
): string {
  const options = choices.map(
    ([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`,
  );
  return `<label>${capitalised(title)}<select name="${name}"><option value="">${LABELS[lang].page.any}</option>${options.join("")}</select></label>`;
}

/** What can be drawn of the facts. */
function charts(facts: readonly JoinedFact[], source: Source, lang: Lang): string {
  const figures = facts.filter((fact) => fact.kind === "figure");
  const comparisons = comparisonsOf(figures, [], (id) => new Set([id]));
  const moments = momentsOf(facts);
  const drawn = [
    ...(comparisons.length > 0 ? [compareSvg(comparisons, source, lang)] : []),
    ...(moments.length > 0 ? [timelineSvg(moments, source, lang)] : []),
  ];
  if (drawn.length === 0) return "";
  const pictures = drawn.map((svg) => `<figure tabindex="0">${svg}</figure>`).join("\n");
  return `<section aria-labelledby="charts"><h2 id="charts">${LABELS[lang].page.charts}</h2>\n${pictures}\n</section>`;
}

function section(id: string, title: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>\n<ul>\n${items.join("\n")}\n</ul></section>`;
}

/** A fact with who says so, how sure, where, and what to know besides. */
function factItem(fact: JoinedFact, linkTo: LinkTo, lang: Lang): string {
  const status = statusOf(fact);
  const speakers = speakersOfJoined(fact);
  const data = `data-kind="${fact.kind}" data-by="${speakers.map(({ id }) => id).join(" ")}" data-status="${status ?? ""}"`;
  const notes = asides(fact, lang).map(([text]) => faint(text));
  return `<li id="${fact.id}" ${data}>${told(fact, lang)}
<p>${[sureness(fact, lang), escaped(nameList(speakers, lang)), passage(fact, linkTo, lang)].filter(Boolean).join(" · ")}</p>
${notes.join("")}</li>`;
}

/** Its words; of a quotation these in both languages. */
function told(fact: JoinedFact, lang: Lang): string {
  if (fact.kind !== "quote") return `<h3>${escaped(headline(fact, lang))}</h3>`;
  const { verbatim, translation } = wordsOf(fact, lang);
  const isFaint = translation !== undefined;
  return `<blockquote>${isFaint ? `<p>“${escaped(translation)}”</p>` : ""}<p lang="${fact.language}"${isFaint ? ' class="faint"' : ""}>“${escaped(verbatim)}”</p></blockquote>`;
}

function sureness(fact: JoinedFact, lang: Lang): string {
  const status = statusOf(fact);
  if (status === undefined) return "";
  const [told] = STATUS.cell(fact, lang).map(([text]) => escaped(text));
  return `<span title="${LABELS[lang].statusMeaning[status]}">${told}</span>`;
}

/** Where it stands, as a link that opens at the words. */
function passage(record: FactRecord | JoinedFact, linkTo: LinkTo, lang: Lang): string {
  const selector = firstSelector(record);
  const url = linkTo(record.id, selector);
  return `<a href="${escaped(url)}">¶${selector?.paragraph ?? 0} ${LABELS[lang].page.passage}</a>`;
}

function entityItem(entity: Entity, linkTo: LinkTo, lang: Lang): string {
  const { name, kind, role, summary, note, id } = entity;
  const about = `${LABELS[lang].kind[kind]}: ${worded(role, lang)}`;
  return `<li id="${id}" data-kind="${kind}" data-by="" data-status=""><h3>${escaped(capitalised(worded(name, lang)))}</h3>
<p>${escaped(about)} · ${passage(entity, linkTo, lang)}</p>
${faint(worded(summary, lang))}${note ? faint(worded(note, lang)) : ""}</li>`;
}

/** How to read a status. */
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
