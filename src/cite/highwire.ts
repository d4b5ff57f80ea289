/** Highwire's tags, which reference managers and Google Scholar read from a page. */
import { isoDate } from '../date/date.ts';
import { type Cited, kindOf } from './cited.ts';
import { familyFirst } from './names.ts';
import { pinpoint } from './pinpoint.ts';

/** The tags of the page of a document or of a place in it, in order. The place stands where others have a page. */
export function highwireTags(cited: Cited): [name: string, content: string][] {
  const { document, url } = cited;
  const { title, author = [], publisher, issued, language, 'container-title': container } = document;
  const issuer =
    kindOf(document) === 'report' ? 'citation_technical_report_institution' : 'citation_publisher';
  const tags: [name: string, content: string | undefined][] = [
    ['citation_title', title],
    ...author.map((name): [string, string] => ['citation_author', familyFirst(name)]),
    ['citation_publication_date', issued && isoDate(issued).replaceAll('-', '/')],
    [issuer, publisher],
    ['citation_journal_title', container],
    ['citation_firstpage', pinpoint(cited, { paragraph: 'para' })],
    ['citation_language', language],
    ['citation_public_url', url],
  ];
  return tags.filter((tag): tag is [string, string] => Boolean(tag[1]));
}
