/**
 * domain/law: Decree 94/2025/ND-CP, controlled testing in banking, in force 1 July 2025: at most two years, two
 * extensions of at most one year each, in the country only. The days of its steps were not read.
 */
import type { LawPack, Rule } from '../pack';
import { genericRules } from './generic-rules';
import { ladders } from './ladders';
import { decree94, law93 } from './lineage';
import { unseenInDecree94 } from './notes';
import { UNREAD_ARTICLE, cited, ownSetting } from './rule';

const INSTRUMENT = '94/2025/NĐ-CP';
const decree = cited(INSTRUMENT);

function asSetting({ value, unit, choices }: Rule): Rule {
  const setting = ownSetting(value, unit, unseenInDecree94);
  return choices === undefined ? setting : { ...setting, choices };
}

const said: Readonly<Record<string, Rule>> = {
  'cap.time': decree(24, 'months', UNREAD_ARTICLE, 'V'),
  'extension.max.count': decree(2, 'count', UNREAD_ARTICLE, 'V'),
  'extension.max.months': decree(12, 'months', UNREAD_ARTICLE, 'V'),
};

export const vnSandboxDecree94: LawPack = {
  id: 'vn-sandbox-decree-94',
  version: '2026.1',
  title: {
    vi: 'Nghị định 94/2025/NĐ-CP: cơ chế thử nghiệm có kiểm soát trong lĩnh vực ngân hàng',
    en: 'Decree 94/2025/ND-CP: controlled testing in banking',
    fr: 'Décret 94/2025/ND-CP : expérimentation encadrée dans le secteur bancaire',
  },
  effectiveFrom: '2025-07-01',
  effectiveTo: null,
  calendar: 'vn-public',
  rules: {
    ...Object.fromEntries(
      Object.entries(genericRules).map(([key, rule]) => [key, asSetting(rule)]),
    ),
    ...said,
  },
  ladders,
  basis: [decree94, law93],
  statements: [
    {
      words: {
        vi: 'Chỉ thử nghiệm trong phạm vi lãnh thổ Việt Nam.',
        en: 'Testing takes place within the country only.',
        fr: 'L’expérimentation a lieu uniquement dans le pays.',
      },
      instrument: INSTRUMENT,
      article: UNREAD_ARTICLE,
      mark: 'V',
    },
    {
      words: {
        vi: 'Các bước: thẩm định, cấp giấy chứng nhận, điều chỉnh, dừng, thu hồi, gia hạn, giấy chứng nhận hoàn thành, giám sát, công bố, báo cáo Thủ tướng Chính phủ. Chưa đọc được số ngày của từng bước.',
        en: 'Steps: appraise, certify, adjust, stop, revoke, extend, completion certificate, supervise, publish, report to the Prime Minister. Days per step were not read.',
        fr: 'Étapes : examiner, certifier, ajuster, arrêter, retirer, prolonger, certificat d’achèvement, superviser, publier, rendre compte au Premier ministre. Jours par étape non lus.',
      },
      instrument: INSTRUMENT,
      article: UNREAD_ARTICLE,
      mark: 'V',
    },
  ],
};
