/** domain glossary: what is wrong with a file from which the directory is to be filled. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {},
  terms: {},
  refusals: {
    FILE_NOT_TEXT: {
      vi: 'Tệp không phải văn bản Unicode nên không đọc được; hãy lưu lại từ bảng tính ở dạng "CSV UTF-8".',
      en: 'The file is no Unicode text and cannot be read; save it from the spreadsheet as "CSV UTF-8".',
      fr: "Le fichier n'est pas un texte Unicode et ne peut être lu ; enregistrez-le depuis le tableur en « CSV UTF-8 ».",
    },
    FILE_NOT_CSV: {
      vi: 'Dòng {line} không đọc được như một dòng CSV; hãy xem lại dấu ngoặc kép ở dòng đó.',
      en: 'Line {line} cannot be read as a line of CSV; look at its quotation marks.',
      fr: 'La ligne {line} ne se lit pas comme une ligne CSV ; vérifiez ses guillemets.',
    },
    FILE_LACKS_COLUMN: {
      vi: 'Tệp thiếu cột "{column}"; hãy thêm cột đó vào dòng tiêu đề.',
      en: 'The file has no column "{column}"; add it to the first line.',
      fr: "Le fichier n'a pas de colonne « {column} » ; ajoutez-la à la première ligne.",
    },
    FILE_EMPTY: {
      vi: 'Tệp không có dòng nào sau dòng tiêu đề; hãy chọn tệp khác.',
      en: 'The file has no row after its first line; choose another.',
      fr: "Le fichier n'a aucune ligne après la première ; choisissez-en un autre.",
    },
    FILE_TOO_LONG: {
      vi: 'Tệp có hơn {most} dòng; hãy chia thành nhiều tệp.',
      en: 'The file has more than {most} rows; cut it into several.',
      fr: 'Le fichier a plus de {most} lignes ; coupez-le en plusieurs.',
    },
    FILE_HAS_FAULTS: {
      vi: 'Tệp còn {count} lỗi, lỗi đầu tiên ở dòng {line}, nên chưa có gì được ghi; hãy sửa tệp rồi nhập lại.',
      en: 'The file has {count} faults, the first on line {line}, so nothing was taken over; mend the file and send it again.',
      fr: "Le fichier a {count} erreurs, la première à la ligne {line} ; rien n'a été repris ; corrigez-le et renvoyez-le.",
    },
    FILE_BRINGS_NOTHING: {
      vi: 'Danh bạ đã có mọi điều trong tệp này; không có gì để ghi.',
      en: 'The directory has all that this file says; there is nothing to take over.',
      fr: "L'annuaire contient déjà tout ce que dit ce fichier ; il n'y a rien à reprendre.",
    },
    CELL_EMPTY: {
      vi: 'Ô "{column}" trống; hãy điền vào.',
      en: 'The cell "{column}" is empty; fill it in.',
      fr: 'La cellule « {column} » est vide ; remplissez-la.',
    },
    CELL_UNREADABLE: {
      vi: 'Ô "{column}" ghi "{value}", không đúng dạng; hãy xem phần hướng dẫn các cột rồi sửa lại.',
      en: 'The cell "{column}" says "{value}", which cannot be read; see what the columns take and mend it.',
      fr: 'La cellule « {column} » dit « {value} », ce qui ne se lit pas ; voyez ce que prennent les colonnes et corrigez.',
    },
  },
};
