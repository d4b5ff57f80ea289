/** The description by which browsers add the search of this site to their own. */
import { escapeHtml } from '../page/kit/escape-html.ts';

/** The longest names that OpenSearch allows, in characters. */
const SHORT = 16;
const LONG = 48;

/** OpenSearch 1.1, for a site at an address that ends with a slash. */
export function openSearchDescription(name: string, address: string): string {
  // Browsers put the words in the template as they stand in it, so they can stand behind the #.
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(fitting(name, SHORT))}</ShortName>
  <LongName>${escapeHtml(fitting(name, LONG))}</LongName>
  <Description>${escapeHtml(`Search ${name}`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${escapeHtml(`${address}search/#q={searchTerms}`)}"/>
</OpenSearchDescription>
`;
}

/** As many words of a name as fit. */
function fitting(name: string, most: number): string {
  if (name.length <= most) return name;
  return name.slice(0, name.lastIndexOf(' ', most) > 0 ? name.lastIndexOf(' ', most) : most);
}
