import type { Issue } from '../issue.ts';
import type { Model } from '../model/model.ts';
export function inspectSite(_folder: string, _model: Model, _root: string): Issue[] {
  return [];
}
