/** Whether anything still arrives from the network: what tells a slow network from one that answers no more. */

/** Thrown when the index or the code that reads it did not arrive whole. */
export class SearchDamaged extends Error {}

/** When nothing has arrived for so long, the search is called damaged, in milliseconds. */
const MAX_SILENCE = 10_000;
const CHECK_EVERY = 250;

let last = 0;

/** Notes that something arrived. */
export function noteArrival(): void {
  last = performance.now();
}

/** Reads a response to its end, and notes each part that arrives. */
export async function readWhole({ body }: Response): Promise<ArrayBuffer> {
  const noted = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      noteArrival();
      controller.enqueue(part);
    },
  });
  return new Response(body?.pipeThrough(noted)).arrayBuffer();
}

/** What work comes to, as long as something arrives meanwhile. Throws SearchDamaged when nothing has for ten seconds. */
export async function whileArriving<T>(work: Promise<T>): Promise<T> {
  noteArrival();
  let timer: ReturnType<typeof setInterval> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (performance.now() - last > MAX_SILENCE) reject(new SearchDamaged('nothing arrives any more'));
    }, CHECK_EVERY);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearInterval(timer);
  }
}
