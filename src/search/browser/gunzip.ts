/**
 * Unpacks files of the index, and sees whether they arrived whole. Pagefind
 * takes a file that was cut short for one without results, so its files are
 * looked at before it sees them.
 */
import { isUnpacked } from '../pagefind-format.ts';

/** A packed file with its signature: gzip with its checksum right, or unpacked by the server already. Undefined where it is not whole. */
export async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer | undefined> {
  if (isUnpacked(bytes)) return bytes;
  try {
    // Written directly: a Blob would be fetched from another process.
    const { readable, writable } = new DecompressionStream('gzip');
    const writer = writable.getWriter();
    for (const step of [writer.write(bytes), writer.close()]) step.catch(() => {});
    const unpacked = await new Response(readable).arrayBuffer();
    return isUnpacked(unpacked) ? unpacked : undefined;
  } catch {
    return undefined;
  }
}
