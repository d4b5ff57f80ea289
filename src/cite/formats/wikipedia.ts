/** Templates of the English Wikipedia's Citation Style 1. */
import { dayMonthYear } from '../../date/date.ts';
import { type Cited, type Kind, kindOf } from '../cited.ts';
import { givenNames, inOrder, letterTo } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';

/** Letters have no template of their own; a report's type can be told. */
const TEMPLATES: Record<Kind, string> = {
  report: 'cite report',
  letter: 'cite report',
  article: 'cite news',
  page: 'cite web',
};

/** A template, with the place and the words; behind it the reason, where the date is ours, since a date takes no brackets there. */
export function wikipedia(cited: Cited): string {
  const { document, url, accessed, quotation } = cited;
  const { title, author = [], publisher, issued, supplied } = document;
  const kind = kindOf(document);
  const number = (at: number) => (author.length > 1 ? String(at + 1) : '');
  const names = author.flatMap((name, at): [string, string][] =>
    'literal' in name
      ? [[`author${number(at)}`, name.literal]]
      : [
          [`last${number(at)}`, name.family],
          [`first${number(at)}`, givenNames(name.given)],
        ],
  );
  const fields: [name: string, value: string | undefined][] = [
    ...names,
    ['date', issued && dayMonthYear(issued)],
    ['title', title],
    ['type', kind === 'letter' ? letterTo(document, inOrder) : document.genre],
    [kind === 'page' ? 'website' : 'work', document['container-title']],
    ['publisher', publisher],
    ['at', pinpoint(cited, { paragraph: 'para.' })],
    ['url', url],
    ['access-date', accessed && dayMonthYear(accessed)],
    ['quote', quotation],
  ];
  const written = fields.flatMap(([name, value]) =>
    value ? [`|${name}=${name === 'url' ? value.replaceAll('|', '%7C') : escapeWiki(value)}`] : [],
  );
  return `{{${[TEMPLATES[kind], ...written].join(' ')}}}${supplied ? ` Date supplied. ${escapeWiki(supplied)}` : ''}`;
}

/** Text that wikitext takes for text. */
function escapeWiki(text: string): string {
  return text.replace(/[[\]{}<]|'(?=')/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('|', '{{!}}');
}
