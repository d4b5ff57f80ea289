/** RIS, as EndNote, RefWorks and others read it. */
import { isoDate } from '../../date/date.ts';
import { oneSpace } from '../../reading/one-space.ts';
import { type Cited, type CitedDocument, kindOf } from '../cited.ts';
import { familyFirst } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { notesOn } from './notes.ts';

const TYPES: Record<CitedDocument['type'], string> = {
  report: 'RPRT',
  personal_communication: 'PCOMM',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  webpage: 'ELEC',
};

/** A reference: a line for each field. */
export function ris(cited: Cited): string {
  const { document, url, accessed, key = document.id } = cited;
  const { title, author = [], recipient = [], publisher, issued, 'container-title': container } = document;
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[document.type]],
    ['ID', key],
    ...author.map((name): [string, string] => ['AU', familyFirst(name)]),
    ...recipient.map((name): [string, string] => ['A2', familyFirst(name)]),
    ['TI', title],
    ['T2', container],
    ['M3', kindOf(document) === 'report' ? document.genre : undefined],
    ['PB', publisher],
    ['PY', issued && String(issued.year)],
    ['DA', issued && slashed(isoDate(issued))],
    ['SP', pinpoint(cited, { paragraph: 'para' })],
    ['N1', notesOn(cited).join(' ')],
    ['LA', document.language],
    ['UR', url],
    ['Y2', accessed && slashed(isoDate(accessed))],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneSpace(value)}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** 2018/01/29; what is not known stays empty, with its slash. */
function slashed(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}`;
}
