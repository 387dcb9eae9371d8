//! Everything that can happen to the page.
//! This module must never know what comes of it.

use crate::input::Field;
use crate::link::Kept;

use super::aid::Change;
use super::chunk::Chunk;
use super::drafts::Stored;
use super::panel::{Lines, Panel};
use super::place::{Part, Place};
use super::planning::Ask;
use super::projects::{Edited, Saved};
use super::territory::Choose;

/// Something that happens.
#[derive(Debug)]
pub enum Action {
    /// A field now holds this text.
    Type(Field, String),
    /// The visitor left a field.
    Blur(Field),
    /// These fields now hold what was picked, not typed.
    Pick(Vec<(Field, String)>),
    /// The keyboard is to go to this field, wherever it hides.
    Seek(Field),
    /// The visitor goes to this part of the simulation.
    GoTo(Part),
    /// Something else is in sight.
    Moved(Place),
    /// A detail opens, or closes.
    Toggle(Panel),
    /// This line, which counts from 1, leaves its list.
    RemoveLine(Lines, u8),
    /// Everything typed in the scenario that shows goes.
    Erase,
    /// What was erased comes back.
    Restore,
    /// Every published figure applies again.
    ResetFigures,
    /// Every figure shows its sources, or none.
    UnfoldFigures(bool),

    /// Nothing was typed for [`DEBOUNCE`](super::DEBOUNCE) milliseconds.
    Debounced,
    /// What was typed is to be stored and written into the url now: the page is hidden or left, or prints.
    Flush,
    /// The url has this fragment now; the entry of the history names a draft, or nothing.
    Navigate(String, Option<String>),

    /// The visitor has read the banner about the link.
    Dismiss,
    /// The visitor's own draft comes back.
    TakeMine,
    /// The project that came by a link is the visitor's own from now on.
    TakeOver,
    /// The project that gave way to a link comes back.
    TakeBack,
    /// The stored draft of this id comes back.
    OpenDraft(String),
    /// Every draft is wiped from the device.
    Forget,

    /// The form shows another scenario.
    Show(usize),
    /// The form shows this scenario, to be changed there.
    Edit(usize),
    /// A copy of a scenario, with these fields changed, stands beside the others; the form opens where none is changed.
    Duplicate(usize, Vec<(Field, String)>),
    /// A copy of the first scenario stands in the form, where other communes can be chosen.
    OtherTerritory,
    /// A scenario goes.
    Remove(usize),
    /// A scenario has this name.
    Name(usize, String),

    /// The link to copy has the name and the labels, or not.
    WithName(bool),
    /// The link to copy has what the contract says, or not.
    WithContract(bool),
    /// Links have the bank account, or not.
    WithTreasury(bool),
    /// The QR code shows, or not.
    ShowQr(bool),
    /// The link goes to the clipboard.
    Copy,
    /// The link goes to the system's own way of sharing.
    Send,
    /// The dossier is printed.
    Print,
    /// The file of this kind is downloaded.
    Download(&'static str),
    /// The project is downloaded as a file, as its link is too long.
    DownloadLink,

    /// The name in the box of the saved projects.
    TypeName(String),
    /// The project is saved under that name.
    Save,
    /// The saved project of this name opens.
    Open(String),
    /// The saved project of this name is being renamed to this; `None` leaves it.
    Rename(Option<(String, String)>),
    /// The other name is right.
    Renamed,
    /// The saved project of this name goes.
    Delete(String),
    /// The one that went comes back.
    Undelete,
    /// Every saved project goes into a file.
    Export,
    /// Projects come from a file that the visitor picks.
    PickFile,
    /// Projects came from a file: its text.
    Import(String),
    /// What could not be read of the saved projects goes into a file.
    DownloadUnread,
    /// What could not be read of the saved projects is wiped.
    LetGo,

    /// Communes are chosen.
    Territory(Choose),
    /// Something happens to the calculators beside this one.
    Aid(Change),
    /// Something happens in the plan of action or in the bank account.
    Planning(Ask),

    /// A part of the program is wanted.
    Want(Chunk),
    /// Every part that could not be had is asked for once more.
    Retry,
    /// A part of the program is there.
    Loaded(Chunk),
    /// A part of the program could not be had.
    LoadFailed(Chunk),

    /// A draft was stored, or the device refused.
    Persisted(bool),
    /// The saved projects were changed; what the device holds now.
    Edited(Edited, Saved),
    /// The saved projects could not be written; what the device holds.
    NotSaved(Saved),
    /// Another window changed what the device holds.
    Stored(Vec<Stored>),
    /// No other window has the draft of this id.
    Claimed(String),
    /// Another window has it.
    Taken(String),
    /// A text was put on the clipboard, or the browser refused.
    Copied(bool),
    /// A file was downloaded, or could not be written.
    Downloaded(bool),
    /// The page around the frame sets these fields.
    Set(Vec<(Field, String)>),
    /// The page around the frame receives what is typed from now on.
    Listen,
}

/// A project that was taken off the list, as long as it can be had back, and where it stood.
pub type Deleted = (usize, Kept);
