export { cleaned, cleanVariables } from './clean.ts';
export { priceOf } from './price.ts';
export { requireFiniteInputs } from './finite-inputs.ts';
export { type Caller, limits } from './numbers.ts';
export { readDocument } from './read-document.ts';
export { holdToRoots, type Standing } from './roots.ts';
export { holdToLimits, type Measured, measure } from './rules.ts';
export { holdVariables } from './variables.ts';
