path-seniors-social-title = Garder le lien
path-seniors-social-intro = Vous rangez vos e-mails, puis vous écrivez à un proche.
path-seniors-social-for-email-sort = Vos messages importants restent sous la main.
