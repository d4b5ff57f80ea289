/** A text with white space of any kind and length as one space, and none at its ends. */
export const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();
