/**
 * The door through which npm scripts enter. Plain JavaScript, so that it also
 * runs, and says what is wrong, on a Node that cannot read the rest.
 */
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old: run "npm ci", which brings Node 24, and then use the npm scripts.`,
  );
  process.exit(1);
}
// Compiled code is kept between runs; that halves the time a command takes to begin.
module.enableCompileCache?.();
const [command] = process.argv.slice(2);
const { run } = await import(`./${command}.ts`);
const { Refusal } = await import('./report.ts');
try {
  process.exitCode = await run(process.argv.slice(3));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
