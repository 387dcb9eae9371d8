//! The QR code of a link: which text it holds, how large it is on paper, and its drawing.
//! This module must never know what is in the link.

use qrcode::{Color, EcLevel, QrCode};

/// The longest text that is written as a code, in bytes. More would take more modules than a printed
/// page shows well.
pub const MOST_BYTES: usize = 700;

/// The smallest side of a module on paper, in hundredths of a millimetre: smaller, a telephone does
/// not read it off what an office prints.
pub const SMALLEST_MODULE: u32 = 40;

/// How large a code is at least, in hundredths of a millimetre: a small one would look lost.
const SMALLEST_CODE: u32 = 3_000;

/// White modules around the code, on each side, as its standard wants them.
const QUIET_ZONE: u32 = 4;

/// A drawn code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The drawing, which asks nothing of any style.
    pub svg: String,
    /// Modules on a side, the white around them included.
    pub modules: u32,
    /// The side on paper, in hundredths of a millimetre.
    pub side: u32,
}

impl Code {
    /// The code of this text; `None` beyond [`MOST_BYTES`].
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        if text.len() > MOST_BYTES {
            return None;
        }
        // Paper is folded and stained; what is long would get too fine for more than the least.
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let width = code.width();
        let modules = u32::try_from(width).ok()? + 2 * QUIET_ZONE;
        let module = SMALLEST_MODULE.max(SMALLEST_CODE.div_ceil(modules));
        let side = module * modules;
        Some(Self {
            svg: svg(&code.to_colors(), width, modules, side),
            modules,
            side,
        })
    }
}

/// Each row as the runs of its dark modules.
fn svg(colors: &[Color], width: usize, modules: u32, side: u32) -> String {
    let mut path = String::new();
    for (y, row) in (QUIET_ZONE..).zip(colors.chunks(width)) {
        let mut x = QUIET_ZONE;
        for run in row.chunk_by(|one, other| one == other) {
            let length = u32::try_from(run.len()).unwrap_or_default();
            if run.first() == Some(&Color::Dark) {
                path.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
            }
            x += length;
        }
    }
    let side = [
        &(side / 100).to_string(),
        ".",
        &format!("{:02}", side % 100),
        "mm",
    ]
    .concat();
    let modules = modules.to_string();
    [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"",
        &side,
        "\" height=\"",
        &side,
        "\" viewBox=\"0 0 ",
        &modules,
        " ",
        &modules,
        "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h",
        &modules,
        "v",
        &modules,
        "H0z\"/><path fill=\"#000\" d=\"",
        &path,
        "\"/></svg>",
    ]
    .concat()
}

/// Whether another device can open this address.
#[must_use]
pub fn is_public(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}
