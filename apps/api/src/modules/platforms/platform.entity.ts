import { platformKeys } from '@firefly/domain/platforms';
import { defineEntity, p } from '@mikro-orm/core';
import { identity, word } from '../../database/columns.ts';

/** One of the five platforms (五大平台): reference data, the same in every county. */
const PlatformTable = defineEntity({
  name: 'Platform',
  indexes: [{ name: 'platform_place', properties: ['place', 'id'] }],
  properties: {
    ...identity,
    key: word(platformKeys).unique(),
    name: p.string(),
    nameEn: p.string(),
    purpose: p.text(),
    purposeEn: p.text(),
    place: p.integer(),
  },
});

export class Platform extends PlatformTable.class {}
PlatformTable.setClass(Platform);
