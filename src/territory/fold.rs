//! Normalises names for comparison: case, accents, ligatures, apostrophes and `st` for `saint` make no difference.
//! This module must never know what a name is of.

/// Articles that a name may begin with and that are left out while typing.
const ARTICLES: [&str; 6] = ["le ", "la ", "les ", "l ", "los ", "las "];

/// A name in small letters of ASCII, its words parted by one blank: no accent, no ligature, `saint` for `st`.
pub(super) fn folded(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in name.chars() {
        match plain(c) {
            Some(letters) => folded.push_str(letters),
            None if c.is_ascii_alphanumeric() => folded.push(c.to_ascii_lowercase()),
            // A mark that stands alone behind its letter.
            None if ('\u{300}'..='\u{36f}').contains(&c) => {}
            None => folded.push(' '),
        }
    }
    let words = folded.split_whitespace().map(|word| match word {
        "st" => "saint",
        "ste" => "sainte",
        "sts" => "saints",
        "stes" => "saintes",
        other => other,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A folded name without the article that it begins with.
pub(super) fn without_article(folded: &str) -> &str {
    let mut articles = ARTICLES.iter();
    articles
        .find_map(|article| folded.strip_prefix(article))
        .unwrap_or(folded)
}

/// The small letters of ASCII for a letter with an accent or two letters in one, those of the names of communes and
/// EPCI.
const fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'À' | 'Â' | 'Ä' | 'Á' | 'Ã' => "a",
        'ç' | 'Ç' => "c",
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'î' | 'ï' | 'í' | 'Î' | 'Ï' | 'Í' => "i",
        'ñ' | 'Ñ' => "n",
        'ô' | 'ö' | 'ó' | 'õ' | 'Ô' | 'Ö' | 'Ó' | 'Õ' => "o",
        'ù' | 'û' | 'ü' | 'ú' | 'Ù' | 'Û' | 'Ü' | 'Ú' => "u",
        'ÿ' | 'Ÿ' | 'ý' | 'Ý' => "y",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        _ => return None,
    })
}
