import type {
  AccountKind,
  Denied,
  Held,
  PasswordProfile,
  Permission,
  RoleKey,
  Scope,
} from '@firefly/domain/access';
import type { Language } from '@firefly/domain/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../config.ts';
import type { Keys } from '../database/keys.ts';

/** A right with what a person wants to know of it. */
export interface HeldRight extends Held {
  readonly role: RoleKey;
  readonly divisionName?: string;
  readonly divisionNameEn?: string;
  readonly departmentName?: string;
  readonly departmentNameEn?: string;
  readonly teamName?: string;
  readonly endsAt?: Date;
}

/** The refusal of a session that has to change its password or enrol a second factor first. */
export type Confinement = 'PASSWORD_CHANGE_NEEDED' | 'PASSWORD_EXPIRED' | 'SECOND_FACTOR_ENROLMENT_NEEDED';

/** The session as its owner may see it. */
export interface SessionFacts {
  readonly startedAt: Date;
  readonly idleUntil: Date;
  readonly endsAt: Date;
  readonly secondFactor: boolean;
  readonly elevatedUntil?: Date;
  readonly passwordProfile: PasswordProfile;
  readonly passwordExpired: boolean;
  readonly mustEnrolSecondFactor: boolean;
}

/** Who asks: one account in one session, with the rights it holds at this request. Ids are database uuids. */
export interface Actor {
  readonly account: string;
  readonly person?: string;
  readonly session: string;
  readonly username: string;
  readonly displayName: string;
  readonly kind: AccountKind;
  readonly held: readonly HeldRight[];
  readonly denied: readonly Denied[];
  /** What must be done before anything else; until then nothing is held but one's own session. */
  readonly confinedBy?: Confinement;
  /** Whether a sensitive operation must be preceded by `elevate`. */
  readonly elevationNeeded: boolean;
  readonly sessionInfo: SessionFacts;
}

/** The door a request came through: where it came from, and how a session is handed out or taken back. */
export interface Door {
  readonly address: string;
  readonly device: string;
  readonly secure: boolean;
  giveSession(token: string): void;
  takeSession(): void;
}

/** The one thing passed down: who, when, through which door, on which unit of work. */
export interface Context {
  readonly em: EntityManager;
  readonly actor?: Actor;
  /** Taken once per request, so that all its rows agree and a test can set it. */
  readonly now: Date;
  readonly requestId: string;
  /** When the caller has been told that it took too long: what is not committed by then is not committed. */
  readonly deadline?: AbortSignal;
  readonly language: Language;
  readonly door: Door;
  readonly config: Config;
  readonly keys: Keys;
}

/** What the audit says of a mutation beside its changes; an action may say more, such as who is signing in. */
export interface Subject {
  who?: Pick<Actor, 'account' | 'username' | 'displayName'>;
  objectType?: string;
  objectId?: string;
  reason?: string;
}

/** A context inside one mutation: its `em` holds the transaction, its scope is that of the mutation's permission. */
export interface Work extends Context {
  readonly permission: Permission | 'PUBLIC';
  readonly scope: Scope;
  readonly subject: Subject;
}
