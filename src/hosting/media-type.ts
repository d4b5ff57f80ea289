/** The media types of files that programs read, by what their names end in. */
const TYPES: Record<string, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ris: 'application/x-research-info-systems; charset=utf-8',
  xml: 'application/xml',
};

/** The media type of a file by its name; of one that is not known, bytes. */
export const mediaType = (file: string): string =>
  TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
