notice-watch-commute = { $more ->
    [yes] Có thêm vài người đi làm cùng đường với bạn.
   *[no] Có thêm một người đi làm cùng đường với bạn.
}
notice-watch-activity = { $more ->
    [yes] Có vài hoạt động mới hợp với điều bạn tìm, ví dụ “{ $title }”.
   *[no] Có hoạt động hợp với điều bạn tìm: “{ $title }”.
}
problem-too-many-watches = Bạn đang tìm quá nhiều thứ
problem-too-many-watches-detail = Tối đa 20. Hãy xóa một mục cũ trước.
field-not-your-commute = Đây không phải đường đi làm của bạn.

# The screens of the client.
watches = Điều tôi đang tìm
watches-none = Bạn chưa tìm gì. Ở trang đi chung xe và hoạt động, bạn có thể nhờ báo tin.
watch-commute = Báo tôi khi có người phù hợp
watch-activity = Báo tôi khi có điều như vậy
watch-on = Chúng tôi sẽ báo cho bạn.
watch-of-commute = Người đi cùng đường đi làm
watch-of-any = Mọi hoạt động
