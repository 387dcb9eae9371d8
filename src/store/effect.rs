//! What the store asks of the browser: everything that happens outside of it.
//! This module must never know how a browser does it.

use super::aid::Errand;
use super::chunk::Chunk;
use super::drafts::Stored;
use super::planning::Job;
use super::projects::Edit;
use crate::territory::File;

/// Something to be done outside of the store, in the order in which it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Dispatch [`Action::Debounced`](super::Action::Debounced) once nothing was typed for [`DEBOUNCE`](super::DEBOUNCE)
    /// milliseconds; a timer that runs starts anew.
    StartTimer,
    /// No timer runs any more.
    StopTimer,
    /// Put this draft first in the stored list, and answer with [`Action::Persisted`](super::Action::Persisted).
    Persist(Stored),
    /// Take this draft off the stored list.
    Unpersist(String),
    /// Wipe every draft from the device.
    ForgetDrafts,
    /// Read the saved projects, and answer with [`Action::Edited`](super::Action::Edited) of
    /// [`Edited::Nothing`](super::Edited::Nothing).
    ReadProjects,
    /// Change the saved projects, and answer with [`Action::Edited`](super::Action::Edited) or
    /// [`Action::NotSaved`](super::Action::NotSaved).
    EditProjects(Edit),
    /// Answer with [`Action::Claimed`](super::Action::Claimed) once no other window has the draft of this id, or with
    /// [`Action::Taken`](super::Action::Taken).
    Claim(String),
    /// Write the fragment in the place of the one that shows; the entry of the history names the draft.
    ReplaceUrl {
        /// Without `#`; `None` leaves the url as it is.
        fragment: Option<String>,
        /// The id of the draft.
        entry: String,
    },
    /// Write the fragment as a step of its own, to which the browser's way back leads.
    PushUrl {
        /// Without `#`.
        fragment: String,
        /// The id of the draft.
        entry: String,
    },
    /// Go to this view, as its link does.
    OpenView(&'static str),
    /// Name the document.
    Title(String),
    /// Give the keyboard to the element of this id, once it is drawn.
    Focus(String),
    /// Bring the element of this id into sight, once it is drawn.
    ScrollTo(String),
    /// Put this text on the clipboard, and answer with [`Action::Copied`](super::Action::Copied).
    Copy(String),
    /// Open the system's own way of sharing for this address.
    Send(String),
    /// Print.
    Print,
    /// Have the file of this kind written of this link and downloaded.
    Download {
        /// One of the kinds of `texts::share::FILE_KINDS`.
        kind: &'static str,
        /// The link's fragment, without `#`.
        fragment: String,
    },
    /// Download a text under a name.
    SaveText {
        /// The name of the file.
        name: &'static str,
        /// What is in it.
        text: String,
    },
    /// Have the visitor pick a file, and answer with [`Action::Import`](super::Action::Import).
    PickFile,
    /// Load a part of the program, and answer with [`Action::Loaded`](super::Action::Loaded) or
    /// [`Action::LoadFailed`](super::Action::LoadFailed).
    Load(Chunk),
    /// Answer with [`Choose::AddUp`](super::Choose::AddUp).
    AddUp,
    /// Fetch a file of communes, and answer with [`Choose::Fetched`](super::Choose::Fetched).
    Fetch(File),
    /// Something for the calculators beside this one.
    Aid(Errand),
    /// Something for the plan of action or the bank account.
    Planning(Job),
    /// Tell who wrote the page around the frame, in the console.
    Warn(String),
    /// Tell the page around the frame what it asked to hear: this link; empty while nothing is typed.
    TellHost(String),
}
