//! The elements that only hold others, drawn in one place: each costs the program a call and no more.
//! This module must never know what stands in an element.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VTag};

/// An element of this class.
pub(super) fn block(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    draw(tag, [Some(class.into()), None, None, None], children)
}

/// A paragraph that explains the fields beneath it, which name it by its id.
pub(super) fn lead(id: &'static str, words: String) -> Html {
    let attributes = [Some("small".into()), Some(id.into()), None, None];
    draw("p", attributes, vec![words.into()])
}

/// Fields that belong together under a name that is heard, not seen.
pub(super) fn group(name: String, children: Vec<Html>) -> Html {
    let attributes = [Some("group".into()), None, Some(name.into()), None];
    draw("fieldset", attributes, children)
}

/// The label of a control.
pub(super) fn label(class: &'static str, control: String, words: String) -> Html {
    let attributes = [Some(class.into()), None, None, Some(control.into())];
    draw("label", attributes, vec![words.into(), " ".into()])
}

// Not `html!`: for a class that is not written there it brings in a set of classes, 2 kB each time.
fn draw(tag: &'static str, attributes: [Option<AttrValue>; 4], children: Vec<Html>) -> Html {
    let mut tag = VTag::new(tag);
    tag.set_attributes(Attributes::Dynamic {
        keys: &["class", "id", "aria-label", "for"],
        values: Box::new(attributes.map(|value| value.map(AttributeOrProperty::Attribute))),
    });
    tag.add_child(ordered(children));
    tag.into()
}

/// Children by their places, of which there may be more or fewer the next time. Without a key Yew
/// counts from the end: a box would turn into its neighbour while the visitor types in it.
pub(super) fn ordered(children: Vec<Html>) -> Html {
    let places = (0_usize..).zip(children);
    let keyed = places.map(|(place, child)| {
        let child = VList::with_children(vec![child], Some(Key::from(place)));
        Html::from(child)
    });
    VList::with_children(keyed.collect(), None).into()
}
