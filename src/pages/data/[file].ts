/** The files of data, each at its address. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { mediaType } from '../../hosting/media-type.ts';
import { ADDRESS } from '../../model/permalink.ts';
import { files } from './_files.ts';

export const getStaticPaths = () =>
  [...files]
    .filter(([address]) => address.startsWith(ADDRESS.data))
    .map(([address, text]) => ({
      params: { file: address.slice(ADDRESS.data.length) },
      props: { address, text },
    }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': mediaType(props.address) } });
