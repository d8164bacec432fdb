/** domain glossary: the words of incentives. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { incentive: { vi: 'Khuyến khích', en: 'Incentive', fr: 'Incitation' } },
  states: {
    nominated: { vi: 'Đã đề nghị', en: 'Proposed', fr: 'Proposée' },
    checked: { vi: 'Đã thẩm tra', en: 'Checked', fr: 'Vérifiée' },
    notEligible: { vi: 'Không đủ điều kiện', en: 'Not eligible', fr: 'Non éligible' },
    granted: { vi: 'Đã áp dụng', en: 'Granted', fr: 'Accordée' },
    refused: { vi: 'Không áp dụng', en: 'Refused', fr: 'Refusée' },
  },
  commands: {
    ProposeIncentive: {
      vi: 'Đề nghị hình thức khuyến khích',
      en: 'Propose an incentive',
      fr: 'Proposer une incitation',
    },
    CheckIncentive: {
      vi: 'Thẩm tra đề nghị khuyến khích',
      en: 'Check the proposed incentive',
      fr: "Vérifier l'incitation proposée",
    },
    GrantIncentive: {
      vi: 'Quyết định áp dụng khuyến khích',
      en: 'Grant the incentive',
      fr: "Accorder l'incitation",
    },
    RefuseIncentive: {
      vi: 'Không áp dụng khuyến khích',
      en: 'Refuse the incentive',
      fr: "Refuser l'incitation",
    },
  },
  events: {
    IncentiveProposed: {
      vi: 'Đã đề nghị khuyến khích: {form}',
      en: 'An incentive was proposed: {form}',
      fr: 'Une incitation a été proposée : {form}',
    },
    IncentiveChecked: {
      vi: 'Đề nghị khuyến khích đã được thẩm tra',
      en: 'The proposed incentive was checked',
      fr: "L'incitation proposée a été vérifiée",
    },
    IncentiveGranted: {
      vi: 'Đã áp dụng khuyến khích: {form}',
      en: 'An incentive was granted: {form}',
      fr: 'Une incitation a été accordée : {form}',
    },
    IncentiveRefused: {
      vi: 'Đề nghị khuyến khích không được chấp nhận',
      en: 'The incentive was refused',
      fr: "L'incitation a été refusée",
    },
  },
  steps: {
    checkIncentive: {
      vi: 'Thẩm tra đề nghị khuyến khích',
      en: 'Check the proposed incentive',
      fr: "Vérifier l'incitation proposée",
    },
    decideIncentive: {
      vi: 'Quyết định về khuyến khích',
      en: 'Decide on the incentive',
      fr: "Décider de l'incitation",
    },
  },
  refusals: {
    NOT_IN_CATALOGUE: {
      vi: 'Gói luật của thí điểm không có hình thức "{form}"; hãy chọn hình thức khác.',
      en: 'The law of this pilot does not offer "{form}"; choose another form.',
      fr: "Le droit de ce projet n'offre pas « {form} » ; choisissez une autre forme.",
    },
    INCENTIVE_ON_HOLD: {
      vi: 'Đang có vụ việc lạm dụng chưa được bác bỏ nên không xét khuyến khích; hãy đợi kết luận.',
      en: 'A case of abuse stands, so nothing is granted for the pilot; wait for its conclusion.',
      fr: "Une affaire d'abus subsiste, rien n'est donc accordé pour le projet ; attendez sa conclusion.",
    },
    NOT_ASSESSED_AS_ACHIEVED: {
      vi: 'Hình thức "{form}" chỉ xét sau khi thí điểm được đánh giá hoàn thành; hãy đợi kết quả đánh giá.',
      en: 'The form "{form}" is open only when the pilot was assessed as achieved; wait for the assessment.',
      fr: "La forme « {form} » n'est ouverte que si le projet est évalué comme atteint ; attendez l'évaluation.",
    },
    MERIT_IN_FUTURE: {
      vi: 'Ngày lập thành tích {meritOn} chưa tới; hãy sửa ngày.',
      en: 'The merit is dated {meritOn}, a day to come; correct the day.',
      fr: 'Le mérite est daté du {meritOn}, un jour à venir ; corrigez la date.',
    },
    FORM_FOR_PERSONS: {
      vi: 'Hình thức "{form}" chỉ dành cho cá nhân; hãy chọn cá nhân hoặc hình thức khác.',
      en: 'The form "{form}" is for persons only; name a person or choose another form.',
      fr: 'La forme « {form} » est réservée aux personnes ; nommez une personne ou choisissez une autre forme.',
    },
    MONTHS_EARLY_WRONG: {
      vi: 'Số tháng nâng lương sớm chỉ và luôn ghi cho nâng lương trước thời hạn; hãy sửa lại.',
      en: 'Months are given for an early pay step and for nothing else; correct them.',
      fr: "Des mois sont indiqués pour un avancement d'échelon anticipé et pour rien d'autre ; corrigez.",
    },
    PAY_STEP_TOO_EARLY: {
      vi: 'Nâng lương sớm tối đa {most} tháng; hãy giảm số tháng.',
      en: 'A pay step comes at most {most} months early; lower the number.',
      fr: 'Un échelon est avancé de {most} mois au plus ; réduisez le nombre.',
    },
    INCENTIVE_ALREADY: {
      vi: 'Đề nghị này đang được xét ({matter}); hãy đợi kết quả.',
      en: 'The same incentive is already under way ({matter}); wait for its result.',
      fr: "La même incitation est déjà à l'étude ({matter}) ; attendez le résultat.",
    },
    CHECK_FIRST: {
      vi: 'Cơ quan tổ chức cán bộ chưa thẩm tra; hãy đợi thẩm tra.',
      en: 'The personnel body has not checked it yet; wait for the check.',
      fr: "L'organe du personnel ne l'a pas encore vérifiée ; attendez la vérification.",
    },
  },
  fields: {
    form: { vi: 'Hình thức', en: 'Form', fr: 'Forme' },
    nominee: { vi: 'Đối tượng', en: 'Nominee', fr: 'Bénéficiaire' },
    person: { vi: 'Cá nhân', en: 'Person', fr: 'Personne' },
    unit: { vi: 'Tập thể', en: 'Collective', fr: 'Collectif' },
    monthsEarly: { vi: 'Số tháng nâng lương sớm', en: 'Months early', fr: "Mois d'avance" },
    meritOn: { vi: 'Ngày lập thành tích', en: 'Day of the merit', fr: 'Date du mérite' },
    grounds: { vi: 'Căn cứ', en: 'Grounds', fr: 'Fondements' },
    eligible: { vi: 'Đủ điều kiện', en: 'Eligible', fr: 'Éligible' },
    remarks: { vi: 'Nhận xét', en: 'Remarks', fr: 'Observations' },
    number: { vi: 'Số văn bản', en: 'Number', fr: 'Numéro' },
    terms: { vi: 'Nội dung áp dụng', en: 'Terms', fr: 'Conditions' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  choices: {
    'form.praise': {
      vi: 'biểu dương, khen thưởng',
      en: 'praise and commendation',
      fr: 'éloge et récompense',
    },
    'form.classification': {
      vi: 'ưu tiên khi xếp loại',
      en: 'weight in classification',
      fr: 'poids dans le classement',
    },
    'form.appointmentPriority': {
      vi: 'ưu tiên bổ nhiệm',
      en: 'priority in appointment',
      fr: 'priorité de nomination',
    },
    'form.planningPriority': {
      vi: 'ưu tiên quy hoạch',
      en: 'priority in planning',
      fr: 'priorité de planification',
    },
    'form.rotationPriority': {
      vi: 'ưu tiên luân chuyển',
      en: 'priority in rotation',
      fr: 'priorité de rotation',
    },
    'form.rankPromotion': { vi: 'nâng ngạch', en: 'rank promotion', fr: 'promotion de grade' },
    'form.earlyPayStep': {
      vi: 'nâng lương trước thời hạn',
      en: 'early pay step',
      fr: "avancement d'échelon anticipé",
    },
    'form.talentProgramme': {
      vi: 'chính sách thu hút nhân tài',
      en: 'talent programme',
      fr: 'programme des talents',
    },
    'form.scienceFunding': {
      vi: 'hỗ trợ khoa học, công nghệ',
      en: 'science and technology funding',
      fr: 'financement scientifique et technique',
    },
    'form.emulationMovement': {
      vi: 'phong trào thi đua',
      en: 'emulation movement',
      fr: "mouvement d'émulation",
    },
    'nominee.individual': { vi: 'Cá nhân', en: 'Individual', fr: 'Personne' },
    'nominee.collective': { vi: 'Tập thể', en: 'Collective', fr: 'Collectif' },
  },
  flags: {
    LATE_NOMINATION: { vi: 'Đề nghị muộn', en: 'Nominated late', fr: 'Proposée tardivement' },
    NOT_PROMPT: { vi: 'Không kịp thời', en: 'Not prompt', fr: 'Non prompte' },
  },
};
