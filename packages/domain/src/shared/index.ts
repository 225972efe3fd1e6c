export { addDays, dayOf, daysBetween, firstDay, isDay, lastDay, startOf, type Day } from './day.ts';
export type { Fact, Facts } from './facts.ts';
export { advance, stepsFrom, type Flow } from './flow.ts';
export { languages, type Label, type Labels, type Language } from './language.ts';
export { maskAddress, maskBirthDate, maskIdNumber, maskName, maskNumber, maskPhone } from './mask.ts';
export {
  openingDays,
  openingHours,
  openingSpansMax,
  weekdayLabels,
  weekdays,
  type OpeningDays,
  type OpeningSpan,
  type Weekday,
} from './opening-hours.ts';
export { attempt, Refusal } from './refusal.ts';
export { fieldCodes, isRefusalCode, refusals, type PlacesOf, type RefusalCode } from './refusals.ts';
export { factsIn, sentence } from './sentence.ts';
export { cleanCode, cleanLine, cleanText, isClean, lengthOf, requireLength, type TextLimit } from './text.ts';
export { isOneOf } from './words.ts';
