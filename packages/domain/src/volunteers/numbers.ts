/** 志愿者编号: stands for a person where the identity number must not. */
export const volunteerNumber = (sequence: number): string => `ZY${String(sequence).padStart(8, '0')}`;
