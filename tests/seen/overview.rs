//! The scenes of a coordinator's overview, by the words that lead to them; `C` and `S` are those of the other scenes.

/// Each screen by its name.
pub const OVERVIEW: &[(&str, &str)] = &[
    ("overview", "C S S go:menu-figures go:desk-overview"),
    (
        "overview-groups",
        "C S S go:menu-figures go:desk-overview go:overview-indicators",
    ),
    (
        "overview-group",
        "C S S go:menu-figures go:desk-overview go:overview-indicators choose:3",
    ),
    (
        "overview-months",
        "C S S go:menu-figures go:desk-overview go:overview-workshops",
    ),
    (
        "overview-breakdown-table",
        "C S S go:menu-figures go:desk-overview choose:0 go:figures-choose go:overview-by go:figures-see-table",
    ),
    (
        "overview-sites",
        "C S S go:menu-figures go:desk-overview go:overview-workshops go:figures-choose go:overview-by-site",
    ),
    (
        "overview-ways",
        "C S S go:menu-figures go:desk-overview choose:0 go:figures-choose",
    ),
    (
        "overview-territories",
        "C S S go:menu-figures go:desk-overview choose:0 go:figures-choose go:overview-territories",
    ),
    (
        "overview-intercommunal",
        "C S S go:menu-figures go:desk-overview choose:0 go:figures-choose go:overview-territories go:overview-by-intercommunal",
    ),
    (
        "overview-departments-table",
        "C S S go:menu-figures go:desk-overview choose:0 go:figures-choose go:overview-territories go:overview-by-department go:figures-see-table",
    ),
    (
        "overview-no-territory",
        "C S S go:menu-figures go:desk-overview go:overview-indicators choose:0 choose:5 go:figures-choose go:overview-territories go:overview-by-region",
    ),
    (
        "overview-definition",
        "C S S go:menu-figures go:desk-overview choose:5 go:overview-define",
    ),
    (
        "overview-silent",
        "C S S go:menu-figures go:desk-overview go:overview-silent",
    ),
    (
        "overview-none-silent",
        "C go:menu-figures go:desk-overview go:overview-silent",
    ),
    ("overview-nothing", "C go:menu-figures go:desk-overview choose:0"),
    (
        "overview-file",
        "C S S go:menu-figures go:desk-overview go:figures-write",
    ),
    (
        "overview-file-form",
        "C S S go:menu-figures go:desk-overview go:figures-write go:overview-file-form",
    ),
    (
        "overview-file-written",
        "C S S go:menu-figures go:desk-overview go:figures-write at:overview-file-release end go:overview-begin",
    ),
];
