// Vietnamese.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label", "quảng cáo|tin tài trợ|nội dung tài trợ|thông tin quảng cáo|bài viết quảng cáo"},
    {"app.text", "tải ứng dụng|tải app|mở trong ứng dụng|cài đặt ứng dụng báo"},
    {"bio.head", "về tác giả|giới thiệu tác giả|thông tin tác giả"},
    {"browser.notice", "bật javascript|kích hoạt javascript|trình duyệt của bạn không hỗ trợ|trình duyệt không hỗ trợ"},
    {"byline.label", "tác giả|tác giả:|theo|bởi|viết bởi|đăng bởi|biên tập|thực hiện"},
    {"caption.credit", "ảnh:|ảnh minh họa|ảnh minh hoạ|nguồn ảnh|hình ảnh:|hình minh họa|ảnh chụp màn hình|ảnh tư liệu|nguồn:"},
    {"comments.count",
     "# bình luận|bình luận (#)|bình luận #|xem bình luận|xem tất cả bình luận|# ý kiến|chưa có bình luận|"
     "xem thêm bình luận|ý kiến (#)"},
    {"comments.form",
     "để lại bình luận|viết bình luận|gửi bình luận|gửi ý kiến|ý kiến của bạn|bình luận của bạn|để lại một bình luận|"
     "email của bạn sẽ không được|đăng nhập để bình luận|chia sẻ ý kiến của bạn|vui lòng nhập bình luận"},
    {"comments.label", "bình luận|trả lời|ý kiến|phản hồi|ý kiến bạn đọc|gửi bình luận"},
    {"consent.button", "chấp nhận|đồng ý|chấp nhận tất cả|từ chối|từ chối tất cả|cài đặt cookie|tôi đồng ý"},
    {"consent.text",
     "chúng tôi sử dụng cookie*|trang web này sử dụng cookie*|website này sử dụng cookie*|chúng tôi và các đối tác|"
     "bằng cách tiếp tục sử dụng"},
    {"contact.appeal", "mời độc giả gửi bài|bạn đọc gửi bài về|mọi ý kiến đóng góp xin gửi|bài viết xin gửi về|liên hệ tòa soạn"},
    {"date.ago", "# phút trước|# giờ trước|# ngày trước|# tuần trước|# tháng trước|vừa xong"},
    {"date.label", "ngày đăng|cập nhật|ngày xuất bản|đăng ngày|đăng lúc|cập nhật lúc|xuất bản|ngày cập nhật"},
    {"date.line", "thứ|hai|ba|tư|sáu|bảy|chủ|nhật|chủ nhật|ngày|lúc|cập nhật|đăng|xuất bản|gmt|ngày đăng|sáng|chiều"},
    {"date.stamp", "ngày đăng|cập nhật lúc|cập nhật:|cập nhật ngày|đăng lúc|đăng ngày|xuất bản:|ngày xuất bản|cập nhật lần cuối"},
    {"follow.text", "theo dõi chúng tôi|theo dõi báo|theo dõi fanpage|kết nối với chúng tôi|quan tâm zalo"},
    {"navigation.link",
     "tìm kiếm|đăng nhập|đăng ký|đăng xuất|đóng|quay lại|trang chủ|tiếp theo|trước|sau|xem thêm|xem tất cả|xem tiếp|"
     "xem chi tiết|liên hệ|giới thiệu|tòa soạn|về chúng tôi|liên hệ quảng cáo|tất cả chuyên mục|tin mới|về đầu trang|"
     "đặt báo|trở lại|tìm|chuyên mục|đường dây nóng"},
    {"navigation.section",
     "thời sự|chính trị|thế giới|kinh doanh|kinh tế|xã hội|pháp luật|thể thao|giải trí|văn hóa|văn hoá|giáo dục|sức khỏe|"
     "sức khoẻ|đời sống|du lịch|khoa học|công nghệ|số hóa|ý kiến|tâm sự|bất động sản|ô tô|xe|nhịp sống trẻ|giới trẻ|"
     "quốc tế|bóng đá|góc nhìn|tin tức|video|tài chính|trong nước|bạn đọc|quân sự"},
    {"navigation.skip", "chuyển đến nội dung|bỏ qua nội dung|chuyển đến phần nội dung|bỏ qua để đến|đi đến nội dung"},
    {"newsletter.text",
     "đăng ký nhận bản tin|đăng ký bản tin|nhận bản tin hàng ngày|nhận bản tin mới nhất|đăng ký nhận tin qua email"},
    {"notice.rights",
     "bảo lưu mọi quyền|không được sao chép dưới mọi hình thức|ghi rõ nguồn khi phát hành|chỉ được phát hành lại|"
     "cấm sao chép dưới mọi hình thức|báo giữ bản quyền|giữ bản quyền nội dung trên"},
    {"paywall.text",
     "bạn đã là thành viên|bài viết dành cho thành viên|nội dung dành cho thành viên|đăng nhập để đọc tiếp|"
     "để đọc tiếp bài viết|bạn đã có tài khoản"},
    {"poll.text", "tham gia bình chọn"},
    {"readmore.linked",
     "xem thêm|đọc thêm|xem tiếp|đọc tiếp|tin liên quan|bài liên quan|chi tiết|xem ngay|>> xem thêm|xem chi tiết|"
     "bấm vào đây|nhấn vào đây"},
    {"readmore.text",
     "xem thêm:|đọc thêm:|tin liên quan:|bài liên quan:|đọc tiếp:|mời độc giả xem|mời quý độc giả xem|mời bạn đọc xem|"
     "mời xem thêm|mời bạn đọc tham khảo|mời các bạn xem|xem video:|có thể bạn quan tâm:"},
    {"readtime.text", "# phút đọc|thời gian đọc: # phút|thời gian đọc # phút|đọc trong # phút"},
    {"related.head",
     "tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|cùng chuyên mục|tin mới nhất|tin mới|mới nhất|"
     "đọc nhiều|đọc nhiều nhất|tin đọc nhiều|xem nhiều|xem nhiều nhất|tin nổi bật|nổi bật|tin khác|các tin khác|xem thêm|"
     "đọc thêm|có thể bạn quan tâm|bài viết mới|bài viết mới nhất|bài viết khác|tin tức liên quan|đáng chú ý|tin nóng|"
     "chủ đề liên quan|bạn có thể quan tâm|có thể bạn thích|tin cùng loại|dành cho bạn|tin hot|đề xuất|đừng bỏ lỡ|"
     "tin tài trợ|bài cùng chuyên mục|sự kiện liên quan|tin tức mới nhất|chủ đề nổi bật|tiêu điểm"},
    {"related.list",
     "tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|cùng chuyên mục|tin mới nhất|tin mới|mới nhất|"
     "đọc nhiều|đọc nhiều nhất|xem nhiều|tin nổi bật|tin khác|các tin khác|xem thêm|đọc thêm|có thể bạn quan tâm|"
     "bài viết mới|bài viết khác|chuyên mục|đừng bỏ lỡ|bài cùng chuyên mục"},
    {"share.label",
     "chia sẻ|chia sẻ bài viết|chia sẻ bài viết này|chia sẻ ngay|chia sẻ:|sao chép liên kết|copy link|sao chép link|"
     "gửi email|gửi cho bạn bè|# chia sẻ|đã sao chép|lấy link"},
    {"share.on",
     "chia sẻ trên facebook|chia sẻ facebook|chia sẻ bài viết lên|bấm để chia sẻ|nhấn vào chia sẻ|chia sẻ lên facebook|"
     "chia sẻ lên zalo|chia sẻ lên twitter"},
    {"tags.label", "từ khóa|từ khoá|thẻ|chủ đề|nhãn|tag"},
    {"tags.line", "từ khóa:|từ khoá:|chủ đề:|thẻ:|từ khóa tìm kiếm:|chuyên mục:"},
    {"terms.link",
     "chính sách bảo mật|điều khoản sử dụng|điều khoản|chính sách quyền riêng tư|điều khoản và điều kiện|chính sách cookie|"
     "quyền riêng tư|điều khoản dịch vụ"},
    {"terms.text", "đồng ý với các điều khoản|đồng ý với điều khoản|đồng ý với chính sách bảo mật|bạn đồng ý với chính sách"},
    {"tools.label", "in|in bài|in bài viết|lưu|lưu bài viết|lưu tin|nghe|nghe bài viết|nghe đọc bài|cỡ chữ|nghe bài|báo lỗi"},
    {"video.label", "phát|phát video|xem video|toàn màn hình|trực tiếp|xem trực tiếp"},
    {"video.notice", "video không khả dụng|không thể phát video|trình duyệt không hỗ trợ phát"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> vietnamese_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
