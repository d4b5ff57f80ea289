/** An address that was ever published, and what has become of it. */
import type { EventDate } from '../date/date.ts';

/** What has become of an address. The words at one that is served may have been corrected: that stands with the corrections. */
export type AddressState =
  | { kind: 'served' }
  /** Another address has taken its place. */
  | { kind: 'moved'; to: string }
  /** It was taken away. */
  | { kind: 'withdrawn'; date: EventDate; why: string };

/** One line of the register. */
export interface RegisteredAddress {
  address: string;
  line: number;
  /** SHA-256 of the words for which it stood when it was first published, if any. */
  sha256?: string;
  /** The day on which it was first published. */
  published: EventDate;
  state: AddressState;
}

/** Whether an address has moved or was withdrawn. */
export const isFormer = ({ state }: RegisteredAddress): boolean => state.kind !== 'served';

/** Where what an address stands for is served today; undefined where it was withdrawn. */
export function addressToday({ address, state }: RegisteredAddress): string | undefined {
  if (state.kind === 'withdrawn') return undefined;
  return state.kind === 'moved' ? state.to : address;
}
