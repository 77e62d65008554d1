//! The five competence areas of DigComp, which placement and visits speak of.

use super::closed_list::closed_list;

closed_list! {
    /// A competence area of DigComp; the codes are its numbers there, the same in versions 2.2 and 3.0.
    Area {
        /// Information search, evaluation and management.
        Information = "1",
        /// Communication and collaboration.
        Communication = "2",
        /// Content creation.
        Content = "3",
        /// Safety, wellbeing and responsible use.
        Safety = "4",
        /// Problem identification and solving.
        Problems = "5",
    }
}
