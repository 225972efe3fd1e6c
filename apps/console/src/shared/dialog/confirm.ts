import { shallowRef } from 'vue';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly danger?: boolean;
}

export interface Asked extends Question {
  readonly answer: (yes: boolean) => void;
}

/** The question on the screen, if there is one; `ConfirmHost` shows it. */
export const asked = shallowRef<Asked>();

export function confirm(question: Question): Promise<boolean> {
  asked.value?.answer(false);
  return new Promise(resolve => {
    asked.value = {
      ...question,
      answer: yes => {
        asked.value = undefined;
        resolve(yes);
      },
    };
  });
}
