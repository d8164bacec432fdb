/** domain glossary: the words of distribution and reading. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { distribution: { vi: 'Phổ biến, quán triệt', en: 'Distribution', fr: 'Diffusion' } },
  states: {
    out: { vi: 'Đang phổ biến', en: 'Out to be read', fr: 'En lecture' },
    readByAll: {
      vi: 'Đã đọc hết danh sách',
      en: 'Read by the whole list',
      fr: 'Lue par toute la liste',
    },
  },
  commands: {
    Distribute: { vi: 'Phổ biến văn bản', en: 'Distribute a text', fr: 'Diffuser un texte' },
    AcknowledgeReading: {
      vi: 'Xác nhận đã đọc',
      en: 'Acknowledge having read it',
      fr: "Attester l'avoir lu",
    },
    StrikeFromList: {
      vi: 'Bỏ khỏi danh sách',
      en: 'Strike from the list',
      fr: 'Rayer de la liste',
    },
  },
  events: {
    Distributed: {
      vi: 'Văn bản đã được phổ biến tới {count} chức danh',
      en: 'A text was sent to {count} posts',
      fr: 'Un texte a été envoyé à {count} postes',
    },
    ReadingAcknowledged: {
      vi: '{post} xác nhận đã đọc',
      en: '{post} acknowledged having read it',
      fr: "{post} a attesté l'avoir lu",
    },
    StruckFromList: {
      vi: '{post} được bỏ khỏi danh sách',
      en: '{post} was struck from the list',
      fr: '{post} a été rayé de la liste',
    },
  },
  steps: {
    acknowledgeReading: {
      vi: 'Đọc và xác nhận',
      en: 'Read and acknowledge',
      fr: 'Lire et attester',
    },
  },
  refusals: {
    LIST_EMPTY: {
      vi: 'Danh sách không có ai; hãy chọn chức danh hoặc đơn vị.',
      en: 'Nobody is on the list; choose posts or units.',
      fr: "Personne n'est sur la liste ; choisissez des postes ou des unités.",
    },
    NOT_ON_LIST: {
      vi: 'Chức danh của bạn không chờ đọc văn bản này; mỗi người chỉ xác nhận cho mình.',
      en: 'Your post is not waited for here; everybody acknowledges for themselves only.',
      fr: "Votre poste n'est pas attendu ici ; chacun n'atteste que pour soi.",
    },
    NOT_WAITED_FOR: {
      vi: 'Chức danh {post} không còn chờ đọc; hãy tải lại danh sách.',
      en: 'The post {post} is not waited for; load the list again.',
      fr: "Le poste {post} n'est pas attendu ; rechargez la liste.",
    },
  },
  fields: {
    text: { vi: 'Văn bản', en: 'Text', fr: 'Texte' },
    posts: { vi: 'Chức danh', en: 'Posts', fr: 'Postes' },
    units: { vi: 'Đơn vị', en: 'Units', fr: 'Unités' },
    readBy: { vi: 'Đọc trước ngày', en: 'Read by', fr: 'À lire avant le' },
    post: { vi: 'Chức danh', en: 'Post', fr: 'Poste' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
};
