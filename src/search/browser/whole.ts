/**
 * Whether a file of the index arrived whole. Pagefind takes a file that was cut
 * short for one without results, so its files are looked at before it sees them.
 */
import { SIGNATURE } from '../found.ts';

/** What a file of the index holds behind its signature: gzip with its checksum right, or unpacked by the server already. */
export async function contentOf(bytes: ArrayBuffer): Promise<ArrayBuffer | undefined> {
  if (beginsWell(bytes)) return bytes.slice(SIGNATURE.length);
  try {
    const unpacking = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const unpacked = await new Response(unpacking).arrayBuffer();
    return beginsWell(unpacked) ? unpacked.slice(SIGNATURE.length) : undefined;
  } catch {
    return undefined;
  }
}

function beginsWell(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, SIGNATURE.length)) === SIGNATURE;
}
