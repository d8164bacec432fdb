/** domain glossary: the words of awards. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    Award: { vi: 'Khen thưởng', en: 'Award', fr: 'Décerner' },
    RefuseAward: { vi: 'Không khen thưởng', en: 'Refuse the award', fr: 'Refuser la récompense' },
    RevokeAward: { vi: 'Thu hồi khen thưởng', en: 'Revoke the award', fr: 'Retirer la récompense' },
  },
  events: {
    Awarded: {
      vi: 'Đã khen thưởng: {form}',
      en: 'An award was given: {form}',
      fr: 'Une récompense a été décernée : {form}',
    },
    AwardRefused: {
      vi: 'Đề nghị khen thưởng không được chấp nhận',
      en: 'The award was refused',
      fr: 'La récompense a été refusée',
    },
    AwardRevoked: {
      vi: 'Khen thưởng đã bị thu hồi',
      en: 'The award was revoked',
      fr: 'La récompense a été retirée',
    },
  },
  steps: {
    decideAward: {
      vi: 'Quyết định khen thưởng',
      en: 'Decide on the award',
      fr: 'Statuer sur la récompense',
    },
  },
  refusals: {
    AWARD_ON_HOLD: {
      vi: 'Đang có vụ việc lợi dụng chính sách nên tạm dừng khen thưởng; hãy đợi kết luận vụ việc.',
      en: 'A case of abuse is open or upheld, so awards are on hold; wait for its conclusion.',
      fr: "Une affaire d'abus est ouverte ou établie : les récompenses sont suspendues ; attendez sa conclusion.",
    },
    NOT_ELIGIBLE: {
      vi: 'Kết quả thẩm tra là không đủ điều kiện; chỉ có thể từ chối khen thưởng.',
      en: 'The check found the nominee not eligible; the award can only be refused.',
      fr: 'La vérification a conclu à la non-éligibilité ; la récompense ne peut être que refusée.',
    },
    CHECK_MISSING: {
      vi: 'Đề nghị chưa được cơ quan tổ chức cán bộ thẩm tra; hãy đợi thẩm tra.',
      en: 'The personnel body has not checked the nomination yet; wait for its check.',
      fr: "L'organe du personnel n'a pas encore vérifié la proposition ; attendez sa vérification.",
    },
  },
  fields: {
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    form: { vi: 'Hình thức khen thưởng', en: 'Form of award', fr: 'Forme de la récompense' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    citation: { vi: 'Nội dung khen thưởng', en: 'Citation', fr: 'Citation' },
  },
  choices: {
    'form.order': { vi: 'Huân chương', en: 'Order', fr: 'Ordre' },
    'form.medal': { vi: 'Huy chương', en: 'Medal', fr: 'Médaille' },
    'form.honour': { vi: 'Danh hiệu vinh dự', en: 'Title of honour', fr: "Titre d'honneur" },
    'form.prize': { vi: 'Giải thưởng', en: 'Prize', fr: 'Prix' },
    'form.commemorativeMedal': {
      vi: 'Kỷ niệm chương',
      en: 'Commemorative medal',
      fr: 'Médaille commémorative',
    },
    'form.certificateOfMerit': {
      vi: 'Bằng khen',
      en: 'Certificate of merit',
      fr: 'Certificat de mérite',
    },
    'form.commendation': { vi: 'Giấy khen', en: 'Commendation', fr: 'Lettre de félicitations' },
    'form.other': { vi: 'Hình thức khác', en: 'Another form', fr: 'Autre forme' },
  },
  flags: {
    CHECK_NOT_FOUND: {
      vi: 'Không tìm thấy việc thẩm tra trong nguồn',
      en: 'No check found in the sources',
      fr: 'Aucune vérification trouvée dans les sources',
    },
  },
};
