/** The description by which browsers add the search of this site to their own. */
import { model } from 'virtual:record';
import type { APIRoute } from 'astro';
import { mediaType } from '../../hosting/media-type.ts';
import { ADDRESS } from '../../model/permalink.ts';
import { permalink } from '../../record/href.ts';
import { openSearchDescription } from '../../search/opensearch.ts';

export const GET: APIRoute = () =>
  new Response(openSearchDescription(model.site['name-short'], permalink(ADDRESS.home)), {
    headers: { 'content-type': mediaType(ADDRESS.openSearch) },
  });
