### The imitation of a connected home: devices set together in a scene, and what a new device asks.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-home-save = Enregistrer la scène
practice-home-warmer = Plus chaud
practice-home-cooler = Moins chaud
practice-home-later = Plus tard
practice-home-earlier = Plus tôt
practice-home-back = Retour
practice-home-accept = Tout autoriser
practice-home-refuse = Tout refuser
practice-home-choose = Choisir un par un
practice-home-validate = Valider mes choix

## A scene

# $scene: name of the scene.
practice-home-scene = Scène « { $scene } »
practice-home-on = en marche
practice-home-off = à l’arrêt
# $degrees: the temperature.
practice-home-degrees = { $degrees } °C
# $hour: hour of the day, from 0 to 23.
practice-home-hour = à { $hour } h
# $device: name of the device.
practice-home-wrong-device = { $device } : relisez la consigne, puis changez ce réglage.

## What a new device asks

practice-home-permissions = Choisissez une ligne pour changer son réglage.
practice-home-allowed = autorisé
practice-home-refused = refusé
practice-home-wrong-accept = L’appareil en demande trop. Choisissez « Choisir un par un ».
practice-home-wrong-refuse = Sans aucune autorisation, l’appareil ne marche pas. Choisissez « Choisir un par un ».
# $what: what the device wants.
practice-home-wrong-allowed = { $what } : l’appareil n’en a pas besoin. Choisissez cette ligne pour refuser.
# $what: what the device wants.
practice-home-wrong-refused = { $what } : l’appareil en a besoin pour marcher. Autorisez cette ligne.
