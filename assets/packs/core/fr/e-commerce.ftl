### Lessons of "e-commerce": buying, paying, selling, giving and receiving gifts in an imitation shop.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### Every shop, buyer and card is invented. Addresses end in .example.

## Lesson "e-commerce.buy": signs of a serious shop, basket

# At most 40 characters.
e-commerce-buy-title = Acheter dans une boutique sérieuse
# Each outcome: at most 60 characters.
e-commerce-buy-can-1 = Je sais reconnaître une boutique douteuse.
e-commerce-buy-can-2 = Je sais comparer des prix, livraison comprise.
e-commerce-buy-can-3 = Je sais remplir un panier et commander.
# The same gesture on one's own machine: one line each.
e-commerce-buy-home-1 = Téléphone : avant d’acheter, cherchez les « mentions légales » en bas de la page.
e-commerce-buy-home-2 = Ordinateur : lisez l’adresse tout en haut, puis le bas de la page.
# The card to take away: at most 5 short lines.
e-commerce-buy-card =
    Une boutique sérieuse dit qui elle est.
    Je lis son adresse et ses mentions légales.
    Je compare le total, livraison comprise.
    Je garde l’e-mail de la commande.
    J’ai 14 jours pour changer d’avis.

## Buying: reading

e-commerce-buy-why-title = Une boutique sans vitrine
# At most 55 words.
e-commerce-buy-why-text =
    Une boutique en ligne vend sur internet. Vous ne voyez ni le vendeur ni l’objet.

    La loi l’oblige à dire qui elle est. Cherchez les « mentions légales » (nom, adresse, contact).

    Ici, les boutiques sont inventées. Vous ne dépensez rien.

## Buying: judging three shops

e-commerce-buy-signs-title = Sérieuse ou douteuse ?
# At most 30 words.
e-commerce-buy-signs-text = Voici 3 boutiques. Ouvrez chacune et lisez. Dites si elle est sérieuse ou douteuse. Une seule est douteuse : dites pourquoi.
e-commerce-buy-signs-hint-1 = Ouvrez une boutique. Cherchez son nom complet, son adresse et comment elle se fait payer.
e-commerce-buy-signs-hint-2 = La boutique douteuse promet un prix très bas. Elle accepte un seul moyen de payer.
e-commerce-buy-signs-hint-3 = « Maison Garance » et « Atelier Lumo » : « Boutique sérieuse ». « Super Soldes » : « Boutique douteuse », puis « Elle veut seulement un virement ».
e-commerce-buy-signs-done = Bravo, vous savez lire une boutique avant d’acheter.

## Buying: comparing and ordering

e-commerce-buy-basket-title = Choisir et commander
e-commerce-buy-basket-text = Vous cherchez une bouilloire neuve de 1 litre, livrée cette semaine. Trouvez-la, mettez-la au panier, puis commandez avec la livraison en point relais.
e-commerce-buy-basket-hint-1 = Ouvrez chaque article. Lisez la taille et le temps de livraison, pas seulement le prix.
e-commerce-buy-basket-hint-2 = La bonne bouilloire vient de Maison Garance. Choisissez « Mettre au panier », puis une livraison.
e-commerce-buy-basket-hint-3 = Ouvrez la bouilloire à 24 €, puis « Mettre au panier ». Choisissez « En point relais », puis « Commander ».
e-commerce-buy-basket-done = Bravo, vous savez commander. Le total est de 27 €, livraison comprise.
# Why another article is not the one asked for: at most 110 characters.
e-commerce-buy-basket-no-far = Cette bouilloire arrive dans 6 semaines. Choisissez « Retirer du panier », puis cherchez-en une autre.
e-commerce-buy-basket-no-small = Cette bouilloire est trop petite. Choisissez « Retirer du panier » et cherchez 1 litre.

## Buying: after the order

e-commerce-buy-after-title = Après la commande
e-commerce-buy-after-text =
    Un e-mail confirme votre achat. Gardez-le : il sert de preuve.

    Vous avez 14 jours après l’arrivée pour changer d’avis. Cela ne vaut pas entre particuliers (des personnes, pas un magasin).

    Un problème ? Le site public SignalConso reçoit votre signalement.

## Buying: three questions

e-commerce-buy-check-1-title = Où une boutique dit-elle son nom et son adresse complète ?
e-commerce-buy-check-1-answer-1 = Dans ses publicités.
e-commerce-buy-check-1-answer-2 = Dans ses mentions légales.
e-commerce-buy-check-1-answer-3 = Sur la photo de l’article.
e-commerce-buy-check-1-why-1 = Une publicité dit ce qu’elle veut. Les mentions légales sont obligatoires, souvent en bas de la page.
e-commerce-buy-check-1-why-2 = Oui. Elles sont obligatoires. Sans nom ni adresse, mieux vaut acheter ailleurs.
e-commerce-buy-check-1-why-3 = Une photo peut être copiée. Les mentions légales disent qui vend, et où.

e-commerce-buy-check-2-title = Un article coûte 15 € et sa livraison 12 €. Un autre coûte 24 €, livré. Lequel est moins cher ?
e-commerce-buy-check-2-answer-1 = Le premier, car son prix est de 15 €.
e-commerce-buy-check-2-answer-2 = C’est le même total.
e-commerce-buy-check-2-answer-3 = Le second, car tout compris il coûte 24 €.
e-commerce-buy-check-2-why-1 = Avec la livraison, le premier coûte 27 €. Regardez toujours le total avant de payer.
e-commerce-buy-check-2-why-2 = Le premier coûte 15 + 12, donc 27 €. Le second coûte 24 €.
e-commerce-buy-check-2-why-3 = Oui. Le total compte plus que le prix affiché : 24 € contre 27 €.

e-commerce-buy-check-3-title = La boutique vous a livré une lampe. Elle ne vous plaît pas. Que pouvez-vous faire ?
e-commerce-buy-check-3-answer-1 = La renvoyer dans les 14 jours.
e-commerce-buy-check-3-answer-2 = Rien, car elle n’a pas de défaut.
e-commerce-buy-check-3-answer-3 = Demander à la banque de bloquer ma carte.
e-commerce-buy-check-3-why-1 = Oui. Vous avez 14 jours pour prévenir la boutique, sans donner de raison.
e-commerce-buy-check-3-why-2 = Un défaut n’est pas nécessaire. Pour un achat en ligne, vous avez 14 jours pour changer d’avis.
e-commerce-buy-check-3-why-3 = Bloquer une carte sert en cas de vol. Ici, prévenez la boutique dans les 14 jours.

## Lesson "e-commerce.pay": page, card, bank, contactless

e-commerce-pay-title = Payer en ligne et sans contact
e-commerce-pay-can-1 = Je sais vérifier l’adresse d’une page de paiement.
e-commerce-pay-can-2 = Je sais lire avant de confirmer à ma banque.
e-commerce-pay-can-3 = Je sais utiliser une carte dans mon téléphone.
e-commerce-pay-home-1 = Téléphone : touchez l’adresse en haut de la page pour la lire en entier.
e-commerce-pay-home-2 = Ordinateur : lisez l’adresse tout en haut, avant de sortir votre carte.
e-commerce-pay-card =
    Je paie depuis mon panier, pas depuis un message.
    Je lis l’adresse de la page en entier.
    Le cadenas ne dit pas qui est le vendeur.
    Ma banque : je lis la somme avant d’accepter.
    Un doute : je refuse et j’appelle ma banque.

## Paying: reading

e-commerce-pay-why-title = Avant de donner sa carte
e-commerce-pay-why-text =
    L’adresse d’une page est écrite tout en haut. Elle dit où vous êtes.

    Le cadenas protège le trajet de vos données. Il ne dit pas si le vendeur est honnête.

    Ensuite, votre banque vous demande de confirmer. La carte d’ici est inventée.

## Paying: the right page, the invented card

e-commerce-pay-card-title = Payer sur la bonne page
e-commerce-pay-card-text = Vous payez la bouilloire de Maison Garance, 27 €. Choisissez la bonne page. Recopiez la carte inventée, puis répondez à votre banque. N’écrivez jamais votre vraie carte.
e-commerce-pay-card-hint-1 = Ouvrez les 2 pages et comparez les adresses. Celle de la boutique contient maison-garance.example.
e-commerce-pay-card-hint-2 = Ouvrez « Depuis mon panier », puis « Payer sur cette page ». Recopiez chaque chiffre. Les espaces se placent seules.
e-commerce-pay-card-hint-3 = Numéro : 1234 5678 9012 3456. Date : 12/30. Code : 123. Choisissez « Payer 27 € », puis « Confirmer le paiement ».
e-commerce-pay-card-done = Bravo, vous avez payé sur la bonne page, sans rien risquer.
# The name of the seller, as the bank shows it: at most 30 characters.
e-commerce-pay-card-seller = Maison Garance
# Why another page is not the right one: at most 110 characters.
e-commerce-pay-card-no-message = Cette adresse n’est pas celle de la boutique. Choisissez « Retour », puis l’autre page.

## Paying: what the bank asks

e-commerce-pay-bank-title = Lire avant de confirmer
e-commerce-pay-bank-text = Vous payez encore 27 €. Recopiez la carte inventée. Lisez bien la demande de votre banque. Est-elle juste ?
e-commerce-pay-bank-hint-1 = Payez comme avant, avec la carte inventée. La banque écrit ensuite un vendeur et une somme.
e-commerce-pay-bank-hint-2 = Comparez les 2 sommes : celle de votre achat et celle de la banque.
e-commerce-pay-bank-hint-3 = 1234 5678 9012 3456, puis 12/30, puis 123. La banque demande 270 € au lieu de 27 € : choisissez « Refuser le paiement ».
e-commerce-pay-bank-done = Bravo, vous avez refusé une somme fausse. Dans la vraie vie, prévenez aussi votre banque.
e-commerce-pay-bank-seller = Maison Garance

## Contactless: reading and doing

e-commerce-pay-contactless-title = Payer sans contact
e-commerce-pay-contactless-text =
    Sans contact, vous approchez la carte du lecteur. Au-delà de 50 €, le code est demandé.

    Un téléphone peut garder vos cartes : banque, bus, médiathèque. Il faut d’abord le déverrouiller (l’ouvrir avec un code ou le doigt).

    Vous préférez la carte ou les espèces ? C’est votre choix.

e-commerce-pay-tap-title = Un téléphone, plusieurs cartes
e-commerce-pay-tap-text = Vous montez dans le bus. Votre abonnement est dans le téléphone. Ouvrez le téléphone, choisissez la bonne carte, puis approchez-le du lecteur.
e-commerce-pay-tap-hint-1 = Un téléphone fermé ne montre aucune carte. Commencez par l’ouvrir.
e-commerce-pay-tap-hint-2 = Choisissez « Déverrouiller le téléphone ». Cherchez ensuite la carte qui sert dans le bus.
e-commerce-pay-tap-hint-3 = « Déverrouiller le téléphone », puis « Abonnement de bus », puis « Approcher du lecteur ».
e-commerce-pay-tap-done = Bravo, le lecteur a reconnu votre abonnement.
# What the reader shows: one row of 56 columns.
e-commerce-pay-tap-reader = Lecteur du bus : présentez votre abonnement.

## Paying: three questions

e-commerce-pay-check-1-title = Une page a un petit cadenas. Que savez-vous ?
e-commerce-pay-check-1-answer-1 = Le vendeur est honnête.
e-commerce-pay-check-1-answer-2 = Le prix est bon.
e-commerce-pay-check-1-answer-3 = Mes données sont protégées pendant le trajet.
e-commerce-pay-check-1-why-1 = Une fausse boutique peut aussi avoir un cadenas. Lisez l’adresse et les mentions légales.
e-commerce-pay-check-1-why-2 = Le cadenas ne parle pas du prix. Il protège seulement le trajet de vos données.
e-commerce-pay-check-1-why-3 = Oui, et rien de plus. Pour savoir qui vend, lisez l’adresse de la page.

e-commerce-pay-check-2-title = Quelqu’un vous appelle : « Ici votre banque, confirmez vite ce paiement. » Que faites-vous ?
e-commerce-pay-check-2-answer-1 = Je raccroche et j’appelle moi-même ma banque.
e-commerce-pay-check-2-answer-2 = Je confirme, car c’est ma banque.
e-commerce-pay-check-2-answer-3 = Je donne mon code pour vérifier.
e-commerce-pay-check-2-why-1 = Oui. Une banque ne demande jamais cela par téléphone. Appelez le numéro écrit au dos de votre carte.
e-commerce-pay-check-2-why-2 = Une personne malhonnête peut imiter le numéro de votre banque. Confirmez seulement vos propres achats.
e-commerce-pay-check-2-why-3 = Un code ne se donne à personne, même à la banque. Raccrochez et rappelez vous-même.

e-commerce-pay-check-3-title = Votre achat coûte 60 €. Vous payez avec la carte, sans contact. Que se passe-t-il ?
e-commerce-pay-check-3-answer-1 = La carte paie sans rien demander.
e-commerce-pay-check-3-answer-2 = Le lecteur demande le code de la carte.
e-commerce-pay-check-3-answer-3 = La carte est bloquée.
e-commerce-pay-check-3-why-1 = Sans code, la carte s’arrête à 50 €. Cela limite la perte en cas de vol.
e-commerce-pay-check-3-why-2 = Oui. Au-delà de 50 €, la carte demande son code. Cachez le clavier avec la main.
e-commerce-pay-check-3-why-3 = La carte n’est pas bloquée. Le lecteur demande le code, car la somme dépasse 50 €.

## Lesson "e-commerce.sell": an advert, honest and dishonest buyers

e-commerce-sell-title = Vendre un objet d’occasion
e-commerce-sell-can-1 = Je sais écrire une annonce claire et honnête.
e-commerce-sell-can-2 = Je sais choisir une photo sans danger.
e-commerce-sell-can-3 = Je sais refuser un acheteur douteux.
e-commerce-sell-home-1 = Téléphone : ouvrez le site de vente, puis « Vendre » ou le signe +.
e-commerce-sell-home-2 = Ordinateur : sur le site de vente, « Déposer une annonce ».
e-commerce-sell-card =
    Annonce : titre clair, prix juste, vrai état.
    Photo : l’objet seul, sans visage ni adresse.
    Je parle et je suis payé sur le site.
    Pour être payé, je ne donne jamais de code.
    Je garde la preuve de l’envoi.

## Selling: reading

e-commerce-sell-why-title = Donner une seconde vie
e-commerce-sell-why-text =
    Un objet d’occasion a déjà servi. Le vendre évite de le jeter.

    L’annonce est votre vitrine : un titre, un prix, un état, une photo. Dites la vérité, même les petits défauts.

    Ici, le site « Trocadou » est inventé. Personne ne verra votre annonce.

## Selling: the advert

e-commerce-sell-advert-title = Écrire une annonce
e-commerce-sell-advert-text = Vous vendez un vélo d’enfant, en bon état, entre 30 et 60 €. Remplissez l’annonce. Choisissez une photo qui montre seulement le vélo.
e-commerce-sell-advert-hint-1 = Il y a 4 choses à remplir : le titre, le prix, l’état, la photo. Commencez par le titre.
e-commerce-sell-advert-hint-2 = Tapez un titre de 2 mots, puis un prix. Ouvrez « État » et « Photo » pour choisir dans une liste.
e-commerce-sell-advert-hint-3 = Titre : Vélo enfant. Prix : 45. « État » : « Bon état ». « Photo » : « Le vélo seul ». Puis « Publier l’annonce ».
e-commerce-sell-advert-done = Bravo, votre annonce est claire et honnête.
# What "show me how" writes as a title: at least 2 words, at most 40 characters.
e-commerce-sell-advert-example = Vélo enfant rouge
e-commerce-sell-advert-no-state-new = Le vélo a déjà servi. Choisissez un autre état, pour rester honnête.
e-commerce-sell-advert-no-state-broken = Ce vélo roule très bien. Choisissez un meilleur état.
e-commerce-sell-advert-no-picture-child = On voit le visage d’un enfant. Choisissez une photo sans personne.
e-commerce-sell-advert-no-picture-street = On lit le nom de votre rue. Choisissez une photo qui ne dit pas où vous habitez.

## Selling: the buyers

e-commerce-sell-buyers-title = Qui veut vraiment acheter ?
e-commerce-sell-buyers-text = 3 personnes vous écrivent pour le vélo à 45 €. Lisez les 3 messages. Acceptez la personne honnête. Refusez les autres et dites pourquoi.
e-commerce-sell-buyers-hint-1 = Sur ce site, l’argent passe par le site. Un acheteur honnête accepte cela.
e-commerce-sell-buyers-hint-2 = Il y a 2 messages douteux. L’un veut sortir du site. L’autre veut un code.
e-commerce-sell-buyers-hint-3 = « Samira » : « Accepter sur le site ». « Kevin » et « Transport 24 » : « Refuser et signaler ». Kevin veut sortir du site. L’autre veut un code.
e-commerce-sell-buyers-done = Bravo, vous savez reconnaître un acheteur honnête.

## Selling: reading, the sending

e-commerce-sell-send-title = Envoyer et être payé
e-commerce-sell-send-text =
    Le site garde l’argent de l’acheteur. Vous envoyez l’objet. L’acheteur le reçoit, puis le site vous paie.

    Prenez une photo de l’objet emballé. Gardez le reçu de la poste ou du point relais.

    En main propre (en face à face), choisissez un lieu public.

## Selling: three questions

e-commerce-sell-check-1-title = Quelle photo choisir pour vendre une table ?
e-commerce-sell-check-1-answer-1 = La table seule, avec sa petite rayure.
e-commerce-sell-check-1-answer-2 = La table, avec vos enfants autour.
e-commerce-sell-check-1-answer-3 = Une photo trouvée sur un autre site.
e-commerce-sell-check-1-why-1 = Oui. On voit l’objet et son défaut. L’acheteur sait ce qu’il achète.
e-commerce-sell-check-1-why-2 = Tout le monde verra cette photo. Mieux vaut l’objet seul, sans visage.
e-commerce-sell-check-1-why-3 = L’acheteur veut voir votre table. Et cette photo appartient à quelqu’un d’autre.

e-commerce-sell-check-2-title = Un acheteur écrit : « Donnez-moi le code reçu par SMS, je vous paie. » Que faites-vous ?
e-commerce-sell-check-2-answer-1 = Je donne le code, car il va payer.
e-commerce-sell-check-2-answer-2 = Je refuse et je le signale au site.
e-commerce-sell-check-2-answer-3 = Je donne le code, mais sans mon nom.
e-commerce-sell-check-2-why-1 = Ce code ouvre votre compte ou votre banque. Pour recevoir de l’argent, aucun code n’est utile.
e-commerce-sell-check-2-why-2 = Oui. Un code reçu par SMS (message sur téléphone) ne se donne jamais.
e-commerce-sell-check-2-why-3 = Sans votre nom, le code marche aussi. Ne le donnez à personne.

e-commerce-sell-check-3-title = L’acheteur propose de payer en dehors du site, « pour aller plus vite ». Quel est le risque ?
e-commerce-sell-check-3-answer-1 = Il paiera un peu plus cher.
e-commerce-sell-check-3-answer-2 = Il recevra l’objet en retard.
e-commerce-sell-check-3-answer-3 = Vous pouvez perdre l’objet et l’argent.
e-commerce-sell-check-3-why-1 = Le prix n’est pas le problème. En dehors du site, personne ne garantit votre argent.
e-commerce-sell-check-3-why-2 = Le retard n’est pas le plus grave. En dehors du site, vous n’avez plus de protection.
e-commerce-sell-check-3-why-3 = Oui. En dehors du site, la vente n’est plus protégée. Restez sur le site.

## Lesson "e-commerce.donations": giving, and calling for gifts

e-commerce-donations-title = Faire et recevoir des dons
e-commerce-donations-can-1 = Je sais lire une page de don avant de donner.
e-commerce-donations-can-2 = Je sais préparer une page d’appel aux dons.
e-commerce-donations-can-3 = Je sais remercier et protéger les donateurs.
e-commerce-donations-home-1 = Téléphone : ouvrez la page de don d’une association et lisez-la en entier.
e-commerce-donations-home-2 = Ordinateur : comparez les pages de don de 2 associations.
e-commerce-donations-card =
    Donner : je lis la somme et la fréquence.
    Je demande un reçu.
    Recevoir : dire à quoi sert l’argent.
    Montrer le contact et les dépenses.
    Les noms des donateurs restent cachés.

## Donations: reading

e-commerce-donations-why-title = Donner à une association
e-commerce-donations-why-text =
    Une association peut recevoir des dons en ligne. La page dit qui reçoit, combien et à quoi sert l’argent.

    Le reçu fiscal peut baisser l’impôt du donateur. Seules les associations d’intérêt général (utiles à tous) peuvent en donner.

    Vous allez donner, puis recevoir : tout est inventé.

## Donations: giving

e-commerce-donations-give-title = À la place du donateur
e-commerce-donations-give-text = L’association Les Jardins Bleus reçoit des dons. Donnez 20 €, une seule fois, avec un reçu. Lisez bien : la page propose autre chose.
e-commerce-donations-give-hint-1 = Choisissez la somme, puis regardez la ligne « Fréquence ». Un appui sur la ligne la change.
e-commerce-donations-give-hint-2 = « Fréquence » doit dire « une seule fois ». « Reçu fiscal » doit dire « oui ».
e-commerce-donations-give-hint-3 = Choisissez 20 €. Appuyez sur « Fréquence », puis sur « Reçu fiscal ». Choisissez « Donner », relisez, puis « Confirmer le don ».
e-commerce-donations-give-done = Bravo, vous avez lu avant de donner.
e-commerce-donations-give-receiver = Les Jardins Bleus

## Donations: receiving

e-commerce-donations-page-title = Préparer la page de votre association
e-commerce-donations-page-text = Votre association cherche de l’argent pour un potager. Dites le projet en 3 mots ou plus. Affichez ce qui donne confiance. Publiez, puis remerciez chaque donateur.
e-commerce-donations-page-hint-1 = Tapez d’abord le projet. Un appui sur une ligne l’affiche ou la cache.
e-commerce-donations-page-hint-2 = Affichez 3 lignes : le contact, le reçu, les dépenses. Cachez les noms des donateurs.
e-commerce-donations-page-hint-3 = Projet : Un potager partagé. Affichez tout, sauf « Noms des donateurs ». « Publier la page ». Ouvrez chaque don : « Envoyer merci et le reçu ».
e-commerce-donations-page-done = Bravo, votre page est claire et vos donateurs sont remerciés.
# What "show me how" writes: at least 3 words, at most 60 characters.
e-commerce-donations-page-example = Un potager partagé
# What to do with a line that stands wrong: at most 110 characters.
e-commerce-donations-page-no-contact = Affichez le contact : un donateur veut pouvoir vous écrire.
e-commerce-donations-page-no-receipt = Affichez le reçu fiscal : beaucoup de donateurs le cherchent.
e-commerce-donations-page-no-givers = Cachez les noms : un don est une information privée.
e-commerce-donations-page-no-spending = Affichez les dépenses : elles montrent où va l’argent.

## Donations: trust

e-commerce-donations-trust-title = Garder la confiance
e-commerce-donations-trust-text =
    Passez par un service de paiement connu. L’association ne voit jamais le numéro de carte.

    Gardez seulement les données utiles : nom, adresse, somme. Un donateur peut demander à les voir.

    Chaque année, l’association déclare aux impôts le total de ses reçus fiscaux.

## Donations: three questions

e-commerce-donations-check-1-title = Une page de don affiche « 20 € » et, plus bas, « tous les mois ». Combien donnez-vous en un an ?
e-commerce-donations-check-1-answer-1 = 20 €.
e-commerce-donations-check-1-answer-2 = 40 €.
e-commerce-donations-check-1-answer-3 = 240 €.
e-commerce-donations-check-1-why-1 = 20 €, c’est pour un mois. Tous les mois, cela fait 12 fois 20 €.
e-commerce-donations-check-1-why-2 = Comptez 12 mois : 12 fois 20 €, donc 240 €.
e-commerce-donations-check-1-why-3 = Oui. 12 fois 20 € font 240 €. Lisez toujours la fréquence.

e-commerce-donations-check-2-title = Qu’est-ce qui donne le plus confiance sur une page de don ?
e-commerce-donations-check-2-answer-1 = Dire à quoi sert l’argent et comment écrire.
e-commerce-donations-check-2-answer-2 = Une photo triste et une heure limite.
e-commerce-donations-check-2-answer-3 = La liste des noms des donateurs.
e-commerce-donations-check-2-why-1 = Oui. Un projet clair et un contact permettent de vérifier.
e-commerce-donations-check-2-why-2 = Presser les gens est un signe d’arnaque. Un projet clair donne plus confiance.
e-commerce-donations-check-2-why-3 = Un don est privé. Ces noms ne se publient pas sans accord.

e-commerce-donations-check-3-title = Quelle association peut donner un reçu fiscal ?
e-commerce-donations-check-3-answer-1 = Toutes les associations.
e-commerce-donations-check-3-answer-2 = Les associations d’intérêt général.
e-commerce-donations-check-3-answer-3 = Seulement celles de plus de 100 membres.
e-commerce-donations-check-3-why-1 = Non, certaines servent seulement leurs membres. En cas de doute, l’association interroge les impôts.
e-commerce-donations-check-3-why-2 = Oui. En cas de doute, l’association peut interroger les impôts avant de donner des reçus.
e-commerce-donations-check-3-why-3 = Le nombre de membres ne compte pas. L’association doit être d’intérêt général.

## Shops to judge

# Names: at most 25 characters. Addresses: at most 40. Texts: at most 40 words. Reasons: at most 110 characters.
e-commerce-shop-garance-name = Maison Garance
e-commerce-shop-garance-detail = www.maison-garance.example
e-commerce-shop-garance-about =
    Petits appareils de cuisine. Maison Garance, 12 rue du Port, Angers. Contact : bonjour@maison-garance.example. Paiement par carte. Retour possible pendant 14 jours. Mentions légales en bas de la page.
e-commerce-shop-garance-why = Cette boutique dit son nom, son adresse et ses règles de retour. Elle est sérieuse.
e-commerce-shop-soldes-name = Super Soldes
e-commerce-shop-soldes-detail = www.super-soldes-90.example
e-commerce-shop-soldes-about =
    Robot de cuisine à 29 € au lieu de 390 € ! Paiement par virement uniquement, la carte n’est pas acceptée. Livraison rapide. Pour nous écrire, remplissez le formulaire.
e-commerce-shop-soldes-why = Relisez : un prix incroyable, aucune adresse, et la carte est refusée. Elle est douteuse.
e-commerce-shop-lumo-name = Atelier Lumo
e-commerce-shop-lumo-detail = www.atelier-lumo.example
e-commerce-shop-lumo-about =
    Lampes faites à la main depuis 2024. Lumo, 3 place du Marché, Quimper. Délai : 10 jours, car chaque lampe est faite à la commande. Carte ou chèque. Avis des clients, bons et moins bons.
e-commerce-shop-lumo-why = Elle est jeune et lente, mais elle dit qui elle est et montre de vrais avis. Elle est sérieuse.
# Signs: at most 45 characters.
e-commerce-sign-hurry = Elle dit qu’il reste seulement 1 heure
e-commerce-sign-reviews = Les avis des clients sont tous mauvais
e-commerce-sign-transfer = Elle veut seulement un virement
e-commerce-sign-outside = On veut sortir du site
e-commerce-sign-code = On veut un code
e-commerce-sign-low = On propose un prix trop bas

## Articles

# Names: at most 30 characters. Sellers: at most 35. Texts: at most 35 words.
e-commerce-article-far-name = Bouilloire rouge
e-commerce-article-far-seller = Import Éclair
e-commerce-article-far-about = Neuve, 1 litre. Envoyée depuis l’étranger : arrivée dans 6 semaines. Retour à vos frais.
e-commerce-article-small-name = Mini bouilloire
e-commerce-article-small-seller = Atelier Lumo
e-commerce-article-small-about = Neuve, 0,4 litre, pour 1 tasse. Arrivée en 3 jours. Garantie 2 ans.
e-commerce-article-kettle-name = Bouilloire bleue
e-commerce-article-kettle-seller = Maison Garance
e-commerce-article-kettle-about = Neuve, 1 litre. Arrivée en 3 jours. Garantie 2 ans. Retour possible pendant 14 jours.
e-commerce-delivery-home = À la maison
e-commerce-delivery-relay = En point relais

## Pages of payment

# Names: at most 35 characters. Addresses: at most 45. Texts: at most 30 words.
e-commerce-page-message-name = Depuis un lien reçu par SMS
e-commerce-page-message-address = https://garance-paie77.example
e-commerce-page-message-about = Cadenas fermé. Payez vite pour garder votre commande. Donnez aussi votre code secret.
e-commerce-page-basket-name = Depuis mon panier
e-commerce-page-basket-address = https://paiement.maison-garance.example
e-commerce-page-basket-about = Cadenas fermé. Maison Garance. 1 bouilloire bleue, livraison en point relais.

## What a telephone keeps

# At most 30 characters.
e-commerce-pass-bank = Carte bancaire
e-commerce-pass-library = Carte de médiathèque
e-commerce-pass-bus = Abonnement de bus
e-commerce-pass-cinema = Billet de cinéma

## Selling: states and pictures

# At most 40 characters.
e-commerce-state-new = Neuf, jamais utilisé
e-commerce-state-good = Bon état
e-commerce-state-broken = À réparer
e-commerce-picture-child = Un enfant sur le vélo
e-commerce-picture-bicycle = Le vélo seul
e-commerce-picture-street = Le vélo devant le nom de la rue

## Buyers

# Names: at most 25 characters. Profiles: at most 40. Messages: at most 40 words. Reasons: at most 110 characters.
e-commerce-buyer-hurry-name = Kevin
e-commerce-buyer-hurry-detail = Inscrit aujourd’hui, aucun avis
e-commerce-buyer-hurry-about = Bonjour, je prends le vélo sans le voir, à 45 €. Ne passons pas par le site, c’est plus simple. Écrivez-moi sur mon adresse et donnez votre numéro de compte.
e-commerce-buyer-hurry-why = Relisez : Kevin veut payer en dehors du site. Il n’y aurait plus de protection.
e-commerce-buyer-samira-name = Samira
e-commerce-buyer-samira-detail = Inscrite depuis 2021, 14 avis
e-commerce-buyer-samira-about = Bonjour, le vélo est pour ma fille de 6 ans. Est-ce que les freins marchent bien ? Si oui, je paie sur le site ce soir. Merci.
e-commerce-buyer-samira-why = Samira pose une question utile et paie sur le site. Vous pouvez accepter.
e-commerce-buyer-courier-name = Transport 24
e-commerce-buyer-courier-detail = Inscrit hier, aucun avis
e-commerce-buyer-courier-about = Votre vélo est vendu ! Pour recevoir vos 45 €, donnez le code que vous allez recevoir par SMS. Le livreur passe dans 1 heure.
e-commerce-buyer-courier-why = Relisez : on vous demande un code. Pour recevoir de l’argent, aucun code n’est utile.

## Donations: lines of the page, gifts

# At most 45 characters.
e-commerce-line-contact = Contact de l’association
e-commerce-line-receipt = Reçu fiscal possible
e-commerce-line-givers = Noms des donateurs
e-commerce-line-spending = Où va l’argent
e-commerce-gift-jeanne-from = Jeanne
e-commerce-gift-jeanne-about = Bravo pour le potager ! J’habite à côté. Je viendrai aussi jardiner.
e-commerce-gift-bakery-from = Boulangerie Levain
e-commerce-gift-bakery-about = Nous sommes contents de vous aider. Merci de nous envoyer un reçu.
