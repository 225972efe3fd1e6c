/** Narrows a text from outside to a word of a list. */
export const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  words.some(word => word === text);
