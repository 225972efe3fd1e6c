import type { Permission, Place } from '@firefly/domain/access';
import type { PositionQuery, PositionRowFragment } from '../../graphql/generated/graphql.ts';
import { useMay } from '../../session/may.ts';
import type { Blame } from '../../shared/form/field-errors.ts';
import { nameOf } from '../../shared/i18n/i18n.ts';
import { useRecord } from '../../shared/record/record.ts';
import { Position } from './positions.documents.ts';
import { t } from './text.ts';

export const positionIn = ({ node }: PositionQuery) => (node?.__typename === 'Position' ? node : undefined);

export type PositionRecord = NonNullable<ReturnType<typeof positionIn>>;

export const usePosition = (id: () => string) =>
  useRecord({
    document: Position,
    variables: () => ({ id: id() }),
    pick: positionIn,
    typenames: ['Position', 'PositionShare', 'PositionFile'],
  });

/** Where it is changed: on the line of its keeper alone. */
export const placeOf = ({ path, department }: Pick<PositionRowFragment, 'path' | 'department'>): Place => ({
  block: path,
  lines: department ? [department.id] : [],
});

/** Why a position is not changed here although one may change others: it is another's, or closed. */
export function useKeeping() {
  const { may } = useMay();
  return {
    blocked: (
      position: Pick<PositionRowFragment, 'path' | 'department' | 'state'>,
      permission: Permission,
      { closedToo = false } = {},
    ): string | undefined => {
      const { department, state } = position;
      if (department && may(permission) && !may(permission, placeOf(position)))
        return t('keptBy', { department: nameOf(department) });
      return state === 'CLOSED' && !closedToo ? t('closedWhy') : undefined;
    },
  };
}

export const positionBlame: Blame = {
  POSITION_NAME_TAKEN: 'name',
  POSITION_NEEDS_PLATFORM: 'platforms',
  POSITION_DEPARTMENT_CLOSED: 'departmentId',
  POSITION_DIVISION_CLOSED: 'divisionId',
  POSITION_PHONE_MALFORMED: 'workPhone',
  POSITION_PHONE_PERSONAL: 'workPhone',
  POSITION_FACILITY_UNKNOWN: 'facilities',
  OPENING_HOURS_MALFORMED: 'openingHours',
  OPENING_HOURS_OVERLAP: 'openingHours',
  OPENING_HOURS_TOO_MANY: 'openingHours',
};
