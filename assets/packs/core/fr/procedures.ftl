### Online procedures: what to bring, how long it takes, what to watch for.
### Titles: at most 45 characters. "bring": 3 to 5 lines. "watch": at most 30 words. Official names and addresses stay as they are.

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
