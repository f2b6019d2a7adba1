/** Linked data in schema.org's words; where these lack one, in W3C's or in the tool's own. */
import * as model from "../factbook/model.ts";
import { LABELS } from "../output/labels.ts";

/** Properties whose values are texts by language. */
const BY_LANGUAGE =
  "name alternateName description disambiguatingDescription headline text unitText temporal copyrightNotice";

/** Whole in the document, so that reading it needs no network. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  recruits: "urn:recruits:terms:",
  url: { "@type": "@id" },
  additionalType: { "@type": "@id" },
  ...Object.fromEntries(
    BY_LANGUAGE.split(" ").map((name) => [
      name,
      { "@id": `https://schema.org/${name}`, "@container": "@language" },
    ]),
  ),
};

/** What each kind of entity is to schema.org. */
const TYPES: Readonly<Record<model.EntityKind, object>> = {
  country: { "@type": "Country" },
  region: { "@type": "Place" },
  city: { "@type": "City" },
  person: { "@type": "Person" },
  organisation: { "@type": "Organization" },
  group: { "@type": "Organization", additionalType: "http://xmlns.com/foaf/0.1/Group" },
};

type Node = Readonly<Record<string, unknown>>;

/** One JSON-LD document: the article, what each status is called, the entities and the facts. */
export function toJsonld(data: model.FactbookData): string {
  const { source } = data;
  const graph = [
    article(data),
    ...model.Status.options.map(statusTerm),
    ...data.entities.map((entity) => entityNode(entity, source)),
    ...data.figures.map((figure) => claimNode(figure, source)),
    ...data.quotes.map((quote) => quotation(quote, source)),
    ...data.claims.map((claim) => claimNode(claim, source)),
  ];
  return `${JSON.stringify({ "@context": CONTEXT, "@graph": graph }, null, 2)}\n`;
}

function article({ source, entities }: model.FactbookData): Node {
  return {
    "@type": "NewsArticle",
    ...ref(source),
    url: source.url,
    "recruits:urlChecked": source.urlChecked,
    headline: source.title,
    identifier: source.articleId,
    inLanguage: source.language,
    publisher: { "@type": "Organization", name: source.outlet },
    datePublished: source.date.value,
    "recruits:dateCertainty": source.date.certainty,
    "recruits:dateBasis": source.date.basis.map(({ text, references: citation }) => ({
      text,
      citation,
    })),
    copyrightNotice: source.rights,
    encoding: { "@type": "MediaObject", encodingFormat: "text/plain", sha256: source.sha256 },
    mentions: entities.map(({ id }) => ref(source, id)),
  };
}

function statusTerm(status: model.Status): Node {
  return {
    "@type": "DefinedTerm",
    "@id": `recruits:${status}`,
    termCode: status,
    name: { en: LABELS.en.status[status], nl: LABELS.nl.status[status] },
    description: { en: LABELS.en.statusMeaning[status], nl: LABELS.nl.statusMeaning[status] },
  };
}

function entityNode(entity: model.Entity, source: model.Source): Node {
  const { kind, id, name, aliases, iso2, iso3, of, role, summary, note } = entity;
  const codes = properties({ "ISO 3166-1 alpha-2": iso2, "ISO 3166-1 alpha-3": iso3 });
  return {
    ...TYPES[kind],
    ...ref(source, id),
    name,
    alternateName: byTag(aliases),
    disambiguatingDescription: role,
    description: summary,
    identifier: codes.length > 0 ? codes : undefined,
    "recruits:of": of && ref(source, of),
    subjectOf: comment(note),
  };
}

/** What is claimed, who claims it, how sure it is, who denied it, when it was and where it stands. */
function claimNode(fact: model.Figure | model.Claim, source: model.Source): Node {
  return {
    "@type": "Claim",
    ...ref(source, fact.id),
    ...(fact.kind === "figure"
      ? { name: fact.label, mainEntity: quantity(fact) }
      : { text: fact.statement, "recruits:because": fact.because && ref(source, fact.because) }),
    author: refs(fact.claimedBy, source),
    creativeWorkStatus: { "@id": `recruits:${fact.status}` },
    "recruits:deniedBy": fact.deniedBy && refs(fact.deniedBy, source),
    ...(fact.when && time(fact.when)),
    ...common(fact, source),
    appearance: passage(fact.selector, source),
  };
}

/** What all facts have: whom it is about and in which part, when it was said, and what to know. */
function common({ about, said, key, note }: model.Fact, source: model.Source): Node {
  const refsTo = (parts: readonly model.About[]) =>
    refs(
      parts.map(({ id }) => id),
      source,
    );
  const parts = model.Role.options.map((role) => [
    `recruits:${role}`,
    refsTo(about.filter(({ as }) => as === role)),
  ]);
  return {
    about: refsTo(about),
    ...Object.fromEntries(parts),
    dateCreated: said && said.from === said.to ? said.from : undefined,
    "recruits:said": said && time(said),
    "recruits:key": key,
    comment: comment(note),
  };
}

/** The expression, the dates, how sure these are, and the reports on which they rest. */
function time({ expression, from, to, certainty, basis }: model.When): Node {
  return {
    temporal: expression,
    // As ISO 8601 writes an interval, open where an end is not known.
    temporalCoverage: (from ?? to) && `${from ?? ".."}/${to ?? ".."}`,
    "recruits:dateCertainty": certainty,
    citation: basis,
  };
}

function comment(note: model.Text | undefined): Node | undefined {
  return note && { "@type": "Comment", text: note };
}

function quantity({ value, measure }: model.Figure): Node {
  const { amount, min, max, unit, qualifier, per } = value;
  return {
    "@type": "QuantitativeValue",
    value: amount,
    minValue: min,
    maxValue: max,
    unitText: unit,
    additionalProperty: properties({ measure, qualifier, per: per && tagged(per) }),
  };
}

/** The words as spoken, with the translation as a work of its own. */
function quotation(quote: model.Quote, source: model.Source): Node {
  const { id, speaker, text, form, context, selector } = quote;
  return {
    "@type": "Quotation",
    ...ref(source, id),
    text: { nl: text.nl },
    inLanguage: "nl",
    workTranslation: { "@type": "Quotation", text: { en: text.en }, inLanguage: "en" },
    spokenByCharacter: ref(source, speaker),
    "recruits:form": form,
    description: context,
    ...common(quote, source),
    isPartOf: passage(selector, source),
  };
}

/** A part of the article: its paragraph and its offsets in UTF-16 code units. */
function passage({ start, end, paragraph, exact }: model.Selector, source: model.Source): Node {
  return {
    "@type": "CreativeWork",
    isPartOf: ref(source),
    position: paragraph,
    text: exact && byTag({ [source.language]: [exact] }),
    "oa:hasSelector": { "@type": "oa:TextPositionSelector", "oa:start": start, "oa:end": end },
  };
}

/** A name that no other factbook's records have: the article's, or that of a record. */
function ref(source: model.Source, ...id: readonly string[]): Node {
  return { "@id": ["urn:recruits", source.id, ...id].join(":") };
}

function refs(ids: readonly string[], source: model.Source): Node[] {
  return [...new Set(ids)].map((id) => ref(source, id));
}

/** Those of `values` that there are. */
function properties(values: Node): Node[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([propertyID, value]) => ({ "@type": "PropertyValue", propertyID, value }));
}

function tagged(text: model.Text): Node[] {
  return Object.entries(text).map(([lang, words]) => ({ "@value": words, "@language": lang }));
}

const LANGUAGE_TAG = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;

/** Words by language; what is no language tag is no language. */
function byTag(words: Readonly<Record<string, readonly string[]>>): Node {
  const byTag: Record<string, readonly string[]> = Object.create(null);
  for (const [lang, list] of Object.entries(words)) {
    const tag = LANGUAGE_TAG.test(lang) ? lang : "@none";
    byTag[tag] = [...(byTag[tag] ?? []), ...list];
  }
  return byTag;
}
