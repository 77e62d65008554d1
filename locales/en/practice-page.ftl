### The imitation of a page builder: blocks, a picture and its credit, a small application, publishing.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Building: a page and its blocks

practice-page-name = Page name
practice-page-empty = The page is empty.
practice-page-add = Add a block
practice-page-publish = Publish the page
practice-page-which-block = Which block do you want to add?
# $block: name of the block.
practice-page-block = Block: { $block }
practice-page-up = Move up
practice-page-down = Move down
practice-page-remove = Remove the block
# $count: how many words are missing.
practice-page-wrong-name =
    { $count ->
        [one] The page name is too short. Add { $count } more word.
       *[other] The page name is too short. Add { $count } more words.
    }
# $block: name of the block.
practice-page-wrong-missing = A block is missing: { $block }. Choose “Add a block”.
# $block: name of the block.
practice-page-wrong-order = { $block }: this block is too low. Choose it, then “Move up”.

## A picture and its credit

practice-page-which-picture = Which picture do you want to look at?
practice-page-author = Author
practice-page-licence = Licence
practice-page-use = Use this picture
practice-page-description = Description
practice-page-to-choose = to choose
practice-page-which-licence = Which licence is written under the picture?
practice-page-place = Place the picture
# $author: the name to write.
practice-page-wrong-author = The author’s name is missing or different. Write: { $author }.
# $count: how many words are missing.
practice-page-wrong-description =
    { $count ->
        [one] The description is too short. Say what can be seen: { $count } more word.
       *[other] The description is too short. Say what can be seen: { $count } more words.
    }
# $licence: the licence of the picture.
practice-page-wrong-licence = This is not the licence of the picture. Choose “Licence”, then: { $licence }.

## A small application

# $screen: name of the screen that a button opens.
practice-page-opens = opens: { $screen }
practice-page-to-link = to link
# $button: name of the button.
practice-page-which-screen = Which screen does “{ $button }” open?
practice-page-screen = Screen
practice-page-try = Try the application
# $button: name of the button.
practice-page-wrong-no-link = The button “{ $button }” opens nothing. Choose it, then choose a screen.
# $button: name of the button.
practice-page-wrong-link = The button “{ $button }” does not open the right screen. Read the instructions again.

## Publishing

practice-page-address = Chosen name
# $name: what is typed before the end of the address; keep .pages.example.
practice-page-whole-address = Address of the page: { $name }.pages.example
practice-page-phone = Preview on a phone
practice-page-a-block = Block
practice-page-mend = Correct this block
practice-page-wrong-sign = An address takes only letters without accents, numbers and hyphens.
practice-page-wrong-address = The name is too short or ends badly. Type at least 3 letters, without spaces.
# $count: how many blocks are still to be mended.
practice-page-wrong-phone =
    { $count ->
        [one] There is { $count } block left to correct. Choose “Preview on a phone”.
       *[other] There are { $count } blocks left to correct. Choose “Preview on a phone”.
    }
practice-page-wrong-fine = This block is clear and correct. Choose “Back” and look at the others.
