/**
 * Whether a file of the index arrived whole. Pagefind takes a file that was cut
 * short for one without results, so its files are looked at before it sees them.
 */
import { SIGNATURE } from '../search-result.ts';

/** What a file of the index holds behind its signature; nothing where it is not whole. */
export async function contentOf(bytes: ArrayBuffer): Promise<ArrayBuffer | undefined> {
  return (await unpack(bytes))?.slice(SIGNATURE.length);
}

/** A file of the index with its signature: gzip with its checksum right, or unpacked by the server already. */
export async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer | undefined> {
  if (beginsWell(bytes)) return bytes;
  try {
    // Written directly: a Blob would be fetched from another process.
    const { readable, writable } = new DecompressionStream('gzip');
    const writer = writable.getWriter();
    for (const step of [writer.write(bytes), writer.close()]) step.catch(() => {});
    const unpacked = await new Response(readable).arrayBuffer();
    return beginsWell(unpacked) ? unpacked : undefined;
  } catch {
    return undefined;
  }
}

function beginsWell(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, SIGNATURE.length)) === SIGNATURE;
}
