import { recordJsonSchema } from '../../exports/record.ts';

export const GET = () => Response.json(recordJsonSchema());
