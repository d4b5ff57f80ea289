/** The model that pages are made from. */
import { handedOver } from './hand-over.ts';
import type { Model } from './model.ts';

function received(): Model {
  const model = handedOver();
  if (!model) throw new Error('there is no record to make pages from; its faults are told above');
  return model;
}

export const model = received();
