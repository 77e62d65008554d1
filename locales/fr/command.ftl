### What the commands say on the error output: what happened, then ("-remedy") what to do. Names of commands and options are not translated.

## Who has the records

# $path (text): a directory or a file, here and below.
command-already-open = Palier est déjà ouvert dans { $path }.
command-already-open-remedy = Fermez l’autre Palier, ou attendez la fin de sa commande. Lire (list, indicators, verify, backup, doctor) reste possible.
command-newer-file = { $path } a été écrit par un Palier plus récent.
command-newer-file-remedy = Installez la version la plus récente de Palier. Rien n’a été changé.
command-older-file = { $path } a été écrit par un Palier plus ancien.
command-older-file-remedy = Ouvrez la borne une fois : une sauvegarde est faite, puis le fichier est mis à jour.
command-foreign-file = { $path } n’est pas une base de Palier. Le fichier n’a pas été touché.
command-foreign-file-remedy = Choisissez un autre dossier avec --data-dir, ou déplacez ce fichier.
command-nothing-yet = Rien n’a encore été enregistré : { $path } n’existe pas.
command-nothing-yet-remedy = Vérifiez le dossier donné par --data-dir, ou ouvrez d’abord la borne.
command-nothing-here = Rien n’est enregistré dans { $path }. Si vous attendiez des données, vérifiez le dossier donné par --data-dir.
command-no-data-dir = Aucun dossier où garder les données : cet utilisateur n’a pas de dossier personnel.
command-no-data-dir-remedy = Donnez un dossier avec --data-dir ou PALIER_DATA_DIR.

## Damage

# $detail (text): what the program found, in English, here and below.
command-damaged = { $path } est abîmé ({ $detail }).
command-damaged-remedy = N’effacez rien. Remettez la dernière sauvegarde avec « palier restore FILE ». Pour en savoir plus : palier doctor
# $copy (text): the path of the copy that was kept.
command-damaged-kept-remedy = N’effacez rien : une copie est gardée dans { $copy }. Remettez la dernière sauvegarde avec « palier restore FILE ».
# $expected, $found (numbers)
command-records-missing = { $path } devrait contenir { $expected } enregistrements et n’en contient que { $found }.
command-other-history = { $path } ne contient pas les enregistrements faits ici : un autre fichier a pris sa place.
command-trail-missing = Le journal des actions de { $path } devrait avoir { $expected } lignes et n’en a que { $found }.
command-other-trail = Le journal des actions de { $path } n’est pas celui qui a été écrit ici.
command-trail-unwritten = C’est fait, mais le journal des actions n’a pas pu être complété ({ $detail }).
command-lost-records-remedy = N’effacez rien. Remettez la dernière sauvegarde avec « palier restore FILE », ou le bon fichier à sa place.
command-read-only = { $path } ne peut pas être écrit.
command-read-only-remedy = Donnez à cet utilisateur le droit d’écrire dans ce dossier, ou choisissez-en un autre avec --data-dir.
command-disk-full = Le disque de { $path } est plein : la dernière écriture n’est pas enregistrée.
command-disk-full-remedy = Faites de la place sur ce disque, puis recommencez.
command-store-io = { $path } ne peut pas être lu ou écrit ({ $detail }).
command-store-io-remedy = Vérifiez le dossier et le disque avec « palier doctor », puis recommencez.
command-unsettled = C’est enregistré, mais le disque a mal répondu ensuite ({ $detail }). Lancez « palier doctor ».
command-reserve-spent = Le disque est presque plein : il n’a plus de réserve. Faites de la place.

## Files

command-unreadable = { $path } ne peut pas être lu ({ $detail }).
command-unreadable-remedy = Vérifiez le nom du fichier et le droit de le lire.
command-unwritable = { $path } ne peut pas être écrit ({ $detail }).
command-unwritable-remedy = Vérifiez que le dossier existe et peut être écrit, ou choisissez un autre nom.
command-no-file = { $path } n’est pas un fichier : c’est un périphérique, un tube ou une prise. Il n’a pas été touché.
command-no-file-remedy = Choisissez un autre nom pour --out, ou laissez --out de côté pour écrire sur la sortie standard.
command-exists = { $path } existe déjà. Il n’a pas été remplacé.
command-exists-remedy = Choisissez un nom qui n’a jamais servi.
command-unsound-copy = La copie { $path } n’est pas fidèle ({ $detail }). Elle a été retirée.
command-unsound-copy-remedy = Lancez « palier verify », puis recommencez sur un autre disque.
# $count (number): the most that is read, in bytes.
command-not-text = { $path } n’est pas un texte UTF-8 de { $count } octets au plus. Rien n’a été changé.
command-not-text-remedy = Enregistrez-le en UTF-8, ou donnez un autre fichier.
# $count (number): the most lines that are read.
command-too-many-lines = { $path } a plus de { $count } lignes. Rien n’a été ajouté.
command-too-many-lines-remedy = Coupez-le en plusieurs fichiers.

## What was asked

# $tag (text): a language tag; $list (text): those there are.
command-unknown-language = La langue « { $tag } » n’est pas proposée.
command-unknown-language-remedy = Langues proposées : { $list }.
# $codes (text): what was typed; $list (text): those there are.
command-unknown-indicators = Pas d’indicateur de ce nom : { $codes }.
command-unknown-indicators-remedy = Indicateurs : { $list }.
# $period (text): what was typed; $from, $to (texts): dates, YYYY-MM-DD.
command-period-unreadable = « { $period } » n’est pas une période.
command-period-backwards = La période finit le { $to }, avant de commencer le { $from }.
command-period-remedy = Donnez deux dates dans l’ordre (--from puis --to), ou --period 2026, 2026-Q3, 2026-09, 2026-W36.
command-request-no-code = Aucun indicateur n’est demandé.
# $people (number)
command-request-threshold = Un seuil de { $people } laisserait reconnaître des personnes : il en faut 3 au moins.
command-request-not-whole = Des chiffres à publier portent sur des mois entiers, et non du { $from } au { $to }.
# $by, $first, $second (texts): words of the option --by, in English; $indicator (text): a code.
command-request-too-fine = Les chiffres par { $by } ne se publient pas : leurs différences livreraient les petits nombres.
command-request-publish-remedy = Demandez des mois, trimestres ou années entiers. Pour le réseau seul, ajoutez --internal.
command-request-two = Les chiffres ne se donnent pas à la fois par { $first } et par { $second }.
command-request-counters = Les chiffres ne se croisent pas par { $by } : un groupe n’est décrit que par des totaux, pour que personne ne soit reconnu.
command-request-many-valued = Les chiffres ne se croisent pas par { $by } : une activité peut en avoir plusieurs, et compterait plusieurs fois.
command-request-not-of-visits = { $indicator } compte des utilisations en autonomie, qui n’ont pas de { $by }.
command-request-not-of-sessions = { $indicator } compte des activités, qui n’ont pas de { $by }.
command-request-not-of-facts = { $indicator } ne compte ni activités ni utilisations, et ne se croise pas par { $by }.
command-request-of-facts = Aucune activité n’a de { $by } : demandez l’indicateur qui détaille ses chiffres ainsi.
command-request-of-last-day = { $indicator } porte sur toute la période ou sur son dernier jour, et ne se donne pas par { $by }.
command-request-level = C2 dit déjà le niveau de chaque usage, qui n’est pas celui de l’activité.
# $value, $values (texts): codes, as typed.
command-request-value = « { $value } » n’est pas une valeur de { $by }. Les valeurs : { $values }.
command-request-remedy = Changez --by, --where ou les indicateurs. Aide : palier indicators --help
command-dialect-csv = --dialect ne va qu’avec --format csv.
command-dialect-csv-remedy = Retirez l’un des deux.

## Sites, staff

# $count (number): faults, told line by line before.
command-site-refused = { $count ->
    [one] { $path } a { $count } faute : rien n’a été changé.
   *[other] { $path } a { $count } fautes : rien n’a été changé.
}
command-site-refused-remedy = Corrigez les lignes ci-dessus, puis recommencez. « palier site show » montre la forme attendue.
# $count (number): faults, told line by line before.
command-targets-refused = { $count ->
    [one] { $path } a { $count } faute : les objectifs ne sont pas utilisés.
   *[other] { $path } a { $count } fautes : les objectifs ne sont pas utilisés.
}
command-targets-refused-remedy = Corrigez les lignes ci-dessus, puis recommencez.
# $name (text): the site's name.
command-site-set = Le site « { $name } » est enregistré.
# $code (text): a name code, here and below.
command-no-such-staff = Personne n’a le code { $code }.
command-no-such-staff-remedy = « palier staff list » montre les codes donnés.
command-staff-exists = Le code { $code } a déjà été donné.
command-staff-exists-remedy = Choisissez un autre code. Pour un code secret oublié : palier staff reset { $code }
command-staff-once = Ce code à usage unique est pour { $code }. Notez-le : il n’est montré qu’une fois. Sur la borne : F10, { $code }, ce code, puis un code secret à choisir.
command-once-unseen = Le code { $code } est donné, mais son code à usage unique n’a pas pu être affiché.
command-once-unseen-remedy = Pour en avoir un nouveau : palier staff reset { $code }
command-staff-removed = Le code { $code } est retiré. Il ne sera plus donné à personne.
command-staff-nobody = Personne n’est inscrit. Commencez par : palier staff add c1 --role coordinator
command-staff-no-coordinator = Ce site n’a pas encore de coordination.
command-staff-role = { $code } a maintenant un autre rôle.
command-last-coordinator = { $code } est la seule personne à coordonner ce site.
command-last-coordinator-remedy = Inscrivez d’abord quelqu’un d’autre : palier staff add c2 --role coordinator

## Records

# $count (number)
command-session-added = { $count ->
    [one] { $count } enregistrement ajouté.
   *[other] { $count } enregistrements ajoutés.
}
# $count (number): faults, told line by line before; $lines (number): faulty lines.
command-session-refused = { $count ->
    [one] { $count } faute, lignes fautives : { $lines }. Rien n’a été ajouté.
   *[other] { $count } fautes, lignes fautives : { $lines }. Rien n’a été ajouté.
}
command-session-refused-remedy = Corrigez les lignes ci-dessus, puis ajoutez le fichier entier.
command-list-empty = Aucun enregistrement dans cette période. Ajoutez-en sur la borne, ou avec « palier session add ».
command-record-none = Aucune fiche de ce type. Ajoutez-en sur la borne, ou avec « palier record add ».
# Column titles. At most 10, 5, 26, 7, 9, 8 and 9 letters; the last is free.
command-list-date = Date
command-list-hour = Heure
command-list-kind = Activité
command-list-minutes = Minutes
command-list-people = Personnes
command-list-language = Langue
command-list-mediator = Médiateur
command-list-about = Thématiques, pas à pas
command-not-for-publication = Chiffres internes : à ne pas publier.
# $count (number): records in all their revisions.
command-verify-sound = { $count ->
    [one] { $count } enregistrement vérifié : tout est comme il a été écrit.
   *[other] { $count } enregistrements vérifiés : tout est comme il a été écrit.
}
# $count (number): findings, told line by line.
command-verify-unsound = { $count ->
    [one] { $count } anomalie trouvée.
   *[other] { $count } anomalies trouvées.
}
command-verify-unsound-remedy = N’effacez rien. Remettez la dernière sauvegarde avec « palier restore FILE » : ce qui est là sera gardé à côté.
command-backup-done = La copie { $path } est entière et vérifiée.
# $detail (text): what the program found, in English.
command-unfit-backup = La sauvegarde { $path } ne peut pas être remise ({ $detail }). Rien n’a été changé.
command-unfit-backup-remedy = Donnez un fichier écrit par « palier backup », par exemple une sauvegarde plus ancienne.
# $count (number): sessions and visits that stand; $path (text): the data directory.
command-restore-done = { $count ->
    [one] { $count } enregistrement est revenu et vérifié dans { $path }.
   *[other] { $count } enregistrements sont revenus et vérifiés dans { $path }.
}
command-restore-kept = L’ancienne base est gardée entière dans { $path }.

## Learning content

# $count (number): faults, told line by line before.
command-pack-refused = { $count ->
    [one] { $count } faute dans ces contenus.
   *[other] { $count } fautes dans ces contenus.
}
command-pack-refused-remedy = Corrigez les lignes ci-dessus, puis vérifiez encore.
command-no-pack = { $path } ne contient pas de fichier pack.toml.
command-no-pack-remedy = Donnez le dossier des contenus, celui où se trouve pack.toml.
# $path (text): a directory.
command-pack-new = Vos contenus sont prêts à changer dans { $path }. Après chaque changement : palier pack check { $path }
command-pack-taken = { $path } contient déjà quelque chose.
command-pack-taken-remedy = Donnez un dossier nouveau ou vide.
# $path (text): a file; $detail (text): the fault, in English.
command-pack-file = { $path } n’est pas un fichier de contenus ({ $detail }).
command-pack-file-remedy = Demandez un nouveau fichier, écrit avec : palier pack write
# $id (text): the name of a pack.
command-pack-name = Des contenus ne peuvent pas s’appeler « { $id } » ici.
command-pack-name-remedy = Changez « id » dans pack.toml : lettres minuscules, chiffres, tirets, et pas « core ».
command-pack-unsigned = { $path } n’est pas signé.
# CODE is a mediator's code: c1, for instance.
command-pack-yes-remedy = Un coordinateur ou une coordinatrice peut accepter : ajoutez --yes-by CODE, puis tapez son code PIN.
command-pack-unknown-key = { $path } est signé avec une clé que ce lieu ne connaît pas.
command-pack-key-remedy = Si vous connaissez cette clé, ajoutez-la à pack_keys dans site.toml. Sinon, un coordinateur ou une coordinatrice peut accepter : --yes-by CODE
command-pack-wrong-signature = La signature de { $path } est fausse : le fichier a changé, ou elle vient d’un autre fichier.
command-pack-wrong-signature-remedy = N’installez pas ce fichier. Demandez-le à nouveau, avec sa signature.
command-pack-none-such = Aucuns contenus installés ne s’appellent « { $id } ».
command-pack-none-such-remedy = Voyez les noms avec : palier pack list
# $version (text): the version that the pack gives itself.
command-pack-installed = Contenus « { $id } » installés, version { $version }. La borne les montrera à son prochain démarrage.
command-pack-removed = Contenus « { $id } » retirés.
# $path (text): a file.
command-pack-written = Contenus écrits dans { $path }. Pour les signer : minisign -Sm { $path }
# $code (text): the code of a coordinator.
command-pack-pin = Code PIN de { $code } :
command-pin-refused = Ce code PIN n’est pas celui d’une coordinatrice ou d’un coordinateur « { $code } ».
command-pin-refused-remedy = Vérifiez le code et le code PIN. Le code à usage unique ne convient pas : choisissez d’abord un code PIN à la borne.
command-pin-locked = Trop de codes PIN faux pour { $code }.
command-pin-locked-remedy = Connectez-vous à la borne, ou donnez un nouveau code : palier staff reset { $code }
# $id (text): the name of a pack. $detail (text): the fault, in English.
command-pack-left-out = Les contenus « { $id } » sont laissés de côté ({ $detail }).
command-pack-left-out-remedy = Installez-les à nouveau, ou retirez-les : palier pack remove { $id }

## Demonstration

# $count (number): records made.
command-demo-done = { $count ->
    [one] { $count } enregistrement inventé, marqué comme démonstration.
   *[other] { $count } enregistrements inventés, marqués comme démonstration.
}
# $pin (text): the PIN of all. m1 to m5 and c1 are name codes.
command-demo-staff = Médiation : m1, m2, m3, m4, m5. Coordination : c1. Code secret de tous : { $pin }
command-demo-not-empty = { $path } n’est pas vide : rien n’a été inventé.
command-demo-not-empty-remedy = Donnez un dossier vide ou nouveau avec --data-dir.
# Said beside any figure computed from invented records.
command-demo-figures = Démonstration : ces chiffres sont inventés.

## Places

# $count (number): faults.
command-places-refused = { $count ->
    [one] Il manque { $count } chose aux lieux : aucun fichier n’a été écrit.
   *[other] Il manque { $count } choses aux lieux : aucun fichier n’a été écrit.
}
command-places-refused-remedy = Complétez les champs ci-dessus sur la borne (le lieu et l’équipe), ou avec « palier site set ».
command-places-demo = Démonstration : ces lieux sont inventés. Ne les publiez pas.

## The doctor

# $term (text): the value of TERM; $colours (text): how many colours.
command-doctor-terminal = Terminal { $term }, { $colours } couleurs.
command-doctor-console = Console de Linux ({ $term }), { $colours } couleurs.
command-doctor-printer = Ce terminal ne fait qu’afficher des lignes.
command-doctor-printer-remedy = Lancez « palier kiosk --linear », ou donnez à TERM le nom de votre terminal.
command-doctor-utf8 = Les lettres sont en UTF-8.
command-doctor-not-utf8 = Les lettres ne sont pas en UTF-8 : les accents peuvent manquer.
command-doctor-not-utf8-remedy = Donnez à LANG une valeur en UTF-8, par exemple fr_FR.UTF-8.
# $language (text): the name of a language in itself, here and below.
command-doctor-language = { $language } : peut être affiché.
command-doctor-language-likely = { $language } : peut être affiché, si le terminal laisse Palier ordonner le texte. La borne le lui demande.
command-doctor-language-charset = { $language } : ne peut pas être affiché, les lettres ne sont pas en UTF-8.
command-doctor-language-printer = { $language } : ne peut pas être affiché à l’écran, ce terminal ne fait qu’afficher des lignes.
command-doctor-language-font = { $language } : la police de caractères n’a sans doute pas ces lettres.
command-doctor-language-font-remedy = Chargez une police qui les a (setfont Arabic-VGA32x16), ou utilisez cage et foot.
command-doctor-language-fonts-remedy = Installez les polices Noto de toutes les écritures.
command-doctor-language-order = { $language } : ce terminal change l’ordre des lettres.
command-doctor-language-order-remedy = Utilisez un autre terminal : foot, xterm ou la console de Linux.
command-doctor-language-kitty-remedy = Ajoutez « force_ltr yes » aux réglages de kitty.
# $megabytes (number): free space.
command-doctor-disk = Place libre sur le disque : { $megabytes } Mio.
command-doctor-disk-remedy = Faites de la place, ou choisissez un autre disque avec --data-dir.
command-doctor-disk-unknown = La place libre sur le disque n’est pas connue ({ $detail }).
command-doctor-disk-unknown-remedy = Regardez avec la commande « df ».
# $date (text): today by the clock, YYYY-MM-DD.
command-doctor-clock = L’horloge dit { $date }.
command-doctor-clock-wrong = L’horloge dit { $date } : elle n’est pas à l’heure.
command-doctor-clock-wrong-remedy = Mettez l’horloge à l’heure avant d’enregistrer, et vérifiez sa pile.
command-doctor-directory = { $path } peut être lu et écrit.
command-doctor-directory-none = { $path } n’existe pas encore ; il sera créé.
command-doctor-directory-closed = { $path } n’est pas un dossier où l’on peut lire et écrire.
# $count (number): sessions and visits.
command-doctor-records = Base saine à l’ouverture, enregistrements : { $count }. Pour tout vérifier : palier verify
command-doctor-records-none = Rien n’a encore été enregistré.
command-doctor-staff = Une coordination est inscrite.
command-doctor-staff-remedy = Inscrivez-la : palier staff add c1 --role coordinator
# $id (text): the name of a pack; $count (number): its lessons; $detail (text): the fault, in English.
command-doctor-pack-fault = Les contenus « { $id } » ont un défaut ({ $detail }).
command-doctor-pack = Contenus « { $id } » lisibles, leçons : { $count }.
command-doctor-lock-free = Aucun autre Palier n’écrit ici.
# $process (text): the number of a process.
command-doctor-lock-held = Un Palier est ouvert ici (processus { $process }).
# $count (number): lines that say "error".
command-doctor-ailing = { $count ->
    [one] { $count } point empêche Palier de bien marcher : voyez les lignes « error ».
   *[other] { $count } points empêchent Palier de bien marcher : voyez les lignes « error ».
}

## The machine

command-no-terminal = La borne n’a pas pu ouvrir le terminal ({ $detail }).
command-no-terminal-remedy = Lancez-la dans un terminal, ou vérifiez avec « palier doctor ».
command-no-randomness = Le système ne donne pas de nombres au hasard ({ $detail }).
command-no-randomness-remedy = Redémarrez la machine, puis recommencez.
# $detail (text): a place in the program, for whoever mends it.
command-defect = Palier a un défaut ({ $detail }). Ce qui était enregistré l’est toujours.
command-defect-remedy = Recommencez. Si cela se répète, signalez ce message à qui s’occupe de Palier.
