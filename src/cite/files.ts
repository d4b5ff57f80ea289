/** All documents and findings of a record, each document before its findings, as files that reference managers open. */
import type { Model } from '../model/model.ts';
import { ADDRESS } from '../model/permalink.ts';
import type { Cited } from './cited.ts';
import { citedFinding, citedWhole } from './cited-record.ts';
import { bibtex } from './formats/bibtex.ts';
import { cslJson } from './formats/csl.ts';
import { ris } from './formats/ris.ts';

/** Each file's text by its address. */
export function citationFiles(model: Model): Map<string, string> {
  const all = allCited(model);
  return new Map([
    [ADDRESS.bibtex, all.map(bibtex).join('\n')],
    [ADDRESS.ris, all.map(ris).join('\r\n')],
    [ADDRESS.cslJson, cslJson(all)],
  ]);
}

function allCited({ site, documents, findings }: Model): Cited[] {
  const within = Map.groupBy(findings, ({ passage }) => passage.document);
  return documents.flatMap((document) => [
    citedWhole(document, site),
    ...(within.get(document.id) ?? []).map((finding) => citedFinding(finding, document, site)),
  ]);
}
