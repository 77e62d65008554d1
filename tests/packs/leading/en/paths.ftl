path-seniors-social-title = Staying in touch
path-seniors-social-intro = You sort your e-mails, then you write to somebody close.
path-seniors-social-for-email-sort = Your important messages stay at hand.
