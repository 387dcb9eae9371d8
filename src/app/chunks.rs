//! The parts of the program that are loaded when they are wanted. A build with the feature `split` cuts them out of the
//! program after linking; any other build has them from the start. A part is entered through one function, which gives
//! pointers that are called at once from then on. This module must never keep a state: a part holds code.

use std::rc::Rc;

use yew::Html;

use super::effects::{self, Program};
use super::result::Details;
use super::{
    Dispatch, aid as calculators, communes, compare, embedded, form, planning as ahead, reference,
    result, share,
};
use crate::documents::dossier;
use crate::documents::files::{Asked, File, WriteBook, write_book};
use crate::funding::{Amount, Estimates, Simulation, Summary};
use crate::input::{Draft, Field, Wrong};
use crate::store::{
    Action, Effect, Errand, Job, Store, update_aids, update_later, update_planning,
    update_territory,
};
use crate::territory::{self, Atlas};
use crate::texts;
use crate::units::Date;

/// The styles of the whole simulation and of what compares: charts of both have the same.
static SIMULATION: &str = concat!(
    include_str!(concat!(env!("OUT_DIR"), "/views.css")),
    include_str!(concat!(env!("OUT_DIR"), "/more.css")),
    include_str!(concat!(env!("OUT_DIR"), "/share.css")),
    include_str!(concat!(env!("OUT_DIR"), "/compare.css")),
);

/// The styles of the views beside them.
static ANNEX: &str = concat!(
    include_str!(concat!(env!("OUT_DIR"), "/views.css")),
    include_str!(concat!(env!("OUT_DIR"), "/annex.css")),
);

/// The styles of what communes are chosen with.
static TERRITORY: &str = include_str!(concat!(env!("OUT_DIR"), "/territory.css"));

/// The styles of the calculators beside, and of their paper.
static AID: &str = concat!(
    include_str!(concat!(env!("OUT_DIR"), "/views.css")),
    include_str!(concat!(env!("OUT_DIR"), "/aid.css")),
    include_str!(concat!(env!("OUT_DIR"), "/dossier.css")),
);

/// The styles of the plan of action and of the bank account, and of their paper.
static PLANNING: &str = concat!(
    include_str!(concat!(env!("OUT_DIR"), "/views.css")),
    include_str!(concat!(env!("OUT_DIR"), "/planning.css")),
    include_str!(concat!(env!("OUT_DIR"), "/dossier.css")),
);

/// The styles of the dossier on paper.
static DOSSIER: &str = include_str!(concat!(env!("OUT_DIR"), "/dossier.css"));

/// A view, or a part of one.
pub(super) type Draw = fn(&Store, &Dispatch, &Loaded) -> Html;

/// The rest of the simulation.
#[derive(Clone, Copy)]
pub(super) struct Rest {
    /// The later parts of the form.
    pub(super) form: Draw,
    /// The rest of the result.
    pub(super) result: Draw,
    /// What is wrong with a text, in words.
    pub(super) message: fn(Wrong, &str) -> String,
    /// The label of a field.
    pub(super) label: fn(Field) -> String,
    /// What a frame leaves out of sight.
    pub(super) out_of_sight: fn(&Store) -> Html,
    /// How the sum of a period came about.
    pub(super) sum: fn(Details, &Simulation, &Summary) -> Html,
    /// How three estimates came about.
    pub(super) estimates: fn(Details, &Simulation, Estimates<Amount>) -> Html,
}

/// Sharing and comparing.
#[derive(Clone, Copy)]
pub(super) struct Share {
    /// The details of the banner about the link that opened the page.
    pub(super) arrived: Draw,
    /// The link, files and saved projects.
    pub(super) share: Draw,
    /// The view that compares.
    pub(super) compare: Draw,
    /// What follows from an action that is taken later than the first answer.
    pub(super) update: fn(&mut Store, Action) -> Vec<Effect>,
    /// Carries out what only these actions ask for.
    pub(super) carry_out: fn(&Rc<Program>, Effect),
}

/// Barème, Méthode and Intégrer.
#[derive(Clone, Copy)]
pub(super) struct Reference {
    /// The view that is open.
    pub(super) view: Draw,
}

/// The published cases.
#[derive(Clone, Copy)]
pub(super) struct Cases {
    /// The view.
    pub(super) view: fn() -> Html,
}

/// A file of this kind; `None` for a kind that the part does not write.
type Write = fn(&str, &Asked<'_>) -> Option<File>;

/// The dossier and the QR code.
#[derive(Clone, Copy)]
pub(super) struct Documents {
    /// The dossier of these drafts as markup; the link gives them back.
    pub(super) dossier: fn(&[Draft], Option<Date>, &str, Option<&Atlas>) -> String,
    /// The drawing of the code of a link; `None` where it is too long, or leads nowhere else.
    pub(super) qr: fn(&str) -> Option<String>,
}

/// Files: CSV, calendar and JSON, or the spreadsheet.
#[derive(Clone, Copy)]
pub(super) struct Files {
    /// Writes one.
    pub(super) write: Write,
}

/// Choosing communes.
#[derive(Clone, Copy)]
pub(super) struct Territory {
    /// What they are chosen with.
    pub(super) view: Draw,
    /// What the number of inhabitants is the sum of.
    pub(super) note: Draw,
    /// What follows from choosing.
    pub(super) update: fn(&mut Store, Action) -> Vec<Effect>,
    /// Fetches a file of communes.
    pub(super) fetch: fn(&Rc<Program>, territory::File),
}

/// The calculators beside that of a CPTS.
#[derive(Clone, Copy)]
pub(super) struct Aid {
    /// The view.
    pub(super) view: Draw,
    /// What follows from an action of theirs.
    pub(super) update: fn(&mut Store, Action) -> Vec<Effect>,
    /// Carries out what they ask for.
    pub(super) carry_out: fn(&Rc<Program>, Errand),
}

/// The plan of action and the bank account.
#[derive(Clone, Copy)]
pub(super) struct Planning {
    /// The view of one of both.
    pub(super) view: Draw,
    /// Works out what the scenarios come to, where they changed.
    pub(super) look_ahead: fn(&mut Store),
    /// What follows from an action of theirs.
    pub(super) update: fn(&mut Store, Action) -> Vec<Effect>,
    /// Carries out what they ask for.
    pub(super) carry_out: fn(&Rc<Program>, Job),
}

/// The parts that are there.
#[derive(Clone, Copy, Default)]
pub(super) struct Loaded {
    pub(super) rest: Option<Rest>,
    pub(super) share: Option<Share>,
    pub(super) reference: Option<Reference>,
    pub(super) cases: Option<Cases>,
    pub(super) documents: Option<Documents>,
    pub(super) files: Option<Files>,
    pub(super) sheet: Option<Files>,
    pub(super) territory: Option<Territory>,
    pub(super) aid: Option<Aid>,
    pub(super) planning: Option<Planning>,
}

/// The part could not be had.
#[cfg(feature = "split")]
pub(super) type Failed = wasm_split_helpers::SplitLoaderError;

/// A part that is in the program always comes.
#[cfg(not(feature = "split"))]
pub(super) type Failed = std::convert::Infallible;

/// Puts a part among those that are there, and gives the styles that it is drawn with.
pub(super) type Install = fn(&mut Loaded) -> &'static str;

/// A function whose code is loaded by the first call that succeeds. Functions of one file come together.
macro_rules! lazy {
    ($name:ident in $file:ident, $given:ty, $value:expr) => {
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($file, fallible)]
        pub(super) fn $name() -> Result<$given, Failed> {
            Ok($value)
        }

        #[cfg(not(feature = "split"))]
        pub(super) async fn $name() -> Result<$given, Failed> {
            Ok($value)
        }
    };
}

/// A part in a file of the program. What puts it in its place comes with it: what is loaded first knows a function alone.
macro_rules! part {
    ($name:ident in $file:ident, $styles:expr, $value:expr) => {
        lazy!($name in $file, Install, |loaded| {
            loaded.$name = Some($value);
            $styles
        });
    };
}

part!(
    rest in simulation,
    SIMULATION,
    Rest {
        form: form::more,
        result: result::more,
        message: form::message,
        label: texts::label,
        out_of_sight: embedded::out_of_sight,
        sum: result::of_summary,
        estimates: result::of_estimates,
    }
);
part!(
    share in simulation,
    SIMULATION,
    Share {
        arrived: share::arrived,
        share: share::view,
        compare: compare::view,
        update: update_later,
        carry_out: effects::carry_out,
    }
);
part!(
    reference in reference,
    ANNEX,
    Reference {
        view: reference::view,
    }
);
part!(
    cases in reference,
    ANNEX,
    Cases {
        view: reference::cases,
    }
);
part!(
    documents in documents,
    DOSSIER,
    Documents {
        dossier: dossier::html,
        qr: dossier::qr,
    }
);
part!(
    files in files,
    "",
    Files {
        write: crate::documents::files::light,
    }
);
part!(
    sheet in sheet,
    "",
    Files {
        write: crate::documents::files::sheet,
    }
);
part!(
    territory in territory,
    TERRITORY,
    Territory {
        view: communes::view,
        note: communes::note,
        update: update_territory,
        fetch: effects::fetch,
    }
);
part!(
    aid in aid,
    AID,
    Aid {
        view: calculators::view,
        update: update_aid,
        carry_out: effects::carry_out_aid,
    }
);
part!(
    planning in planning,
    PLANNING,
    Planning {
        view: ahead::view,
        look_ahead: Store::look_ahead,
        update: update_ahead,
        carry_out: effects::carry_out_planning,
    }
);
lazy!(book in sheet, WriteBook, write_book);

fn update_ahead(store: &mut Store, action: Action) -> Vec<Effect> {
    match action {
        Action::Planning(ask) => update_planning(store, ask),
        _ => Vec::new(),
    }
}

fn update_aid(store: &mut Store, action: Action) -> Vec<Effect> {
    match action {
        Action::Aid(change) => update_aids(store, change),
        _ => Vec::new(),
    }
}
