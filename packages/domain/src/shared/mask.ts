/** 张三 → 张*, 张建华 → 张*华, Anna Meier → A*** M****. */
export function maskName(name: string): string {
  if (/^[\p{Script=Latin}\p{M} .'’-]+$/u.test(name)) return name.split(' ').map(maskWord).join(' ');
  const characters = Array.from(name);
  const first = characters[0] ?? '';
  const last = characters.at(-1) ?? '';
  if (characters.length < 3) return characters.length < 2 ? stars(characters.length) : first + '*';
  return first + stars(characters.length - 2) + last;
}

/** 13812341234 → 138****1234; of a shorter number nothing but its length. */
export function maskPhone(phone: string): string {
  if (phone.length < 11) return stars(phone.length);
  return phone.slice(0, 3) + stars(phone.length - 7) + phone.slice(-4);
}

/** 522730199001010018 → 52**************18: too little to be guessed from the day of birth. */
export function maskIdNumber(number: string): string {
  if (number.length < 8) return stars(number.length);
  return number.slice(0, 2) + stars(number.length - 4) + number.slice(-2);
}

/** 龙里县谷脚镇… → 龙里******: never its length, which tells a house from its neighbour. */
export const maskAddress = (address: string): string => Array.from(address).slice(0, 2).join('') + stars(6);

/** 1990-01-01 → 1990-**-**. */
export const maskBirthDate = (day: string): string => `${day.slice(0, 4)}-**-**`;

/** 20230105273000012 → *************0012: of a number that names a person, only its end. */
export const maskNumber = (number: string): string =>
  stars(number.length - 4) + (number.length > 4 ? number.slice(-4) : stars(number.length));

function maskWord(word: string): string {
  const characters = Array.from(word);
  return (characters[0] ?? '') + stars(characters.length - 1);
}

const stars = (count: number): string => '*'.repeat(Math.max(0, count));
