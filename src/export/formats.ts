/** The formats of `recruits export`, the default first; all but `csv` are one document. */
export const EXPORT_FORMATS = ["json", "ndjson", "csv", "jsonld", "md", "sql"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
