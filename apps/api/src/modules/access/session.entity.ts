import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../database/columns.ts';
import { Account } from './account.entity.ts';

/** One sign-in, of a browser by cookie or of a client by tokens. Only hashes of its secrets are stored. */
const SessionTable = defineEntity({
  name: 'Session',
  indexes: [{ properties: ['account', 'endedAt'] }, { properties: ['endsAt'] }],
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(Account).ref(),
    tokenHash: p.string().unique().hidden(),
    /** Bearer tokens of clients are short-lived and renewed by a refresh token; cookies are not. */
    bearer: p.boolean(),
    startedAt: instant(),
    seenAt: instant(),
    idleUntil: instant(),
    endsAt: instant(),
    secondFactor: p.boolean(),
    elevatedUntil: instant().nullable(),
    endedAt: instant().nullable(),
    address: p.string(),
    device: p.string(),
  },
});

export class Session extends SessionTable.class {}
SessionTable.setClass(Session);

/** One renewal of a client's session; a second use of the same one ends the session (reuse detection, R31). */
const RefreshTable = defineEntity({
  name: 'RefreshToken',
  indexes: [{ properties: ['session'] }, { properties: ['endsAt'] }],
  properties: {
    id: p.uuid().primary(),
    session: () => p.manyToOne(Session).ref(),
    tokenHash: p.string().unique().hidden(),
    endsAt: instant(),
    usedAt: instant().nullable(),
  },
});

export class RefreshToken extends RefreshTable.class {}
RefreshTable.setClass(RefreshToken);

/** Failed sign-ins by address and by device, whatever name was tried; the delay grows with the count (R32). */
const DelayTable = defineEntity({
  name: 'SignInDelay',
  properties: {
    source: p.string().primary(),
    failures: p.integer(),
    until: instant(),
  },
});

export class SignInDelay extends DelayTable.class {}
DelayTable.setClass(SignInDelay);
