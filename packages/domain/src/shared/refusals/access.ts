/** Accounts, sessions, grants and prohibitions. */
export const accessRefusals = {
  SIGN_IN_FAILED: { zh: '用户名或密码不正确。', en: 'The username or the password is wrong.' },
  ACCOUNT_LOCKED: {
    zh: '登录失败次数过多，账号已锁定，请 {minutes} 分钟后再试，或联系系统管理员解锁。',
    en: 'Too many failed attempts: the account is locked. Try again in {minutes} minutes, or ask the system administrator.',
  },
  ACCOUNT_DISABLED: {
    zh: '账号已停用，请联系系统管理员。',
    en: 'The account is disabled; please contact the system administrator.',
  },
  ACCOUNT_ALREADY_DISABLED: { zh: '该账号已停用。', en: 'This account is already disabled.' },
  ACCOUNT_ALREADY_ACTIVE: { zh: '该账号已启用。', en: 'This account is already active.' },
  ACCOUNT_NOT_LOCKED: { zh: '该账号没有被锁定。', en: 'This account is not locked.' },
  ACCOUNT_IS_ONESELF: { zh: '不能对自己的账号进行这项操作。', en: 'You cannot do this to your own account.' },
  DUTY_NOT_TAKEN_OVER: {
    zh: '三员账号的密码和动态验证码不能由另一位管理员重置，请由运维人员在服务器上办理。',
    en: 'The password and second factor of an administrator are not reset by another; the operator does it on the server.',
  },
  PERSON_KEPT_WHILE_GRANTED: {
    zh: '该账号已有授权，不能改为另一个人使用。请先收回全部授权。',
    en: 'This account holds grants and cannot pass to another person; revoke them first.',
  },
  LAST_OF_DUTY: {
    zh: '这是最后一个有效的{duty}账号，请先授权另一人。',
    en: 'This is the last account with the duty "{duty}"; grant it to someone else first.',
  },
  SESSION_EXPIRED: { zh: '登录已过期，请重新登录。', en: 'Your session has ended; please sign in again.' },
  TOKEN_REUSED: {
    zh: '令牌已被使用过，为安全起见，相关登录已全部退出，请重新登录。',
    en: 'This token was used before; to be safe its sessions were ended. Please sign in again.',
  },
  SECOND_FACTOR_NEEDED: { zh: '请输入动态验证码。', en: 'Please enter the code of your second factor.' },
  SECOND_FACTOR_WRONG: { zh: '动态验证码不正确或已使用。', en: 'The code is wrong or was used before.' },
  SECOND_FACTOR_ENROLMENT_NEEDED: {
    zh: '您的岗位必须启用动态验证码，请先绑定。',
    en: 'Your role requires a second factor; please enrol one first.',
  },
  SECOND_FACTOR_ENROLLED: { zh: '已绑定动态验证码。', en: 'A second factor is already enrolled.' },
  SECOND_FACTOR_NOT_ENROLLED: { zh: '尚未绑定动态验证码。', en: 'No second factor is enrolled.' },
  SECOND_FACTOR_OBLIGATORY: {
    zh: '您的岗位必须使用动态验证码，不能解除。',
    en: 'Your role requires a second factor; it cannot be removed.',
  },
  ELEVATION_NEEDED: {
    zh: '这项操作较为敏感，请再次确认身份。',
    en: 'This is a sensitive action; please confirm that it is you.',
  },
  USERNAME_MALFORMED: {
    zh: '用户名为 3 至 40 个字符，以小写字母开头，可含小写字母、数字和分隔用的 . _ -',
    en: 'A username has 3 to 40 characters, begins with a lower-case letter and holds lower-case letters, digits and . _ - between them.',
  },
  USERNAME_RESERVED: {
    zh: '不能使用“{username}”这样的通用用户名，账号应对应到具体的人或岗位。',
    en: '"{username}" is too general: an account belongs to one person or post.',
  },
  USERNAME_TAKEN: { zh: '用户名 {username} 已被使用。', en: 'The username {username} is already in use.' },
  ROLE_UNKNOWN: { zh: '没有 {role} 这个角色。', en: 'There is no role {role}.' },
  ROLE_NOT_GRANTABLE: {
    zh: '“{role}”由系统自动取得，不能手工授予。',
    en: '"{role}" comes by itself and is not granted by hand.',
  },
  ROLE_NEEDS_LINE: {
    zh: '授予“{role}”时必须指定部门条线。',
    en: '"{role}" is granted for one department; name it.',
  },
  ROLE_TAKES_NO_LINE: {
    zh: '“{role}”不分部门条线，请不要指定部门。',
    en: '"{role}" is not narrowed to a department; leave it out.',
  },
  ROLE_MISPLACED: {
    zh: '“{role}”不能授予在{level}这一级。',
    en: '"{role}" cannot be granted at the level "{level}".',
  },
  DUTIES_EXCLUDE_EACH_OTHER: {
    zh: '同一人不能既是{held}又是{added}：三员须由不同的人担任。',
    en: 'One person cannot be both {held} and {added}: the three administrators are three people.',
  },
  DUTY_EXCLUDES_BUSINESS: {
    zh: '三员账号不能兼任业务角色：“{duty}”与“{role}”不能授予同一账号。',
    en: 'An administrator account does no other work: "{duty}" and "{role}" cannot be held by one account.',
  },
  GRANT_TO_ONESELF: {
    zh: '不能给自己授权，请由另一位管理员办理。',
    en: 'You cannot grant rights to yourself; ask another administrator.',
  },
  GRANT_NEEDS_PERSON: {
    zh: '“{role}”是敏感角色，授权人和被授权人的账号都须先关联到具体的人。',
    en: '"{role}" is sensitive: both the granter and the receiver need an account tied to a person.',
  },
  GRANT_FROM_SAME_DEVICE: {
    zh: '敏感角色须由两个人办理：被授权人在 {days} 天内用过与您相同的设备登录。请换一台设备登录后再授权，或由另一位管理员办理。',
    en: 'A sensitive role takes two people: the receiver signed in from your device within {days} days. Sign in from another device, or ask another administrator.',
  },
  GRANT_WITHIN_ONE_HAND: {
    zh: '敏感角色须由互不相干的两个人办理：{days} 天内，您的权限由对方授予，或您与对方的权限由同一人授予。请由另一位管理员办理。',
    en: 'A sensitive role takes two people apart: within {days} days the receiver granted you your rights, or one person granted both of you yours. Ask another administrator.',
  },
  GRANT_BEYOND_REACH: {
    zh: '授权范围超出了您自己的管辖范围。',
    en: 'The grant reaches further than your own scope.',
  },
  GRANT_EXISTS: { zh: '该账号在此范围内已有“{role}”。', en: 'This account already holds "{role}" there.' },
  GRANT_ENDS_BEFORE_START: {
    zh: '授权的结束时间必须晚于开始时间。',
    en: 'A grant must end after it starts.',
  },
  GRANT_ENDS_IN_PAST: { zh: '授权的结束时间必须晚于现在。', en: 'A grant must end in the future.' },
  GRANT_ALREADY_REVOKED: { zh: '该授权已收回。', en: 'This grant is already revoked.' },
  GRANT_DIVISION_CLOSED: {
    zh: '区划“{name}”已撤销，请在承接的区划授权。',
    en: 'The division {name} is closed; grant at its successor.',
  },
  PERMISSION_UNKNOWN: { zh: '没有 {permission} 这项权限。', en: 'There is no permission {permission}.' },
  PERMISSION_ALWAYS_HELD: {
    zh: '“{permission}”是每个账号都有的基本权限，不能禁止。',
    en: '"{permission}" belongs to every account and cannot be prohibited.',
  },
  PERMISSION_HAS_NO_PLACE: {
    zh: '“{permission}”不分区划，只能在全县禁止。',
    en: '"{permission}" is not narrowed by division; prohibit it in the whole county or not at all.',
  },
  PROHIBITION_ON_ONESELF: {
    zh: '不能给自己设置或解除禁止。',
    en: 'You cannot prohibit yourself, nor lift your own prohibition.',
  },
  PROHIBITION_ALREADY_LIFTED: { zh: '该禁止已解除。', en: 'This prohibition is already lifted.' },
  PROHIBITION_ENDS_IN_PAST: {
    zh: '禁止的结束时间必须晚于现在。',
    en: 'A prohibition must end in the future.',
  },
} as const;
