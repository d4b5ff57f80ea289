/** Findings as W3C Web Annotations: each is a headline on the words of a passage. */
import type { Finding, Model } from '../model/model.ts';
import { ADDRESS, documentAddress, findingAddress, permalinkTo } from '../model/permalink.ts';
import { must } from '../reading/must.ts';

/** The most characters of context on either side of a quotation. */
const CONTEXT = 32;

/** The findings as one collection, in order of document and place. */
export function annotations({ site, findings, themes }: Model) {
  const absolute = (address: string) => permalinkTo(address, site.address);
  const nameOf = new Map(themes.map(({ id, name }) => [id, name]));
  const text = (value: string, purpose: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language: site.language,
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: absolute(ADDRESS.annotations),
    type: 'AnnotationCollection',
    label: site.name,
    total: findings.length,
    first: {
      id: absolute(`${ADDRESS.annotations}#all`),
      type: 'AnnotationPage',
      startIndex: 0,
      items: findings.map((finding) => ({
        id: absolute(findingAddress(finding.id)),
        type: 'Annotation',
        motivation: 'describing',
        body: [
          text(finding.headline, 'describing'),
          ...introduced(finding).map((value) => text(value, 'describing')),
          ...finding.themes.map((theme) => text(must(nameOf.get(theme), `the theme ${theme}`), 'tagging')),
        ],
        target: {
          source: absolute(documentAddress(finding.passage.document)),
          selector: {
            type: 'FragmentSelector',
            conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
            value: finding.passage.fragment,
            refinedBy: selector(finding),
          },
        },
      })),
    },
  };
}

/** Under what the item of a list stands, without which its words may mislead. */
const introduced = ({ passage: { leadIn } }: Finding) =>
  leadIn === undefined ? [] : [`Stands in a list under “${leadIn}”`];

/** Where the words stand, as one stretch from the first to the last of them. */
function selector({ id, passage: { words }, ranges }: Finding) {
  const [from] = must(ranges[0], `the place of the words of ${id}`);
  const [, to] = must(ranges.at(-1), `the place of the words of ${id}`);
  return {
    type: 'TextQuoteSelector',
    exact: words.slice(from, to),
    prefix: words.slice(Math.max(0, from - CONTEXT), from),
    suffix: words.slice(to, to + CONTEXT),
  };
}
