/** domain glossary: the words of registry and intake. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    Register: { vi: 'Vào sổ', en: 'Register', fr: 'Enregistrer' },
    Forward: {
      vi: 'Chuyển đến đúng nơi nhận',
      en: 'Forward to the right addressee',
      fr: 'Transmettre au bon destinataire',
    },
    Return: {
      vi: 'Trả lại để bổ sung',
      en: 'Return for completion',
      fr: 'Renvoyer pour complément',
    },
    CloseNotPursued: {
      vi: 'Đóng hồ sơ do không tiếp tục',
      en: 'Close as not pursued',
      fr: 'Clore comme non poursuivi',
    },
    ReopenNotPursued: { vi: 'Mở lại hồ sơ', en: 'Reopen', fr: 'Rouvrir' },
  },
  events: {
    Registered: {
      vi: 'Đã vào sổ {book}, số {number}',
      en: 'Registered in book {book} under number {number}',
      fr: 'Enregistré au registre {book} sous le numéro {number}',
    },
    Forwarded: {
      vi: 'Đã chuyển đến đúng nơi nhận: {unit}',
      en: 'Forwarded to the right addressee: {unit}',
      fr: 'Transmis au bon destinataire : {unit}',
    },
    Returned: {
      vi: 'Hồ sơ được trả lại để bổ sung (lần {number})',
      en: 'Returned for completion (time {number})',
      fr: 'Renvoyé pour complément ({number}e fois)',
    },
    NotPursued: {
      vi: 'Hồ sơ được đóng do không tiếp tục',
      en: 'Closed as not pursued',
      fr: 'Clos comme non poursuivi',
    },
    PursuedAgain: { vi: 'Hồ sơ được mở lại', en: 'Reopened', fr: 'Rouvert' },
  },
  steps: {
    register: {
      vi: 'Vào sổ hoặc chuyển đúng nơi nhận',
      en: 'Register, or forward to the right addressee',
      fr: 'Enregistrer, ou transmettre au bon destinataire',
    },
  },
  refusals: {
    WRONG_ADDRESSEE: {
      vi: 'Đề xuất này phải gửi đến {unit}; hãy chuyển đến đó, đừng vào sổ tại đây.',
      en: 'This proposal belongs to {unit}; forward it there instead of registering it here.',
      fr: 'Cette proposition relève de {unit} ; transmettez-la au lieu de l’enregistrer ici.',
    },
    RIGHT_ADDRESSEE: {
      vi: 'Đề xuất đã gửi đúng nơi nhận; hãy vào sổ.',
      en: 'The proposal is at its right addressee; register it.',
      fr: 'La proposition est chez le bon destinataire ; enregistrez-la.',
    },
    RETURN_LIMIT: {
      vi: 'Hồ sơ đã trả lại {returns} lần, quá giới hạn {limit}; hãy xử lý và quyết định.',
      en: 'The dossier was returned {returns} times, and the limit is {limit}; examine and decide it.',
      fr: 'Le dossier a été renvoyé {returns} fois, la limite est {limit} ; examinez-le et décidez.',
    },
    RETURN_TERM_RUNNING: {
      vi: 'Người đề xuất còn thời hạn bổ sung đến {due}; chưa thể đóng hồ sơ.',
      en: 'The proposer may still complete the dossier until {due}; it cannot be closed yet.',
      fr: 'L’auteur peut encore compléter le dossier jusqu’au {due} ; il ne peut pas être clos.',
    },
  },
  fields: {
    number: { vi: 'Số đến', en: 'Number', fr: 'Numéro' },
    book: { vi: 'Tên sổ', en: 'Book', fr: 'Registre' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    reasons: {
      vi: 'Tất cả lý do trả lại (nêu một lần)',
      en: 'All reasons of the return, at once',
      fr: 'Tous les motifs du renvoi, en une fois',
    },
  },
};
