//! Names by the two letters that their words begin with: of 35 000, a few hundred are compared for each key.
//! This module must never leave a name out that could answer: what is left out begins otherwise in each of its words.

/// The letters and digits of folded names, and nothing.
const SIGNS: usize = 37;

/// Places of names, by two letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    by_letters: Vec<Vec<u32>>,
}

impl Names {
    /// These folded names, in the order of their places.
    pub(super) fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut by_letters = vec![Vec::new(); SIGNS * SIGNS];
        for (place, name) in (0_u32..).zip(names) {
            let joined = beginning_joined(name);
            let words = name.split(' ').map(beginning).chain([joined]);
            for letters in words {
                let places: Option<&mut Vec<u32>> = by_letters.get_mut(letters);
                // Two words of a name may begin alike.
                if let Some(places) = places.filter(|places| places.last() != Some(&place)) {
                    places.push(place);
                }
            }
        }
        Self { by_letters }
    }

    /// The places of all names that may answer to a folded text, in their order; `None` for all names.
    pub(super) fn that_may_answer(&self, typed: &str) -> Option<Vec<u32>> {
        // Each word that is typed begins a word of the name: the rarest beginning leaves the fewest.
        let words = typed.split(' ').filter(|word| word.len() > 1);
        let rarest = words.map(beginning).min_by_key(|of| self.number_of(*of))?;
        // Or the name begins so without its blanks.
        let both = [rarest, beginning_joined(typed)];
        let places = both.into_iter().filter_map(|of| self.by_letters.get(of));
        let mut places: Vec<u32> = places.flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        Some(places)
    }

    fn number_of(&self, letters: usize) -> usize {
        self.by_letters.get(letters).map_or(0, Vec::len)
    }
}

/// The number of the first two letters of a word.
fn beginning(word: &str) -> usize {
    number(word.bytes())
}

/// The same of the whole name, blanks left out.
fn beginning_joined(name: &str) -> usize {
    number(name.bytes().filter(|sign| *sign != b' '))
}

fn number(mut signs: impl Iterator<Item = u8>) -> usize {
    let mut next = || match signs.next() {
        Some(letter @ b'a'..=b'z') => usize::from(letter - b'a') + 1,
        Some(digit @ b'0'..=b'9') => usize::from(digit - b'0') + 27,
        _ => 0,
    };
    next() * SIGNS + next()
}
