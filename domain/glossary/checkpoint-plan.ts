/** domain glossary: the words of the checkpoint plan chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    MoveCheckpoint: {
      vi: 'Dời ngày kiểm tra',
      en: 'Move the checkpoint',
      fr: 'Déplacer le contrôle',
    },
    SkipCheckpoint: {
      vi: 'Đề nghị bỏ qua lần kiểm tra',
      en: 'Ask to skip the checkpoint',
      fr: "Demander d'omettre le contrôle",
    },
    CountersignSkip: {
      vi: 'Đồng xác nhận việc bỏ qua',
      en: 'Countersign the skip',
      fr: "Contresigner l'omission",
    },
  },
  events: {
    CheckpointMoved: {
      vi: 'Lần kiểm tra được dời đến {movedTo}',
      en: 'The checkpoint was moved to {movedTo}',
      fr: 'Le contrôle a été déplacé au {movedTo}',
    },
    SkipRequested: {
      vi: 'Đã đề nghị bỏ qua một lần kiểm tra',
      en: 'It was asked to skip a checkpoint',
      fr: "Il a été demandé d'omettre un contrôle",
    },
    CheckpointSkipped: {
      vi: 'Lần kiểm tra được bỏ qua, có người thứ hai đồng xác nhận',
      en: 'The checkpoint was skipped, countersigned by a second person',
      fr: 'Le contrôle a été omis, contresigné par une seconde personne',
    },
    SkipDeclined: {
      vi: 'Việc bỏ qua không được đồng xác nhận',
      en: 'The skip was not countersigned',
      fr: "L'omission n'a pas été contresignée",
    },
  },
  steps: {
    countersignSkip: {
      vi: 'Đồng xác nhận hoặc từ chối việc bỏ qua lần kiểm tra',
      en: 'Countersign or decline the skip',
      fr: "Contresigner ou refuser l'omission",
    },
  },
  refusals: {
    MOVE_PAST_NEXT_ANCHOR: {
      vi: 'Mốc kiểm tra tiếp theo là {limit}; ngày mới phải ở trước mốc đó.',
      en: "The next checkpoint's day is {limit}; the new day must lie before it.",
      fr: 'Le prochain contrôle est le {limit} ; le nouveau jour doit le précéder.',
    },
    MOVE_INTO_PAST: {
      vi: 'Ngày mới đã qua; hãy chọn từ hôm nay trở đi.',
      en: 'The new day is past; choose today or later.',
      fr: "Le nouveau jour est passé ; choisissez aujourd'hui ou plus tard.",
    },
    SKIP_ALREADY_REQUESTED: {
      vi: 'Đã có đề nghị bỏ qua đang chờ người thứ hai; hãy đợi.',
      en: 'A skip already waits for a second person; wait for it.',
      fr: 'Une omission attend déjà une seconde personne ; attendez.',
    },
    NO_SKIP_REQUESTED: {
      vi: 'Không có đề nghị bỏ qua nào cho lần kiểm tra này.',
      en: 'Nobody asked to skip this checkpoint; there is nothing to countersign.',
      fr: "Personne n'a demandé d'omettre ce contrôle ; il n'y a rien à contresigner.",
    },
    SECOND_PERSON_NEEDED: {
      vi: 'Người đề nghị không được tự đồng xác nhận; cần một người khác.',
      en: 'Who asked cannot countersign; another person must.',
      fr: 'Qui a demandé ne peut contresigner ; il faut une autre personne.',
    },
  },
  fields: {
    matter: { vi: 'Lần kiểm tra', en: 'Checkpoint', fr: 'Contrôle' },
    movedTo: { vi: 'Ngày mới', en: 'New day', fr: 'Nouveau jour' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    position: { vi: 'Ý kiến', en: 'Position', fr: 'Position' },
    note: { vi: 'Ghi chú', en: 'Note', fr: 'Note' },
  },
  choices: {
    'position.agrees': { vi: 'Đồng ý', en: 'Agrees', fr: "D'accord" },
    'position.disagrees': { vi: 'Không đồng ý', en: 'Disagrees', fr: "Pas d'accord" },
  },
};
