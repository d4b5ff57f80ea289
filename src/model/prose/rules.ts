/**
 * What may stand in a file of prose. MDX is code; what editors write is held to
 * plain Markdown and a short list of components, so that a content file can
 * state and cite, and nothing else.
 */
export interface ProseRules {
  /** Component name → names of its properties, all of them required strings. */
  components: Record<string, readonly string[]>;
  /** Whether headings and code are allowed, as in a page. */
  page: boolean;
}

/** An event's account. */
export const ACCOUNT_RULES: ProseRules = {
  components: { Citation: ['of'], Quoted: ['of'], Quotation: ['of'] },
  page: false,
};

/** A page in content/pages/. */
export const PAGE_RULES: ProseRules = {
  components: { DocumentRights: [], SupportServices: [] },
  page: true,
};
