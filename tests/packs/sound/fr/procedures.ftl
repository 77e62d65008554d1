procedure-library-card-title = Carte de médiathèque
procedure-library-card-official = Inscription à la médiathèque
procedure-library-card-bring =
    Une photo
    Une adresse
    Une pièce d'identité
procedure-library-card-time = Environ 15 minutes.
procedure-library-card-watch = La carte est gratuite.
procedure-library-card-words = carte, inscription
