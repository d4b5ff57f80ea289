import { chicago } from '../../src/cite/styles/chicago.ts';
import { golden } from './golden.ts';

golden(
  chicago,
  {
    'a numbered paragraph of a report':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, January 29, 2018), para. 54, accessed March 5, 2026, https://marrow.example/report-2018/#para-54.',
    'a recommendation':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, January 29, 2018), recommendation 3, accessed March 5, 2026, https://marrow.example/report-2018/#recommendation-3.',
    'a paragraph that we count':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, January 29, 2018), [Executive summary, para. 4, our count], accessed March 5, 2026, https://marrow.example/report-2018/#executive-summary-4.',
    'a row of a table':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, January 29, 2018), Cover table, 2.1, accessed March 5, 2026, https://marrow.example/report-2018/#cover-2-1.',
    'a note':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, January 29, 2018), note 1, accessed March 5, 2026, https://marrow.example/report-2018/#note-1.',
    'a whole report':
      'Inspectorate, *Borough of Marrow: Re-inspection of the libraries (eBooks included)* (Inspectorate, January 29, 2018), accessed March 5, 2026, https://marrow.example/report-2018/.',
    'a paragraph of a letter that bears its date':
      'Laura Moss to Ellis Pell, January 27, 2015, [para. 3, our count], accessed March 5, 2026, https://marrow.example/moss-2015/#para-3.',
    'a label of a letter that another document dates':
      'Miles Hart to Nina Morel, [September 30, 2014], 2(c), accessed March 5, 2026, https://marrow.example/hart-2014/#para-2-c.',
    'a paragraph of a signed article':
      "Derek Hay, “Marrow libraries' roof rated ‘inadequate,’” *Books & Readers Now*, November 19, 2014, [para. 7, our count], accessed March 5, 2026, https://marrow.example/now-2014/#para-7.",
    'the headline of a signed article':
      "Derek Hay, “Marrow libraries' roof rated ‘inadequate,’” *Books & Readers Now*, November 19, 2014, [Headline], accessed March 5, 2026, https://marrow.example/now-2014/#headline.",
    'a paragraph of an unsigned article':
      '“New ‘reader’s champion’ for Marrow,” *Public Reader*, October 9, 2014, [para. 9, our count], accessed March 5, 2026, https://marrow.example/reader-2014/#para-9.',
    'a page of the site':
      '“The roof is mended,” The libraries of Marrow, accessed March 5, 2026, https://marrow.example/roof-mended/.',
  },
  {
    'a report by a body':
      'Inspectorate. *Borough of Marrow: Re-inspection of the libraries (eBooks included)*. Inspectorate, January 29, 2018. Accessed March 5, 2026. https://marrow.example/report-2018/.',
    'a letter that bears its date':
      'Moss, Laura. Letter to Ellis Pell, January 27, 2015. Accessed March 5, 2026. https://marrow.example/moss-2015/.',
    'a letter that another document dates':
      'Hart, Miles. Letter to Nina Morel, [September 30, 2014]. Accessed March 5, 2026. https://marrow.example/hart-2014/.',
    'a signed article':
      "Hay, Derek. “Marrow libraries' roof rated ‘inadequate.’” *Books & Readers Now*, November 19, 2014. Accessed March 5, 2026. https://marrow.example/now-2014/.",
    'an unsigned article':
      '*Public Reader*. “New ‘reader’s champion’ for Marrow.” October 9, 2014. Accessed March 5, 2026. https://marrow.example/reader-2014/.',
    'a page of the site':
      'The libraries of Marrow. “The roof is mended.” Accessed March 5, 2026. https://marrow.example/roof-mended/.',
  },
);
