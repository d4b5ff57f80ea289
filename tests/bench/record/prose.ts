/** Invented prose of an invented place, Quillmere, where nothing but its waterworks is ever spoken of. */
import type { Chance } from './chance.ts';

const SUBJECTS = [
  'The ferry board',
  'The lock keeper',
  'The parish meeting',
  'The night watch',
  'The surveyor',
  'The reading room',
  'The school by the weir',
  'The allotment society',
  'The tide office',
  'The bell founders',
  'The visiting inspector',
  'The orchard trust',
];
const DEEDS = ['repaired', 'counted', 'closed', 'opened', 'painted', 'measured', 'lent', 'asked about'];
const THINGS = [
  'the eastern sluice',
  'the tide gauge',
  'the old pump',
  'the rowing boats',
  'the lamps on the quay',
  'the footbridge',
  'the rain tables',
  'the mill pond',
  'the reed beds',
  'the water tower',
];
const BEGINNINGS = 'Harrow Elder Marsh Otter Willow Fallow Copper Linden Thistle Rook Amber Heron'.split(' ');
const ENDINGS = 'mere ford wick ley stead holt combe hithe by den'.split(' ');
const CIRCUMSTANCES = [
  'before the spring tide',
  'without being asked',
  'at the wish of the readers',
  'because the key was lost',
  'and told nobody',
  'as in the year before',
];

/** A thing that people in Quillmere see to. */
export const thing = (random: Chance): string => random.of(THINGS);

/** A place in Quillmere. */
export const place = (random: Chance): string => random.of(BEGINNINGS) + random.of(ENDINGS);

/** Someone in Quillmere, as a sentence begins with them. */
export const someone = (random: Chance): string => random.of(SUBJECTS);

/** The sentences of a paragraph, from two to six, no two of them alike. */
export function sentences(random: Chance): string[] {
  const first = random.below(SUBJECTS.length);
  return Array.from({ length: 2 + random.below(5) }, (_, at) => {
    const subject = SUBJECTS[(first + at) % SUBJECTS.length];
    const circumstance = random.below(3) ? random.of(CIRCUMSTANCES) : `for ${2 + random.below(4000)} crowns`;
    return `${subject} ${random.of(DEEDS)} ${thing(random)} at ${place(random)} ${circumstance}.`;
  });
}
