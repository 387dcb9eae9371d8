//! The program that reads codes off pictures in the tests; it shares no code with the one that draws them.
//! This module must never know what a code should say.

use rxing::BarcodeFormat;
use rxing::helpers::detect_in_luma_slice;

/// The text of the first code in a picture of one byte for a dot, row by row, white being 255.
pub(crate) fn read_code(width: usize, height: usize, dots: &[u8]) -> Option<String> {
    let (width, height) = (u32::try_from(width).ok()?, u32::try_from(height).ok()?);
    let read = detect_in_luma_slice(dots, width, height, Some(BarcodeFormat::QR_CODE)).ok()?;
    Some(read.getText().to_owned())
}
