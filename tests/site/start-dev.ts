/** Starts `astro dev` at any free port, beside one that may be running, and prints the port. */
import { dev } from 'astro';
import { PROJECT } from '../../src/reading/paths.ts';

const { address } = await dev({ root: PROJECT, server: { port: 0 } });
console.log(`at port ${address.port}`);
