/** web: the guides to each role's work in Vietnamese. */
export const help = {
  help: {
    title: 'Hướng dẫn công việc',
    lead: 'Mỗi hướng dẫn nói ngắn gọn: việc nào đến bàn bạn, bạn làm gì với việc đó, và điều gì không được làm.',
    choose: 'Chọn vai trò',
    mine: 'Vai trò của bạn',
    does: 'Bạn làm gì',
    mind: 'Cần nhớ',
    silence: 'Nếu im lặng',
    begin: 'Mở việc của tôi',
    all: 'Tất cả hướng dẫn',
    link: 'Hướng dẫn công việc',
    first: {
      title: 'Bước đầu khi thực hành',
      who: 'Bạn đang đóng vai {{name}}. Việc của vai này hiện dưới đây khi đến lượt.',
      way: 'Muốn thấy một thí điểm đi trọn đường: vào với tư cách cán bộ, mở “Đề xuất mới”, dùng “Điền nội dung ví dụ” rồi trình. Mỗi trang nói việc tiếp theo nằm ở bàn ai; bấm “Đóng vai” ngay cạnh tên người đó để ngồi vào bàn ấy: văn thư, pháp chế, thư ký, thành viên biểu quyết, cấp ủy, rồi thủ trưởng.',
      time: 'Thanh vàng ở trên cho thời gian trôi nhanh để thấy thời hạn và nhắc việc.',
      guide: 'Hướng dẫn cho vai này',
      hide: 'Đã hiểu, ẩn đi',
    },
    roles: {
      proposer: {
        name: 'Người đề xuất',
        lead: 'Bạn thấy quy định cản một việc người dân cần, và muốn thử cách khác. Đề xuất là quyền và trách nhiệm của bạn.',
        steps: {
          s1: 'Mở “Đề xuất mới”, viết từng phần; bản nháp tự lưu. Nêu rõ điểm nghẽn, quy định liên quan, phạm vi, thời hạn, chỉ tiêu có số ban đầu và số phải đạt, rủi ro và điều kiện dừng.',
          s2: 'Trước khi trình, xem ai sẽ quyết định và trước ngày nào. Kê khai lợi ích liên quan.',
          s3: 'Trình: giờ trình vào sổ ngay; “Bằng chứng có ghi ngày” ở trang thí điểm là biên nhận của bạn. Nếu bị trả lại, bổ sung rồi trình lại; thời hạn được ghi rõ.',
          s4: 'Khi được phê duyệt: bắt đầu chuẩn bị, thực hiện, nộp báo cáo tiến độ kèm số liệu; gặp vướng mắc thì chọn “Nêu vướng mắc” ở “Việc khác bạn có thể làm”.',
          s5: 'In “Bằng chứng có ghi ngày” bất cứ lúc nào; chọn “Đề nghị bảo vệ cán bộ” nếu bị gây khó.',
        },
        mind: 'Bạn không biểu quyết, không đánh giá và không khen thưởng đề xuất của chính mình.',
        silence:
          'Quá hạn báo cáo thì người giám sát và cấp trên được báo; thí điểm không bị coi là thất bại vì im lặng.',
      },
      clerk: {
        name: 'Văn thư',
        lead: 'Bạn là cửa vào: mọi đề xuất đến đúng nơi, đúng ngày.',
        steps: {
          s1: 'Vào sổ đề xuất mới với số đến và tên sổ; giờ nhận đã tính từ lúc trình, không phải từ lúc vào sổ.',
          s2: 'Nếu gửi nhầm nơi, chuyển đến nơi có thẩm quyền trong hạn.',
          s3: 'Đính kèm văn bản, ghi số, ngày ban hành của văn bản giấy.',
        },
        mind: 'Vào sổ chậm không làm lùi thời hạn của cơ quan.',
        silence: 'Người đứng đầu được nhắc rằng hồ sơ còn nằm ở văn thư.',
      },
      examiner: {
        name: 'Thư ký hồ sơ và pháp chế',
        lead: 'Bạn chuẩn bị hồ sơ để người có thẩm quyền quyết định có căn cứ.',
        steps: {
          s1: 'Pháp chế: ký phiếu thẩm tra, nêu căn cứ và văn bản; hai người ký độc lập.',
          s2: 'Thư ký: chọn trình tự xử lý, gửi lấy ý kiến các cơ quan và cấp ủy; kết thúc lấy ý kiến thì việc biểu quyết mở ra.',
          s3: 'Ghi cả ý kiến trái chiều và việc không trả lời; im lặng không bao giờ là đồng ý.',
          s4: 'Thư ký: chuẩn bị phần công khai, nêu căn cứ cho phần giữ lại; xem góp ý của người dân gửi từ trang công khai trong ba ngày làm việc.',
        },
        mind: 'Người có lợi ích liên quan tự rút; hệ thống từ chối phiếu của người phải rút.',
        silence: 'Việc quá hạn hiện đỏ trên bàn bạn và được báo lên người đứng đầu.',
      },
      head: {
        name: 'Người đứng đầu',
        lead: 'Bạn quyết định trong thời hạn luật định; mọi thứ cần biết nằm trên một trang.',
        steps: {
          s1: 'Mở dòng đỏ trên cùng ở “Việc của tôi”: trang quyết định hiện hồ sơ, phiếu thẩm tra, ý kiến cấp ủy và kết quả biểu quyết.',
          s2: 'Xem hết ba phần rồi bấm phê duyệt; muốn khác thì “Sửa nội dung”. Không phê duyệt, trả lại, lùi hay báo cáo cấp trên đều phải nêu lý do.',
          s3: 'Trong khi thí điểm chạy: gỡ vướng mắc, quyết định thay đổi, gia hạn, tạm dừng, kết luận kết quả.',
          s4: 'Khi vắng, ghi vắng mặt và phân công người thay trong “Cài đặt của tôi”.',
        },
        mind: 'Bạn không quyết định đề xuất của mình hoặc nơi bạn có lợi ích; khi đó cấp trên quyết định.',
        silence:
          'Quá bảy ngày làm việc thì cấp trên được báo; không đồng hồ nào tự phê duyệt hay tự từ chối.',
      },
      member: {
        name: 'Thành viên biểu quyết, hội đồng',
        lead: 'Lá phiếu và ý kiến là của riêng bạn, không ủy quyền được.',
        steps: {
          s1: 'Đọc hồ sơ, biểu quyết trên trang của thí điểm; không đồng ý thì ghi lý do.',
          s2: 'Có lợi ích liên quan thì tự rút: phiếu không còn được tính và người khác được cử thay khi thiếu người.',
          s3: 'Hội đồng tìm nguyên nhân: nghe người đề xuất trước khi kết luận.',
        },
        mind: 'Không ai biểu quyết thay ai, kể cả người thay khi vắng mặt.',
        silence: 'Chủ trì được nhắc; không phiếu nào được tính thay cho người im lặng.',
      },
      supervisor: {
        name: 'Người giám sát',
        lead: 'Bạn theo dõi thí điểm bằng mắt mình và ghi lại những gì thấy.',
        steps: {
          s0: 'Sáng thứ Hai mở “Giám sát”: kỳ quá hạn đứng trước, rồi tuần này; nơi không có mạng, ghi ngay trên máy, có mạng sẽ tự gửi.',
          s1: 'Đến kỳ kiểm tra, ghi đoàn, bằng chứng, số liệu và phát hiện; không có phát hiện cũng phải nói vì sao.',
          s2: 'Phát hiện xấu thì yêu cầu khắc phục; người khác xác minh việc khắc phục.',
          s3: 'Dời hoặc bỏ một kỳ phải có lý do. Khi kết thúc, ký xác nhận và chấm từng chỉ tiêu.',
        },
        mind: 'Bạn không giám sát việc mình đề xuất, quyết định hoặc chủ trì.',
        silence: 'Kỳ kiểm tra quá hạn được báo lên người đứng đầu và giám sát cấp trên.',
      },
      monitor: {
        name: 'Cơ quan theo dõi',
        lead: 'Bạn nhìn toàn cảnh và trả lời bằng số liệu.',
        steps: {
          s1: 'Thống kê cho thấy giai đoạn, quá hạn theo bàn, thời gian từng bước so với thời hạn.',
          s2: 'Lập báo cáo định kỳ theo mốc, ký và chuyển đi; số nhỏ được che.',
          s3: 'Mở đợt triển khai và theo dõi từng đơn vị.',
        },
        mind: 'Không có bảng xếp hạng thất bại.',
        silence: 'Báo cáo quá hạn được nhắc như mọi việc khác.',
      },
      auditor: {
        name: 'Kiểm toán',
        lead: 'Bạn kiểm tra mà không cần tin chúng tôi.',
        steps: {
          s1: 'Xem ai đã mở hồ sơ kết xuất và danh bạ đã đổi thế nào.',
          s2: 'Ở trang thí điểm mở “Chứng cứ”: kiểm tra sổ ngay trong trình duyệt, tải về, và kiểm tra lại trên máy khác bằng “pilotage verify-file”. Toàn hệ thống: “pilotage verify”; tập kết xuất: “verify-export”.',
        },
        mind: 'Mỗi lần bạn mở dữ liệu riêng đều được ghi lại.',
        silence: 'Không có việc nào chờ bạn theo hạn.',
      },
      operator: {
        name: 'Vận hành',
        lead: 'Bạn giữ hệ thống chạy; bạn không quyết định gì về hồ sơ.',
        steps: {
          s1: 'Xem ghi nhận vận hành và thư chưa gửi được.',
          s2: 'Trong giao diện Temporal: dừng, đặt lại không làm thay đổi hồ sơ; tài liệu vận hành nói rõ.',
        },
        mind: 'Bạn không thấy nội dung hồ sơ.',
        silence: 'Ghi nhận chưa xem hiện số trên thanh trên cùng.',
      },
      administrator: {
        name: 'Quản trị danh bạ và gói luật',
        lead: 'Bạn giữ cho mọi việc đến đúng người.',
        steps: {
          s0: 'Mở “Danh bạ”: chỗ trống đứng đầu. Nhập từ tệp: đơn vị, chức danh, rồi con người; xem trước không thay đổi gì.',
          s1: 'Danh bạ: thêm người, bổ nhiệm, kết thúc chức danh theo ngày; việc theo chức danh, thời hạn không đổi.',
          s2: 'Nối tài khoản đăng nhập với người trong danh bạ; cấp và thu hồi khóa cho hệ thống khác.',
          s3: 'Gói luật: soạn, xem trước mọi thời hạn sẽ dời, cần hai người mới có hiệu lực.',
        },
        mind: 'Không ai tự bổ nhiệm hay tự nối tài khoản của mình.',
        silence: 'Chức danh trống hiện rõ ở mọi việc đang chờ nó.',
      },
    },
  },
};
