import type { Client } from '@urql/core';
import type { AddPositionFileInput, ReasonedInput } from '../../graphql/generated/graphql.ts';
import { perform } from '../../graphql/outcome.ts';
import {
  AddPositionDocument,
  AddPositionPhoto,
  RemovePositionDocument,
  RemovePositionPhoto,
} from './files.documents.ts';
import { t } from './text.ts';

/** In what photos and documents differ. */
export const filesOf = (kind: 'PHOTO' | 'DOCUMENT') =>
  kind === 'PHOTO'
    ? ({
        purpose: 'positionPhoto',
        fileKind: 'PICTURE',
        mayAdd: 'platforms.addPositionPhoto',
        mayRemove: 'platforms.removePositionPhoto',
        add: (client: Client, input: AddPositionFileInput) => perform(client, AddPositionPhoto, { input }),
        remove: (client: Client, input: ReasonedInput) => perform(client, RemovePositionPhoto, { input }),
        title: t('photos'),
        none: t('photosNone'),
        hint: t('photosHint'),
        addLabel: t('addPhotos'),
        captionLabel: t('captionOfPhotos'),
        removeLabel: (name: string) => t('removePhoto', { name }),
      } as const)
    : ({
        purpose: 'positionDocument',
        fileKind: 'DOCUMENT',
        mayAdd: 'platforms.addPositionDocument',
        mayRemove: 'platforms.removePositionDocument',
        add: (client: Client, input: AddPositionFileInput) => perform(client, AddPositionDocument, { input }),
        remove: (client: Client, input: ReasonedInput) => perform(client, RemovePositionDocument, { input }),
        title: t('documents'),
        none: t('documentsNone'),
        hint: t('documentsHint'),
        addLabel: t('addDocuments'),
        captionLabel: t('captionOfDocuments'),
        removeLabel: (name: string) => t('removeDocument', { name }),
      } as const);
