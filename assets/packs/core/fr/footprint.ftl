### Lessons "footprint.devices", "footprint.habits", "footprint.measure": what digital technology weighs for the climate.
### Figures are rounded orders of magnitude (ADEME, Arcep, Arcom). Words in guillemets are labels of the interface.

## Lesson footprint.devices: keeping devices longer

# At most 40 characters.
footprint-devices-title = Garder ses appareils plus longtemps
# Each outcome: at most 60 characters.
footprint-devices-can-1 = Je sais ce qui pèse le plus dans un appareil.
footprint-devices-can-2 = Je sais où faire réparer un appareil.
footprint-devices-can-3 = Je sais donner un appareil sans donner mes données.
# The same gesture on one's own machine.
footprint-devices-home-1 = Téléphone : dans les réglages, cherchez « Batterie » pour voir son état. Une batterie se change.
footprint-devices-home-2 = Ordinateur : il est lent ? Libérez de la place sur le disque avant d’en acheter un autre.
# The card to take away: at most 5 short lines.
footprint-devices-card =
    Garder : 5 ans au lieu de 2.
    Réparer : label QualiRépar, café de réparation.
    Acheter : reconditionné plutôt que neuf.
    Donner : j’efface d’abord mes données.

## Reading: making weighs most

footprint-devices-why-title = Fabriquer pèse lourd
# At most 55 words.
footprint-devices-why-text =
    Un téléphone contient des dizaines de métaux. Il faut creuser, transporter, fabriquer.

    On compte en kilos de CO2e : les gaz qui réchauffent la planète. Un téléphone neuf : environ 80 kg. Une télévision : environ 350 kg.

    En France, l’électricité des appareils pèse moins que leur fabrication.

## Practice: two phones

footprint-devices-compare-title = Comparer 2 téléphones
# At most 30 words.
footprint-devices-compare-text = Léa et Sami ont le même téléphone. Choisissez chaque téléphone, lisez la phrase et tapez les nombres. Trouvez ensuite le plus lourd par an.
footprint-devices-compare-hint-1 = Une phrase donne les nombres de chaque téléphone. Tapez-les, puis comparez les kilos.
footprint-devices-compare-hint-2 = « Nombre » : 1. « Années gardées » : 5 pour Léa, 2 pour Sami. Puis « Enregistrer ».
footprint-devices-compare-hint-3 = Quand les 2 sont remplis, comparez les kilos. Choisissez « Téléphone de Sami ».
footprint-devices-compare-done = Bravo. Gardé 5 ans, le même téléphone pèse 16 kg par an. Gardé 2 ans, il pèse 40 kg par an.
# The sentence that gives the numbers: at most 20 words and 2 rows.
footprint-devices-compare-given-phone-lea = Léa a 1 téléphone. Elle le garde 5 ans.
footprint-devices-compare-given-phone-sami = Sami a 1 téléphone. Il en change tous les 2 ans.

## Reading: repairing

footprint-devices-repair-title = Réparer d’abord
footprint-devices-repair-text =
    Écran cassé, batterie faible : beaucoup de pannes se réparent.

    Un appareil neuf a 2 ans de garantie légale. La réparation est gratuite, sauf si vous l’avez cassé.

    Sinon, un réparateur au label QualiRépar peut déduire une aide de la facture. Dans un café de réparation, des bénévoles vous aident.

## Practice: halving a family's figure

footprint-devices-longer-title = Diviser le total par 2
footprint-devices-longer-text = Une famille a 2 téléphones, 1 ordinateur et 1 télévision. Choisissez 3 changements au plus pour atteindre le but. Puis « J’ai fini ».
footprint-devices-longer-hint-1 = Essayez un choix : les kilos gagnés s’affichent. Choisissez-le encore pour le retirer.
footprint-devices-longer-hint-2 = Le chargeur ne change presque rien. Cherchez ce qui évite de fabriquer un appareil neuf.
footprint-devices-longer-hint-3 = Prenez les 2 choix des téléphones et l’ordinateur réparé. Choisissez « J’ai fini ».
footprint-devices-longer-done = Bravo. Garder, réparer, acheter reconditionné : voilà ce qui compte. Débrancher le chargeur aide très peu.

## Reading: giving

footprint-devices-give-title = Donner ou recycler
footprint-devices-give-text =
    Un appareil dans un tiroir ne sert à personne. S’il marche, donnez-le à une association ou vendez-le.

    Avant : copiez vos photos, puis effacez tout. Dans les réglages, cherchez « Réinitialiser ».

    S’il ne marche plus : un magasin qui vend du neuf reprend l’ancien. La déchèterie aussi. Jamais à la poubelle.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
footprint-devices-check-1-title = En France, qu’est-ce qui pèse le plus dans la vie d’un téléphone ?
footprint-devices-check-1-answer-1 = Sa recharge, chaque nuit.
footprint-devices-check-1-answer-2 = Sa fabrication.
footprint-devices-check-1-answer-3 = Les e-mails reçus.
footprint-devices-check-1-why-1 = La recharge prend peu d’électricité : quelques kilowattheures par an. La fabrication pèse bien plus.
footprint-devices-check-1-why-2 = Oui. C’est pourquoi garder son téléphone longtemps aide beaucoup.
footprint-devices-check-1-why-3 = Un e-mail pèse très peu. La fabrication du téléphone pèse bien plus.

footprint-devices-check-2-title = La batterie de votre téléphone tient mal. Il a 3 ans. Que faites-vous d’abord ?
footprint-devices-check-2-answer-1 = Je fais changer la batterie.
footprint-devices-check-2-answer-2 = J’achète un téléphone neuf plus économe.
footprint-devices-check-2-answer-3 = Je le garde branché toute la journée.
footprint-devices-check-2-why-1 = Oui. Une batterie neuve coûte moins cher, et le téléphone repart pour des années.
footprint-devices-check-2-why-2 = Fabriquer un téléphone neuf pèse environ 80 kg. Une batterie économe ne les rattrape pas.
footprint-devices-check-2-why-3 = Il ne sert plus à se déplacer. Une nouvelle batterie règle la panne.

footprint-devices-check-3-title = Vous donnez votre ancien ordinateur à une association. Que faites-vous avant ?
footprint-devices-check-3-answer-1 = Je vide la corbeille.
footprint-devices-check-3-answer-2 = Je donne aussi mon mot de passe.
footprint-devices-check-3-answer-3 = Je copie mes fichiers, puis je réinitialise.
footprint-devices-check-3-why-1 = Vos photos et vos comptes resteraient dans l’ordinateur. Il faut le réinitialiser en entier.
footprint-devices-check-3-why-2 = Un mot de passe ne se donne jamais. Réinitialisez : l’ordinateur n’en demandera plus.
footprint-devices-check-3-why-3 = Oui. Vous gardez vos fichiers, et personne ne trouve vos données.

## Lesson footprint.habits: video, e-mails, settings

footprint-habits-title = Choisir les bons réglages
footprint-habits-can-1 = Je sais pourquoi le Wi-Fi pèse moins que la 4G.
footprint-habits-can-2 = Je sais régler la qualité d’une vidéo.
footprint-habits-can-3 = Je sais quels gestes comptent peu.
footprint-habits-home-1 = Téléphone : dans les réglages de l’application vidéo, choisissez une qualité moyenne hors du Wi-Fi.
footprint-habits-home-2 = Ordinateur ou télévision : dans le menu de la vidéo, cherchez « Qualité », puis HD au lieu de 4K.
footprint-habits-card =
    Vidéo : Wi-Fi plutôt que 4G ou 5G.
    Qualité : HD au lieu de 4K.
    Lecture automatique : je la coupe.
    Vieux e-mails : presque rien.

## Reading: what lies behind a video

footprint-habits-why-title = Derrière une vidéo
footprint-habits-why-text =
    Une vidéo traverse des réseaux et des centres de données (de grands bâtiments pleins d’ordinateurs). Tout cela prend de l’énergie.

    Une heure pèse environ 6 à 57 grammes de CO2e, écran compris. Cela dépend de l’écran, du réseau et de la qualité de l’image.

## Practice: mobile network or Wi-Fi

footprint-habits-network-title = 4G ou Wi-Fi ?
footprint-habits-network-text = Tom et Lina regardent les mêmes vidéos. Choisissez chaque téléphone, lisez la phrase, tapez les nombres. Trouvez ensuite le plus lourd.
footprint-habits-network-hint-1 = Une phrase donne les 3 nombres de chaque téléphone. Tapez-les, puis comparez les kilos.
footprint-habits-network-hint-2 = Pour les 2 : nombre 1, années 4, heures 2. Puis « Enregistrer ».
footprint-habits-network-hint-3 = Quand les 2 sont remplis, comparez les kilos. Choisissez « Téléphone de Tom ».
footprint-habits-network-done = Bravo. À la maison, le Wi-Fi passe par la box et pèse moins que la 4G ou la 5G.
# The sentence that gives the numbers: at most 20 words and 2 rows.
footprint-habits-network-given-video-mobile = Tom a 1 téléphone, gardé 4 ans. Il regarde des vidéos en 4G, 2 heures par jour.
footprint-habits-network-given-video-wifi = Lina a 1 téléphone, gardé 4 ans. Elle regarde des vidéos en Wi-Fi, 2 heures par jour.

## Reading: small gestures

footprint-habits-small-title = Les petits gestes
footprint-habits-small-text =
    On entend : « Supprimez vos vieux e-mails pour la planète. » En vérité, un e-mail gardé pèse presque rien.

    Trier aide à s’y retrouver : c’est une bonne raison.

    Pour le climat, regardez la vidéo, la taille de l’écran et la durée de vie des appareils.

## Practice: the settings that matter

footprint-habits-settings-title = Trouver les 2 bons réglages
footprint-habits-settings-text = Ici, on compte seulement l’usage. La 4K est une image très fine, la HD une image fine. Choisissez 2 changements au plus pour atteindre le but. Puis « J’ai fini ».
footprint-habits-settings-hint-1 = Essayez un choix : les kilos gagnés s’affichent. Choisissez-le encore pour le retirer.
footprint-habits-settings-hint-2 = Les vieux e-mails et la box comptent peu. Regardez les vidéos.
footprint-habits-settings-hint-3 = Choisissez la vidéo en HD sur la télévision et le Wi-Fi sur le téléphone. Puis « J’ai fini ».
footprint-habits-settings-done = Bravo. 2 réglages, faits une seule fois, divisent ce total par 2.

## Check: three questions

footprint-habits-check-1-title = Chez vous, comment regarder une vidéo sur un téléphone en pesant moins ?
footprint-habits-check-1-answer-1 = En 5G, car elle est plus rapide.
footprint-habits-check-1-answer-2 = En baissant le son.
footprint-habits-check-1-answer-3 = En Wi-Fi, avec une qualité moyenne.
footprint-habits-check-1-why-1 = La vitesse ne fait pas le poids. Pour une vidéo, le réseau mobile pèse plus que le Wi-Fi.
footprint-habits-check-1-why-2 = Le son compte très peu. L’image est la partie lourde.
footprint-habits-check-1-why-3 = Oui. Le Wi-Fi pèse moins, et l’image moyenne suffit sur un petit écran.

footprint-habits-check-2-title = Vous avez gardé 3 000 vieux e-mails. Que gagne le climat si vous les effacez ?
footprint-habits-check-2-answer-1 = Autant qu’un téléphone gardé plus longtemps.
footprint-habits-check-2-answer-2 = Presque rien.
footprint-habits-check-2-answer-3 = La moitié de mon impact numérique.
footprint-habits-check-2-why-1 = Garder son téléphone évite de fabriquer : ce sont des dizaines de kilos. Ici, presque rien.
footprint-habits-check-2-why-2 = Oui. Triez pour vous y retrouver. Pour le climat, regardez les appareils et la vidéo.
footprint-habits-check-2-why-3 = Le stockage de ces e-mails prend très peu d’énergie. Les appareils pèsent bien plus.

footprint-habits-check-3-title = Que fait la « lecture automatique » d’un service de vidéo ?
footprint-habits-check-3-answer-1 = Elle lance la vidéo suivante sans rien demander.
footprint-habits-check-3-answer-2 = Elle baisse la qualité de l’image.
footprint-habits-check-3-answer-3 = Elle enregistre la vidéo sur l’appareil.
footprint-habits-check-3-why-1 = Oui. En la coupant, vous choisissez ce que vous regardez.
footprint-habits-check-3-why-2 = La qualité se règle ailleurs, au mot « Qualité ». La lecture automatique enchaîne les vidéos.
footprint-habits-check-3-why-3 = C’est le téléchargement. La lecture automatique enchaîne les vidéos.

## Lesson footprint.measure: the calculator

footprint-measure-title = Mesurer son empreinte numérique
footprint-measure-can-1 = Je sais ce que veut dire CO2e.
footprint-measure-can-2 = Je sais remplir un calculateur d’empreinte.
footprint-measure-can-3 = Je sais choisir les changements qui comptent.
footprint-measure-home-1 = Téléphone : ouvrez Impact CO2, de l’ADEME, puis « Numérique ».
footprint-measure-home-2 = Ordinateur : ouvrez Nos Gestes Climat. Le test complet prend 10 minutes.
footprint-measure-card =
    CO2e : les gaz qui réchauffent, en kilos.
    kWh : l’électricité utilisée.
    Je compte : combien, combien d’années, combien d’heures.
    Je commence par le plus lourd.

## Reading: the units

footprint-measure-why-title = 2 unités à connaître
footprint-measure-why-text =
    CO2e, ou équivalent CO2 : on compte ensemble les gaz qui réchauffent la planète. On les compte en kilos.

    kWh, ou kilowattheure : on compte l’électricité.

    Un calculateur donne un ordre de grandeur : un nombre arrondi. Il aide à comparer, pas à juger.

## Practice: Inès's home

footprint-measure-home-title = Chez Inès
footprint-measure-home-text = Remplissez le calculateur pour la maison d’Inès. Choisissez un appareil, lisez la phrase, tapez les nombres. Trouvez ensuite le plus lourd.
footprint-measure-home-hint-1 = Choisissez un appareil « à remplir ». La phrase donne chaque nombre.
footprint-measure-home-hint-2 = Téléphones : 3, gardés 2 ans. Ordinateur : 1, gardé 5 ans, 4 heures. Télévision : 1, gardée 7 ans, 4 heures.
footprint-measure-home-hint-3 = Après chaque appareil, choisissez « Enregistrer ». À la fin, choisissez « Téléphones » : 120 kg par an.
footprint-measure-home-done = Bravo. Chez Inès, les 3 téléphones changés tous les 2 ans pèsent le plus.
# The sentence that gives the numbers: at most 20 words and 2 rows.
footprint-measure-home-given-phones = La famille a 3 téléphones. Chacun est gardé 2 ans.
footprint-measure-home-given-laptop = Inès a 1 ordinateur portable. Elle le garde 5 ans, et l’allume 4 heures par jour.
footprint-measure-home-given-tv = Il y a 1 télévision, gardée 7 ans. Elle est allumée 4 heures par jour.

## Reading: understanding the result

footprint-measure-result-title = Lire le résultat
footprint-measure-result-text =
    Le total d’Inès : environ 217 kg de CO2e par an. C’est à peu près 1 000 km seul en voiture à essence.

    Le poids de la fabrication est partagé entre les années. Plus on garde l’appareil, plus ce poids par an est petit.

## Practice: a small town hall

footprint-measure-townhall-title = Une petite mairie
footprint-measure-townhall-text = La mairie a 6 ordinateurs, 6 écrans et 4 téléphones. Choisissez 3 changements au plus pour diviser le total par 2. Puis « J’ai fini ».
footprint-measure-townhall-hint-1 = Essayez chaque choix : les kilos gagnés s’affichent.
footprint-measure-townhall-hint-2 = Le fond d’écran sombre ne change presque rien. Les ordinateurs neufs pèsent le plus.
footprint-measure-townhall-hint-3 = Choisissez les ordinateurs reconditionnés et les téléphones gardés 4 ans. Puis « J’ai fini ».
footprint-measure-townhall-done = Bravo. La mairie achète moins de neuf et garde plus longtemps.

## Reading: real calculators

footprint-measure-tools-title = De vrais calculateurs
footprint-measure-tools-text =
    L’ADEME est l’agence publique de la transition écologique. Elle propose 2 outils gratuits.

    Impact CO2 compare des objets et des usages, dont le numérique.
    Nos Gestes Climat calcule toute une vie : logement, repas, transports.

    Ces 2 outils ne demandent pas votre nom.

## Check: three questions

footprint-measure-check-1-title = Que compte le CO2e ?
footprint-measure-check-1-answer-1 = Les gaz qui réchauffent la planète.
footprint-measure-check-1-answer-2 = Le prix de l’électricité.
footprint-measure-check-1-answer-3 = La vitesse d’internet.
footprint-measure-check-1-why-1 = Oui. Plusieurs gaz réchauffent. On les compte ensemble, comme du CO2.
footprint-measure-check-1-why-2 = L’électricité se compte en kWh, et son prix en euros. Le CO2e compte des gaz.
footprint-measure-check-1-why-3 = La vitesse se compte en mégabits par seconde. Le CO2e compte des gaz.

footprint-measure-check-2-title = 2 calculateurs donnent 200 kg et 230 kg. Que pensez-vous ?
footprint-measure-check-2-answer-1 = L’un des deux ment.
footprint-measure-check-2-answer-2 = Il faut prendre le plus petit.
footprint-measure-check-2-answer-3 = C’est le même ordre de grandeur.
footprint-measure-check-2-why-1 = Ils n’arrondissent pas de la même façon. Les 2 résultats sont proches.
footprint-measure-check-2-why-2 = Le plus petit n’est pas plus vrai. Les 2 disent à peu près la même chose.
footprint-measure-check-2-why-3 = Oui. Ces outils arrondissent. Ils servent à trouver ce qui pèse le plus.

footprint-measure-check-3-title = Une association a 10 ordinateurs. Quel choix réduit le plus son empreinte ?
footprint-measure-check-3-answer-1 = Mettre un fond d’écran sombre.
footprint-measure-check-3-answer-2 = Les garder 6 ans au lieu de 3.
footprint-measure-check-3-answer-3 = Les remplacer par des neufs plus économes.
footprint-measure-check-3-why-1 = Ce geste ne change presque rien. La fabrication pèse bien plus.
footprint-measure-check-3-why-2 = Oui. La fabrication est partagée entre 2 fois plus d’années.
footprint-measure-check-3-why-3 = Fabriquer 10 ordinateurs pèse près de 2 000 kg. L’économie d’électricité ne les rattrape pas.

## Devices

# At most 25 characters.
footprint-device-phone-lea = Téléphone de Léa
footprint-device-phone-sami = Téléphone de Sami
footprint-device-video-mobile = Téléphone de Tom
footprint-device-video-wifi = Téléphone de Lina
footprint-device-phones = Téléphones
footprint-device-laptop = Ordinateur portable
footprint-device-tv = Télévision

## Changes to choose

# At most 31 characters: what each spares stands beside it.
footprint-choice-phones-longer = Garder les téléphones 5 ans
footprint-choice-phones-refurbished = Téléphones reconditionnés
footprint-choice-laptop-repaired = Ordinateur réparé, gardé 8 ans
footprint-choice-tv-longer = Garder la télévision 10 ans
footprint-choice-charger = Débrancher les chargeurs
footprint-choice-definition = Télévision : HD, pas 4K
footprint-choice-wifi = Téléphone : Wi-Fi, pas 4G
footprint-choice-box-night = Éteindre la box la nuit
footprint-choice-old-emails = Supprimer les vieux e-mails
footprint-choice-laptops-longer = Garder les ordinateurs 6 ans
footprint-choice-laptops-refurbished = Ordinateurs reconditionnés
footprint-choice-phones-four-years = Garder les téléphones 4 ans
footprint-choice-dark-screen = Fond d’écran sombre
