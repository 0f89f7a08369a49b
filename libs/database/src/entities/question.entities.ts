import { EntitySchema } from 'typeorm';
import type { OwnQuestionRecord } from '#application/ports/stores';
import { columns } from './columns.ts';

export const OwnQuestionEntity = new EntitySchema<OwnQuestionRecord>({
  name: 'own_question',
  columns: columns<OwnQuestionRecord>({
    tenantId: 'id!',
    code: 'text!',
    version: 'int!',
    questionGroup: 'text',
    stages: 'texts',
    fits: 'texts',
    text: 'text',
    required: 'flag',
    retired: 'flag',
    reason: 'text?',
    setBy: 'id',
    setByName: 'text',
    setAt: 'instant',
  }),
});
