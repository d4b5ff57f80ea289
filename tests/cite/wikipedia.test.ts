import { expect, it } from 'vitest';
import { wikipedia } from '../../src/cite/formats/wikipedia.ts';
import { PAGE, passage, REPORT, read, SIGNED_ARTICLE, UNDATED_LETTER } from './documents.ts';

it.each([
  [
    'a report',
    { ...passage(REPORT, 'para-54', { numbers: ['54'] }), quotation: 'Dry | [wet] {{books}}.' },
    '{{cite report |author=Inspectorate |date=29 January 2018 |title=Borough of Marrow: Re-inspection of the libraries (eBooks included) |type=Inspection report |publisher=Inspectorate |at=para. 54 |url=https://marrow.example/report-2018/#para-54 |access-date=5 March 2026 |quote=Dry {{!}} &#91;wet&#93; &#123;&#123;books&#125;&#125;.}}',
  ],
  [
    'a letter, with the reason for its date',
    passage(UNDATED_LETTER, 'para-2-c', { numbers: ['2', '(c)'] }),
    '{{cite report |last=Hart |first=Miles |date=30 September 2014 |title=Advice note on the Borough of Marrow |type=Letter to Nina Morel |publisher=Inspectorate |at=2(c) |url=https://marrow.example/hart-2014/#para-2-c |access-date=5 March 2026}} Date supplied. The letter bears no date. Public Reader gives the day.',
  ],
  [
    'an article',
    passage(SIGNED_ARTICLE, 'para-7', { kind: 'paragraph', numbers: ['7'] }, 'editorial'),
    "{{cite news |last=Hay |first=Derek |date=19 November 2014 |title=Marrow libraries' roof rated 'inadequate' |work=Books & Readers Now |at=&#91;para. 7, our count&#93; |url=https://marrow.example/now-2014/#para-7 |access-date=5 March 2026}}",
  ],
  [
    'a page of the site',
    read(PAGE),
    '{{cite web |title=The roof is mended |website=The libraries of Marrow |url=https://marrow.example/roof-mended/ |access-date=5 March 2026}}',
  ],
])('Wikipedia’s template for %s', (_, cited, template) => {
  expect(wikipedia(cited)).toBe(template);
});

it('several authors are numbered', () => {
  const author = [{ literal: 'Inspectorate' }, { family: 'Moss', given: 'Laura' }];
  expect(wikipedia(read({ ...REPORT, author }))).toMatch(
    /^\{\{cite report \|author1=Inspectorate \|last2=Moss \|first2=Laura /,
  );
});
