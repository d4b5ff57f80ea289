/** The events as a feed. */
import { model } from 'virtual:record';
import type { APIRoute } from 'astro';
import { feed } from '../exports/feed.ts';
import { mediaType } from '../hosting/media-type.ts';
import { ADDRESS } from '../model/permalink.ts';

export const GET: APIRoute = async () =>
  new Response(await feed(model), { headers: { 'content-type': mediaType(ADDRESS.feed) } });
