extension LanguagePhrases {
  /// The phrases of Vietnamese.
  static let vietnamese = LanguagePhrases(
    "vi",
    [
      .init(
        .callToAction,
        """
        xem tiếp | đọc thêm | đọc tiếp… | …đọc tiếp | …xem thêm | xem chi tiết | chi tiết
        xem tất cả | xem toàn bộ | tìm hiểu thêm | tải thêm | hiển thị thêm | bấm vào đây…
        nhấn vào đây… | click vào đây… | xem ngay | mua ngay | đăng ký ngay | tải về | tải xuống
        thu gọn | xem video | nghe ngay | xem thêm tin | xem thêm bình luận | dùng thử miễn phí
        xem thêm tại đây
        """),
      .init(
        .newsletter,
        """
        đăng ký nhận tin… | đăng ký nhận bản tin… | đăng ký nhận thông tin… | đăng ký bản tin
        bản tin | nhận bản tin… | nhận tin mới nhất… | nhận thông báo qua email… | theo dõi bản tin…
        hủy đăng ký | đăng ký để nhận… | đặt báo
        """),
      .init(
        .formLabel,
        """
        nhập email… | nhập email của bạn… | email của bạn | họ và tên | họ tên | tên của bạn
        nhập họ tên… | số điện thoại | mật khẩu | tên đăng nhập | tiêu đề | nội dung
        nhập nội dung… | gửi | gửi đi | bắt buộc | trường bắt buộc | các trường bắt buộc…
        vui lòng nhập… | gửi thành công | địa chỉ email | cảm ơn bạn đã… | có lỗi xảy ra…
        mã xác nhận | nhập mã… | tôi đồng ý với…
        """),
      .init(
        .commentForm,
        """
        viết bình luận… | gửi bình luận… | để lại bình luận… | để lại một bình luận…
        thêm bình luận… | bình luận của bạn… | nhập bình luận… | ý kiến của bạn… | viết ý kiến…
        gửi ý kiến | trả lời hủy | hủy trả lời | email của bạn sẽ không được hiển thị công khai…
        các trường bắt buộc được đánh dấu | chưa có bình luận… | hãy là người đầu tiên…
        bạn phải đăng nhập… | đăng nhập để bình luận… | vui lòng đăng nhập để… | lưu tên của tôi…
        chia sẻ ý kiến của bạn… | bình luận của bạn đã được gửi… | vui lòng gõ tiếng việt có dấu
        """),
      .init(
        .commentHeading,
        """
        bình luận | bình luận # | # bình luận | ý kiến bạn đọc… | ý kiến | ý kiến # | xem bình luận
        tất cả bình luận | bình luận mới nhất | bình luận gần đây | xem tất cả bình luận | thảo luận
        # ý kiến | ý kiến độc giả | bạn đọc bình luận | phản hồi | đánh giá của khách hàng
        """),
      .init(
        .replyControl,
        """
        trả lời | # trả lời | trả lời # | thích | thích # | # thích | không thích | báo cáo
        báo xấu | báo vi phạm | chia sẻ trả lời | xem câu trả lời | quan tâm nhất | mới nhất trước
        trích dẫn
        """),
      .init(
        .readTime,
        """
        # phút đọc | # phút | đọc trong # phút | thời gian đọc… | thời gian đọc # phút
        # phút đọc bài
        """),
      .init(
        .counter,
        """
        # lượt xem | lượt xem # | lượt xem | # lượt thích | # lượt chia sẻ | # người theo dõi
        # lượt tải | # lượt đọc | # theo dõi | đã xem # | đã bán #
        """),
      .init(
        .share,
        """
        chia sẻ… | chia sẻ bài viết | chia sẻ lên facebook | chia sẻ facebook | sao chép liên kết
        copy link thành công | đã sao chép | sao chép link | gửi email | gửi cho bạn bè | lưu bài
        lưu bài viết | lưu tin | link bài gốc | lấy link | copy link | lấy link copy link
        copy đường dẫn | đã copy… | gửi bài viết
        """),
      .init(
        .follow,
        """
        theo dõi | theo dõi chúng tôi… | theo dõi trên… | theo dõi trên google news | theo dõi kênh…
        theo dõi báo… | theo dõi fanpage… | kết nối với chúng tôi | mạng xã hội | đang theo dõi
        bỏ theo dõi | tải ứng dụng… | tải app… | cài đặt ứng dụng… | tham gia nhóm… | tham gia kênh…
        quan tâm oa | đọc báo trên ứng dụng… | mời bạn đọc theo dõi… | đăng ký kênh…
        """),
      .init(
        .relatedHeading,
        """
        tin liên quan… | bài liên quan… | bài viết liên quan… | tin bài liên quan…
        tin tức liên quan | nội dung liên quan | chủ đề liên quan | sản phẩm liên quan
        video liên quan | có liên quan | xem thêm các tin khác… | tin cùng chuyên mục…
        cùng chuyên mục… | bài cùng chuyên mục | tin khác | các tin khác… | bài viết khác…
        bài viết cùng chủ đề | cùng chủ đề | tin cùng chủ đề | sản phẩm tương tự | bài viết tương tự
        có thể bạn quan tâm… | có thể bạn thích… | bạn có thể thích… | bạn có thể quan tâm…
        có thể bạn muốn xem | đọc nhiều | đọc nhiều nhất | tin đọc nhiều… | xem nhiều
        xem nhiều nhất | tin xem nhiều | bài đọc nhiều | được quan tâm | quan tâm nhiều nhất
        tin nổi bật… | nổi bật | bài viết nổi bật | tin hot | tin nóng | tin tiêu điểm | tiêu điểm
        đáng chú ý | đừng bỏ lỡ… | đừng bỏ qua | gợi ý cho bạn | đề xuất cho bạn | dành cho bạn
        tin tài trợ | bài trước… | bài tiếp theo… | bài sau… | bài viết trước… | tin cũ hơn
        tin mới hơn | các bài viết khác | các tin đã đưa | xu hướng | thịnh hành | chủ đề nóng
        độc giả quan tâm | mời bạn đọc thêm… | mời xem thêm… | bài viết mới nhất | tin cùng mục
        đọc thêm tin… | trở lại chủ đề… | bài viết xem nhiều | bài viết liên quan khác | xem thêm…
        """),
      .init(
        .feedHeading,
        """
        tin mới | tin mới nhất | mới nhất | tin tức mới nhất | bài viết mới | bài mới nhất
        tin nhanh | tin tức | trực tiếp | đang trực tiếp | tin trong ngày | tin mới cập nhật
        cập nhật mới nhất | dòng sự kiện | chuyên mục tin | lưu trữ | bài viết gần đây | tin mới lên
        bản tin trong ngày
        """),
      .init(
        .menu,
        """
        trang chủ | giới thiệu | về chúng tôi | liên hệ | sơ đồ trang | danh mục | chuyên mục
        thời sự | thế giới | kinh doanh | kinh tế | giải trí | thể thao | pháp luật | giáo dục
        sức khỏe | đời sống | du lịch | khoa học | khoa học công nghệ | công nghệ | số hóa
        góc nhìn | tâm sự | văn hóa | xã hội | chính trị | bất động sản | chứng khoán | tuyển dụng
        quảng cáo liên hệ | liên hệ quảng cáo | tòa soạn | hỗ trợ khách hàng | hỏi đáp | dịch vụ
        sản phẩm | thư viện ảnh | tất cả chuyên mục | thời tiết | nhịp sống | quốc tế | trong nước
        cửa hàng | tin theo khu vực | rao vặt | multimedia | giá vàng | lịch vạn niên
        """),
      .init(
        .skipLink,
        """
        chuyển đến nội dung | chuyển đến nội dung chính | bỏ qua nội dung | bỏ qua đến nội dung
        đi đến nội dung | nhảy đến nội dung | chuyển tới nội dung
        """),
      .init(.editControl, "sửa đổi | sửa mã nguồn | xem lịch sử | chỉnh sửa"),
      .init(
        .loginControl,
        """
        đăng nhập | đăng xuất | đăng ký | đăng ký tài khoản | tài khoản | tài khoản của tôi
        tạo tài khoản | quên mật khẩu… | ghi nhớ đăng nhập | duy trì đăng nhập | chưa có tài khoản…
        bạn chưa có tài khoản… | đã có tài khoản… | đăng nhập bằng… | đăng nhập với…
        đăng nhập đăng ký | đăng ký đăng nhập | trang cá nhân | thông tin tài khoản
        hoặc đăng nhập…
        """),
      .init(.breadcrumb, "bạn đang ở… | bạn đang xem…"),
      .init(
        .photoCredit,
        """
        ảnh minh họa… | …ảnh minh họa | hình minh họa… | …hình minh họa | nguồn ảnh…
        ảnh chụp màn hình… | …ảnh chụp màn hình | ảnh tư liệu… | …ảnh tư liệu | …ảnh internet
        …ảnh ttxvn | …ảnh reuters | …ảnh afp | …ảnh ap | …ảnh cắt từ clip | …ảnh cắt từ video
        …ảnh nhân vật cung cấp | …ảnh nvcc | …ảnh gia đình cung cấp | …ảnh bệnh viện cung cấp
        …ảnh tác giả | …ảnh cơ quan công an cung cấp | …ảnh bvcc | …ảnh facebook nhân vật
        ảnh đại diện
        """),
      .init(
        .captionLead,
        """
        xem ảnh lớn | phóng to | hình # | ảnh # | xem ảnh | xem thêm ảnh | thư viện ảnh…
        """),
      .init(
        .bylineLead,
        """
        tác giả… | người viết… | bài và ảnh… | đăng bởi… | viết bởi… | biên tập… | phóng viên…
        người đăng… | biên soạn… | dịch giả… | được đăng bởi… | người dịch… | thực hiện
        ảnh và video…
        """),
      .init(
        .bylineRole,
        """
        phóng viên | biên tập viên | nhà báo | tổng biên tập | cộng tác viên | ban biên tập
        nhóm phóng viên | tác giả | quản trị viên | tổng hợp | ttxvn | theo ttxvn | bình luận viên
        """),
      .init(
        .dateLead,
        """
        cập nhật lúc… | đăng ngày… | ngày đăng… | đăng lúc… | đã đăng… | ngày cập nhật… | xuất bản…
        ngày xuất bản… | cập nhật lần cuối… | lần cập nhật cuối… | # phút trước | # giờ trước
        # ngày trước | # tuần trước | # tháng trước | # năm trước | vừa xong | thứ hai # | thứ ba #
        thứ tư # | thứ năm # | thứ sáu # | thứ bảy # | chủ nhật # | thứ hai ngày #… | thứ ba ngày #…
        thứ tư ngày #… | thứ năm ngày #… | thứ sáu ngày #… | thứ bảy ngày #… | chủ nhật ngày #…
        cập nhật #… | cập nhật | cập nhật thứ…
        """),
      .init(
        .authorBioLead,
        """
        về tác giả… | giới thiệu tác giả… | thông tin tác giả… | xem tất cả bài viết…
        bài viết của tác giả… | cùng tác giả… | xem thêm bài của tác giả… | các bài viết của…
        """),
      .init(
        .copyrightNotice,
        """
        bản quyền… | …bản quyền thuộc về… | bản quyền thuộc về… | giữ bản quyền…
        …giữ bản quyền nội dung… | …ghi rõ nguồn… | …khi phát hành lại thông tin từ website này…
        …khi sử dụng lại thông tin… | cấm sao chép… | …cấm sao chép dưới mọi hình thức…
        nghiêm cấm sao chép… | không sao chép… | …không được sao chép…
        …nếu không có sự chấp thuận bằng văn bản… | …nếu chưa được sự đồng ý… | giấy phép số…
        giấy phép hoạt động… | giấy phép thiết lập… | giấy phép xuất bản… | giấy phép mạng xã hội…
        số giấy phép… | phó tổng biên tập… | cơ quan chủ quản… | chịu trách nhiệm nội dung…
        chịu trách nhiệm quản lý nội dung… | toàn bộ bản quyền thuộc… | mọi quyền được bảo lưu…
        giấy chứng nhận đăng ký kinh doanh… | mã số thuế… | mã số doanh nghiệp… | tổng biên tập #
        """),
      .init(
        .cookieNotice,
        """
        …sử dụng cookie… | trang web này sử dụng cookie… | chúng tôi sử dụng cookie…
        website này sử dụng cookie… | bằng cách tiếp tục sử dụng… | chính sách cookie…
        chúng tôi tôn trọng quyền riêng tư…
        """),
      .init(
        .consentButton,
        """
        chấp nhận | chấp nhận tất cả | đồng ý | tôi đồng ý | từ chối | từ chối tất cả | đã hiểu
        tôi đã hiểu | tùy chỉnh | cài đặt cookie | đồng ý và tiếp tục | không đồng ý
        """),
      .init(
        .legalLinks,
        """
        điều khoản sử dụng | điều khoản | điều khoản dịch vụ | điều khoản và điều kiện
        chính sách bảo mật | chính sách bảo mật thông tin | chính sách quyền riêng tư
        quyền riêng tư | chính sách đổi trả | chính sách vận chuyển | chính sách giao hàng
        chính sách bảo hành | miễn trừ trách nhiệm | quy chế hoạt động | quy định sử dụng
        chính sách thanh toán
        """),
      .init(
        .advertisement,
        """
        quảng cáo | tài trợ | nội dung tài trợ | bài viết tài trợ | được tài trợ bởi… | nhà tài trợ
        đóng quảng cáo | bỏ qua quảng cáo | tắt quảng cáo | tiếp tục đọc sau quảng cáo…
        """),
      .init(
        .playerControl,
        """
        tạm dừng | tắt tiếng | bật tiếng | toàn màn hình | tốc độ phát | nghe bài viết
        nghe đọc bài… | nghe bài… | đang phát | trình duyệt không hỗ trợ…
        trình duyệt của bạn không hỗ trợ… | không thể phát video… | chất lượng | phụ đề | giọng nữ
        giọng nam | giọng đọc | nữ miền bắc | nam miền bắc | nữ miền nam | nam miền nam
        tự động phát
        """),
      .init(
        .paywall,
        """
        đăng nhập để đọc… | đăng nhập để xem… | đăng ký để đọc… | đăng ký để tiếp tục đọc…
        để đọc tiếp… | nội dung dành cho thành viên… | bài viết dành cho thành viên…
        chỉ dành cho thành viên… | mua gói… | nâng cấp tài khoản… | đọc báo in | bạn đọc trả phí
        """),
      .init(
        .tagsHeading,
        """
        từ khóa… | gắn thẻ… | xem thêm về chủ đề… | hashtag… | chủ đề | thẻ | tags | nhãn
        """),
      .init(
        .pagination,
        """
        trang trước | trang sau | trang tiếp | trang tiếp theo | trang đầu | trang cuối | tiếp theo
        trước đó | quay lại | trở lại | trang # | trang # trên # | chương trước | chương sau
        chương tiếp | bài trước | bài tiếp | trở về | về trang trước | điều hướng bài viết
        bài viết cũ hơn | bài viết mới hơn
        """),
      .init(
        .typoReport,
        """
        báo lỗi | báo lỗi nội dung… | góp ý bài viết… | thông báo lỗi… | phát hiện lỗi…
        nếu phát hiện lỗi…
        """),
      .init(
        .print,
        """
        in bài viết | in bài | bản in | in trang | in trang này | cỡ chữ | kích thước chữ
        tăng cỡ chữ | giảm cỡ chữ | tải pdf | cỡ chữ nhỏ… | xem bản in
        """),
      .init(.affiliate, "…nhận được hoa hồng… | …tiếp thị liên kết… | bài viết có chứa liên kết…"),
      .init(
        .disclaimer,
        """
        …chỉ mang tính chất tham khảo… | …chỉ mang tính tham khảo… | thông tin trong bài viết chỉ…
        *thông tin trong bài… | miễn trừ trách nhiệm… | …không phải là lời khuyên đầu tư…
        bài viết thể hiện quan điểm… | …quan điểm riêng của tác giả… | …không nhất thiết phản ánh…
        """),
      .init(
        .javascriptNotice,
        """
        …bật javascript… | vui lòng bật javascript… | trình duyệt của bạn đã tắt javascript…
        trình duyệt của bạn không hỗ trợ javascript… | vui lòng cập nhật trình duyệt…
        """),
      .init(
        .challenge,
        """
        không tìm thấy trang… | trang không tồn tại… | trang bạn tìm kiếm… | xác minh bạn là người…
        tôi không phải là người máy | truy cập bị từ chối… | bạn có đủ # tuổi…
        bài viết không tồn tại… | đang kiểm tra trình duyệt…
        """),
      .init(
        .searchForm,
        """
        tìm kiếm… | tìm kiếm nâng cao | nhập từ khóa… | nhập từ khóa tìm kiếm… | kết quả tìm kiếm…
        không tìm thấy kết quả… | không có kết quả… | # kết quả | bộ lọc | lọc | sắp xếp…
        lọc theo… | tìm kiếm gần đây | tìm kiếm phổ biến | từ khóa phổ biến | bạn tìm gì…
        bạn cần tìm gì… | xóa tất cả | xóa bộ lọc
        """),
      .init(
        .cart,
        """
        thêm vào giỏ | thêm vào giỏ hàng | giỏ hàng | giỏ hàng trống… | giỏ hàng của bạn
        thanh toán | tiến hành thanh toán | xem giỏ hàng | đặt hàng | đặt mua | còn hàng | hết hàng
        tạm hết hàng | số lượng | giá bán | giá gốc | giá khuyến mãi | miễn phí vận chuyển…
        giao hàng miễn phí… | giao hàng tận nơi | mô tả sản phẩm | thông tin sản phẩm
        thông số kỹ thuật | đánh giá | đánh giá sản phẩm | # đánh giá | viết đánh giá | yêu thích
        thêm vào yêu thích | so sánh | tiếp tục mua hàng | tiếp tục mua sắm | mã sản phẩm…
        bảo hành | tra cứu đơn hàng | khuyến mãi | hướng dẫn mua hàng | trả góp | chọn size
        hướng dẫn chọn size | đã thêm vào giỏ hàng…
        """),
      .init(
        .backToTop,
        """
        lên đầu trang | về đầu trang | trở lên trên | trở về đầu trang | lên trên | về trang chủ
        quay lại trang chủ | trở về trang chủ | quay về trang chủ | đầu trang
        """),
      .init(
        .donation,
        """
        ủng hộ | ủng hộ chúng tôi… | quyên góp | đóng góp ngay | ủng hộ tác giả… | tặng sao
        mời tôi ly cà phê… | tặng quà tác giả
        """),
      .init(
        .tableOfContents,
        """
        mục lục | nội dung bài viết | nội dung chính | mục lục bài viết | trong bài viết này
        mục lục ẩn | nội dung chính của bài viết | mục lục nội dung
        """),
      .init(
        .feedback,
        """
        bài viết có hữu ích… | bài viết này có hữu ích… | bạn có thấy bài viết này…
        thông tin này có hữu ích… | có hữu ích | đánh giá bài viết… | góp ý | gửi góp ý
        gửi phản hồi | bạn thấy bài viết này thế nào… | cảm xúc của bạn
        """),
      .init(
        .languageSwitch,
        """
        ngôn ngữ | chọn ngôn ngữ | tiếng anh | tiếng trung | tiếng việt english | english tiếng việt
        đọc bằng tiếng anh… | phiên bản tiếng anh
        """),
      .init(
        .sourceLead,
        """
        nguồn tin… | tài liệu tham khảo… | liên kết ngoài | chú thích | nguồn tham khảo…
        dẫn nguồn… | nguồn | nguồn theo… | nguồn báo…
        """),
      .init(
        .republication,
        """
        bài viết gốc… | bài gốc… | đăng lại từ… | nguồn bài viết… | link bài gốc… | theo bài gốc…
        """),
      .init(
        .placeholder,
        """
        đang tải… | đang tải dữ liệu… | đang cập nhật… | vui lòng chờ… | xin vui lòng chờ…
        chưa có dữ liệu… | không có dữ liệu… | chưa có bài viết… | không có bài viết… | sắp ra mắt
        hết tin | đã hết tin…
        """),
      .init(
        .interfaceControl,
        """
        đóng lại | đóng menu | mở menu | hủy | hủy bỏ | hoàn tất | áp dụng | hiển thị | hiện tất cả
        ẩn | ẩn bớt | tất cả | cài đặt | tùy chọn | sao chép | cập nhật lại | làm mới
        sắp xếp theo… | xem dạng lưới | chế độ tối | chế độ sáng | giao diện tối
        không hiển thị lại | rút gọn | mở rộng | chọn tất cả | bỏ qua | lưu thay đổi | xác nhận
        """),
      .init(
        .contactLine,
        """
        điện thoại… | số điện thoại… | địa chỉ… | trụ sở chính… | hotline… | đường dây nóng…
        thư điện tử… | giờ làm việc… | giờ mở cửa… | văn phòng đại diện… | liên hệ tòa soạn
        tòa soạn… | xem bản đồ | chỉ đường | bản đồ | chăm sóc khách hàng | tổng đài…
        tổng đài hỗ trợ… | email tòa soạn…
        """),
      .init(
        .poweredBy,
        """
        thiết kế bởi… | thiết kế website… | thiết kế web… | phát triển bởi… | vận hành bởi…
        phát triển và vận hành… | được hỗ trợ bởi…
        """),
      .init(.poll, "bình chọn | biểu quyết | xem kết quả | thăm dò ý kiến | # phiếu | khảo sát"),
      .init(
        .notification,
        """
        bật thông báo | nhận thông báo… | thông báo | cho phép | để sau | đăng ký nhận thông báo…
        bật thông báo để…
        """),
      .init(.socialName, "zalo | chia sẻ zalo | fanpage | kênh youtube | nhắn tin zalo | zalo oa"),
    ])
}
