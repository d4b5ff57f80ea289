/** What Pagefind is made of begins to load together with the script that will ask it. */

/** Requests under way for whoever asks for the same address, by it. */
const begun = new Map<string, Promise<Response>>();
let isBegun = false;
/** As the browser has it: the engine puts its own in the place of the page’s. */
const fetchAsIs = window.fetch.bind(window);

/** Begins to load Pagefind below a base path, unless that has begun. A failure is told to whoever takes it. */
export function beginLoading(base: string): void {
  if (isBegun) return;
  isBegun = true;
  const script = document.createElement('link');
  script.rel = 'modulepreload';
  script.href = `${base}pagefind/pagefind.js`;
  document.head.append(script);
  const wasm = `${base}pagefind/wasm.en.pagefind`;
  const loading = fetchAsIs(wasm);
  loading.catch(() => {});
  begun.set(wasm, loading);
}

/** The request for an address that has begun, once. */
export function takeBegun(address: string): Promise<Response> | undefined {
  const loading = begun.get(address);
  begun.delete(address);
  return loading;
}

/** Begins afresh the next time. */
export function forgetLoading(): void {
  begun.clear();
  isBegun = false;
}
