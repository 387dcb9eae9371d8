//! The QR code of a link: which text it holds, how large it is on paper, and its drawing.
//! This module must never know what is in the link.

use maud::html;
use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

use crate::link::MOST_CODE_BYTES;

/// The smallest side of a module on paper, in dots of 300 to the inch: 0.508 mm.
///
/// Measured before and after with 200 links of 60 bytes to the limit, printed by Chromium 156, made dots by
/// pdftoppm. A copy is turned by 0.5 to 1 degree, blurred by 0.8 dots, grey, with grain; a second one is a
/// copy of it. How many of the 200 were not read by rxing 0.9 (its port of zxing-cpp), zxing-cpp 3.1, zbar 0.23:
///
/// | read from | 700 bytes, 0.40 mm | 560 bytes, 0.508 mm |
/// |---|---|---|
/// | print, copy, second copy at 300 dpi | 0, 0, 0 | 0, 0, 0 |
/// | print at 200 dpi | 0, 0, 0 | 0, 0, 0 |
/// | copy at 200 dpi | 3, 0, 85 | 0, 0, 0 |
/// | second copy at 200 dpi | 167, 152, 189 | 1, 1, 103 |
/// | print at 150 dpi | 0, 0, 0 | 0, 0, 0 |
/// | copy at 150 dpi | 175, 167, 193 | 7, 4, 103 |
///
/// rqrr 0.11 misses 46 of the clean prints at 0.40 mm that the three others read, and 10 at 0.508 mm. It reads
/// all of them where every module begins at a whole dot: what it lacks is the reader's fault.
pub const SMALLEST_MODULE: u32 = 6;

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
    /// The code of this text; `None` beyond [`MOST_CODE_BYTES`].
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        if text.len() > MOST_CODE_BYTES {
            return None;
        }
        let code = smallest(text.as_bytes())?;
        let width = code.width();
        let modules = u32::try_from(width).ok()? + 2 * QUIET_ZONE;
        let dots = SMALLEST_MODULE.max((SMALLEST_CODE * 300).div_ceil(modules * 2_540));
        let side = (dots * modules * 2_540).div_ceil(300);
        Some(Self {
            svg: svg(&code.to_colors(), width, modules, side),
            modules,
            side,
        })
    }
}

/// The code with the fewest modules that holds this text as bytes: how many depends on its length alone.
///
/// The segments that `QrCode::new` makes of digits and letters took a larger code for 60 of 200 links, a smaller
/// one for 2.
fn smallest(text: &[u8]) -> Option<QrCode> {
    // Level M: 15 % of the code may be stained. Q would need more modules for every link that was measured.
    let level = EcLevel::M;
    (1..=40).find_map(|version| {
        let mut bits = Bits::new(Version::Normal(version));
        bits.push_byte_data(text).ok()?;
        bits.push_terminator(level).ok()?;
        QrCode::with_bits(bits, level).ok()
    })
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
    let side = format!("{}.{:02}mm", side / 100, side % 100);
    let drawing = html! {
        svg
            xmlns="http://www.w3.org/2000/svg" width=(side) height=(side)
            viewBox={ "0 0 " (modules) " " (modules) } shape-rendering="crispEdges"
        {
            path fill="#fff" d={ "M0 0h" (modules) "v" (modules) "H0z" } {}
            path fill="#000" d=(path) {}
        }
    };
    drawing.into_string()
}

/// Whether another device can open this address.
#[must_use]
pub fn is_public(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}
