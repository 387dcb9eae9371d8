//! The parts of the program that are loaded when they are wanted.
//! This module must never know what a part does.

/// A part of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    /// The rest of the simulation: the form's later parts, charts, schedule, roadmap.
    Rest,
    /// Sharing and comparing.
    Share,
    /// Barème, Méthode and Intégrer.
    Reference,
    /// The published cases, which bring a parser.
    Cases,
    /// The dossier and the QR code.
    Documents,
    /// CSV, calendar and JSON.
    Files,
    /// The spreadsheet.
    Sheet,
    /// Choosing communes.
    Territory,
    /// The calculators beside this one.
    Aid,
    /// The plan of action and the bank account.
    Planning,
}

/// Whether a part is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// It was not asked for.
    #[default]
    NotAsked,
    /// It is on its way.
    Loading,
    /// It is there.
    Ready,
    /// It could not be had; it may be asked for again.
    Failed,
}

impl Chunk {
    /// Every part.
    pub const ALL: [Self; 10] = [
        Self::Rest,
        Self::Share,
        Self::Reference,
        Self::Cases,
        Self::Documents,
        Self::Files,
        Self::Sheet,
        Self::Territory,
        Self::Aid,
        Self::Planning,
    ];

    /// The part that writes files of this kind, one of those of `texts::share::FILE_KINDS`.
    #[must_use]
    pub fn of_file(kind: &str) -> Self {
        match kind {
            "xlsx" => Self::Sheet,
            _ => Self::Files,
        }
    }
}

/// The status of every part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chunks([Status; Chunk::ALL.len()]);

impl Chunks {
    /// The status of this part.
    #[must_use]
    pub fn get(&self, chunk: Chunk) -> Status {
        self.0.get(chunk as usize).copied().unwrap_or_default()
    }

    /// Sets the status of this part.
    pub fn set(&mut self, chunk: Chunk, status: Status) {
        if let Some(place) = self.0.get_mut(chunk as usize) {
            *place = status;
        }
    }
}
