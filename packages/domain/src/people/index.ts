export { sameHuman, type Human } from './human.ts';
export { peopleLimits } from './limits.ts';
export { cleanName, personName } from './names.ts';
export { cleanPhone, personPhone, phonePattern } from './phones.ts';
