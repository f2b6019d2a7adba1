/** The words of the JSON-LD: schema.org's, W3C's for annotations, and the tool's own. */
import type { EntityKind } from "../factbook/model.ts";

/** A property whose value is text by language. */
function byLanguage(name: string): [string, object] {
  return [name, { "@id": `https://schema.org/${name}`, "@container": "@language" }];
}

/** Whole in the document, so that reading it needs no network. */
export const CONTEXT = {
  "@vocab": "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  recruits: "urn:recruits:terms:",
  url: { "@type": "@id" },
  additionalType: { "@type": "@id" },
  ...Object.fromEntries(
    [
      "name",
      "alternateName",
      "description",
      "disambiguatingDescription",
      "headline",
      "text",
      "keywords",
      "unitText",
      "temporal",
      "copyrightNotice",
    ].map(byLanguage),
  ),
};

/** What each kind of entity is to schema.org. */
export const TYPES: Readonly<Record<EntityKind, object>> = {
  country: { "@type": "Country" },
  region: { "@type": "Place" },
  city: { "@type": "City" },
  person: { "@type": "Person" },
  organisation: { "@type": "Organization" },
  group: { "@type": "Organization", additionalType: "http://xmlns.com/foaf/0.1/Group" },
};
