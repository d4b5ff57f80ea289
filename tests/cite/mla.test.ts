import { mla } from '../../src/cite/styles/mla.ts';
import { golden } from './golden.ts';

golden(
  mla,
  {
    'a numbered paragraph of a report': '(*Borough of Marrow*, par. 54)',
    'a recommendation': '(*Borough of Marrow*, recommendation 3)',
    'a paragraph that we count': '(*Borough of Marrow*, [Executive summary, par. 4, our count])',
    'a row of a table': '(*Borough of Marrow*, Cover table, 2.1)',
    'a note': '(*Borough of Marrow*, note 1)',
    'a whole report': '(*Borough of Marrow*)',
    'a paragraph of a letter that bears its date': '(Moss, [par. 3, our count])',
    'a label of a letter that another document dates': '(Hart, 2(c))',
    'a paragraph of a signed article': '(Hay, [par. 7, our count])',
    'the headline of a signed article': '(Hay, [Headline])',
    'a paragraph of an unsigned article': '(“New ‘reader’s champion’ for Marrow,” [par. 9, our count])',
    'a page of the site': '(“The roof is mended”)',
  },
  {
    'a report by a body':
      '*Borough of Marrow: Re-inspection of the libraries (eBooks included)*. Inspectorate, 29 Jan. 2018. *The libraries of Marrow*, https://marrow.example/report-2018/. Accessed 5 Mar. 2026.',
    'a letter that bears its date':
      'Moss, Laura. Letter to Ellis Pell. 27 Jan. 2015. *The libraries of Marrow*, https://marrow.example/moss-2015/. Accessed 5 Mar. 2026.',
    'a letter that another document dates':
      'Hart, Miles. Letter to Nina Morel. [30 Sept. 2014]. *The libraries of Marrow*, https://marrow.example/hart-2014/. Accessed 5 Mar. 2026.',
    'a signed article':
      "Hay, Derek. “Marrow libraries' roof rated ‘inadequate.’” *Books & Readers Now*, 19 Nov. 2014. *The libraries of Marrow*, https://marrow.example/now-2014/. Accessed 5 Mar. 2026.",
    'an unsigned article':
      '“New ‘reader’s champion’ for Marrow.” *Public Reader*, 9 Oct. 2014. *The libraries of Marrow*, https://marrow.example/reader-2014/. Accessed 5 Mar. 2026.',
    'a page of the site':
      '“The roof is mended.” *The libraries of Marrow*, https://marrow.example/roof-mended/. Accessed 5 Mar. 2026.',
  },
);
