import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { record } from './src/integration.ts';
import { MARKDOWN_FEATURES } from './src/model/prose/markdown.ts';

// Prose is rendered as it is checked, and words pass through unchanged: no white
// space is taken out between inline elements. Nothing is inlined, so that one
// constant policy holds for every page.
export default defineConfig({
  trailingSlash: 'always',
  // While one page is written others are made; the bytes are the same.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown: {
    processor: satteri({ features: MARKDOWN_FEATURES }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), sitemap({ filter: (page) => !/\/(404|embed)\/$/.test(page) }), record()],
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: { build: { assetsInlineLimit: 0, sourcemap: false, modulePreload: false } },
});
