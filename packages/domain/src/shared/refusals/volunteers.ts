/** Volunteers, their consents and what is revealed of them. */
export const volunteersRefusals = {
  VOLUNTEER_ID_NEEDED: {
    zh: '志愿者实名登记，请先填写证件类型和证件号码。',
    en: 'Volunteers are registered by name: enter the kind and number of a document first.',
  },
  VOLUNTEER_PERSON_NEEDED: {
    zh: '请选择一位已登记的人，或者填写新的人，二者选一。',
    en: 'Choose somebody who is registered, or enter a new person: one of the two.',
  },
  VOLUNTEER_EXISTS: {
    zh: '此人已是志愿者，编号 {number}。',
    en: 'This person is a volunteer already, with the number {number}.',
  },
  VOLUNTEER_TOO_YOUNG: {
    zh: '未满 {age} 周岁的儿童不登记为志愿者。',
    en: 'Children under {age} are not registered as volunteers.',
  },
  VOLUNTEER_GUARDIAN_NEEDED: {
    zh: '未满 {age} 周岁，请填写监护人姓名和与本人的关系。',
    en: 'Under {age}: enter the name of a guardian and how they are related.',
  },
  VOLUNTEER_CONSENT_NEEDED: {
    zh: '请先登记本人对“登记和服务”的同意，再确认。',
    en: 'Record the person’s consent to registration and service first, then confirm.',
  },
  VOLUNTEER_GUARDIAN_CONSENT_NEEDED: {
    zh: '未满 14 周岁，请先登记监护人的同意，再确认。',
    en: 'Under 14: record the guardian’s consent first, then confirm.',
  },
  VOLUNTEER_DEACTIVATED: {
    zh: '该志愿者已停用，请先恢复再修改。',
    en: 'This volunteer is deactivated; reactivate them before changing anything.',
  },
  VOLUNTEER_JOINED_IN_FUTURE: {
    zh: '注册日期不能晚于今天。',
    en: 'Nobody becomes a volunteer later than today.',
  },
  LOOK_UP_NEEDS_ONE: {
    zh: '请填写证件号码或手机号，二者选一。',
    en: 'Enter a document number or a mobile number: one of the two.',
  },
  PHONE_SHARED: {
    zh: '有 {count} 名志愿者使用这个手机号，请改用证件号码查找。',
    en: '{count} volunteers use this mobile number; look for the document number instead.',
  },
  MINOR_PROTECTED: {
    zh: '未成年人的信息须由另行授权的人员查看。',
    en: 'The data of minors is revealed only by those who hold the right to it.',
  },
  NOT_A_MINOR: {
    zh: '此人已成年，请用一般的查看原文。',
    en: 'This person is of age; use the ordinary way to reveal.',
  },
  NOTHING_TO_REVEAL: { zh: '这一项没有登记。', en: 'Nothing has been entered there.' },
} as const;
