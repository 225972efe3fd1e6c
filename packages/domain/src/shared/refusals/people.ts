/** People. */
export const peopleRefusals = {
  PERSON_NAME_MALFORMED: {
    zh: '姓名只能用汉字和间隔号“·”，外国人可用拉丁字母；不能含数字。',
    en: 'A name is written in Chinese characters and "·", or in Latin letters; it holds no digits.',
  },
  PHONE_MALFORMED: {
    zh: '手机号应为 1 开头的 11 位数字。',
    en: 'A mobile number has 11 digits and begins with 1.',
  },
  ID_NUMBER_MALFORMED: {
    zh: '证件号码不正确，请核对。身份证号为 18 位，末位可为 X。',
    en: 'This is no valid document number. That of an identity card has 18 characters, the last may be X.',
  },
  ID_CHECKSUM_WRONG: {
    zh: '身份证号的校验位不符，可能有一位写错了。',
    en: 'The last character of the identity number does not fit the others; one of them may be wrong.',
  },
  BIRTH_DATE_NEEDED: {
    zh: '这种证件号码中没有出生日期，请填写。',
    en: 'The number of this document does not tell the date of birth; enter it.',
  },
  BORN_IN_FUTURE: { zh: '出生日期不能晚于今天。', en: 'Nobody is born later than today.' },
  BIRTH_DATE_CONTRADICTS_ID: {
    zh: '出生日期与身份证号不一致。',
    en: 'The date of birth is not that of the identity number.',
  },
  ID_TYPE_NEEDED: {
    zh: '请同时填写证件类型和证件号码。',
    en: 'Enter the kind of document together with its number.',
  },
  PERSON_KNOWN: {
    zh: '这个证件号码已登记在“{name}”名下，请直接选用，不要重复登记。',
    en: 'This document number is registered already, for {name}; choose them instead of registering them again.',
  },
  CONSENT_IN_FUTURE: { zh: '同意日期不能晚于今天。', en: 'A consent cannot be given later than today.' },
  CONSENT_WITHDRAWN: { zh: '这项同意已经撤回。', en: 'This consent has already been withdrawn.' },
  CONSENT_STANDS: {
    zh: '同一用途、同一版本的同意仍然有效，不必重复登记。',
    en: 'A consent to this purpose and version stands already; it need not be recorded again.',
  },
  ALREADY_REGISTERED: {
    zh: '此人已在系统中登记，但不在您的管辖范围内。如需接收，请申请转入。',
    en: 'This person is already registered, outside your scope. Ask for a transfer if they have moved.',
  },
} as const;
