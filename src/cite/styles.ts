/** The styles in which the record can be cited, in the order offered. */
import type { Style } from './style.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { harvard } from './styles/harvard.ts';
import { mhra } from './styles/mhra.ts';
import { mla } from './styles/mla.ts';
import { oscola } from './styles/oscola.ts';

export const STYLES: readonly Style[] = [oscola, harvard, apa, chicago, mla, mhra];
