//! Compresses bytes as servers do that compress a file once: brotli, quality 11.
//! It must never know what they are part of.

use brotli::enc::BrotliEncoderParams;

/// The same bytes in brotli.
pub(crate) fn compressed(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut written = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut written, &parameters)
        .map_err(|error| format!("cannot compress: {error}"))?;
    Ok(written)
}

/// How many bytes they are then.
pub(crate) fn weigh(bytes: &[u8]) -> Result<u64, String> {
    compressed(bytes).map(|written| written.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetition_weighs_little_and_noise_does_not() {
        assert!(weigh(&[b'a'; 10_000]).is_ok_and(|weight| weight < 30));

        let mut state = 1_u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        })
        .take(10_000)
        .collect();
        assert!(weigh(&noise).is_ok_and(|weight| weight > 9_900));
    }
}
