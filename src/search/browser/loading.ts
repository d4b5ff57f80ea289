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
  const folder = `${base}pagefind/`;
  const script = document.createElement('link');
  script.rel = 'modulepreload';
  script.href = `${folder}pagefind.js`;
  document.head.append(script);
  begin(`${folder}wasm.en.pagefind`);
  begin(`${folder}pagefind-entry.json`)
    .then((entry) => entry.clone().json())
    .then(({ languages }) => begin(`${folder}pagefind.${languages.en.hash}.pf_meta`))
    .catch(() => {});
}

function begin(address: string): Promise<Response> {
  const loading = fetchAsIs(address);
  loading.catch(() => {});
  begun.set(address, loading);
  return loading;
}

/** The request for an address that has begun, once; what stands behind ? is Pagefind's, against old copies. */
export function takeBegun(address: string): Promise<Response> | undefined {
  const [asked = ''] = address.split('?');
  const loading = begun.get(asked);
  begun.delete(asked);
  return loading;
}

/** Begins afresh the next time. */
export function forgetLoading(): void {
  begun.clear();
  isBegun = false;
}
