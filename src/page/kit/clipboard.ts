/** Copying what a page shows. */

/**
 * Copies what an element shows, as HTML too if that is given, and says so in
 * `status`. Where the browser refuses, the text is left selected.
 */
export async function copy(shown: HTMLElement, status: Element | null, html?: string): Promise<void> {
  const field = shown instanceof HTMLTextAreaElement ? shown : undefined;
  if (field) field.select();
  else getSelection()?.selectAllChildren(shown);
  const copied = await write(field?.value ?? shown.textContent ?? '', html);
  if (!copied) field?.focus();
  if (status)
    status.textContent = copied
      ? 'Copied.'
      : 'Your browser does not let pages copy. The text is selected: copy it with Ctrl-C or ⌘-C.';
}

async function write(text: string, html: string | undefined): Promise<boolean> {
  const typed = { 'text/plain': text, ...(html && { 'text/html': html }) };
  const blobs = Object.entries(typed).map(([type, content]) => [type, new Blob([content], { type })]);
  try {
    if (html) await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
