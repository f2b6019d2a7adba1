/** Linked data in schema.org's words; where these lack one, in W3C's or in the tool's own. */

import type { Claim, Entity, Figure, Quote, Source } from "../factbook/model.ts";
import * as model from "../factbook/model.ts";
import { LABELS } from "../output/labels.ts";

/** Properties whose values are texts by language. */
const BY_LANGUAGE =
  "name alternateName description disambiguatingDescription headline text keywords unitText temporal copyrightNotice";

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
    ...data.figures.map((figure) => figureNode(figure, source)),
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
    "recruits:dateBasis": source.date.basis.flatMap(tagged),
    copyrightNotice: source.rights,
    encoding: { "@type": "MediaObject", encodingFormat: "text/plain", sha256: source.sha256 },
    mentions: refs(
      entities.map(({ id }) => id),
      source,
    ),
  };
}

function statusTerm(status: model.Status): Node {
  return {
    "@type": "DefinedTerm",
    ...statusRef(status),
    termCode: status,
    name: { en: LABELS.en.status[status], nl: LABELS.nl.status[status] },
    description: { en: LABELS.en.statusMeaning[status], nl: LABELS.nl.statusMeaning[status] },
  };
}

function entityNode(entity: Entity, source: Source): Node {
  const { kind, id, name, aliases, iso2, iso3, of, role, summary } = entity;
  const codes = [
    ...(iso2 ? [property("ISO 3166-1 alpha-2", iso2)] : []),
    ...(iso3 ? [property("ISO 3166-1 alpha-3", iso3)] : []),
  ];
  return {
    ...TYPES[kind],
    ...ref(source, id),
    name,
    alternateName: byTag(aliases),
    disambiguatingDescription: role,
    description: summary,
    ...(codes.length > 0 && { identifier: codes }),
    ...(of && { "recruits:of": ref(source, of) }),
  };
}

function figureNode(figure: Figure, source: Source): Node {
  const { id, label, value, keywords } = figure;
  return {
    "@type": "Claim",
    ...ref(source, id),
    name: label,
    mainEntity: {
      "@type": "QuantitativeValue",
      value: value.amount,
      minValue: value.min,
      maxValue: value.max,
      unitText: value.unit,
      additionalProperty: [
        property("qualifier", value.qualifier),
        ...(value.per ? [property("per", tagged(value.per))] : []),
      ],
    },
    keywords,
    ...provenance(figure, source),
  };
}

function claimNode(claim: Claim, source: Source): Node {
  return {
    "@type": "Claim",
    ...ref(source, claim.id),
    text: claim.statement,
    keywords: claim.keywords,
    ...provenance(claim, source),
  };
}

/** Who claims a fact, how sure it is, who denied it later, when it was and where it stands. */
function provenance(fact: Figure | Claim, source: Source): Node {
  const { about, claimedBy, status, deniedBy, when, selector } = fact;
  return {
    about: refs(about, source),
    author: refs(claimedBy, source),
    creativeWorkStatus: statusRef(status),
    ...(deniedBy && { "recruits:deniedBy": refs(deniedBy, source) }),
    ...(when && time(when)),
    appearance: passage(selector, source),
  };
}

/** The words as spoken, with the translation as a work of its own. */
function quotation(quote: Quote, source: Source): Node {
  const { id, speaker, text, form, context, about, selector, note, keywords } = quote;
  return {
    "@type": "Quotation",
    ...ref(source, id),
    text: { nl: text.nl },
    inLanguage: "nl",
    workTranslation: { "@type": "Quotation", text: { en: text.en }, inLanguage: "en" },
    spokenByCharacter: ref(source, speaker),
    "recruits:form": form,
    description: context,
    about: refs(about, source),
    keywords,
    isPartOf: passage(selector, source),
    ...(note && { comment: { "@type": "Comment", text: note } }),
  };
}

/** The interval as ISO 8601 writes it, open where an end is not known, and the article's expression. */
function time({ expression, from, to, certainty }: model.When): Node {
  return {
    temporal: expression,
    ...((from ?? to) && { temporalCoverage: `${from ?? ".."}/${to ?? ".."}` }),
    "recruits:dateCertainty": certainty,
  };
}

/** A part of the article: its paragraph and its offsets in UTF-16 code units. */
function passage({ start, end, paragraph, exact }: model.Selector, source: Source): Node {
  return {
    "@type": "CreativeWork",
    isPartOf: ref(source),
    position: paragraph,
    ...(exact && { text: byTag({ [source.language]: [exact] }) }),
    "oa:hasSelector": { "@type": "oa:TextPositionSelector", "oa:start": start, "oa:end": end },
  };
}

/** Names that no other factbook's records have. */
function ref(source: Source, id?: string): Node {
  return { "@id": ["urn:recruits", source.id, ...(id ? [id] : [])].join(":") };
}

function refs(ids: readonly string[], source: Source): Node[] {
  return ids.map((id) => ref(source, id));
}

function statusRef(status: model.Status): Node {
  return { "@id": `recruits:${status}` };
}

function property(propertyID: string, value: unknown): Node {
  return { "@type": "PropertyValue", propertyID, value };
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
