/** domain glossary: the words of letters. One set for all notices; what happened is said in the words of its chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {
    LetterRefused: {
      vi: 'Thư gửi {post} không đến được: máy chủ thư bên nhận đã từ chối; hãy báo cho người này trực tiếp',
      en: 'Mail to {post} does not arrive: the receiving server refused it; tell them in person',
      fr: 'Le courrier à {post} n’arrive pas : le serveur destinataire l’a refusé ; prévenez la personne directement',
    },
  },
  terms: {
    'letter.late': { vi: 'Quá hạn', en: 'Overdue', fr: 'En retard' },
    'letter.due': { vi: 'Nhắc hạn', en: 'Deadline', fr: 'Échéance' },
    'letter.news': { vi: 'Diễn biến', en: 'News', fr: 'Nouvelle' },
    'letter.escalated': { vi: 'Báo cấp trên', en: 'Escalated', fr: 'Porté au supérieur' },
    'letter.noNumber': { vi: 'Chưa có số', en: 'No number yet', fr: 'Sans numéro' },
    'letter.subject': {
      vi: '{number} · {sort}: {what}',
      en: '{number} · {sort}: {what}',
      fr: '{number} · {sort} : {what}',
    },
    'letter.subjectBy': {
      vi: '{number} · {sort}: {what} · hạn {date}',
      en: '{number} · {sort}: {what} · by {date}',
      fr: '{number} · {sort} : {what} · avant le {date}',
    },
    'letter.greeting': { vi: 'Kính gửi {name},', en: 'Dear {name},', fr: 'Bonjour {name},' },
    'letter.what': { vi: 'Nội dung', en: 'What', fr: 'Objet' },
    'letter.pilot': { vi: 'Thí điểm', en: 'Pilot', fr: 'Projet pilote' },
    'letter.pilotOf': { vi: '{number}, {unit}', en: '{number}, {unit}', fr: '{number}, {unit}' },
    'letter.task': { vi: 'Việc của bạn', en: 'Your task', fr: 'Votre tâche' },
    'letter.why': { vi: 'Vì sao gửi bạn', en: 'Why you', fr: 'Pourquoi vous' },
    'letter.asHolder': {
      vi: 'Bạn giữ chức danh {post}, {unit}',
      en: 'You hold the post {post}, {unit}',
      fr: 'Vous occupez le poste {post}, {unit}',
    },
    'letter.asActing': {
      vi: 'Bạn được giao quyền ở chức danh {post}, {unit}',
      en: 'You are acting in the post {post}, {unit}',
      fr: 'Vous assurez l’intérim du poste {post}, {unit}',
    },
    'letter.asDeputy': {
      vi: 'Bạn thay {giver} ở chức danh {post}, {unit}, trong thời gian vắng mặt',
      en: 'You stand in for {giver} in the post {post}, {unit}, during their absence',
      fr: 'Vous suppléez {giver} au poste {post}, {unit}, pendant son absence',
    },
    'letter.escalatedTo': {
      vi: 'Việc này ở {owner} đã quá hạn, nên được báo lên {post}, {unit}',
      en: 'This task is overdue at {owner} and is therefore brought to {post}, {unit}',
      fr: 'Cette tâche est en retard chez {owner} ; elle est donc portée à {post}, {unit}',
    },
    'letter.by': { vi: 'Hạn', en: 'By', fr: 'Échéance' },
    'letter.daysLeft': {
      vi: '{date}, còn {days} ngày làm việc',
      en: '{date}, working days left: {days}',
      fr: '{date}, jours ouvrés restants : {days}',
    },
    'letter.dueToday': {
      vi: '{date}, hết hạn hôm nay',
      en: '{date}, which is today',
      fr: '{date}, soit aujourd’hui',
    },
    'letter.daysLate': {
      vi: '{date}, đã quá {days} ngày làm việc',
      en: '{date}, working days late: {days}',
      fr: '{date}, jours ouvrés de retard : {days}',
    },
    'letter.ground': { vi: 'Căn cứ', en: 'Ground', fr: 'Fondement' },
    'letter.groundMarked': {
      vi: '{ground} ({mark})',
      en: '{ground} ({mark})',
      fr: '{ground} ({mark})',
    },
    'letter.open': { vi: 'Mở để xem', en: 'Open it', fr: 'Ouvrir' },
    'letter.confidential': {
      vi: 'Bạn có nội dung cần đọc',
      en: 'You have something to read',
      fr: 'Vous avez quelque chose à lire',
    },
    'letter.confidentialWhy': {
      vi: 'Nội dung không nêu trong thư. Hãy đăng nhập để đọc.',
      en: 'What it is does not stand in this letter. Sign in to read it.',
      fr: 'Le contenu ne figure pas dans ce courrier. Connectez-vous pour le lire.',
    },
    'letter.digestSubject': {
      vi: 'Bản tin {date} · quá hạn {late} · nhắc hạn {due} · diễn biến {news}',
      en: 'Digest of {date} · overdue {late} · deadlines {due} · news {news}',
      fr: 'Récapitulatif du {date} · en retard {late} · échéances {due} · nouvelles {news}',
    },
    'letter.digestLine': {
      vi: '{number}: {what}',
      en: '{number}: {what}',
      fr: '{number} : {what}',
    },
    'letter.digestLineBy': {
      vi: '{number}: {what} (hạn {by})',
      en: '{number}: {what} (by {by})',
      fr: '{number} : {what} (échéance : {by})',
    },
    'letter.digestPart': {
      vi: '{sort} ({count})',
      en: '{sort} ({count})',
      fr: '{sort} ({count})',
    },
    'letter.digestMore': {
      vi: 'và {count} tin khác trong mục Thông báo',
      en: 'and {count} more under Notices',
      fr: 'et {count} de plus sous Notifications',
    },
    'letter.codeSubject': {
      vi: 'Mã xác nhận địa chỉ thư: {code}',
      en: 'Code to confirm your e-mail address: {code}',
      fr: 'Code de confirmation de votre adresse : {code}',
    },
    'letter.codeText': {
      vi: 'Có người đã nhập địa chỉ này trong phần cài đặt của Sổ thí điểm. Nếu là bạn, hãy nhập mã {code} trong vòng {minutes} phút. Nếu không phải bạn, hãy bỏ qua thư này.',
      en: 'Somebody gave this address in the settings of the pilot register. If it was you, enter the code {code} within {minutes} minutes. If not, ignore this letter.',
      fr: "Cette adresse a été indiquée dans les réglages du registre des pilotes. Si c'est vous, saisissez le code {code} dans les {minutes} minutes. Sinon, ignorez ce courrier.",
    },
    'letter.footer': {
      vi: 'Thư tự động của Sổ thí điểm, xin không trả lời. Đổi cách nhận thư:',
      en: 'Sent automatically by the pilot register; please do not reply. Change how you are written to:',
      fr: 'Envoyé automatiquement par le registre des pilotes ; merci de ne pas répondre. Modifier vos préférences :',
    },
  },
};
