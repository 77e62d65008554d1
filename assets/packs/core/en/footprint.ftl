### Lessons "footprint.devices", "footprint.habits", "footprint.measure": what digital technology weighs for the climate.
### Figures are rounded orders of magnitude (ADEME, Arcep, Arcom). Words in quotation marks are labels of the interface.

## Lesson footprint.devices: keeping devices longer

# At most 40 characters.
footprint-devices-title = Keeping devices longer
# Each outcome: at most 60 characters.
footprint-devices-can-1 = I know what weighs most in the life of a device.
footprint-devices-can-2 = I know where to have a device repaired.
footprint-devices-can-3 = I can give a device away without giving my data.
# The same gesture on one's own machine.
footprint-devices-home-1 = Phone: in the settings, look for “Battery” to see its state. A battery can be replaced.
footprint-devices-home-2 = Computer: is it slow? Free some room on the disk before buying another.
# The card to take away: at most 5 short lines.
footprint-devices-card =
    Keep: 5 years instead of 2.
    Repair: QualiRépar label, repair café.
    Buy: refurbished rather than new.
    Give: I erase my data first.

## Reading: making weighs most

footprint-devices-why-title = Making a device weighs a lot
# At most 55 words.
footprint-devices-why-text =
    A phone contains dozens of metals. People must dig, transport and make.

    We count in kilos of CO2e: the gases that warm the planet. A new phone: about 80 kg. A television: about 350 kg.

    In France, the electricity of devices weighs less than making them.

## Practice: two phones

footprint-devices-compare-title = Comparing 2 phones
# At most 30 words.
footprint-devices-compare-text = Léa and Sami have the same phone. Choose each phone, read the sentence and type the numbers. Then find the one that weighs most a year.
footprint-devices-compare-hint-1 = A sentence gives the numbers of each phone. Type them, then compare the kilos.
footprint-devices-compare-hint-2 = “How many”: 1. “Years kept”: 5 for Léa, 2 for Sami. Then “Save”.
footprint-devices-compare-hint-3 = When both are filled in, compare the kilos. Choose “Sami’s phone”.
footprint-devices-compare-done = Well done. Kept for 5 years, the same phone weighs 16 kg a year. Kept for 2 years, it weighs 40 kg a year.
# The sentence that gives the numbers: at most 20 words and 2 rows.
footprint-devices-compare-given-phone-lea = Léa has 1 phone. She keeps it for 5 years.
footprint-devices-compare-given-phone-sami = Sami has 1 phone. He changes it every 2 years.

## Reading: repairing

footprint-devices-repair-title = Repair first
footprint-devices-repair-text =
    A new device has a legal guarantee of 2 years in France. Repair is free, unless you broke it.

    Otherwise, a repairer with the QualiRépar label can take a bonus off the bill. In a repair café, volunteers help you.

## Practice: halving a family's figure

footprint-devices-longer-title = Dividing the total by 2
footprint-devices-longer-text = A family has 2 phones, 1 computer and 1 television. Choose 3 changes at most to reach the aim. Then “I have finished”.
footprint-devices-longer-hint-1 = Try a choice: the kilos saved are shown. Choose it again to take it away.
footprint-devices-longer-hint-2 = The charger changes almost nothing. Look for what avoids making a new device.
footprint-devices-longer-hint-3 = Take both choices for the phones and the repaired computer. Choose “I have finished”.
footprint-devices-longer-done = Well done. Keeping, repairing, buying refurbished: that is what matters. Unplugging the charger helps very little.

## Reading: giving

footprint-devices-give-title = Giving or recycling
footprint-devices-give-text =
    A device in a drawer is useful to nobody. If it works, give it to an association or sell it.

    First, copy your photos, then erase everything. In the settings, look for “Reset”.

    If it is broken: a shop that sells new ones takes the old one. Never in the bin.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
footprint-devices-check-1-title = In France, what weighs most in the life of a phone?
footprint-devices-check-1-answer-1 = Charging it, each night.
footprint-devices-check-1-answer-2 = Making it.
footprint-devices-check-1-answer-3 = The e-mails it receives.
footprint-devices-check-1-why-1 = Charging takes little electricity: a few kilowatt-hours a year. Making the phone weighs much more.
footprint-devices-check-1-why-2 = Yes. That is why keeping a phone for long helps a lot.
footprint-devices-check-1-why-3 = An e-mail weighs very little. Making the phone weighs much more.

footprint-devices-check-2-title = The battery of your phone is weak. The phone is 3 years old. What do you do first?
footprint-devices-check-2-answer-1 = I have the battery replaced.
footprint-devices-check-2-answer-2 = I buy a new phone that uses less power.
footprint-devices-check-2-answer-3 = I keep it plugged in all day.
footprint-devices-check-2-why-1 = Yes. A new battery costs less, and the phone works for years more.
footprint-devices-check-2-why-2 = Making a new phone weighs about 80 kg. A better battery does not make up for them.
footprint-devices-check-2-why-3 = Then you cannot take it with you. A new battery solves the problem.

footprint-devices-check-3-title = You give your old computer to an association. What do you do first?
footprint-devices-check-3-answer-1 = I empty the bin of the computer.
footprint-devices-check-3-answer-2 = I give my password too.
footprint-devices-check-3-answer-3 = I copy my files, then I reset it.
footprint-devices-check-3-why-1 = Your photos and accounts would stay in the computer. It must be reset as a whole.
footprint-devices-check-3-why-2 = A password is never given away. Reset the computer: it will no longer ask for one.
footprint-devices-check-3-why-3 = Yes. You keep your files, and nobody finds your data.

## Lesson footprint.habits: video, e-mails, settings

footprint-habits-title = Choosing the settings that matter
footprint-habits-can-1 = I know why Wi-Fi weighs less than 4G.
footprint-habits-can-2 = I can set the quality of a video.
footprint-habits-can-3 = I know which gestures matter little.
footprint-habits-home-1 = Phone: in the settings of the video app, choose a medium quality outside Wi-Fi.
footprint-habits-home-2 = Computer or television: in the menu of the video, look for “Quality”, then HD instead of 4K.
footprint-habits-card =
    Video: Wi-Fi rather than 4G or 5G.
    Quality: HD instead of 4K.
    Autoplay: I turn it off.
    Old e-mails: almost nothing.

## Reading: what lies behind a video

footprint-habits-why-title = Behind a video
footprint-habits-why-text =
    A video goes through networks and data centres (large buildings full of computers). All this takes energy.

    One hour weighs about 6 to 57 grams of CO2e, screen included. It depends on the screen, the network and the quality of the picture.

## Practice: mobile network or Wi-Fi

footprint-habits-network-title = 4G or Wi-Fi?
footprint-habits-network-text = Tom and Lina watch the same videos. Choose each phone, read the sentence, type the numbers. Then find the one that weighs most.
footprint-habits-network-hint-1 = A sentence gives the 3 numbers of each phone. Type them, then compare the kilos.
footprint-habits-network-hint-2 = For both: how many 1, years 4, hours 2. Then “Save”.
footprint-habits-network-hint-3 = When both are filled in, compare the kilos. Choose “Tom’s phone”.
footprint-habits-network-done = Well done. At home, Wi-Fi goes through the internet box and weighs less than 4G or 5G.
# The sentence that gives the numbers: at most 20 words and 2 rows.
footprint-habits-network-given-video-mobile = Tom has 1 phone, kept for 4 years. He watches videos on 4G, 2 hours a day.
footprint-habits-network-given-video-wifi = Lina has 1 phone, kept for 4 years. She watches videos on Wi-Fi, 2 hours a day.

## Reading: small gestures

footprint-habits-small-title = Small gestures
footprint-habits-small-text =
    People say: “Delete your old e-mails for the planet.” In truth, an e-mail that is kept weighs almost nothing.

    Sorting helps you find things: that is a good reason.

    For the climate, look at video, at the size of the screen and at the life of devices.

## Practice: the settings that matter

footprint-habits-settings-title = Finding the 2 right settings
footprint-habits-settings-text = Here we count use only. 4K is a very fine picture, HD a fine one. Choose 2 changes at most to reach the aim. Then “I have finished”.
footprint-habits-settings-hint-1 = Try a choice: the kilos saved are shown. Choose it again to take it away.
footprint-habits-settings-hint-2 = The old e-mails and the box matter little. Look at the videos.
footprint-habits-settings-hint-3 = Choose HD video on the television and Wi-Fi on the phone. Then “I have finished”.
footprint-habits-settings-done = Well done. 2 settings, made once, divide this total by 2.

## Check: three questions

footprint-habits-check-1-title = At home, how do you watch a video on a phone so that it weighs less?
footprint-habits-check-1-answer-1 = On 5G, because it is faster.
footprint-habits-check-1-answer-2 = With the sound lower.
footprint-habits-check-1-answer-3 = On Wi-Fi, with a medium quality.
footprint-habits-check-1-why-1 = Speed does not make the weight. For a video, the mobile network weighs more than Wi-Fi.
footprint-habits-check-1-why-2 = Sound matters very little. The picture is the heavy part.
footprint-habits-check-1-why-3 = Yes. Wi-Fi weighs less, and a medium picture is enough on a small screen.

footprint-habits-check-2-title = You have kept 3,000 old e-mails. What does the climate gain if you delete them?
footprint-habits-check-2-answer-1 = As much as a phone kept longer.
footprint-habits-check-2-answer-2 = Almost nothing.
footprint-habits-check-2-answer-3 = Half of my digital footprint.
footprint-habits-check-2-why-1 = Keeping a phone avoids making one: that is dozens of kilos. Here, almost nothing.
footprint-habits-check-2-why-2 = Yes. Sort them to find things. For the climate, look at devices and video.
footprint-habits-check-2-why-3 = Storing these e-mails takes very little energy. Devices weigh much more.

footprint-habits-check-3-title = What does the “autoplay” of a video service do?
footprint-habits-check-3-answer-1 = It starts the next video without asking.
footprint-habits-check-3-answer-2 = It lowers the quality of the picture.
footprint-habits-check-3-answer-3 = It saves the video on the device.
footprint-habits-check-3-why-1 = Yes. By turning it off, you choose what you watch.
footprint-habits-check-3-why-2 = The quality is set elsewhere, under “Quality”. Autoplay plays one video after another.
footprint-habits-check-3-why-3 = That is downloading. Autoplay plays one video after another.

## Lesson footprint.measure: the calculator

footprint-measure-title = Measuring a digital footprint
footprint-measure-can-1 = I know what CO2e means.
footprint-measure-can-2 = I can fill in a footprint calculator.
footprint-measure-can-3 = I can choose the changes that matter.
footprint-measure-home-1 = Phone: open Impact CO2, by ADEME, then “Numérique” (digital).
footprint-measure-home-2 = Computer: open Nos Gestes Climat. The whole test takes 10 minutes.
footprint-measure-card =
    CO2e: the gases that warm, in kilos.
    kWh: the electricity used.
    I count: how many, how many years, how many hours.
    I start with the heaviest.

## Reading: the units

footprint-measure-why-title = 2 units to know
footprint-measure-why-text =
    CO2e, or CO2 equivalent: we count together the gases that warm the planet. We count them in kilos.

    kWh, or kilowatt-hour: we count electricity.

    A calculator gives an order of magnitude: a rounded number. It helps to compare, not to judge.

## Practice: Inès's home

footprint-measure-home-title = At Inès’s home
footprint-measure-home-text = Fill in the calculator for Inès’s home. Choose a device, read the sentence, type the numbers. Then find the heaviest device.
footprint-measure-home-hint-1 = Choose a device “to fill in”. The sentence gives each number.
footprint-measure-home-hint-2 = Phones: 3, kept 2 years. Computer: 1, kept 5 years, 4 hours. Television: 1, kept 7 years, 4 hours.
footprint-measure-home-hint-3 = After each device, choose “Save”. At the end, choose “Phones”: 120 kg a year.
footprint-measure-home-done = Well done. At Inès’s home, the 3 phones changed every 2 years weigh most.
# The sentence that gives the numbers: at most 20 words and 2 rows.
footprint-measure-home-given-phones = The family has 3 phones. Each is kept for 2 years.
footprint-measure-home-given-laptop = Inès has 1 laptop. She keeps it for 5 years and uses it 4 hours a day.
footprint-measure-home-given-tv = There is 1 television, kept for 7 years. It is on 4 hours a day.

## Reading: understanding the result

footprint-measure-result-title = Reading the result
footprint-measure-result-text =
    Inès’s total: about 217 kg of CO2e a year. That is close to 1,000 km alone in a petrol car.

    The weight of making a device is shared between its years. The longer it is kept, the smaller this weight a year.

## Practice: a small town hall

footprint-measure-townhall-title = A small town hall
footprint-measure-townhall-text = The town hall has 6 computers, 6 screens and 4 phones. Choose 3 changes at most to halve the total. Then “I have finished”.
footprint-measure-townhall-hint-1 = Try each choice: the kilos saved are shown.
footprint-measure-townhall-hint-2 = The dark background changes almost nothing. New computers weigh most.
footprint-measure-townhall-hint-3 = Choose refurbished computers and phones kept 4 years. Then “I have finished”.
footprint-measure-townhall-done = Well done. The town hall buys fewer new devices and keeps them longer.

## Reading: real calculators

footprint-measure-tools-title = Real calculators
footprint-measure-tools-text =
    ADEME is the French public agency for ecological transition. It offers 2 free tools, in French.

    Impact CO2 compares things and uses, digital ones too.
    Nos Gestes Climat counts a whole life: home, meals, transport.

    These 2 tools do not ask for your name.

## Check: three questions

footprint-measure-check-1-title = What does CO2e count?
footprint-measure-check-1-answer-1 = The gases that warm the planet.
footprint-measure-check-1-answer-2 = The price of electricity.
footprint-measure-check-1-answer-3 = The speed of the internet.
footprint-measure-check-1-why-1 = Yes. Several gases warm the planet. We count them together, as CO2.
footprint-measure-check-1-why-2 = Electricity is counted in kWh, and its price in euros. CO2e counts gases.
footprint-measure-check-1-why-3 = Speed is counted in megabits a second. CO2e counts gases.

footprint-measure-check-2-title = 2 calculators give 200 kg and 230 kg. What do you think?
footprint-measure-check-2-answer-1 = One of them is lying.
footprint-measure-check-2-answer-2 = The smaller one must be taken.
footprint-measure-check-2-answer-3 = It is the same order of magnitude.
footprint-measure-check-2-why-1 = They do not round in the same way. The 2 results are close.
footprint-measure-check-2-why-2 = The smaller one is not truer. Both say about the same thing.
footprint-measure-check-2-why-3 = Yes. These tools round. They serve to find what weighs most.

footprint-measure-check-3-title = An association has 10 computers. Which choice lowers its footprint most?
footprint-measure-check-3-answer-1 = Choosing a dark background.
footprint-measure-check-3-answer-2 = Keeping them 6 years instead of 3.
footprint-measure-check-3-answer-3 = Replacing them with new ones that use less power.
footprint-measure-check-3-why-1 = This gesture changes almost nothing. Making the computers weighs much more.
footprint-measure-check-3-why-2 = Yes. The weight of making them is shared between twice as many years.
footprint-measure-check-3-why-3 = Making 10 computers weighs nearly 2,000 kg. The electricity saved does not make up for it.

## Devices

# At most 25 characters.
footprint-device-phone-lea = Léa’s phone
footprint-device-phone-sami = Sami’s phone
footprint-device-video-mobile = Tom’s phone
footprint-device-video-wifi = Lina’s phone
footprint-device-phones = Phones
footprint-device-laptop = Laptop
footprint-device-tv = Television

## Changes to choose

# At most 31 characters: what each spares stands beside it.
footprint-choice-phones-longer = Keep the phones for 5 years
footprint-choice-phones-refurbished = Buy refurbished phones
footprint-choice-laptop-repaired = Repaired computer, kept 8 years
footprint-choice-tv-longer = Keep the TV for 10 years
footprint-choice-charger = Unplug the chargers
footprint-choice-definition = Television: HD, not 4K
footprint-choice-wifi = Phone: Wi-Fi, not 4G
footprint-choice-box-night = Internet box off at night
footprint-choice-old-emails = Delete the old e-mails
footprint-choice-laptops-longer = Keep the computers for 6 years
footprint-choice-laptops-refurbished = Buy refurbished computers
footprint-choice-phones-four-years = Keep the phones for 4 years
footprint-choice-dark-screen = Choose a dark background
