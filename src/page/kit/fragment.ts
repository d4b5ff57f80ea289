/** The id that the fragment of an address names, which begins with `#` or is empty; as it stands where it is not well encoded. */
export function decodeFragment(hash: string): string {
  const fragment = hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
