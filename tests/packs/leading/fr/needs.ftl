need-tidy-letters = Je veux ranger mes e-mails
need-tidy-letters-words = mail, courriel, dossier
need-write-letters = Je veux écrire à un proche
need-write-letters-words = écrire, nouvelles
need-see-pictures = Je veux voir des tableaux
need-see-pictures-words = musée, exposition
need-get-card = Je veux emprunter des livres
need-get-card-words = carte, inscription
