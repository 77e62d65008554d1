### Online procedures: what to bring, how long it takes, what to watch for.
### Titles: at most 45 characters. "bring": 3 to 5 lines. "watch": at most 30 words. Official names and addresses stay as they are.
### "words": what people type to find the procedure, in everyday words, never shown; at most 120 characters, commas between.

## Family or housing allowance

procedure-caf-allowance-title = Aide de la Caf : logement ou famille
procedure-caf-allowance-official = Caf : aide au logement, prestations familiales
procedure-caf-allowance-bring =
    Pièce d’identité ou titre de séjour
    Numéro de Sécurité sociale
    RIB (relevé d’identité bancaire) à votre nom
    Bail (contrat de location) et montant du loyer
    Téléphone et adresse e-mail, pour les codes
procedure-caf-allowance-time = Environ 30 minutes. La Caf répond ensuite en quelques semaines.
procedure-caf-allowance-watch = Le site officiel est caf.fr. La demande est gratuite. Faites-la vite : l’aide au logement ne paie pas les mois avant la demande.
procedure-caf-allowance-words = caf, apl, allocs, allocation familiale, aide au loyer, payer mon loyer, naissance, prime de naissance, enfant

## Tax return

procedure-tax-return-title = Déclarer ses revenus (impôts)
procedure-tax-return-official = impots.gouv.fr : déclaration de revenus en ligne
procedure-tax-return-bring =
    Numéro fiscal et mot de passe
    Dernier avis d’impôt
    Revenus de l’année passée
    Dépenses à déclarer : garde d’enfant, dons, pension
    RIB (relevé d’identité bancaire)
procedure-tax-return-time = Environ 45 minutes, dès avril. La date limite dépend du département.
procedure-tax-return-watch = Le site officiel est impots.gouv.fr. Les impôts ne demandent jamais votre numéro de carte par e-mail ou par SMS.
procedure-tax-return-words = impôt, feuille d’impôts, déclaration de revenus, fisc, avis d’imposition, argent gagné

## Health insurance card

procedure-health-card-title = Obtenir une carte Vitale
procedure-health-card-official = ameli.fr (Assurance maladie) : demande de carte Vitale
procedure-health-card-bring =
    Numéro de Sécurité sociale
    Pièce d’identité ou titre de séjour
    Photo d’identité récente
    Mot de passe du compte ameli, s’il existe
    Téléphone et adresse e-mail, pour les codes
procedure-health-card-time = Environ 20 minutes. La carte arrive par courrier après quelques semaines.
procedure-health-card-watch = Le site officiel est ameli.fr. La carte Vitale est gratuite. Un SMS qui demande de payer pour elle est une arnaque.
procedure-health-card-words = carte verte, sécu, sécurité sociale, carte de santé perdue ou volée, pharmacie, médecin

## Identity card

procedure-identity-card-title = Faire ou refaire sa carte d’identité
procedure-identity-card-official = France Titres (ANTS) : pré-demande de carte d’identité, puis mairie
procedure-identity-card-bring =
    Ancienne carte ou passeport, s’il y en a
    Photo d’identité de moins de 6 mois
    Justificatif de domicile de moins de 1 an
    Déclaration de perte ou de vol, si besoin
    Téléphone et adresse e-mail, pour les codes
procedure-identity-card-time = Environ 20 minutes en ligne. Ensuite : rendez-vous en mairie.
procedure-identity-card-watch = Le site officiel se termine par .gouv.fr. La carte est gratuite, sauf perte ou vol. Le rendez-vous en mairie est toujours gratuit.
procedure-identity-card-words = cni, pièce d’identité, papiers perdus ou volés, ants, renouveler, nouvelle carte

## Residence permit

procedure-residence-permit-title = Demander ou renouveler un titre de séjour
procedure-residence-permit-official = ANEF, Étrangers en France : séjour
procedure-residence-permit-bring =
    Passeport
    Titre de séjour ou visa actuel
    Justificatif de domicile de moins de 6 mois
    Code e-photo (photographe ou cabine agréés)
    Papiers sur votre travail, vos études ou votre famille
procedure-residence-permit-time = Environ 45 minutes. Renouveler en ligne : de 4 à 2 mois avant la fin.
procedure-residence-permit-watch = Le site officiel se termine par .interieur.gouv.fr. Le rendez-vous en préfecture est gratuit : n’en achetez jamais. Certains titres se demandent directement à la préfecture.
procedure-residence-permit-words = carte de séjour, préfecture, rendez-vous, rdv, visa, récépissé, étranger, papiers, asile

## Registration as a job seeker

procedure-job-seeker-title = S’inscrire à France Travail
procedure-job-seeker-official = France Travail (avant : Pôle emploi) : inscription et demande d’allocation
procedure-job-seeker-bring =
    Pièce d’identité ou titre de séjour
    Carte Vitale ou numéro de Sécurité sociale
    Attestation de votre dernier employeur
    RIB (relevé d’identité bancaire)
    CV, si vous en avez un
procedure-job-seeker-time = Environ 45 minutes. France Travail vous propose ensuite un rendez-vous.
procedure-job-seeker-watch = Le site officiel est francetravail.fr. L’inscription est gratuite. Une offre d’emploi qui demande de payer est une arnaque.
procedure-job-seeker-words = pôle emploi, chômage, chômeur, perdre son travail, sans emploi, allocation, licenciement

## Driving licence

procedure-driving-licence-title = Demander ou refaire son permis de conduire
procedure-driving-licence-official = France Titres (ANTS) : demande de permis de conduire
procedure-driving-licence-bring =
    Pièce d’identité ou titre de séjour
    Justificatif de domicile de moins de 6 mois
    Code e-photo (photographe ou cabine agréés)
    Ancien permis, ou déclaration de perte ou de vol
    Téléphone et adresse e-mail, pour les codes
procedure-driving-licence-time = Environ 30 minutes. Le permis arrive par courrier après plusieurs semaines.
procedure-driving-licence-watch = Le site officiel se termine par .gouv.fr. Après une perte ou un vol, il faut payer une taxe. Un permis vendu sans examen est une arnaque.
procedure-driving-licence-words = permis perdu ou volé, ants, conduire une voiture, auto-école, permis étranger, échange de permis

## Vehicle registration

procedure-vehicle-registration-title = Faire la carte grise d’un véhicule
procedure-vehicle-registration-official = France Titres (ANTS) : certificat d’immatriculation
procedure-vehicle-registration-bring =
    Ancienne carte grise, barrée, datée et signée
    Papier de vente et code de cession du vendeur
    Pièce d’identité et justificatif de domicile
    Permis de conduire et attestation d’assurance
    Contrôle technique de moins de 6 mois, si demandé
procedure-vehicle-registration-time = Environ 30 minutes. Vous avez 1 mois après l’achat.
procedure-vehicle-registration-watch = Le site officiel se termine par .gouv.fr. Le paiement se fait par carte bancaire. D’autres sites font payer des frais en plus.
procedure-vehicle-registration-words = immatriculation, acheter une voiture, moto, scooter, plaque, ants, auto d’occasion

## Retirement

procedure-retirement-title = Demander sa retraite
procedure-retirement-official = lassuranceretraite.fr : demande de retraite
procedure-retirement-bring =
    Numéro de Sécurité sociale
    Pièce d’identité ou titre de séjour
    RIB (relevé d’identité bancaire)
    Dernier avis d’impôt
    Dernières fiches de paie et livret de famille
procedure-retirement-time = Environ 45 minutes, à faire 6 mois avant la date choisie.
procedure-retirement-watch = Vérifiez d’abord votre relevé de carrière, la liste de vos années de travail. La demande est gratuite. Ne donnez jamais votre code bancaire.
procedure-retirement-words = partir à la retraite, pension, carsat, arrêter de travailler, départ, âge

## Social housing

procedure-social-housing-title = Demander un logement social
procedure-social-housing-official = demande-logement-social.gouv.fr : demande de logement social
procedure-social-housing-bring =
    Pièce d’identité ou titre de séjour de chaque adulte
    Avis d’impôt des 2 dernières années
    Revenus du mois de chaque adulte
    Quittance de loyer ou attestation d’hébergement
    Téléphone et adresse e-mail, pour les codes
procedure-social-housing-time = Environ 1 heure. Il faut renouveler la demande chaque année.
procedure-social-housing-watch = Le site officiel se termine par .gouv.fr. La demande est gratuite. Une personne qui vend un logement social ou une place est malhonnête.
procedure-social-housing-words = hlm, logement pas cher, appartement, maison, loyer, chercher où habiter

## School registration

procedure-school-registration-title = Inscrire un enfant à l’école
procedure-school-registration-official = Mairie de votre commune : inscription à l’école maternelle ou élémentaire
procedure-school-registration-bring =
    Livret de famille ou acte de naissance de l’enfant
    Pièce d’identité du parent
    Justificatif de domicile récent
    Carnet de santé, page des vaccins
    Certificat de radiation, si l’enfant change d’école
procedure-school-registration-time = Environ 30 minutes. La mairie fixe les dates, souvent avant le mois de juin.
procedure-school-registration-watch = L’école publique est gratuite. L’instruction est obligatoire dès 3 ans. Un papier manque ? Parlez-en à la mairie : une inscription provisoire est possible.
procedure-school-registration-words = maternelle, primaire, cp, inscription, rentrée, mettre mon fils ou ma fille à l’école

## Energy voucher

procedure-energy-voucher-title = Demander le chèque énergie
procedure-energy-voucher-official = chequeenergie.gouv.fr : aide pour payer l’énergie du logement
procedure-energy-voucher-bring =
    Attestation de contrat d’électricité (moins de 3 mois)
    Numéro PDL (point de livraison), sur cette attestation
    Dernier avis d’impôt et numéro fiscal
    Pièce d’identité
    Courrier ou chèque reçu, s’il y en a
procedure-energy-voucher-time = Environ 15 minutes. La date limite est écrite sur le site.
procedure-energy-voucher-watch = Beaucoup de personnes le reçoivent sans le demander. Le site officiel est chequeenergie.gouv.fr. Ne donnez jamais le numéro du chèque au téléphone.
procedure-energy-voucher-words = électricité, edf, gaz, facture, chauffage, payer le courant, aide

## RSA or activity bonus

procedure-rsa-title = Demander le RSA ou la prime d’activité
procedure-rsa-official = Caf ou MSA : RSA (revenu de solidarité active), prime d’activité
procedure-rsa-bring =
    Pièce d’identité ou titre de séjour
    Numéro de Sécurité sociale
    Revenus des 3 derniers mois
    RIB (relevé d’identité bancaire) à votre nom
    Bail, quittance de loyer ou attestation d’hébergement
procedure-rsa-time = Environ 40 minutes. Ensuite, déclarez vos revenus tous les 3 mois.
procedure-rsa-watch = Les sites officiels sont caf.fr et msa.fr (métiers agricoles). C’est gratuit. Demander le RSA vous inscrit aussi à France Travail : un rendez-vous suit.
procedure-rsa-words = revenu minimum, rmi, petit salaire, complément, aide sans argent, plus de revenus, caf, solidarité

## Health insurance account

procedure-health-account-title = Avoir un compte ameli ou une attestation
procedure-health-account-official = ameli.fr (Assurance maladie) : compte ameli, attestation de droits
procedure-health-account-bring =
    Carte Vitale et numéro de Sécurité sociale
    RIB (relevé d’identité bancaire) déjà donné à ameli
    Code postal de votre logement
    Téléphone et adresse e-mail, pour les codes
procedure-health-account-time = Environ 20 minutes. L’attestation de droits s’imprime tout de suite.
procedure-health-account-watch = Le site officiel est ameli.fr. L’Assurance maladie ne demande jamais votre mot de passe ni votre carte bancaire par téléphone, e-mail ou SMS.
procedure-health-account-words = sécu, cpam, remboursement, médecin traitant, arrêt maladie, feuille de soins, attestation de sécurité sociale

## Personal health space

procedure-health-space-title = Activer Mon espace santé
procedure-health-space-official = monespacesante.fr : carnet de santé numérique de l’Assurance maladie
procedure-health-space-bring =
    Carte Vitale
    Numéro de Sécurité sociale
    Téléphone et adresse e-mail, pour les codes
    Ordonnances et résultats à ranger, si vous voulez
procedure-health-space-time = Environ 20 minutes. Votre espace existe souvent déjà.
procedure-health-space-watch = Vous choisissez quels soignants peuvent lire vos documents. Votre employeur, votre banque et votre mutuelle n’y ont pas accès. Vous pouvez fermer votre espace.
procedure-health-space-words = carnet de santé, dossier médical, ordonnance, résultats d’analyses, prise de sang, vaccins, docteur

## Complementary health cover

procedure-health-cover-title = Demander la Complémentaire santé solidaire
procedure-health-cover-official = ameli.fr : Complémentaire santé solidaire (C2S), une mutuelle
procedure-health-cover-bring =
    Numéro de Sécurité sociale de chaque personne
    Mot de passe du compte ameli
    Revenus des 12 derniers mois de tout le foyer
    Dernier avis d’impôt
    RIB (relevé d’identité bancaire)
procedure-health-cover-time = Environ 40 minutes. La réponse arrive en 2 mois au plus.
procedure-health-cover-watch = Selon vos revenus, elle est gratuite ou coûte moins de 1 euro par jour. Elle dure 1 an : pensez à la renouveler. Personne ne peut vous la vendre.
procedure-health-cover-words = mutuelle gratuite, cmu, css, c2s, lunettes, dentiste, payer le médecin, soins, mutuelle pas chère

## Tax account: payment, rate, occupied homes

procedure-tax-account-title = Payer ses impôts ou changer son taux
procedure-tax-account-official = impots.gouv.fr : paiement, prélèvement à la source, biens immobiliers
procedure-tax-account-bring =
    Numéro fiscal et mot de passe
    Dernier avis d’impôt
    RIB (relevé d’identité bancaire)
    Revenus prévus cette année, pour changer de taux
    Noms et dates des occupants, si vous êtes propriétaire
procedure-tax-account-time = Environ 30 minutes. Demandez un délai avant la date limite.
procedure-tax-account-watch = Le site officiel est impots.gouv.fr. Propriétaires : déclarez un nouvel occupant avant le 1er juillet. Un SMS de remboursement est une arnaque.
procedure-tax-account-words = échéancier, étaler, délai de paiement, taxe foncière, prélèvement à la source, déclarer mon logement, rembourser

## French nationality

procedure-naturalisation-title = Demander la nationalité française
procedure-naturalisation-official = ANEF, Étrangers en France : demande de naturalisation par décret
procedure-naturalisation-bring =
    Passeport et titre de séjour
    Acte de naissance, avec sa traduction
    Preuve du niveau B2 en français
    Attestation de réussite à l’examen civique
    Justificatif de domicile et derniers avis d’impôt
procedure-naturalisation-time = Environ 1 heure 30. La réponse demande souvent plus de 1 an.
procedure-naturalisation-watch = Le site officiel se termine par .interieur.gouv.fr. Il faut payer un timbre fiscal, sur le site officiel. Gardez une copie de chaque document.
procedure-naturalisation-words = devenir français, naturalisation, avoir les papiers français, citoyen, citoyenneté, natali

## Passport

procedure-passport-title = Faire ou refaire son passeport
procedure-passport-official = France Titres (ANTS) : pré-demande de passeport, puis mairie
procedure-passport-bring =
    Ancien passeport ou carte d’identité
    Photo d’identité de moins de 6 mois
    Justificatif de domicile de moins de 1 an
    Timbre fiscal
    Déclaration de perte ou de vol, si besoin
procedure-passport-time = 20 minutes en ligne, un rendez-vous en mairie, puis plusieurs semaines.
procedure-passport-watch = Le site officiel se termine par .gouv.fr. Le timbre se paie sur timbres.impots.gouv.fr ou chez un buraliste. Le rendez-vous en mairie est gratuit.
procedure-passport-words = passport, voyage, voyager à l’étranger, avion, ants, vacances, papiers pour partir, renouveler

## Criminal record extract

procedure-criminal-record-title = Demander son casier judiciaire
procedure-criminal-record-official = casier-judiciaire.justice.gouv.fr : bulletin n° 3
procedure-criminal-record-bring =
    Pièce d’identité, pour copier les noms exacts
    Nom de naissance et tous les prénoms
    Date et lieu de naissance
    Téléphone et adresse e-mail, pour recevoir le lien
procedure-criminal-record-time = Environ 10 minutes. La réponse arrive par e-mail, parfois par courrier, quelques jours plus tard.
procedure-criminal-record-watch = Le site officiel se termine par .justice.gouv.fr. L’extrait est gratuit : des sites copiés le font payer. Le bulletin n° 3 se demande seulement pour soi.
procedure-criminal-record-words = extrait de casier, b3, condamnation, papier pour un employeur, police, travailler avec des enfants

## Civil status certificates

procedure-civil-status-title = Demander un acte de naissance ou de mariage
procedure-civil-status-official = service-public.gouv.fr : acte de naissance, de mariage ou de décès
procedure-civil-status-bring =
    Nom et prénoms de la personne
    Date et commune de naissance, de mariage ou de décès
    Nom et prénoms des parents
    Votre adresse postale et votre adresse e-mail
procedure-civil-status-time = Environ 15 minutes. Le papier arrive ensuite par courrier ou par e-mail.
procedure-civil-status-watch = L’acte est gratuit : des sites privés le font payer. Français nés à l’étranger : état civil de Nantes. Personnes réfugiées : Ofpra.
procedure-civil-status-words = extrait de naissance, état civil, livret de famille, certificat, mairie, copie intégrale

## Change of address

procedure-address-change-title = Déclarer son changement d’adresse
procedure-address-change-official = service-public.gouv.fr : changement d’adresse pour plusieurs organismes
procedure-address-change-bring =
    Ancienne adresse, nouvelle adresse et date
    Numéro de Sécurité sociale
    Numéro fiscal
    Numéro d’immatriculation du véhicule
    Identifiant et mot de passe FranceConnect
procedure-address-change-time = Environ 20 minutes pour la Caf, les impôts, ameli et d’autres.
procedure-address-change-watch = Le site officiel se termine par .gouv.fr. C’est gratuit. Prévenez aussi la banque, l’assurance et l’employeur. Carte grise : vous avez 1 mois.
procedure-address-change-words = déménager, déménagement, nouvelle maison, nouvel appartement, courrier, poste, domicile

## Parcoursup

procedure-parcoursup-title = S’inscrire sur Parcoursup
procedure-parcoursup-official = parcoursup.fr : études après le bac
procedure-parcoursup-bring =
    Numéro INE, écrit sur les bulletins ou au lycée
    Bulletins de première et de terminale
    Une adresse e-mail lue chaque jour
    Une idée des formations qui vous plaisent
    Adresse e-mail ou téléphone des parents, si mineur
procedure-parcoursup-time = Environ 1 heure, de janvier à mars. Réponses à partir de juin.
procedure-parcoursup-watch = L’inscription sur parcoursup.fr est gratuite. Confirmez chaque vœu avant la date limite. Répondez vite aux propositions : la date pour répondre est écrite à côté.
procedure-parcoursup-words = bac, études, lycée, université, fac, bts, but, vœux, orientation, après la terminale, parcours sup

## School meals

procedure-school-meals-title = Inscrire un enfant à la cantine
procedure-school-meals-official = Portail famille de la mairie ; collège, lycée : l’établissement
procedure-school-meals-bring =
    Numéro d’allocataire et quotient familial (Caf)
    Dernier avis d’impôt
    Justificatif de domicile récent
    RIB (relevé d’identité bancaire)
    Certificat du médecin, en cas d’allergie
procedure-school-meals-time = Environ 20 minutes. Chaque mairie fixe ses dates, souvent en juin.
procedure-school-meals-watch = Le prix dépend souvent de vos revenus : sans papier, vous payez le prix le plus haut. À l’école primaire, la cantine est ouverte à tous.
procedure-school-meals-words = repas, manger à l’école, périscolaire, centre de loisirs, garderie, portail famille, quotient

## School and student grants

procedure-school-grant-title = Demander une bourse scolaire ou étudiante
procedure-school-grant-official = Éducation nationale (collège, lycée), Crous (étudiants) : bourses
procedure-school-grant-bring =
    Dernier avis d’impôt des parents
    Compte ÉduConnect (collège, lycée) ou numéro INE
    RIB (relevé d’identité bancaire)
    Justificatif des enfants à charge
procedure-school-grant-time = Environ 30 minutes. Collège, lycée : souvent en septembre et octobre. Étudiants : de mars à mai.
procedure-school-grant-watch = Les sites officiels se terminent par .gouv.fr. La demande est gratuite. Étudiants : refaites-la chaque année, même avant de connaître votre école.
procedure-school-grant-words = crous, argent pour les études, collège, lycée, étudiant, dse, aide pour l’école, rentrée

## Disability

procedure-disability-title = Faire une demande à la MDPH (handicap)
procedure-disability-official = MDPH (maison départementale des personnes handicapées)
procedure-disability-bring =
    Certificat médical de moins de 1 an (modèle officiel)
    Pièce d’identité ou titre de séjour
    Justificatif de domicile
    Comptes rendus de médecins, s’il y en a
    Quelques lignes sur votre vie de tous les jours
procedure-disability-time = Environ 1 heure. La réponse prend en général 4 mois, parfois plus.
procedure-disability-watch = La demande est gratuite. Gardez une copie de tout. Vos droits ont une date de fin : renouvelez votre demande au moins 6 mois avant.
procedure-disability-words = handicapé, aah, allocation adulte handicapé, invalidité, rqth, carte de stationnement, aeeh, pch

## Monthly update for job seekers

procedure-job-seeker-update-title = S’actualiser à France Travail
procedure-job-seeker-update-official = France Travail (avant : Pôle emploi) : actualisation du mois
procedure-job-seeker-update-bring =
    Identifiant et mot de passe France Travail
    Fiches de paie du mois, s’il y en a
    Nombre d’heures travaillées et salaire
    Dates d’arrêt maladie ou de formation
procedure-job-seeker-update-time = Environ 15 minutes, chaque mois, de la fin du mois au 15 du mois suivant.
procedure-job-seeker-update-watch = Le site officiel est francetravail.fr. Un oubli arrête l’inscription et le paiement. Déclarez toutes les heures travaillées, même pas encore payées.
procedure-job-seeker-update-words = actualisation, pôle emploi, pointer, chaque mois, chômage, déclarer mes heures, actualiser

## Rent guarantee

procedure-rent-guarantee-title = Avoir un garant gratuit avec Visale
procedure-rent-guarantee-official = visale.fr (Action Logement) : garantie Visale
procedure-rent-guarantee-bring =
    Pièce d’identité ou titre de séjour
    Contrat de travail ou carte d’étudiant
    Dernières fiches de paie ou revenus
    Dernier avis d’impôt
    Téléphone et adresse e-mail, pour les codes
procedure-rent-guarantee-time = Environ 30 minutes. La réponse arrive souvent en quelques jours.
procedure-rent-guarantee-watch = Faites la demande avant de signer le bail. Visale est gratuit, pour vous et pour le propriétaire. Un garant payant n’est jamais obligatoire.
procedure-rent-guarantee-words = caution, garant, louer, location, loyer impayé, étudiant, jeune, propriétaire, studio

## Transport pass

procedure-transport-pass-title = Avoir une carte de transport à prix réduit
procedure-transport-pass-official = Réseau de transport de la ville ou de la Région : tarif solidaire
procedure-transport-pass-bring =
    Pièce d’identité ou titre de séjour
    Photo d’identité
    Justificatif de domicile
    Papier pour le tarif réduit : RSA, C2S, études, âge
    RIB (relevé d’identité bancaire) ou carte bancaire
procedure-transport-pass-time = Environ 20 minutes. La carte arrive par courrier ou se retire à l’agence.
procedure-transport-pass-watch = Achetez sur le site du réseau, jamais à une personne sur internet. Salariés : l’employeur rembourse au moins la moitié de l’abonnement.
procedure-transport-pass-words = bus, métro, tram, train, sncf, ticket, abonnement, ter, tarif solidaire, carte jeune, se déplacer

## Points on the driving licence

procedure-licence-points-title = Voir les points de son permis de conduire
procedure-licence-points-official = Ministère de l’Intérieur : service Mes points permis
procedure-licence-points-bring =
    Permis de conduire
    Identifiant et mot de passe FranceConnect
    Lettres reçues du ministère, s’il y en a
procedure-licence-points-time = Environ 10 minutes. Le nombre de points s’affiche tout de suite.
procedure-licence-points-watch = Le site officiel se termine par .gouv.fr. C’est gratuit : d’autres sites le font payer. Un stage rend 4 points au plus, une fois par an.
procedure-licence-points-words = solde de points, amende, radar, excès de vitesse, stage, récupérer des points, retrait

## Sale of a vehicle

procedure-vehicle-sale-title = Déclarer la vente de son véhicule
procedure-vehicle-sale-official = France Titres (ANTS) : déclaration de cession d’un véhicule
procedure-vehicle-sale-bring =
    Carte grise, avec la date, l’heure et votre signature
    Certificat de cession signé par les deux personnes
    Nom et adresse de l’acheteur
    Contrôle technique de moins de 6 mois, si demandé
    Identifiant et mot de passe FranceConnect
procedure-vehicle-sale-time = Environ 20 minutes. Vous avez 15 jours après la vente.
procedure-vehicle-sale-watch = La déclaration est gratuite. Donnez le code de cession après le paiement. Vérifiez un chèque de banque en appelant la banque : il existe des faux.
procedure-vehicle-sale-words = vendre ma voiture, cession, vendre une moto, donner un scooter, non-gage, casse, auto vendue

## Pension statement

procedure-pension-statement-title = Voir son relevé de carrière (retraite)
procedure-pension-statement-official = info-retraite.fr : Mon compte retraite, tous les régimes ensemble
procedure-pension-statement-bring =
    Numéro de Sécurité sociale
    Identifiant et mot de passe FranceConnect
    Anciennes fiches de paie et certificats de travail
    Papiers du chômage, de l’armée ou de l’étranger
procedure-pension-statement-time = Environ 30 minutes. Regardez votre relevé plusieurs années avant la retraite.
procedure-pension-statement-watch = Le relevé est gratuit : des sociétés font payer la même chose. Il manque une année ? Demandez une correction, avec vos fiches de paie.
procedure-pension-statement-words = trimestres, années de travail, points, simulation, combien je toucherai, pension, carsat, agirc

## Minors leaving France

procedure-minor-exit-title = Laisser un enfant voyager sans ses parents
procedure-minor-exit-official = service-public.gouv.fr : autorisation de sortie du territoire (AST)
procedure-minor-exit-bring =
    Pièce d’identité du parent qui signe, et sa copie
    Passeport ou carte d’identité de l’enfant
    Nom, date et lieu de naissance de l’enfant
    Dates du voyage
    De quoi imprimer et signer le formulaire
procedure-minor-exit-time = Environ 15 minutes. Rien à envoyer, pas de passage en mairie.
procedure-minor-exit-watch = L’enfant emporte le papier signé, la copie et sa pièce d’identité. Avec un de ses parents, l’enfant n’en a pas besoin. C’est gratuit.
procedure-minor-exit-words = sortie du territoire, ast, voyage scolaire, mineur, colonie, vacances à l’étranger, fils, fille

## Electoral roll

procedure-electoral-roll-title = S’inscrire sur les listes électorales
procedure-electoral-roll-official = service-public.gouv.fr : inscription sur les listes électorales
procedure-electoral-roll-bring =
    Carte d’identité ou passeport
    Justificatif de domicile de moins de 3 mois
    Identifiant et mot de passe FranceConnect
procedure-electoral-roll-time = Environ 15 minutes, au moins 6 semaines avant le vote.
procedure-electoral-roll-watch = C’est gratuit. Après un déménagement, inscrivez-vous de nouveau. Les citoyens de l’Union européenne votent aux élections municipales et européennes.
procedure-electoral-roll-words = voter, vote, élection, carte électorale, électeur, bureau de vote, procuration, citoyen

## Online complaint

procedure-complaint-title = Porter plainte en ligne
procedure-complaint-official = Ministère de l’Intérieur : Ma Sécurité, plainte en ligne
procedure-complaint-bring =
    Pièce d’identité
    Identifiant et mot de passe FranceConnect
    Date, heure et lieu des faits
    Factures, photos ou numéros des objets volés
    Messages reçus et relevé bancaire, pour une arnaque
procedure-complaint-time = Environ 45 minutes. La police ou la gendarmerie vous contacte ensuite.
procedure-complaint-watch = Danger ? Appelez le 17, ou le 114 par SMS. En ligne : vols, dégâts, arnaques, sans auteur connu. Pour des violences, allez sur place.
procedure-complaint-words = vol, volé, voleur, police, gendarmerie, commissariat, escroquerie, arnaqué, victime, cambriolage

## Legal aid

procedure-legal-aid-title = Demander l’aide juridictionnelle
procedure-legal-aid-official = Ministère de la Justice : aide juridictionnelle, l’État paie l’avocat
procedure-legal-aid-bring =
    Pièce d’identité ou titre de séjour
    Dernier avis d’impôt
    Lettres du tribunal ou de l’avocat
    Attestation de votre assurance (protection juridique)
    Livret de famille, si vous avez des enfants
procedure-legal-aid-time = Environ 45 minutes. La réponse prend souvent plusieurs semaines.
procedure-legal-aid-watch = La demande est gratuite. L’avocat que vous choisissez doit accepter cette aide. Une question de droit ? Appelez le 3039 : c’est gratuit.
procedure-legal-aid-words = avocat, tribunal, justice, divorce, procès, juge, avocat gratuit, pension alimentaire, droits

## Employing somebody at home

procedure-home-employment-title = Déclarer une nounou, une aide à domicile
procedure-home-employment-official = Urssaf : Pajemploi (garde d’enfant), Cesu (ménage, aide à domicile)
procedure-home-employment-bring =
    Identifiant et mot de passe Pajemploi ou Cesu
    Nom et numéro de Sécurité sociale de la personne
    Contrat de travail
    Heures et salaire du mois
    RIB (relevé d’identité bancaire)
procedure-home-employment-time = Environ 20 minutes, chaque mois, avant le 5 du mois suivant.
procedure-home-employment-watch = Les sites officiels se terminent par .urssaf.fr. La déclaration est gratuite. Sans elle, la personne n’a ni retraite ni chômage pour ces heures.
procedure-home-employment-words = nounou, assistante maternelle, femme de ménage, baby-sitter, jardinier, cesu, pajemploi, employeur

## After a death

procedure-death-title = Faire les démarches après un décès
procedure-death-official = service-public.gouv.fr : démarches après le décès d’un proche
procedure-death-bring =
    Acte de décès, en plusieurs copies
    Livret de famille
    Numéro de Sécurité sociale de la personne décédée
    Ses contrats : banque, assurance, logement, téléphone
    Votre RIB (relevé d’identité bancaire)
procedure-death-time = Environ 1 heure. Certaines démarches peuvent attendre plusieurs mois.
procedure-death-watch = La mairie doit le savoir dans les 24 heures. La pension de réversion n’est pas automatique : demandez-la. Méfiez-vous des services payants.
procedure-death-words = mort, décédé, enterrement, obsèques, veuve, veuf, réversion, héritage, succession, notaire, deuil

## Micro-enterprise

procedure-micro-enterprise-title = Créer ou déclarer une micro-entreprise
procedure-micro-enterprise-official = formalites.entreprises.gouv.fr et autoentrepreneur.urssaf.fr
procedure-micro-enterprise-bring =
    Pièce d’identité ou titre de séjour
    Numéro de Sécurité sociale
    Justificatif de domicile
    Votre activité et sa date de début
    Argent encaissé (chiffre d’affaires), pour déclarer
procedure-micro-enterprise-time = Créer : environ 1 heure. Déclarer : 15 minutes, chaque mois ou trimestre.
procedure-micro-enterprise-watch = La création est gratuite, sauf rares métiers. Une lettre qui demande de payer pour un registre est souvent une arnaque. Déclarez même zéro euro.
procedure-micro-enterprise-words = auto-entrepreneur, urssaf, créer ma boîte, entreprise, artisan, chiffre d’affaires, à mon compte, siret, société

## Associations

procedure-association-title = Créer une association
procedure-association-official = Le Compte Asso (.gouv.fr) : déclaration d’association, loi 1901
procedure-association-bring =
    Statuts signés
    Compte rendu de la première réunion, signé
    Nom et adresse de chaque dirigeant
    Adresse de l’association (siège)
    Adresse e-mail, pour recevoir le récépissé
procedure-association-time = Environ 45 minutes. Le récépissé arrive en quelques jours.
procedure-association-watch = La déclaration et sa publication sont gratuites. En Alsace et en Moselle, adressez-vous au tribunal. Une facture pour un registre est une arnaque.
procedure-association-words = asso, club, bénévoles, statuts, loi 1901, bureau, président, trésorier, subvention, récépissé
