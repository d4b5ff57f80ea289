/**
 * How the scripts of pages are divided into files. What one page alone needs
 * comes with its own script; what several pages begin with is one file, and so
 * is what several parts need that are loaded when they are asked for. A page
 * asks for few files, and for none of a few hundred bytes.
 */

/** What several pages begin with, and what several parts need that are loaded later. */
const [KIT, SHARED] = ['kit', 'shared'];

/** What Vite's client build is told of its output. */
export const scriptOutput = {
  entryFileNames: ({ facadeModuleId }: { facadeModuleId?: string | null }) =>
    `assets/${nameOf(facadeModuleId ?? KIT)}.[hash].js`,
  codeSplitting: {
    groups: [
      { name: KIT, tags: ['$initial' as const], minShareCount: 2 },
      { name: SHARED, minShareCount: 2 },
    ],
  },
};

/** What a page's own script is called after: its component, or of an index page the folder. */
function nameOf(module: string): string {
  const path = module.replace(/\?.*/, '').replace(/(\/index)?\.\w+$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\W/g, '');
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
