/** web: words of the dated proof in Vietnamese. */
export const proof = {
  proof: {
    title: 'Bằng chứng có ghi ngày',
    lines: 'Các việc đã ghi',
    when: 'Thời điểm',
    what: 'Việc',
    who: 'Người làm',
    entry: 'Số bút toán, mã băm',
    asOf: 'Lập lúc {{date}}, đến bút toán số {{seq}} của sổ cái, mã băm:',
    text: 'Bản này ghi lại những gì đã được trình, tham mưu, quyết định, báo cáo và cảnh báo, kèm thời điểm. Mỗi dòng có chỗ trong sổ cái mà không ai sửa được; kiểm toán viên đối chiếu được bằng mã băm.',
    protection: 'Bảo vệ người đề xuất',
    notAsked: 'chưa có yêu cầu bảo vệ.',
    asked: 'đã yêu cầu bảo vệ; chưa có biện pháp nào.',
    onHold: 'tạm giữ vì có vụ việc lạm dụng đang xem xét',
    sorts: {
      submission: 'Trình',
      receipt: 'Tiếp nhận',
      opinion: 'Ý kiến',
      decision: 'Quyết định',
      report: 'Báo cáo',
      warning: 'Cảnh báo',
      judgement: 'Kết luận',
    },
  },
};
