//! Short lists in order, each item once.
//! This module must never know what is listed.

/// Puts this into a list in order, unless the list holds it. For short lists: each of the sorts of the standard library is
/// 4 kB of WebAssembly.
pub fn put_once<T: Ord>(list: &mut Vec<T>, item: T) {
    if let Err(place) = list.binary_search(&item) {
        list.insert(place, item);
    }
}

#[test]
fn each_stands_once_in_order() {
    let mut list = Vec::new();
    for number in [3, 1, 2, 3, 1] {
        put_once(&mut list, number);
    }
    assert_eq!(list, [1, 2, 3]);
}
