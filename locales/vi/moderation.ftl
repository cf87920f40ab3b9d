problem-own-block = Đó là chính bạn
problem-own-block-detail = Bạn không thể chặn chính mình.
problem-too-many-blocks = Chặn quá nhiều người
problem-too-many-blocks-detail = Chỉ chặn được tối đa 500 người. Hãy bỏ chặn ai đó trước.
field-nobody-behind = Mục này không phải do một người đăng.
