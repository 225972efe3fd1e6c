import { cleanLine, Refusal, requireLength } from '../shared/index.ts';
import { peopleLimits } from './limits.ts';

const dots = /\s*[•‧・･⋅∙·]\s*/g;
const han = /^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u;
const latin = /^\p{Script=Latin}[\p{Script=Latin}\p{M} .'’-]*$/u;
const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** The name as the county writes it: one kind of middle dot, and no space between characters to fill a form's box. */
export const cleanName = (name: string): string => cleanLine(name).replace(dots, '·').replace(betweenHan, '');

/** A name that can stand in the register, cleaned; otherwise refused. */
export function personName(name: string): string {
  const clean = requireLength(cleanName(name), peopleLimits.name);
  if (!han.test(clean) && !latin.test(clean)) throw new Refusal('PERSON_NAME_MALFORMED');
  return clean;
}
