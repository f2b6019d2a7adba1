/** JSON-LD in schema.org's vocabulary, supplemented by W3C's and the tool's own. */
import {
  KINDS,
  languageOf,
  paragraphOf,
  rangeOf,
  recordsIn,
  worded,
} from "../factbook/factbook.ts";
import * as model from "../factbook/model.ts";
import { FACTS } from "../output/labels/facts.ts";
import { toJson } from "../output/visible.ts";

/** Properties with texts by language. */
const TEXTS =
  "name description disambiguatingDescription headline text unitText temporal copyrightNotice";

/** Inlined, so that reading the document needs no network. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  recruits: "urn:recruits:terms:",
  url: { "@type": "@id" },
  sameAs: { "@type": "@id" },
  additionalType: { "@type": "@id" },
  ...Object.fromEntries(TEXTS.split(" ").map((name) => [name, { "@container": "@language" }])),
};

/** The schema.org type of each kind of record. */
const TYPES: Readonly<Record<model.Kind, string>> = {
  country: "Country",
  region: "Place",
  city: "City",
  person: "Person",
  organisation: "Organization",
  group: "Organization",
  figure: "Claim",
  quote: "Quotation",
  claim: "Claim",
};

/** In schema.org, places can't be authors or speakers. */
const PLACES: readonly model.Kind[] = [...KINDS.country, ...KINDS.place];

type Node = Readonly<Record<string, unknown>>;

/** One document with the article, the statuses, the entities and the facts. */
export function toJsonld(data: model.FactbookData): string {
  const { source, entities } = data;
  const places = entities.filter(({ kind }) => PLACES.includes(kind));
  const mute = new Set(places.map(({ id }) => id));
  const graph = [
    { ...article(source), mentions: entities.map(({ id }) => ref(source, id)) },
    ...model.Status.options.map(statusTerm),
    ...recordsIn(data).map((record) => recordNode(record, source, mute)),
  ];
  return toJson({ "@context": CONTEXT, "@graph": graph }, 2);
}

function article(source: model.Source): Node {
  const { date } = source;
  return {
    "@type": "NewsArticle",
    ...ref(source),
    url: source.url,
    "recruits:urlChecked": source.urlChecked,
    headline: source.title,
    identifier: source.articleId,
    inLanguage: source.language,
    publisher: { "@type": "Organization", name: source.outlet },
    datePublished: date.value,
    "recruits:dateCertainty": date.certainty,
    "recruits:dateBasis": date.basis.map(({ text, references: citation }) => ({
      "@type": "CreativeWork",
      text,
      citation,
    })),
    copyrightNotice: source.rights,
    encoding: { "@type": "MediaObject", encodingFormat: "text/plain", sha256: source.sha256 },
  };
}

function statusTerm(status: model.Status): Node {
  return {
    "@type": "DefinedTerm",
    "@id": `recruits:${status}`,
    termCode: status,
    name: FACTS.status[status],
    description: FACTS.statusMeaning[status],
  };
}

type Fields<R> = Omit<R, "kind">;

/** A record of any kind; fields that only some kinds have may be missing. */
type AnyRecord = Pick<model.FactRecord, "id" | "kind"> &
  Partial<Fields<model.Entity> & Fields<model.Figure> & Fields<model.Quote> & Fields<model.Claim>>;

/** The properties of a record; those without a value are left out. */
function recordNode(record: AnyRecord, source: model.Source, mute: ReadonlySet<string>): Node {
  const { kind, iso2, iso3, about, text, said, note, value, selector } = record;
  const original = languageOf(source);
  const other = original === "en" ? "nl" : "en";
  const translation = text?.[other];
  const speakers = record.claimedBy ?? [record.speaker ?? []].flat();
  const saying = text ? "spokenByCharacter" : "author";
  const link = (id: string) => ref(source, id);
  const linked = (ids: readonly string[]) => (ids.length > 0 ? ids.map(link) : undefined);
  const codes = properties({ "ISO 3166-1 alpha-2": iso2, "ISO 3166-1 alpha-3": iso3 });
  const roles = model.Role.options.map((role) => [
    `recruits:${role}`,
    about?.filter(({ as }) => as === role).map(({ id }) => link(id)),
  ]);
  return {
    "@type": TYPES[kind],
    additionalType: kind === "group" ? "http://xmlns.com/foaf/0.1/Group" : undefined,
    ...link(record.id),
    name: record.name ?? record.label,
    alternateName: record.aliases && tagged(record.aliases),
    disambiguatingDescription: record.role,
    description: record.summary ?? record.context,
    identifier: codes.length > 0 ? codes : undefined,
    sameAs: record.sameAs,
    "recruits:of": record.of && link(record.of),
    mainEntity: value && quantity(value, record.measure),
    text: record.statement ?? (text && { [original]: worded(text, original) }),
    "recruits:because": record.because && link(record.because),
    // The translation is a work of its own.
    inLanguage: text && original,
    workTranslation: translation && {
      "@type": "Quotation",
      text: { [other]: translation },
      inLanguage: other,
    },
    [saying]: linked(speakers.filter((id) => !mute.has(id))),
    "recruits:saidBy": linked(speakers.filter((id) => mute.has(id))),
    "recruits:form": record.form,
    creativeWorkStatus: record.status && { "@id": `recruits:${record.status}` },
    "recruits:deniedBy": record.deniedBy?.map(link),
    ...(record.when && time(record.when)),
    about: about && [...new Set(about.map(({ id }) => id))].map(link),
    ...Object.fromEntries(roles),
    dateCreated: said && said.from === said.to ? said.from : undefined,
    "recruits:said": said && { "@type": "CreativeWork", ...time(said) },
    "recruits:key": record.key,
    [record.mentions ? "subjectOf" : "comment"]: note && { "@type": "Comment", text: note },
    [text ? "isPartOf" : "appearance"]: selector && passage(selector, source),
  };
}

function quantity(value: model.Figure["value"], measure: string | undefined): Node {
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

/** A time: its expression, dates, certainty and the reports it is based on. */
function time({ expression, from, to, certainty, basis }: model.When): Node {
  return {
    temporal: expression,
    // An ISO 8601 interval, open where one end is unknown.
    temporalCoverage: (from ?? to) && `${from ?? ".."}/${to ?? ".."}`,
    "recruits:dateCertainty": certainty,
    citation: basis,
  };
}

/**
 * A passage of the article: the reader's paragraph number (none in headings) and the offsets in UTF-16
 * code units.
 */
function passage(selector: model.Selector, source: model.Source): Node {
  const { paragraph, exact } = selector;
  const range = rangeOf(selector);
  return {
    "@type": "CreativeWork",
    isPartOf: ref(source),
    position: paragraphOf(source, paragraph),
    text: exact && tagged({ [source.language]: exact }),
    "oa:hasSelector": range && {
      "@type": "oa:TextPositionSelector",
      "oa:start": range.start,
      "oa:end": range.end,
    },
  };
}

/** A globally unique identifier: the article's URN, or that of a record in it. */
function ref(source: model.Source, ...id: readonly string[]): Node {
  return { "@id": ["urn:recruits", source.id, ...id].join(":") };
}

/** The values that are present. */
function properties(values: Node): Node[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([propertyID, value]) => ({ "@type": "PropertyValue", propertyID, value }));
}

/** Language-tagged strings; an invalid tag is left out. */
function tagged(words: Readonly<Record<string, string | readonly string[]>>): Node[] {
  return Object.entries(words).flatMap(([lang, list]) =>
    [list].flat().map((word) => ({
      "@value": word,
      ...(model.LANGUAGE_TAG.test(lang) && { "@language": lang }),
    })),
  );
}
