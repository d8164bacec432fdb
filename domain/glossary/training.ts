/** domain glossary: the words of training and communication. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { training: { vi: 'Tập huấn, tuyên truyền', en: 'Training', fr: 'Formation' } },
  states: {
    planned: { vi: 'Đã lên lịch', en: 'Planned', fr: 'Prévue' },
    completed: { vi: 'Đã hoàn thành', en: 'Completed', fr: 'Achevée' },
    cancelled: { vi: 'Đã hủy', en: 'Cancelled', fr: 'Annulée' },
  },
  commands: {
    PlanTraining: {
      vi: 'Lên lịch tập huấn, tuyên truyền',
      en: 'Plan a training',
      fr: 'Prévoir une formation',
    },
    SignPledge: { vi: 'Ký cam kết', en: 'Sign the pledge', fr: "Signer l'engagement" },
    CompleteTraining: {
      vi: 'Ghi nhận kết quả tập huấn',
      en: 'Record who completed it',
      fr: "Consigner qui l'a suivie",
    },
    CancelTraining: {
      vi: 'Hủy buổi tập huấn',
      en: 'Cancel the training',
      fr: 'Annuler la formation',
    },
  },
  events: {
    TrainingPlanned: {
      vi: 'Đã lên lịch {sort} vào ngày {heldOn}',
      en: 'A session ({sort}) was planned for {heldOn}',
      fr: 'Une séance ({sort}) a été prévue pour le {heldOn}',
    },
    PledgeSigned: {
      vi: '{post} đã ký cam kết',
      en: '{post} signed the pledge',
      fr: "{post} a signé l'engagement",
    },
    TrainingCompleted: {
      vi: '{completedCount}/{invitedCount} người đã hoàn thành, {pledgedCount} người đã ký cam kết',
      en: '{completedCount} of {invitedCount} completed it and {pledgedCount} signed the pledge',
      fr: "{completedCount} sur {invitedCount} l'ont suivie et {pledgedCount} ont signé l'engagement",
    },
    TrainingCancelled: {
      vi: 'Buổi tập huấn đã bị hủy',
      en: 'The training was cancelled',
      fr: 'La formation a été annulée',
    },
  },
  steps: {
    completeTraining: {
      vi: 'Ghi nhận kết quả tập huấn',
      en: 'Record who completed the training',
      fr: 'Consigner qui a suivi la formation',
    },
  },
  refusals: {
    NOBODY_INVITED: {
      vi: 'Chưa mời ai tham dự; hãy chọn ít nhất một chức danh.',
      en: 'Nobody is invited; choose at least one post.',
      fr: "Personne n'est invité ; choisissez au moins un poste.",
    },
    INVITED_TWICE: {
      vi: 'Chức danh {post} được nêu hai lần; hãy bỏ một lần.',
      en: 'The post {post} is named twice; remove one.',
      fr: 'Le poste {post} est nommé deux fois ; ôtez-en une.',
    },
    NOT_INVITED: {
      vi: 'Bạn không thuộc thành phần được mời nên không ký cam kết ở đây; hãy hỏi người tổ chức.',
      en: 'You are not invited to this session and sign no pledge here; ask whoever organises it.',
      fr: "Vous n'êtes pas invité à cette séance et n'y signez pas d'engagement ; demandez à l'organisateur.",
    },
    PLEDGED_BEFORE: {
      vi: 'Bạn đã ký cam kết này; không cần ký lại.',
      en: 'You signed this pledge before; nothing more is needed.',
      fr: "Vous avez déjà signé cet engagement ; rien d'autre n'est nécessaire.",
    },
    TRAINING_NOT_HELD_YET: {
      vi: 'Buổi này diễn ra ngày {heldOn} nên chưa có kết quả; hãy đợi đến ngày đó.',
      en: 'The session is on {heldOn} and has no result yet; wait until then.',
      fr: "La séance a lieu le {heldOn} et n'a pas encore de résultat ; attendez cette date.",
    },
    COMPLETED_UNINVITED: {
      vi: 'Chức danh {post} không được mời; hãy bỏ khỏi danh sách hoàn thành.',
      en: 'The post {post} was not invited; take it off the list.',
      fr: "Le poste {post} n'était pas invité ; retirez-le de la liste.",
    },
    ABSENCE_UNEXPLAINED: {
      vi: 'Có {absent} người chưa hoàn thành mà chưa nêu lý do; hãy ghi lý do.',
      en: '{absent} of those invited did not complete it and no reason is given; write it down.',
      fr: "{absent} des invités ne l'ont pas suivie sans motif indiqué ; notez-le.",
    },
  },
  fields: {
    sort: { vi: 'Loại', en: 'Sort', fr: 'Type' },
    subject: { vi: 'Nội dung', en: 'Subject', fr: 'Sujet' },
    heldOn: { vi: 'Ngày tổ chức', en: 'Held on', fr: 'Date' },
    participants: { vi: 'Thành phần', en: 'Participants', fr: 'Participants' },
    completed: { vi: 'Đã hoàn thành', en: 'Completed by', fr: 'Suivie par' },
    material: {
      vi: 'Tài liệu, nội dung đã truyền đạt',
      en: 'What was taught',
      fr: 'Ce qui a été enseigné',
    },
    absenceReasons: { vi: 'Lý do vắng', en: 'Reasons of absence', fr: "Motifs d'absence" },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  choices: {
    'sort.training': { vi: 'tập huấn', en: 'training', fr: 'formation' },
    'sort.communication': { vi: 'tuyên truyền', en: 'communication', fr: 'communication' },
    'sort.ethics': {
      vi: 'giáo dục đạo đức công vụ',
      en: 'ethics of public service',
      fr: 'éthique de la fonction publique',
    },
  },
};
