/** domain glossary: the words of the supervision chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    checkpoint: { vi: 'Kiểm tra định kỳ', en: 'Checkpoint', fr: 'Contrôle périodique' },
  },
  states: {
    planned: { vi: 'Đã lên lịch', en: 'Planned', fr: 'Prévu' },
    due: { vi: 'Đến hạn', en: 'Due', fr: 'À échéance' },
    moved: { vi: 'Đã dời ngày', en: 'Moved', fr: 'Déplacé' },
    held: { vi: 'Đã kiểm tra', en: 'Held', fr: 'Effectué' },
    closed: { vi: 'Đã khép lại', en: 'Closed', fr: 'Clos' },
    skipped: { vi: 'Bỏ qua có đồng xác nhận', en: 'Skipped', fr: 'Omis' },
    missed: { vi: 'Bị lỡ', en: 'Missed', fr: 'Manqué' },
    dropped: { vi: 'Không còn đối tượng', en: 'Without object', fr: 'Sans objet' },
  },
  commands: {
    HoldCheckpoint: {
      vi: 'Ghi kết quả kiểm tra',
      en: 'Record the checkpoint visit',
      fr: 'Enregistrer le contrôle',
    },
    MakeSurpriseVisit: {
      vi: 'Kiểm tra đột xuất',
      en: 'Make a surprise visit',
      fr: 'Faire une visite inopinée',
    },
    CloseCheckpoint: {
      vi: 'Khép lại lần kiểm tra',
      en: 'Close the checkpoint',
      fr: 'Clore le contrôle',
    },
  },
  events: {
    CheckpointPlanned: {
      vi: 'Đã lên lịch kiểm tra định kỳ',
      en: 'A checkpoint was planned',
      fr: 'Un contrôle a été prévu',
    },
    CheckpointDue: {
      vi: 'Đến hạn kiểm tra định kỳ',
      en: 'A checkpoint is due',
      fr: 'Un contrôle est à échéance',
    },
    CheckpointHeld: {
      vi: 'Đã kiểm tra ngày {heldOn}: {findings} phát hiện, {negative} tồn tại',
      en: 'The checkpoint was held on {heldOn}: {findings} findings, {negative} of them negative',
      fr: 'Contrôle effectué le {heldOn} : {findings} constats, dont {negative} négatifs',
    },
    LateVisitAttached: {
      vi: 'Biên bản kiểm tra muộn ngày {heldOn} được ghi kèm',
      en: 'A late visit of {heldOn} was attached',
      fr: 'Une visite tardive du {heldOn} a été jointe',
    },
    SurpriseVisitHeld: {
      vi: 'Đã kiểm tra đột xuất ngày {heldOn}: {findings} phát hiện, {negative} tồn tại',
      en: 'A surprise visit was made on {heldOn}: {findings} findings, {negative} of them negative',
      fr: 'Visite inopinée le {heldOn} : {findings} constats, dont {negative} négatifs',
    },
    CheckpointMissed: {
      vi: 'Lần kiểm tra bị lỡ, liên tiếp lần thứ {inARow}',
      en: 'A checkpoint was missed, number {inARow} in a row',
      fr: 'Un contrôle a été manqué, le {inARow}e de suite',
    },
    MissesReported: {
      vi: 'Đã báo cáo cấp trên: lỡ kiểm tra {inARow} lần liên tiếp',
      en: 'The superior was told: {inARow} checkpoints missed in a row',
      fr: 'Le supérieur est informé : {inARow} contrôles manqués de suite',
    },
    CheckpointClosed: {
      vi: 'Lần kiểm tra đã khép lại',
      en: 'The checkpoint was closed',
      fr: 'Le contrôle a été clos',
    },
  },
  steps: {
    holdCheckpoint: {
      vi: 'Kiểm tra định kỳ',
      en: 'Hold the checkpoint',
      fr: 'Effectuer le contrôle',
    },
    missCheckpoint: {
      vi: 'Mốc kiểm tra tiếp theo',
      en: "The next checkpoint's day",
      fr: 'Le jour du contrôle suivant',
    },
    planCheckpoint: {
      vi: 'Lên lịch kiểm tra',
      en: 'Plan the checkpoints',
      fr: 'Prévoir les contrôles',
    },
    closeCheckpoint: {
      vi: 'Kết luận và khép lại lần kiểm tra',
      en: 'Conclude and close the checkpoint',
      fr: 'Conclure et clore le contrôle',
    },
  },
  refusals: {
    CHECKPOINT_TOO_EARLY: {
      vi: 'Lần kiểm tra này chỉ tính từ {from}; trước đó hãy dùng kiểm tra đột xuất.',
      en: 'This checkpoint can be held from {from} on; before that, make a surprise visit.',
      fr: 'Ce contrôle peut se faire dès le {from} ; avant, faites une visite inopinée.',
    },
    VISIT_IN_FUTURE: {
      vi: 'Ngày kiểm tra còn ở phía trước; chỉ ghi lần kiểm tra đã thực hiện.',
      en: 'The day of the visit is still to come; record only a visit that was made.',
      fr: "Le jour de la visite n'est pas venu ; n'enregistrez qu'une visite faite.",
    },
    VISIT_BEFORE_START: {
      vi: 'Ngày kiểm tra ở trước ngày bắt đầu thí điểm; hãy kiểm tra lại ngày.',
      en: "The visit lies before the pilot's start; check the date.",
      fr: 'La visite précède le démarrage du pilote ; vérifiez la date.',
    },
    TEAM_MISSING: {
      vi: 'Chưa ghi thành phần đoàn kiểm tra; hãy ghi ít nhất một người.',
      en: 'The team is missing; name at least one person who went.',
      fr: "L'équipe manque ; indiquez au moins une personne.",
    },
    FINDING_REQUIRED: {
      vi: 'Biên bản cần ít nhất một phát hiện, tích cực hoặc tồn tại, hoặc lý do vì sao không có.',
      en: 'The visit needs at least one finding, positive or negative, or the reason why there is none.',
      fr: 'La visite exige au moins un constat, positif ou négatif, ou la raison de son absence.',
    },
    RECOMMENDATION_NEEDS_REASON: {
      vi: 'Kiến nghị phải nêu lý do; hãy ghi vào phần ghi chú.',
      en: 'A recommendation needs its reason; write it in the note.',
      fr: 'Une recommandation exige son motif ; inscrivez-le dans la note.',
    },
  },
  fields: {
    matter: { vi: 'Lần kiểm tra', en: 'Checkpoint', fr: 'Contrôle' },
    heldOn: { vi: 'Ngày kiểm tra', en: 'Held on', fr: 'Effectué le' },
    team: { vi: 'Thành phần đoàn', en: 'Team', fr: 'Équipe' },
    evidence: { vi: 'Bằng chứng', en: 'Evidence', fr: 'Preuves' },
    values: { vi: 'Số liệu các chỉ tiêu', en: 'Indicator values', fr: 'Valeurs des indicateurs' },
    indicator: { vi: 'Chỉ tiêu', en: 'Indicator', fr: 'Indicateur' },
    value: { vi: 'Giá trị', en: 'Value', fr: 'Valeur' },
    findings: { vi: 'Phát hiện', en: 'Findings', fr: 'Constats' },
    polarity: { vi: 'Tính chất', en: 'Polarity', fr: 'Nature' },
    severity: { vi: 'Mức độ', en: 'Severity', fr: 'Gravité' },
    description: { vi: 'Mô tả', en: 'Description', fr: 'Description' },
    noFindingReason: {
      vi: 'Vì sao không có phát hiện',
      en: 'Why nothing was found',
      fr: 'Pourquoi aucun constat',
    },
    conclusion: { vi: 'Kết luận', en: 'Conclusion', fr: 'Conclusion' },
    note: { vi: 'Ghi chú', en: 'Note', fr: 'Note' },
  },
  choices: {
    'polarity.positive': { vi: 'Tích cực', en: 'Positive', fr: 'Positif' },
    'polarity.negative': { vi: 'Tồn tại', en: 'Negative', fr: 'Négatif' },
    'severity.low': { vi: 'Nhẹ', en: 'Low', fr: 'Faible' },
    'severity.medium': { vi: 'Vừa', en: 'Medium', fr: 'Moyenne' },
    'severity.high': { vi: 'Nặng', en: 'High', fr: 'Élevée' },
    'conclusion.continue': { vi: 'Tiếp tục', en: 'Continue', fr: 'Continuer' },
    'conclusion.change': {
      vi: 'Kiến nghị điều chỉnh',
      en: 'Recommend a change',
      fr: 'Recommander un ajustement',
    },
    'conclusion.suspend': {
      vi: 'Kiến nghị tạm dừng',
      en: 'Recommend a suspension',
      fr: 'Recommander une suspension',
    },
    'conclusion.end': {
      vi: 'Kiến nghị chấm dứt',
      en: 'Recommend an end',
      fr: 'Recommander la fin',
    },
  },
  flags: {
    LATE_VISIT: { vi: 'Kiểm tra muộn', en: 'Visited late', fr: 'Visite tardive' },
    TEAM_NOT_TOLD: {
      vi: 'Nguồn không nêu thành phần đoàn',
      en: 'The source does not name the team',
      fr: "La source ne nomme pas l'équipe",
    },
    FINDING_NOT_TOLD: {
      vi: 'Nguồn không nêu phát hiện',
      en: 'The source tells of no finding',
      fr: 'La source ne dit aucun constat',
    },
    UNKNOWN_INDICATOR: {
      vi: 'Chỉ tiêu không có trong đề án',
      en: 'An indicator that the plan does not have',
      fr: 'Un indicateur absent du plan',
    },
  },
};
