/** domain glossary: the words of the finding chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { finding: { vi: 'Phát hiện qua giám sát', en: 'Finding', fr: 'Constat' } },
  states: {
    found: {
      vi: 'Chưa yêu cầu khắc phục',
      en: 'Correction not yet ordered',
      fr: 'Correction pas encore ordonnée',
    },
    foundGood: { vi: 'Nhân tố tích cực', en: 'Positive factor', fr: 'Point positif' },
    ordered: { vi: 'Đã yêu cầu khắc phục', en: 'Correction ordered', fr: 'Correction ordonnée' },
    evidenced: { vi: 'Đã nộp minh chứng', en: 'Evidence submitted', fr: 'Preuves remises' },
    cured: {
      vi: 'Đã khắc phục, theo dõi tái diễn',
      en: 'Corrected, watched for recurrence',
      fr: 'Corrigé, récidive surveillée',
    },
    notCured: { vi: 'Chưa khắc phục được', en: 'Not corrected', fr: 'Non corrigé' },
    recommended: {
      vi: 'Đã kiến nghị tạm dừng',
      en: 'Suspension recommended',
      fr: 'Suspension recommandée',
    },
    settled: { vi: 'Đã khắc phục xong', en: 'Settled', fr: 'Réglé' },
    tolerated: {
      vi: 'Chấp nhận, có nêu lý do',
      en: 'Tolerated with reasons',
      fr: 'Toléré avec motifs',
    },
    nominated: {
      vi: 'Đã đề nghị biểu dương',
      en: 'Recommended for nomination',
      fr: 'Proposé pour distinction',
    },
    noted: { vi: 'Đã ghi nhận', en: 'Noted', fr: 'Pris en note' },
  },
  commands: {
    OpenFinding: { vi: 'Ghi nhận phát hiện', en: 'Record a finding', fr: 'Consigner un constat' },
    OrderCorrection: {
      vi: 'Yêu cầu khắc phục',
      en: 'Order a correction',
      fr: 'Ordonner une correction',
    },
    SubmitCorrectionEvidence: {
      vi: 'Nộp minh chứng khắc phục',
      en: 'Submit evidence of the correction',
      fr: 'Remettre les preuves de la correction',
    },
    VerifyCorrection: {
      vi: 'Xác minh việc khắc phục',
      en: 'Verify the correction',
      fr: 'Vérifier la correction',
    },
    CheckRecurrence: {
      vi: 'Kiểm tra tái diễn',
      en: 'Check for recurrence',
      fr: 'Contrôler la récidive',
    },
    RecommendSuspension: {
      vi: 'Kiến nghị tạm dừng thí điểm',
      en: 'Recommend a suspension',
      fr: 'Recommander une suspension',
    },
  },
  events: {
    FindingOpened: {
      vi: 'Giám sát đã ghi nhận một phát hiện ({polarity}, mức độ: {severity})',
      en: 'Supervision recorded a finding ({polarity}, severity: {severity})',
      fr: 'La supervision a consigné un constat ({polarity}, gravité : {severity})',
    },
    CorrectionOrdered: {
      vi: 'Đã yêu cầu khắc phục chậm nhất ngày {correctBy}',
      en: 'A correction was ordered, due {correctBy}',
      fr: 'Une correction a été ordonnée pour le {correctBy}',
    },
    CorrectionEvidenced: {
      vi: 'Đã nộp minh chứng khắc phục',
      en: 'Evidence of the correction was submitted',
      fr: 'Les preuves de la correction ont été remises',
    },
    CorrectionVerified: {
      vi: 'Đã xác minh việc khắc phục: {verified}',
      en: 'The correction was verified: {verified}',
      fr: 'La correction a été vérifiée : {verified}',
    },
    RecurrenceChecked: {
      vi: 'Đã kiểm tra tái diễn: {recurrence}',
      en: 'Recurrence was checked: {recurrence}',
      fr: 'La récidive a été contrôlée : {recurrence}',
    },
    SuspensionRecommended: {
      vi: 'Giám sát đã kiến nghị tạm dừng thí điểm',
      en: 'Supervision recommended a suspension of the pilot',
      fr: 'La supervision a recommandé de suspendre le pilote',
    },
  },
  steps: {
    orderCorrection: {
      vi: 'Ra yêu cầu khắc phục',
      en: 'Order the correction',
      fr: 'Ordonner la correction',
    },
    submitCorrectionEvidence: {
      vi: 'Khắc phục và nộp minh chứng',
      en: 'Correct and submit evidence',
      fr: 'Corriger et remettre les preuves',
    },
    verifyCorrection: {
      vi: 'Xác minh việc khắc phục của người khác',
      en: 'Verify a correction that others ordered and made',
      fr: "Vérifier une correction ordonnée et faite par d'autres",
    },
    checkRecurrence: {
      vi: 'Kiểm tra xem sai sót có tái diễn',
      en: 'Check whether it recurred',
      fr: "Contrôler l'absence de récidive",
    },
  },
  refusals: {
    SAME_HANDS: {
      vi: 'Người đã yêu cầu hoặc thực hiện việc khắc phục không được tự xác minh; đề nghị người giám sát khác hoặc thủ trưởng xác minh.',
      en: 'Whoever ordered or made the correction does not verify it; ask another supervisor or the head.',
      fr: 'Qui a ordonné ou fait la correction ne la vérifie pas ; adressez-vous à un autre superviseur ou au chef.',
    },
  },
  fields: {
    matter: { vi: 'Vụ việc', en: 'Matter', fr: 'Affaire' },
    polarity: { vi: 'Tính chất', en: 'Polarity', fr: 'Nature' },
    severity: { vi: 'Mức độ', en: 'Severity', fr: 'Gravité' },
    description: { vi: 'Mô tả', en: 'Description', fr: 'Description' },
    order: {
      vi: 'Nội dung yêu cầu khắc phục',
      en: 'What is to be corrected',
      fr: 'Ce qui est à corriger',
    },
    correctBy: {
      vi: 'Hạn khắc phục (để trống: theo quy định)',
      en: 'Correct by (empty: the term of the rules)',
      fr: 'À corriger avant le (vide : délai des règles)',
    },
    evidence: {
      vi: 'Minh chứng khắc phục',
      en: 'Evidence of the correction',
      fr: 'Preuves de la correction',
    },
    verified: {
      vi: 'Kết quả xác minh',
      en: 'Result of the verification',
      fr: 'Résultat de la vérification',
    },
    recurrence: { vi: 'Tái diễn', en: 'Recurrence', fr: 'Récidive' },
    remark: { vi: 'Nhận xét', en: 'Remark', fr: 'Remarque' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'polarity.positive': { vi: 'tích cực', en: 'positive', fr: 'positif' },
    'polarity.negative': { vi: 'hạn chế, sai sót', en: 'negative', fr: 'négatif' },
    'severity.low': { vi: 'nhẹ', en: 'low', fr: 'faible' },
    'severity.medium': { vi: 'trung bình', en: 'medium', fr: 'moyenne' },
    'severity.high': { vi: 'nghiêm trọng', en: 'high', fr: 'élevée' },
    'verified.cured': { vi: 'đã khắc phục', en: 'corrected', fr: 'corrigé' },
    'verified.notCured': { vi: 'chưa khắc phục', en: 'not corrected', fr: 'non corrigé' },
    'recurrence.gone': { vi: 'không tái diễn', en: 'did not recur', fr: 'pas de récidive' },
    'recurrence.recurred': { vi: 'đã tái diễn', en: 'recurred', fr: 'récidive' },
  },
};
