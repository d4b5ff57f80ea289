import { describe, expect, it } from 'vitest';
import { modulesIn } from './imports.ts';

const importsOf = (path: string, text: string) => modulesIn(path, text).map(({ imports }) => imports);

describe('what a module imports', () => {
  it.each([
    ['values', "import { a } from './a.ts';"],
    ['types', "import type { A } from './a.ts';"],
    ['when it is needed', "const a = await import('./a.ts');"],
    ['a type in its place', "let a: typeof import('./a.ts').a;"],
    ['a type within a declared module', "declare module 'virtual:record' { const a: import('./a.ts').A; }"],
    ['for its effect', "import './a.ts';"],
    ['to hand it on', "export * from './a.ts';"],
  ])('%s', (_, code) => expect(importsOf('src/b.ts', code)).toEqual([['./a.ts']]));

  it('what only looks like an import is none', () => {
    expect(importsOf('src/b.ts', "// import './a.ts'\nconst b = `import './a.ts'`;")).toEqual([[]]);
  });
});

describe('what a template imports', () => {
  it('its front matter’s imports', () => {
    const template = "---\nimport A from './A.astro';\n---\n<A />\n";
    expect(modulesIn('src/B.astro', template)).toEqual([{ path: 'src/B.astro', imports: ['./A.astro'] }]);
  });

  it('its scripts are a module of their own', () => {
    const template = '<p>b</p>\n<script src="./browser/a.ts"></script>\n<script>import "./c.ts";</script>\n';
    expect(modulesIn('src/page/B.astro', template)).toEqual([
      { path: 'src/page/B.astro', imports: ['./B.astro <script>'] },
      { path: 'src/page/B.astro <script>', imports: ['./browser/a.ts', './c.ts'] },
    ]);
  });

  it('a script that goes into the page as it is imports nothing', () => {
    expect(importsOf('src/B.astro', '<script is:inline src="./a.ts"></script>').flat()).not.toContain(
      './a.ts',
    );
  });

  it('nor does one that is commented out', () => {
    expect(importsOf('src/B.astro', '<!-- <script src="./a.ts"></script> -->')).toEqual([[]]);
  });
});

it('a sheet imports sheets', () => {
  expect(importsOf('src/b.css', '@import "./a.css";\n@import url("./c.css") print;')).toEqual([
    ['./a.css', './c.css'],
  ]);
});
