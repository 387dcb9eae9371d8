//! What bytes weigh on their way: as they are, in gzip, in brotli. It must
//! never know what they are part of.

use std::io::Write;
use std::ops::Add;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// The same bytes weighed three times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Weight {
    pub(crate) raw: u64,
    /// gzip, level 9.
    pub(crate) gzip: u64,
    /// brotli, quality 11.
    pub(crate) brotli: u64,
}

/// Weighs these bytes.
pub(crate) fn weigh(bytes: &[u8]) -> Result<Weight, String> {
    let failed = |error: std::io::Error| format!("cannot compress: {error}");
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes).map_err(failed)?;
    let gzip = gzip.finish().map_err(failed)?;

    let parameters = BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut brotli, &parameters).map_err(failed)?;
    Ok(Weight {
        raw: length(bytes),
        gzip: length(&gzip),
        brotli: length(&brotli),
    })
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

impl Add for Weight {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetition_weighs_little_and_noise_does_not() {
        let same = weigh(&[b'a'; 10_000]).unwrap_or_default();
        assert_eq!(same.raw, 10_000);
        assert!(same.gzip < 100 && same.brotli < 30, "{same:?}");

        let mut state = 1_u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        })
        .take(10_000)
        .collect();
        let noise = weigh(&noise).unwrap_or_default();
        assert!(noise.gzip > 9_900 && noise.brotli > 9_900, "{noise:?}");
    }

    #[test]
    fn weights_add_up() {
        let one = Weight {
            raw: 1,
            gzip: 2,
            brotli: 3,
        };
        assert_eq!(
            one + one,
            Weight {
                raw: 2,
                gzip: 4,
                brotli: 6
            }
        );
    }
}
