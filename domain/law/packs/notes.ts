/** domain/law: why a number of a pack stands as it does, in the three languages. */
import type { Words } from '../../words';

export const unseenDays: Words = {
  vi: 'Nghĩa vụ có nêu, số ngày chưa đọc được trong văn bản: thiết lập của đơn vị.',
  en: 'The number of days was not read in the text: a local setting.',
  fr: 'Le nombre de jours n’a pas été lu dans le texte : réglage local.',
};

export const unseenRule: Words = {
  vi: 'Quy định chưa được kiểm chứng: thiết lập của đơn vị.',
  en: 'The rule is not verified: a local setting.',
  fr: 'La règle n’est pas vérifiée : réglage local.',
};

export const partlyRead: Words = {
  vi: 'Có thời hạn 3 ngày làm việc; việc phải làm cần được xác nhận lại trong văn bản.',
  en: 'Three working days were read; which act they bind is still to be confirmed.',
  fr: 'Trois jours ouvrés ont été lus ; l’acte visé reste à confirmer.',
};

export const promptly: Words = {
  vi: 'Nghị định chỉ ghi "kịp thời"; số ngày do chúng tôi đề xuất.',
  en: 'The Decree only says "promptly"; the number is our own proposal.',
  fr: 'Le décret dit seulement « promptement » ; le nombre est notre proposition.',
};

export const byAnalogy: Words = {
  vi: 'Theo tương tự thời hạn 7 ngày làm việc của Điều 8 khoản 1.',
  en: 'By analogy with the 7 working days of Art. 8.1.',
  fr: 'Par analogie avec les 7 jours ouvrés de l’art. 8.1.',
};

export const noLimit: Words = {
  vi: 'Không có giới hạn nào được tìm thấy; người quyết định chịu trách nhiệm về mức độ.',
  en: 'No limit was found; whoever decides answers for the measure.',
  fr: 'Aucune limite trouvée ; l’auteur de la décision répond de sa mesure.',
};

export const sameDay: Words = {
  vi: 'Trong chính ngày đã định.',
  en: 'On the very day that is set.',
  fr: 'Le jour même qui est fixé.',
};

export const lastDay: Words = {
  vi: 'Trong ngày cuối cùng của thời hạn.',
  en: 'On the last day of the term.',
  fr: 'Le dernier jour du terme.',
};

export const notInConclusion: Words = {
  vi: 'Kết luận không nêu con số: đề xuất của hệ thống, do đơn vị tự thiết lập.',
  en: 'The Conclusion gives no number: our own proposal, set by the unit.',
  fr: 'La Conclusion ne donne aucun nombre : notre proposition, réglée par l’unité.',
};

export const unseenInDecree94: Words = {
  vi: 'Chưa đọc được số ngày của từng bước trong Nghị định: đề xuất của hệ thống, do đơn vị tự thiết lập.',
  en: 'The days of each step were not read in the Decree: our own proposal, set by the unit.',
  fr: 'Les jours de chaque étape n’ont pas été lus dans le décret : notre proposition, réglée par l’unité.',
};

export const capOfOurs: Words = {
  vi: 'Mức trần do hệ thống đề xuất; đơn vị có thể đặt thấp hơn.',
  en: 'A cap of our own proposal; a unit may set a lower one.',
  fr: 'Plafond de notre proposition ; une unité peut en fixer un plus bas.',
};

export const draftSilent: Words = {
  vi: 'Dự thảo không nêu: đề xuất của hệ thống.',
  en: 'The draft does not say: our own proposal.',
  fr: 'Le projet ne le dit pas : notre proposition.',
};
