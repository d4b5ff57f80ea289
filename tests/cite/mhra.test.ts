import { mhra } from '../../src/cite/styles/mhra.ts';
import { golden } from './golden.ts';

golden(
  mhra,
  {
    'a numbered paragraph of a report':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, 29 January 2018), para. 54 <https://marrow.example/report-2018/#para-54> [accessed 5 March 2026].',
    'a recommendation':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, 29 January 2018), recommendation 3 <https://marrow.example/report-2018/#recommendation-3> [accessed 5 March 2026].',
    'a paragraph that we count':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, 29 January 2018), [Executive summary, para. 4, our count] <https://marrow.example/report-2018/#executive-summary-4> [accessed 5 March 2026].',
    'a row of a table':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, 29 January 2018), Cover table, 2.1 <https://marrow.example/report-2018/#cover-2-1> [accessed 5 March 2026].',
    'a note':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, 29 January 2018), note 1 <https://marrow.example/report-2018/#note-1> [accessed 5 March 2026].',
    'a whole report':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, 29 January 2018) <https://marrow.example/report-2018/> [accessed 5 March 2026].',
    'a paragraph of a letter that bears its date':
      'Laura Moss, letter to Ellis Pell, 27 January 2015, [para. 3, our count] <https://marrow.example/moss-2015/#para-3> [accessed 5 March 2026].',
    'a label of a letter that another document dates':
      'Miles Hart, letter to Nina Morel, [30 September 2014], 2(c) <https://marrow.example/hart-2014/#para-2-c> [accessed 5 March 2026].',
    'a paragraph of a signed article':
      "Derek Hay, ‘Marrow libraries' roof rated “inadequate”’, *Books & Readers Now*, 19 November 2014, [para. 7, our count] <https://marrow.example/now-2014/#para-7> [accessed 5 March 2026].",
    'the headline of a signed article':
      "Derek Hay, ‘Marrow libraries' roof rated “inadequate”’, *Books & Readers Now*, 19 November 2014, [Headline] <https://marrow.example/now-2014/#headline> [accessed 5 March 2026].",
    'a paragraph of an unsigned article':
      '‘New “reader’s champion” for Marrow’, *Public Reader*, 9 October 2014, [para. 9, our count] <https://marrow.example/reader-2014/#para-9> [accessed 5 March 2026].',
    'a page of the site':
      '‘The roof is mended’, *The libraries of Marrow* <https://marrow.example/roof-mended/> [accessed 5 March 2026].',
  },
  {
    'a report by a body':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, 29 January 2018) <https://marrow.example/report-2018/> [accessed 5 March 2026]',
    'a letter that bears its date':
      'Moss, Laura, letter to Ellis Pell, 27 January 2015 <https://marrow.example/moss-2015/> [accessed 5 March 2026]',
    'a letter that another document dates':
      'Hart, Miles, letter to Nina Morel, [30 September 2014] <https://marrow.example/hart-2014/> [accessed 5 March 2026]',
    'a signed article':
      "Hay, Derek, ‘Marrow libraries' roof rated “inadequate”’, *Books & Readers Now*, 19 November 2014 <https://marrow.example/now-2014/> [accessed 5 March 2026]",
    'an unsigned article':
      '‘New “reader’s champion” for Marrow’, *Public Reader*, 9 October 2014 <https://marrow.example/reader-2014/> [accessed 5 March 2026]',
    'a page of the site':
      '‘The roof is mended’, *The libraries of Marrow* <https://marrow.example/roof-mended/> [accessed 5 March 2026]',
  },
);
