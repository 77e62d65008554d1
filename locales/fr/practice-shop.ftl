### The imitation of a shop: buying, paying, selling, giving and receiving gifts.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Amounts

# $amount: whole euros.
practice-shop-euros = { $amount } €

## Buying: articles and basket

practice-shop-seller = Vendeur
practice-shop-price = Prix
practice-shop-add = Mettre au panier
practice-shop-basket = Voir le panier
# $article: what is in the basket.
practice-shop-in-basket = Dans le panier : { $article }
practice-shop-choose-delivery = Choisissez une livraison pour voir le total.
# $total: an amount with its currency, delivery included.
practice-shop-total = Total avec la livraison : { $total }
practice-shop-order = Commander
practice-shop-remove = Retirer du panier
practice-shop-go-on = Continuer mes achats
practice-shop-wrong-no-delivery = La livraison manque. Choisissez d’abord comment recevoir votre achat.
# $delivery: the way of delivery asked for.
practice-shop-wrong-delivery = Ce n’est pas la livraison demandée. Choisissez : { $delivery }.

## Paying: page, card, bank

practice-shop-address = Adresse
practice-shop-to-pay = À payer
practice-shop-pay-here = Payer sur cette page
# $number, $until, $code: what to copy, digit by digit.
practice-shop-invented-card = Carte inventée : { $number }, date { $until }, code { $code }
practice-shop-card-number = Numéro de carte
practice-shop-card-until = Date de fin
practice-shop-card-code = Code au dos
# A button. $amount: an amount with its currency.
practice-shop-pay = Payer { $amount }
practice-shop-bank = Votre banque vous demande de confirmer ce paiement :
practice-shop-confirm = Confirmer le paiement
practice-shop-refuse = Refuser le paiement
practice-shop-wrong-number = Le numéro n’est pas complet. Recopiez les 16 chiffres de la carte inventée.
practice-shop-wrong-until = La date n’est pas complète. Recopiez celle de la carte inventée.
practice-shop-wrong-code = Le code n’est pas complet. Recopiez les 3 chiffres de la carte inventée.
practice-shop-wrong-card-full = Cette case est complète. Passez à la suivante.
# $key: the digit to type next.
practice-shop-refused-card = Ici, seule la carte inventée est acceptée. Le prochain chiffre est { $key }.
# $amount: what the purchase costs, with its currency.
practice-shop-wrong-confirm = Regardez la somme : votre achat coûte { $amount }. Refusez ce paiement.
practice-shop-wrong-refuse = Le vendeur et la somme sont les bons. Vous pouvez confirmer.

## Contactless

practice-shop-unlock = Déverrouiller le téléphone
practice-shop-tap = Approcher du lecteur
practice-shop-wrong-no-pass = Choisissez d’abord une carte dans la liste.
# $pass: the card that the reader waits for.
practice-shop-wrong-pass = Le lecteur refuse cette carte. Choisissez : { $pass }.

## Selling: the advert

practice-shop-title = Titre
practice-shop-price-euros = Prix en euros
practice-shop-state = État
practice-shop-picture = Photo
practice-shop-to-choose = à choisir
practice-shop-choose-state = Dans quel état est l’objet ?
practice-shop-choose-picture = Quelle photo voulez-vous montrer ?
practice-shop-publish = Publier l’annonce
practice-shop-wrong-title = Le titre est trop court. Dites en 2 mots au moins ce que vous vendez.
practice-shop-wrong-digits = Le prix s’écrit seulement avec des chiffres.
# $least, $most: whole euros.
practice-shop-wrong-price = Le prix demandé va de { $least } à { $most } €. Corrigez la case « Prix en euros ».
practice-shop-wrong-no-state = L’état manque. Choisissez « État », puis dites la vérité.
practice-shop-wrong-no-picture = La photo manque. Choisissez « Photo ».

## Judging shops

practice-shop-name = Boutique
practice-shop-trust-shop = Boutique sérieuse
practice-shop-doubt-shop = Boutique douteuse
practice-shop-to-read = à lire
practice-shop-trusted = sérieuse
practice-shop-doubted = douteuse
practice-shop-which-sign = Quel signe vous fait douter ?
practice-shop-wrong-sign = Ce signe n’est pas dans ce texte. Revenez en arrière et relisez.

## Answering buyers

practice-shop-buyer = Acheteur
practice-shop-profile = Profil
practice-shop-accept = Accepter sur le site
practice-shop-refuse-buyer = Refuser et signaler
practice-shop-to-answer = à lire
practice-shop-accepted = accepté
practice-shop-refused = refusé

## Giving

practice-shop-receiver = Association
practice-shop-gift = Don
practice-shop-rhythm = Fréquence
practice-shop-once = une seule fois
practice-shop-monthly = tous les mois
practice-shop-receipt = Reçu fiscal
practice-shop-yes = oui
practice-shop-no = non
# Label of the sum given within a year.
practice-shop-year = Total en un an
practice-shop-give = Donner
practice-shop-confirm-gift = Confirmer le don
practice-shop-change = Modifier
practice-shop-wrong-no-amount = Choisissez d’abord une somme.
# $amount: the gift asked for, with its currency.
practice-shop-wrong-amount = Ce n’est pas la somme demandée. Choisissez « Modifier », puis { $amount }.
# $rhythm: "une seule fois" or "tous les mois".
practice-shop-wrong-rhythm = Regardez la fréquence. Choisissez « Modifier », puis « Fréquence » : { $rhythm }.
practice-shop-wrong-no-receipt = Le reçu manque. Choisissez « Modifier », puis « Reçu fiscal ».

## Receiving gifts

practice-shop-project = À quoi sert l’argent
practice-shop-shown = affiché
practice-shop-hidden = caché
practice-shop-publish-page = Publier la page
practice-shop-gifts = La page est publiée. Voici les premiers dons (pour de faux) :
practice-shop-thanked = remercié
practice-shop-to-thank = à remercier
practice-shop-giver = De la part de
practice-shop-thank = Envoyer merci et le reçu
# $count: how many words are missing.
practice-shop-wrong-project =
    { $count ->
        [one] Le projet n’est pas assez clair. Ajoutez encore { $count } mot.
       *[other] Le projet n’est pas assez clair. Ajoutez encore { $count } mots.
    }
