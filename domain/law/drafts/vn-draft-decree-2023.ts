/**
 * domain/law: the draft Decree of March 2023 (3 chapters, 15 articles) with the council of its third draft. Never law:
 * kept to be compared with what came of it (M59).
 */
import type { LawPack, Rule } from '../pack';
import { genericRules } from '../packs/generic-rules';
import { ladders } from '../packs/ladders';
import { conclusion14, draftDecree2023 } from '../packs/lineage';
import { draftSilent } from '../packs/notes';
import { localSetting } from '../packs/rule';

const draft = localSetting('Dự thảo Nghị định, 2023');

const said: Readonly<Record<string, Rule>> = {
  'approval.simple': draft(10, 'calendarDays', 'Draft 1, 03/2023', 'D'),
  'approval.urgent': draft(24, 'hours', 'Draft 1, 03/2023', 'D'),
  'council.meet': draft(20, 'calendarDays', 'Draft 3, 05/2023', 'D'),
  'council.papersBefore': draft(7, 'workingDays', 'Draft 3, 05/2023', 'D'),
  'council.size.min': draft(5, 'count', 'Draft 3, 05/2023', 'D'),
  'council.size.max': draft(9, 'count', 'Draft 3, 05/2023', 'D'),
};

const silent = Object.entries(genericRules).map(([key, rule]): [string, Rule] => [
  key,
  { ...rule, note: draftSilent },
]);

export const vnDraftDecree2023: LawPack = {
  id: 'vn-draft-decree',
  version: '2023.03',
  standing: 'draft',
  title: {
    vi: 'Dự thảo Nghị định tháng 3/2023 (không phải luật)',
    en: 'Draft Decree of March 2023 (never law)',
    fr: 'Projet de décret de mars 2023 (jamais en vigueur)',
  },
  effectiveFrom: '2023-03-24',
  effectiveTo: null,
  calendar: 'vn-public',
  rules: { ...Object.fromEntries(silent), ...said },
  ladders,
  basis: [conclusion14, draftDecree2023],
};
