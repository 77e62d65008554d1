//! The screens of what a session belongs to, of communes in dossiers and of places that are removed, by the words that lead
//! to them.

/// A stop today at Vire, and a date today, from the desk.
const STOP: &str = "go:menu-work go:dossier-stop-list go:dossier-stop-new go:dossier-stop-field-tour go:Tournée_des_villages \
    at:dossier-stop-field-commune type:14762 go:dossier-stop-field-place-type go:dossier-stop-stop-place-autre \
    go:dossier-save back back";
const DATE: &str =
    "go:menu-work go:dossier-event-list go:dossier-event-new 1 type:22 enter type:14 enter enter back back";

/// What leads to each of them; `M`, `C`, `P` and `Y` are those of the other scenes.
pub fn belonging() -> Vec<(&'static str, String)> {
    let workshop =
        "go:desk-workshop at:form-total type:8 go:form-usages go:label-usage-email go:form-ready go:form-more";
    vec![
        (
            "form-belongs",
            format!("M Y {STOP} {DATE} {workshop} go:form-stop 2 go:form-cycle 2 go:form-block go:form-block-why"),
        ),
        ("form-stops", format!("M {STOP} {workshop} go:form-stop")),
        ("form-dates", format!("M {DATE} {workshop} go:form-event")),
        (
            "stop-communes",
            "M go:menu-work go:dossier-stop-list go:dossier-stop-new at:dossier-stop-field-commune type:saint-aubin".to_owned(),
        ),
        (
            "place-postcode",
            "P go:site-address at:site-required next next type:50500 at:site-field-commune clear type:14762".to_owned(),
        ),
        (
            "place-remove",
            "P go:site-others go:site-add go:site-identity at:site-required type:Annexe go:site-pages go:site-save go:site-remove"
                .to_owned(),
        ),
        (
            "places-removed",
            "P go:site-others go:site-add go:site-identity at:site-required type:Annexe go:site-pages go:site-save \
             go:site-remove go:site-remove-sure"
                .to_owned(),
        ),
    ]
}
