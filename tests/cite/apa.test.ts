import { apa } from '../../src/cite/styles/apa.ts';
import { golden } from './golden.ts';

golden(
  apa,
  {
    'a numbered paragraph of a report': '(Inspectorate, 2018, para. 54)',
    'a recommendation': '(Inspectorate, 2018, Recommendation 3)',
    'a paragraph that we count': '(Inspectorate, 2018, [Executive summary, para. 4, our count])',
    'a row of a table': '(Inspectorate, 2018, Cover table, 2.1)',
    'a note': '(Inspectorate, 2018, Note 1)',
    'a whole report': '(Inspectorate, 2018)',
    'a paragraph of a letter that bears its date': '(Moss, 2015, [para. 3, our count])',
    'a label of a letter that another document dates': '(Hart, [2014], 2(c))',
    'a paragraph of a signed article': '(Hay, 2014, [para. 7, our count])',
    'the headline of a signed article': '(Hay, 2014, [Headline])',
    'a paragraph of an unsigned article':
      '(“New ‘reader’s champion’ for Marrow,” 2014, [para. 9, our count])',
    'a page of the site': '(*The roof is mended*, n.d.)',
  },
  {
    'a report by a body':
      'Inspectorate. (2018). *Borough of Marrow: Re-inspection of the libraries (eBooks included)*. https://marrow.example/report-2018/',
    'a letter that bears its date':
      'Moss, L. (2015, January 27). *RE: Inspection of the Borough of Marrow* [Letter to Ellis Pell]. Department for Libraries. https://marrow.example/moss-2015/',
    'a letter that another document dates':
      'Hart, M. ([2014, September 30]). *Advice note on the Borough of Marrow* [Letter to Nina Morel]. Inspectorate. https://marrow.example/hart-2014/',
    'a signed article':
      "Hay, D. (2014, November 19). Marrow libraries' roof rated 'inadequate'. *Books & Readers Now*. https://marrow.example/now-2014/",
    'an unsigned article':
      'New ‘reader’s champion’ for Marrow. (2014, October 9). *Public Reader*. https://marrow.example/reader-2014/',
    'a page of the site':
      '*The roof is mended*. (n.d.). The libraries of Marrow. Retrieved March 5, 2026, from https://marrow.example/roof-mended/',
  },
);
