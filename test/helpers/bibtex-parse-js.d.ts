declare module "@orcid/bibtex-parse-js" {
  /** The entries of a BibTeX file. */
  export function toJSON(bibtex: string): {
    citationKey: string;
    entryType: string;
    entryTags: Record<string, string>;
  }[];
}
