### The imitation of a connected home: devices set together in a scene, and what a new device asks.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-home-save = Save the scene
practice-home-warmer = Warmer
practice-home-cooler = Cooler
practice-home-later = Later
practice-home-earlier = Earlier
practice-home-back = Back
practice-home-accept = Allow all
practice-home-refuse = Refuse all
practice-home-choose = Choose one by one
practice-home-validate = Confirm my choices

## A scene

# $scene: name of the scene.
practice-home-scene = Scene “{ $scene }”
practice-home-on = on
practice-home-off = off
# $degrees: the temperature.
practice-home-degrees = { $degrees } °C
# $hour: hour of the day, from 0 to 23.
practice-home-hour = at { $hour }:00
# $device: name of the device.
practice-home-wrong-device = { $device }: read the task again, then change this setting.

## What a new device asks

practice-home-permissions = Choose a line to change its setting.
practice-home-allowed = allowed
practice-home-refused = refused
practice-home-wrong-accept = The device asks for too much. Choose “Choose one by one”.
practice-home-wrong-refuse = With nothing allowed, the device does not work. Choose “Choose one by one”.
# $what: what the device wants.
practice-home-wrong-allowed = { $what }: the device does not need it. Choose this line to refuse it.
# $what: what the device wants.
practice-home-wrong-refused = { $what }: the device needs it to work. Allow this line.
