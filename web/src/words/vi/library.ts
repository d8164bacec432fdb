/** web: words of the library of precedents in Vietnamese. */
export const library = {
  library: {
    title: 'Thư viện tiền lệ',
    lead: 'Những thí điểm đã kết thúc dạy được gì: điều thành công, điều không, và vì sao. Không nêu tên ai và không xếp hạng.',
    search: 'Tìm theo tên, đơn vị hoặc văn bản, không cần dấu',
    instruments: 'Văn bản gây vướng',
    none: 'Không có tiền lệ nào khớp. Hãy bỏ bớt điều kiện.',
    empty:
      'Chưa có tiền lệ nào. Thí điểm đã kết thúc được đề cử từ trang của nó, và người theo dõi chấp nhận.',
  },
};
