/** domain glossary: the words of responsibility. Exemption, exclusion and reduction are three different things. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    responsibility: { vi: 'Xem xét trách nhiệm', en: 'Responsibility', fr: 'Responsabilité' },
  },
  states: {
    opened: { vi: 'Đã mở', en: 'Opened', fr: 'Ouvert' },
    heard: { vi: 'Đã nghe trình bày', en: 'Heard', fr: 'Entendu' },
    examined: { vi: 'Đã có ba kết luận', en: 'Findings recorded', fr: 'Constats établis' },
    decided: { vi: 'Đã quyết định', en: 'Decided', fr: 'Décidé' },
    notified: { vi: 'Đã thông báo', en: 'Notified', fr: 'Notifié' },
    deferred: { vi: 'Đang hoãn', en: 'Deferred', fr: 'Différé' },
    appealed: { vi: 'Đang khiếu nại', en: 'Appealed', fr: 'En recours' },
    final: { vi: 'Có hiệu lực cuối cùng', en: 'Final', fr: 'Définitif' },
  },
  commands: {
    OpenResponsibility: {
      vi: 'Mở xem xét trách nhiệm',
      en: 'Open a review of responsibility',
      fr: "Ouvrir l'examen d'une responsabilité",
    },
    HearRespondent: {
      vi: 'Ghi nhận ý kiến người được xem xét',
      en: 'Hear the respondent',
      fr: "Entendre l'intéressé",
    },
    RecordFindings: {
      vi: 'Ghi ba kết luận',
      en: 'Record the three findings',
      fr: 'Consigner les trois constats',
    },
  },
  events: {
    ResponsibilityOpened: {
      vi: 'Việc xem xét trách nhiệm đã được mở',
      en: 'A review of responsibility was opened',
      fr: "L'examen d'une responsabilité a été ouvert",
    },
    RespondentHeard: {
      vi: 'Người được xem xét đã được nghe trình bày',
      en: 'The respondent was heard',
      fr: "L'intéressé a été entendu",
    },
    ResponsibilityFindingsRecorded: {
      vi: 'Ba kết luận đã được ghi: đúng chủ trương {perPolicy}, động cơ trong sáng {pureMotive}, vì lợi ích chung {commonGood}',
      en: 'Three findings were recorded: per policy {perPolicy}, pure motive {pureMotive}, common good {commonGood}',
      fr: 'Trois constats ont été consignés : conforme à la politique {perPolicy}, motif pur {pureMotive}, intérêt commun {commonGood}',
    },
  },
  steps: {
    openResponsibility: {
      vi: 'Mở xem xét trách nhiệm từng người',
      en: 'Open the review of responsibility, person by person',
      fr: "Ouvrir l'examen des responsabilités, personne par personne",
    },
    hearRespondent: {
      vi: 'Nghe người được xem xét trình bày',
      en: 'Hear the respondent',
      fr: "Entendre l'intéressé",
    },
    recordFindings: {
      vi: 'Ghi ba kết luận có lý do',
      en: 'Record the three reasoned findings',
      fr: 'Consigner les trois constats motivés',
    },
    decideResponsibility: {
      vi: 'Quyết định về trách nhiệm',
      en: 'Decide on the responsibility',
      fr: 'Statuer sur la responsabilité',
    },
    notifyRespondent: {
      vi: 'Thông báo quyết định cho người được xem xét',
      en: 'Notify the respondent',
      fr: "Notifier l'intéressé",
    },
  },
  refusals: {
    PERSON_NEEDED: {
      vi: 'Chưa nêu người được xem xét; hãy chọn người (chỉ hồ sơ dựng lại từ nguồn mới được để trống).',
      en: 'No person is named; name one (only a record told from sources may withhold it).',
      fr: "Aucune personne n'est nommée ; nommez-la (seul un dossier reconstitué peut la taire).",
    },
    RESPONSIBILITY_OPEN: {
      vi: 'Trách nhiệm của người này đang được xem xét ({matter}); hãy tiếp tục việc đó.',
      en: "This person's responsibility is already under review ({matter}); go on there.",
      fr: 'La responsabilité de cette personne est déjà examinée ({matter}) ; poursuivez-y.',
    },
    OWN_CASE: {
      vi: 'Không ai được xem xét trách nhiệm của chính mình; hãy chuyển cho cấp trên.',
      en: 'Nobody judges in their own case; leave it to the superior.',
      fr: 'Nul ne juge sa propre cause ; laissez-la au supérieur.',
    },
  },
  fields: {
    person: { vi: 'Người được xem xét', en: 'Respondent', fr: 'Intéressé' },
    capacity: { vi: 'Tư cách', en: 'Capacity', fr: 'Qualité' },
    grounds: { vi: 'Căn cứ', en: 'Grounds', fr: 'Fondement' },
    declined: {
      vi: 'Đã mời nhưng không đến',
      en: 'Invited, did not come',
      fr: "Invité, n'est pas venu",
    },
    statement: { vi: 'Ý kiến trình bày', en: 'Statement', fr: 'Déclaration' },
    perPolicy: {
      vi: 'Thực hiện đúng chủ trương',
      en: 'Acted per policy',
      fr: 'Conforme à la politique',
    },
    perPolicyReasons: {
      vi: 'Lý do: đúng chủ trương',
      en: 'Reasons: per policy',
      fr: 'Motifs : conformité à la politique',
    },
    pureMotive: { vi: 'Động cơ trong sáng', en: 'Pure motive', fr: 'Motif pur' },
    pureMotiveReasons: {
      vi: 'Lý do: động cơ',
      en: 'Reasons: motive',
      fr: 'Motifs : pureté du motif',
    },
    commonGood: { vi: 'Vì lợi ích chung', en: 'For the common good', fr: "Dans l'intérêt commun" },
    commonGoodReasons: {
      vi: 'Lý do: lợi ích chung',
      en: 'Reasons: common good',
      fr: 'Motifs : intérêt commun',
    },
  },
  choices: {
    'capacity.proposer': { vi: 'Người đề xuất', en: 'Proposer', fr: 'Auteur de la proposition' },
    'capacity.implementer': { vi: 'Người thực hiện', en: 'Implementer', fr: 'Exécutant' },
    'capacity.approver': { vi: 'Người phê duyệt', en: 'Approver', fr: 'Approbateur' },
    'capacity.supervisor': { vi: 'Người giám sát', en: 'Supervisor', fr: 'Superviseur' },
    'capacity.other': { vi: 'Khác', en: 'Other', fr: 'Autre' },
    ...Object.fromEntries(
      ['perPolicy', 'pureMotive', 'commonGood'].flatMap((field) => [
        [`${field}.met`, { vi: 'Có', en: 'Met', fr: 'Rempli' }],
        [`${field}.notMet`, { vi: 'Không', en: 'Not met', fr: 'Non rempli' }],
        [
          `${field}.notEstablished`,
          { vi: 'Chưa xác định được', en: 'Not established', fr: 'Non établi' },
        ],
      ]),
    ),
  },
  flags: {
    PERSON_WITHHELD: {
      vi: 'Nguồn không nêu người',
      en: 'Person withheld',
      fr: 'Personne non nommée',
    },
    AFTER_CLOSING: {
      vi: 'Mở sau khi hồ sơ đã kết thúc',
      en: 'Opened after the closing',
      fr: 'Ouvert après la clôture',
    },
  },
};
