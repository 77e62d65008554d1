//! The screens of surveys, by the words that lead to them; see [`super::scenes`] for what a letter means.

/// A screen: its name, and the words of a case.
pub const SURVEYS: &[(&str, &str)] = &[
    ("surveys", "C go:menu-work go:survey-list"),
    ("survey", "C go:menu-work go:survey-list 2"),
    (
        "campaign",
        "C go:menu-work go:survey-list 2 go:survey-new-campaign at:dossier-campaign-field-asked type:40",
    ),
    (
        "campaigns",
        "C go:menu-work go:survey-list 2 go:survey-new-campaign at:dossier-campaign-field-asked type:40 go:dossier-save \
         go:survey-campaigns",
    ),
    ("survey-sheet", "M go:menu-work go:survey-list 1 go:survey-paper 1 1 9"),
    (
        "survey-sheets",
        "M go:menu-work go:survey-list 2 go:survey-paper 1 5 1 2 7 2 4 6 7",
    ),
    (
        "survey-results",
        "C go:menu-work go:survey-list 2 go:survey-new-campaign at:dossier-campaign-field-asked type:40 go:dossier-save \
         go:survey-paper 1 5 1 2 7 2 4 6 7 1 4 2 7 back go:survey-results go:survey-next-question",
    ),
    (
        "survey-results-few",
        "M go:menu-work go:survey-list 2 go:survey-paper 1 5 1 2 7 2 4 6 7 back go:survey-results",
    ),
    (
        "survey-results-table",
        "M go:menu-work go:survey-list 1 go:survey-paper 1 1 9 0 5 3 4 back go:survey-results end go:survey-see-table",
    ),
    (
        "survey-offered",
        "C go:menu-work go:survey-list 2 go:survey-new-campaign at:dossier-campaign-field-asked type:40 go:dossier-save \
         back back back go:desk-sign-out F step:8 3 enter",
    ),
    (
        "survey-question",
        "C go:menu-work go:survey-list 2 go:survey-new-campaign at:dossier-campaign-field-asked type:40 go:dossier-save \
         back back back go:desk-sign-out F step:8 3 enter go:survey-offer 1 4 1",
    ),
];
