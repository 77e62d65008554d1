### The imitation of a telephone's text messages: report, keep, or find the signs of a scam.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Messages

practice-texts-from = De
# $from: who wrote, a name or a number.
practice-texts-message = SMS de : { $from }
practice-texts-empty = Tous vos messages sont triés.
# One row. $count: how many signs are to be found.
practice-texts-signs =
    { $count ->
        [one] Choisissez { $count } ligne : le signe d’une arnaque.
       *[other] Choisissez { $count } lignes : les signes d’une arnaque.
    }

## Buttons: at most 30 characters

practice-texts-report = Transférer au 33700
practice-texts-keep = Garder ce message
practice-texts-answer = Répondre

## Not what was asked: at most 110 characters

# $from: who wrote.
practice-texts-wrong-honest = { $from } : ce message est honnête. Il ne demande ni argent ni code. Gardez-le.
# $from: who wrote.
practice-texts-wrong-keep = { $from } : on vous presse, on veut de l’argent ou vos codes. Relisez, puis transférez.
practice-texts-wrong-answer = Ne répondez pas : la réponse montre que votre numéro est actif. Choisissez autre chose.
# $from: who wrote.
practice-texts-wrong-answer-honest = { $from } n’attend pas de réponse. Ici, vous triez seulement : gardez ou transférez.
