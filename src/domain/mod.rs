//! What is true of digital mediation whatever the program that says it: levels, usages, audiences, sessions, visits,
//! places, periods.
//!
//! Depends on `std`, `chrono`, `serde` and `thiserror` alone. Never reads the clock, the disk or the terminal; holds no
//! sentence for people: a [`Fault`] is a code, and the messages are in `locales/`.

mod area;
mod closed_list;
mod commune;
mod culture;
mod dossier;
mod draft;
mod event;
mod facts;
mod fault;
mod foreign;
mod gap;
mod hours;
mod identity;
mod intercommunal;
mod language;
mod lists;
mod participants;
mod path;
mod period;
mod place;
mod placement;
mod recent;
mod record;
mod resume_code;
mod rules;
mod session;
mod site;
mod staff;
mod survey;
mod territory;
mod timer;
mod trail;
mod usage;
mod visit;
mod vocabulary;
mod wire;
mod workshop;

pub use area::Area;
pub use commune::Commune;
pub use culture::{CycleDays, CycleHeld, CyclePart, NetworkCounts, NetworkTargets, SECTORS, SKILLS, percent_reached};
#[cfg(test)]
pub(crate) use dossier::any_dossier;
pub use dossier::{
    Address, Codes, Datum, Dossier, DossierKind, EQUIPMENT_TYPES, EVENT_FORMATS, Field, Holds, MILESTONES, Need, Shown,
    SiteList, When, check_dossier,
};
pub use draft::{Draft, DraftKey, FormKind};
pub use event::{
    Joined, Part, Planned, Seat, default_minutes, end_hour, planned, seat, session_of_date, usual_minutes,
};
pub use facts::{Listed, SessionFacts, Set};
pub use fault::{Fault, Reason};
pub use foreign::ForeignId;
pub use gap::{Gap, RecordDays};
pub use hours::{
    Day, DayOfYear, Exception, HoursError, HoursFault, OpeningHours, Span, read_day, read_days, write_day, write_days,
};
pub use identity::{Identity, SiteId, Slug};
pub use language::SpokenLanguage;
pub use lists::{Named, SiteLists};
pub use participants::{Counters, Participants};
pub use path::{PRIORITY_MATRIX, PathKind};
pub use period::{Grain, Period, PeriodError};
pub use place::{
    Access, Care, Connection, Degrees, Described, Fee, Missing, Mobility, Phone, PlaceField, PlaceLabel, PlaceReason,
    Programme, Service, SitePlace, Standard, Support, Typology, Welcome,
};
pub use placement::{Act, Acts, ActsFault, Answer, AreaLevel, Evidence, Placement, Suggestion};
pub use recent::Recent;
pub use record::{Body, Record, Stamp};
pub use resume_code::{
    CodeFault, Contents, Edition, Fingerprint, LanguageNumber, LessonNumbers, PathNumber, ResumeCode, TakenUp,
};
pub use rules::{Lists, check_session, check_visit};
pub use session::Session;
pub use site::{Fonts, Site, SiteError};
pub use staff::{NameCode, Role};
pub use survey::{
    Asks, CampaignDays, Question, QuestionFigures, Respondents, Survey, SurveyFigures, SurveyState, SurveyTexts,
    answers_of,
};
pub use territory::{Communes, Ground, Territory};
pub use timer::{Clocks, Moment, Run, Started, Timer};
pub use trail::{Action, ActionKind, TRAIL_MONTHS, TrailLine, TrailOf};
pub use usage::{Audience, Level, ServedTheme, Usage};
pub use visit::{Entry, Face, HelpCall, LessonUse, LevelFound, PathUse, Placed, StepUse, Visit};
pub use vocabulary::{
    Age, Autonomy, Block, Device, Gender, Kind, MediatorRole, PlaceType, Referral, Status, Theme, WorkshopLevel,
};
pub use wire::{
    LONGEST_LINE, LineFault, read_dossier, read_fields, read_line, read_unfinished_dossier, session_from_json,
    session_to_json, write_body, write_dossier, write_line,
};
pub use workshop::{Usual, Workshop};
