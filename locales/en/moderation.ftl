problem-own-block = That is you
problem-own-block-detail = You cannot block yourself.
problem-too-many-blocks = Too many blocks
problem-too-many-blocks-detail = You can block up to 500 people. Unblock somebody first.
field-nobody-behind = No single person posted this.
