/** What of a record is cited by itself: each document, and each finding in one. */

import type { Document } from '../documents/document.ts';
import { publicLocator } from '../documents/locator.ts';
import type { Finding } from '../model/model.ts';
import { documentAddress, findingAddress, permalinkTo } from '../model/permalink.ts';
import type { SiteFields } from '../schemas/site.ts';
import type { Cited } from './cited.ts';
import { citedDocument } from './cited-document.ts';

/** A document, to be cited whole. */
export function citedWhole(document: Document, site: SiteFields): Cited {
  const url = permalinkTo(documentAddress(document.id), site.address);
  return { document: citedDocument(document, url, site.name), url };
}

/** A finding: its words and their place in its document, by its own permalink. */
export function citedFinding(finding: Finding, document: Document, site: SiteFields): Cited {
  const { id, passage, quotation, notHeld } = finding;
  return {
    ...citedWhole(document, site),
    key: id,
    url: permalinkTo(findingAddress(id), site.address),
    locator: publicLocator(passage.locator),
    quotation,
    sources: site.notHeld.filter((source) => notHeld.includes(source.id)),
  };
}
