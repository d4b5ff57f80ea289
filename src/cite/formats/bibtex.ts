/** BibTeX. Titles stand in two pairs of braces, so that no style changes their case. */
import { isoDate } from '../../date/date.ts';
import { monthName } from '../../date/months.ts';
import { oneSpace } from '../../reading/one-space.ts';
import { type Cited, type Kind, kindOf, type Name } from '../cited.ts';
import { familyFirst, inOrder, letterTo } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { notesOn } from './notes.ts';

const TYPES: Record<Kind, string> = {
  report: 'techreport',
  letter: 'misc',
  article: 'article',
  page: 'misc',
};

/** An entry. */
export function bibtex(cited: Cited): string {
  const { document, url, accessed, key = document.id } = cited;
  const { title, author, publisher, issued } = document;
  const kind = kindOf(document);
  const fields: [name: string, value: string | undefined][] = [
    ['author', author?.map(nameIn).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', kind === 'letter' ? escapeTex(letterTo(document, inOrder)) : undefined],
    ['type', kind === 'report' ? escapeTex(document.genre) : undefined],
    [kind === 'report' ? 'institution' : 'publisher', escapeTex(publisher)],
    [kind === 'article' ? 'journal' : 'organization', escapeTex(document['container-title'])],
    ['year', issued && String(issued.year)],
    ['month', issued?.month ? monthName(issued.month).slice(0, 3).toLowerCase() : undefined],
    ['day', issued?.day ? String(issued.day) : undefined],
    ['url', url],
    ['urldate', accessed && isoDate(accessed)],
    ['language', document.language],
    ['note', escapeTex(pinpoint(cited, { paragraph: 'para' }))],
    ['annote', escapeTex(notesOn(cited).join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`}`] : [],
  );
  return `@${TYPES[kind]}{${key},\n${lines.join(',\n')}\n}\n`;
}

const nameIn = (name: Name) =>
  'literal' in name ? `{${escapeTex(name.literal)}}` : escapeTex(familyFirst(name));

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as TeX reads it, its white space single spaces, as TeX would set it. */
function escapeTex(text = ''): string {
  return oneSpace(text).replace(/[\\~^{}&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
