import { harvard } from '../../src/cite/styles/harvard.ts';
import { golden } from './golden.ts';

golden(
  harvard,
  {
    'a numbered paragraph of a report': '(Inspectorate, 2018, para. 54)',
    'a recommendation': '(Inspectorate, 2018, recommendation 3)',
    'a paragraph that we count': '(Inspectorate, 2018, [Executive summary, para. 4, our count])',
    'a row of a table': '(Inspectorate, 2018, Cover table, 2.1)',
    'a note': '(Inspectorate, 2018, note 1)',
    'a whole report': '(Inspectorate, 2018)',
    'a paragraph of a letter that bears its date': '(Moss, 2015, [para. 3, our count])',
    'a label of a letter that another document dates': '(Hart, [2014], 2(c))',
    'a paragraph of a signed article': '(Hay, 2014, [para. 7, our count])',
    'the headline of a signed article': '(Hay, 2014, [Headline])',
    'a paragraph of an unsigned article': '(*Public Reader*, 2014, [para. 9, our count])',
    'a page of the site': '(*The roof is mended*, no date)',
  },
  {
    'a report by a body':
      'Inspectorate (2018) *Borough of Marrow: Re-inspection of the libraries (eBooks included)*. Available at: https://marrow.example/report-2018/ (Accessed: 5 March 2026).',
    'a letter that bears its date':
      'Moss, L. (2015) Letter to Ellis Pell, 27 January. Available at: https://marrow.example/moss-2015/ (Accessed: 5 March 2026).',
    'a letter that another document dates':
      'Hart, M. ([2014]) Letter to Nina Morel, [30 September]. Available at: https://marrow.example/hart-2014/ (Accessed: 5 March 2026).',
    'a signed article':
      "Hay, D. (2014) ‘Marrow libraries' roof rated “inadequate”’, *Books & Readers Now*, 19 November. Available at: https://marrow.example/now-2014/ (Accessed: 5 March 2026).",
    'an unsigned article':
      '*Public Reader* (2014) ‘New “reader’s champion” for Marrow’, 9 October. Available at: https://marrow.example/reader-2014/ (Accessed: 5 March 2026).',
    'a page of the site':
      '*The roof is mended* (no date) The libraries of Marrow. Available at: https://marrow.example/roof-mended/ (Accessed: 5 March 2026).',
  },
);
