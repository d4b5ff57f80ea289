import { model } from 'virtual:record';
import { permalinkTo, publishedAt } from '../model/permalink.ts';

const { base } = publishedAt(model.site.address);

/** An address of the site, below its base path: what a link on a page needs. */
export const href = (address: string): string => `${base}${address}`;

/** An address of the site in full, as it is promised. */
export const permalink = (address: string): string => permalinkTo(address, model.site.address);
