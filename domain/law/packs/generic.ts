/** domain/law: the pack for a pilot under no law that we know: every number is our own proposal and says so. */
import type { LawPack } from '../pack';
import { genericRules } from './generic-rules';
import { ladders } from './ladders';

export const generic: LawPack = {
  id: 'generic',
  version: '2026.1',
  title: {
    vi: 'Quy tắc chung cho thử nghiệm có kiểm soát (không gắn với văn bản nào)',
    en: 'General rules for controlled testing (bound to no instrument)',
    fr: 'Règles générales d’expérimentation encadrée (liées à aucun texte)',
  },
  effectiveFrom: '0001-01-01',
  effectiveTo: null,
  calendar: 'generic',
  rules: genericRules,
  ladders,
};
