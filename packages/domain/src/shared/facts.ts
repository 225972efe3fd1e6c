import type { Label } from './language.ts';

/** A word of the system is passed as its label, so that each reader sees it in their own language. */
export type Fact = string | number | Label;
export type Facts = Readonly<Record<string, Fact>>;
