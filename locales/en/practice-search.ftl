### The imitation of a search page, also used as the catalogue of a library and as an archive.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Writing a search

practice-search-query = Your search
# $word: a word that the search must have.
practice-search-wrong-empty = The box is empty. Type at least this word: { $word }
practice-search-wrong-word = One word is missing for a good search: { $word }

## Results

# $query: what was searched.
practice-search-asked = Search: { $query }
# $number: how many sources are kept; $total: how many are asked for.
practice-search-kept = Sources kept: { $number } of { $total }
# Says that somebody paid for this result. $source: the site, short.
practice-search-advert = Advert: { $source }

## An open result: labels, at most 14 characters

practice-search-site = Site
practice-search-format = Format
practice-search-rights = Rights
practice-search-who = Author
practice-search-when = Date
practice-search-verdict = Your answer

## Buttons, at most 30 characters

practice-search-go = Search
practice-search-change = Change the search
practice-search-back = Back to the results
practice-search-found = This is the right page
practice-search-borrow = Borrow
practice-search-choose = Choose this document
practice-search-keep = Keep this source
# In the list, beside a source that was kept; at most 22 characters.
practice-search-is-kept = Source kept

## Pairs of answers about a result, at most 22 characters

practice-search-reliable = Reliable
practice-search-unreliable = Not reliable
practice-search-fact = A fact
practice-search-opinion = An opinion
# Whether the learner may use a picture or a text again.
practice-search-reuse = I may reuse it
practice-search-ask = I have to ask
# Whether a page is about the learner or about somebody of the same name.
practice-search-mine = It is about me
practice-search-namesake = Another person
# What the learner does about a page that speaks of them.
practice-search-stays = I leave it
practice-search-removal = Ask for removal

## Not what was asked

practice-search-wrong-advert = This is an advert: somebody pays to be at the top. Look for another page.
