/**
 * Whether a file of the index arrived whole. Pagefind takes a file that was cut
 * short for one without results, so its files are looked at before it sees them.
 */

/** With this the content of each file of the index begins, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** Whether bytes are a file of the index: gzip with its checksum right, or unpacked by the server already. */
export async function isWhole(bytes: ArrayBuffer): Promise<boolean> {
  if (beginsWell(bytes)) return true;
  try {
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return beginsWell(await new Response(unpacked).arrayBuffer());
  } catch {
    return false;
  }
}

function beginsWell(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, SIGNATURE.length)) === SIGNATURE;
}
