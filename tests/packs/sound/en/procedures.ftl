procedure-library-card-title = Library card
procedure-library-card-official = Inscription à la médiathèque
procedure-library-card-bring =
    A photo
    An address
    Proof of identity
procedure-library-card-time = About 15 minutes.
procedure-library-card-watch = The card is free.
procedure-library-card-words = card, register
