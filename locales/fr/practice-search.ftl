### The imitation of a search page, also used as the catalogue of a library and as an archive.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Writing a search

practice-search-query = Votre recherche
# $word: a word that the search must have.
practice-search-wrong-empty = La case est vide. Tapez au moins ce mot : { $word }
practice-search-wrong-word = Il manque un mot pour bien chercher : { $word }

## Results

# $query: what was searched.
practice-search-asked = Recherche : { $query }
# $number: how many sources are kept; $total: how many are asked for.
practice-search-kept = Sources gardées : { $number } sur { $total }
# Says that somebody paid for this result. $source: the site, short.
practice-search-advert = Annonce : { $source }

## An open result: labels, at most 14 characters

practice-search-site = Site
practice-search-format = Format
practice-search-rights = Droits
practice-search-who = Auteur
practice-search-when = Date
practice-search-verdict = Votre réponse

## Buttons, at most 30 characters

practice-search-go = Chercher
practice-search-change = Changer la recherche
practice-search-back = Retour aux résultats
practice-search-found = C’est la bonne page
practice-search-borrow = Emprunter
practice-search-choose = Choisir ce document
practice-search-keep = Garder cette source
# In the list, beside a source that was kept; at most 22 characters.
practice-search-is-kept = Source gardée

## Pairs of answers about a result, at most 22 characters

practice-search-reliable = Fiable
practice-search-unreliable = Pas fiable
practice-search-fact = Un fait
practice-search-opinion = Une opinion
# Whether the learner may use a picture or a text again.
practice-search-reuse = Je peux réutiliser
practice-search-ask = Je dois demander
# Whether a page is about the learner or about somebody of the same name.
practice-search-mine = Cela parle de moi
practice-search-namesake = Une autre personne
# What the learner does about a page that speaks of them.
practice-search-stays = Je laisse
practice-search-removal = Demander le retrait

## Not what was asked

practice-search-wrong-advert = C’est une annonce : quelqu’un paie pour être en haut. Cherchez une autre page.
