import { publicRecord } from '../../exports/record.ts';
import { model } from '../../model/current.ts';

export const GET = () => Response.json(publicRecord(model));
