//! Kinds of imitation whose goals are games of their own: everything is passed on to the one a pack chose.

/// Makes the setup, the tagged goal and the game of such a kind; a goal is a line, `Name: its plan => its game`.
macro_rules! goals {
    (
        $(#[$setup_doc:meta])* setup $setup:ident;
        $(#[$goal_doc:meta])* goal $goal:ident;
        $(#[$game_doc:meta])* game $game:ident;
        $($kind:ident: $plan:ty => $play:ty,)+
    ) => {
        $(#[$setup_doc])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $setup {
            pub goal: $goal,
        }

        $(#[$goal_doc])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
        #[serde(tag = "kind", rename_all = "kebab-case")]
        pub enum $goal {
            $($kind($plan),)+
        }

        $(#[$game_doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $game {
            $($kind($play),)+
        }

        impl $crate::practice::setup::Plan for $setup {
            type Game = $game;

            fn check(&self, faults: &mut $crate::practice::setup::Faults) {
                match &self.goal { $($goal::$kind(plan) => plan.check(faults),)+ }
            }

            fn asks(
                &self,
                names: &$crate::practice::needs::Names,
            ) -> Vec<$crate::practice::scene::Words> {
                match &self.goal { $($goal::$kind(plan) => plan.asks(names),)+ }
            }

            fn needs(&self, needs: &mut $crate::practice::needs::Needs) {
                match &self.goal { $($goal::$kind(plan) => plan.needs(needs),)+ }
            }

            fn start(&self, names: &$crate::practice::needs::Names, said: &[String]) -> $game {
                match &self.goal { $($goal::$kind(plan) => $game::$kind(plan.start(names, said)),)+ }
            }
        }

        $crate::practice::goals::one_of!($game: $($kind),+);
    };
}

/// Makes an enum of games a game, which is played as the one it holds.
macro_rules! one_of {
    ($game:ident: $($kind:ident),+) => {
        impl $crate::practice::game::Game for $game {
            fn scene(&self) -> $crate::practice::scene::Scene {
                match self { $(Self::$kind(game) => game.scene(),)+ }
            }

            fn play(&mut self, step: $crate::practice::scene::Move) -> $crate::practice::game::Turn {
                match self { $(Self::$kind(game) => game.play(step),)+ }
            }

            fn aim(&self) -> Option<$crate::practice::game::Aim> {
                match self { $(Self::$kind(game) => game.aim(),)+ }
            }

            fn is_done(&self) -> bool {
                match self { $(Self::$kind(game) => game.is_done(),)+ }
            }

            fn field_mut(&mut self, spot: $crate::practice::scene::Spot) -> Option<&mut String> {
                match self { $(Self::$kind(game) => game.field_mut(spot),)+ }
            }
        }
    };
}

pub(super) use {goals, one_of};
