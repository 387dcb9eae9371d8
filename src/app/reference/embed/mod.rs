//! How to put the calculator into a page of one's own: the options, what is to be copied, where it goes on which site,
//! what it then looks like, what it costs and what it never does.
//! This module must never write what is copied itself.

mod code;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::parts::{self, Part, part};
use crate::app::effects;
use crate::input::{Draft, Field, in_full};
use crate::store::Store;
use crate::texts;
use crate::texts::annex as words;

pub(in crate::app) use code::Published;
use code::{Options, Right, Way};

/// What it starts from.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct EmbedProps {
    /// What the visitor typed in the simulation, which may be where the others start.
    pub(super) draft: Draft,
    /// The address of the page.
    pub(super) page: String,
}

type Named = (&'static str, &'static str);

const OPTIONS: Named = ("integrer-options", words::EMBED_OPTIONS);
const PREVIEW: Named = ("integrer-apercu", words::EMBED_PREVIEW);
const CODE: Named = ("integrer-code", words::EMBED_CODE);
const SITES: Named = ("integrer-sites", words::EMBED_SITES);
const ATTRIBUTES: Named = ("integrer-attributs", words::EMBED_ATTRIBUTES);
const COST: Named = ("integrer-cout", words::EMBED_COST);
const NEVER: Named = ("integrer-jamais", words::EMBED_NEVER);

fn named((id, heading): Named) -> Part {
    (id.to_owned(), heading.to_owned())
}

/// The whole view.
pub(super) fn view(store: &Store) -> Html {
    html! { <Embed draft={store.draft().clone()} page={store.address.clone()} /> }
}

/// The whole view, with its options.
#[component]
pub(super) fn Embed(props: &EmbedProps) -> Html {
    let options = use_state(Options::default);
    let published = use_state(|| None::<Published>);
    let said = use_state(|| "");
    {
        let published = published.clone();
        use_effect_with((), move |()| {
            effects::published(Callback::from(move |found| published.set(found)));
        });
    }
    let change = {
        let (options, said) = (options.clone(), said.clone());
        Callback::from(move |changed: Options| {
            said.set("");
            options.set(changed);
        })
    };
    let page = props.page.clone();
    let code = options.code(&page, words::EMBED_TITLE, (*published).as_ref());
    parts::beside(
        [OPTIONS, CODE, SITES, ATTRIBUTES, PREVIEW, COST, NEVER]
            .map(named)
            .into(),
        html! {
            <>
                <p class="lead">{ words::EMBED_LEAD }</p>
                { part(named(OPTIONS), choices(&options, &props.draft, published.is_some(), &change)) }
                { part(named(CODE), to_copy(&code, &said)) }
                { part(named(SITES), explained(&words::embed_sites(&props.page))) }
                { part(named(ATTRIBUTES), explained(&words::EMBED_ATTRIBUTE_LIST.map(|(name, words)| (name, words.to_owned())))) }
                { part(named(PREVIEW), preview(&options)) }
                { part(named(COST), cost((*published).as_ref())) }
                { part(named(NEVER), points(&words::EMBED_NEVER_POINTS)) }
            </>
        },
    )
}

fn choices(options: &Options, own: &Draft, is_published: bool, change: &Callback<Options>) -> Html {
    // A frame is a link: it would not take `15/6/22`.
    let own = &in_full(own);
    let with = |set: fn(&mut Options, String)| {
        let (options, change) = (options.clone(), change.clone());
        Callback::from(move |value: String| {
            let mut options = options.clone();
            set(&mut options, value);
            change.emit(options);
        })
    };
    let tick = |set: fn(&mut Options, bool)| {
        let (options, change) = (options.clone(), change.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let mut options = options.clone();
            set(&mut options, input.checked());
            change.emit(options);
        })
    };
    let take_own = {
        let (options, change, own) = (options.clone(), change.clone(), own.clone());
        Callback::from(move |_: MouseEvent| {
            change.emit(Options {
                draft: own.clone(),
                ..options.clone()
            });
        })
    };
    html! {
        <div class="embed-options">
            { list("embed-way", words::EMBED_WAY, options.way.id(),
                Way::ALL.map(|way| (way.id(), words::embed_way(way.id()))).into(),
                with(|options, id| options.way = Way::ALL.into_iter().find(|way| way.id() == id).unwrap_or_default())) }
            { typed("embed-pop", texts::label(Field::Population), "text", options.draft.get(Field::Population),
                with(|options, text| options.draft.set(Field::Population, text))) }
            if !own.is_empty() && *own != options.draft {
                <p><button type="button" onclick={take_own}>{ words::EMBED_TAKE_OWN }</button></p>
            }
            { list("embed-theme", words::EMBED_THEME, &options.theme,
                words::EMBED_THEMES.into(), with(|options, theme| options.theme = theme)) }
            { typed("embed-accent", words::EMBED_ACCENT.to_owned(), "color", accent(options),
                with(|options, color| options.accent = if color == OWN_ACCENT { String::new() } else { color })) }
            <p class="small">{ words::EMBED_ACCENT_LEAD }</p>
            { ticked("embed-compact", words::EMBED_COMPACT, options.compact, tick(|options, is| options.compact = is)) }
            if is_published && options.way != Way::Frame {
                { ticked("embed-frozen", words::EMBED_FROZEN, options.frozen, tick(|options, is| options.frozen = is)) }
            }
            <details>
                <summary>{ words::EMBED_FIELDS }</summary>
                for field in Field::FIRST {
                    { rights(field, options, change) }
                }
            </details>
        </div>
    }
}

/// The accent of static/styles.css, by day.
const OWN_ACCENT: &str = "#8c1d18";

fn accent(options: &Options) -> &str {
    if options.accent.is_empty() {
        OWN_ACCENT
    } else {
        &options.accent
    }
}

/// What the host does with a field.
fn rights(field: Field, options: &Options, change: &Callback<Options>) -> Html {
    let right = options.rights.iter().find(|(other, _)| *other == field);
    let id = match right {
        None => "",
        Some((_, Right::Locked)) => "lock",
        Some((_, Right::Hidden)) => "hide",
    };
    let (options, change) = (options.clone(), change.clone());
    let picked = Callback::from(move |id: String| {
        let mut options = options.clone();
        options.rights.retain(|(other, _)| *other != field);
        match id.as_str() {
            "lock" => options.rights.push((field, Right::Locked)),
            "hide" => options.rights.push((field, Right::Hidden)),
            _ => {}
        }
        change.emit(options);
    });
    let name = ["embed-right-", &field.key()].concat();
    list(
        &name,
        &texts::label(field),
        id,
        words::EMBED_RIGHTS.into(),
        picked,
    )
}

fn list(
    id: &str,
    label: &str,
    value: &str,
    choices: Vec<(&'static str, &'static str)>,
    picked: Callback<String>,
) -> Html {
    let onchange = picked.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        select.value()
    });
    html! {
        <div class="field">
            <label for={id.to_owned()}>{ label.to_owned() }</label>
            <select id={id.to_owned()} {onchange}>
                for (choice, words) in choices {
                    <option value={choice} selected={choice == value}>{ words }</option>
                }
            </select>
        </div>
    }
}

/// Taken once it is left: each change makes another preview.
fn typed(
    id: &'static str,
    label: String,
    kind: &'static str,
    value: &str,
    taken: Callback<String>,
) -> Html {
    let onchange = taken.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.value()
    });
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <input {id} type={kind} autocomplete="off" value={value.to_owned()} {onchange} />
        </div>
    }
}

fn ticked(id: &'static str, label: &'static str, checked: bool, onchange: Callback<Event>) -> Html {
    html! {
        <p>
            <label for={id}>
                <input {id} type="checkbox" {checked} {onchange} />
                { " " }
                { label }
            </label>
        </p>
    }
}

/// The page itself in a frame, as it would stand in another.
fn preview(options: &Options) -> Html {
    let src = options.address(&effects::path());
    html! {
        <>
            <p class="small">{ words::EMBED_PREVIEW_LEAD }</p>
            // Another address is another frame: one whose fragment changes would only go on.
            <iframe key={src.clone()} class="preview" {src} title={words::EMBED_PREVIEW} width="100%" height="600" />
        </>
    }
}

fn to_copy(code: &str, said: &UseStateHandle<&'static str>) -> Html {
    let onclick = {
        let (code, said) = (code.to_owned(), said.clone());
        Callback::from(move |_: MouseEvent| {
            let said = said.clone();
            let done = Callback::from(move |is_done| {
                said.set(if is_done {
                    words::EMBED_COPIED
                } else {
                    words::EMBED_NOT_COPIED
                });
            });
            effects::copy_text(&code, done);
        })
    };
    html! {
        <>
            <label class="unseen" for="embed-code">{ words::EMBED_CODE_BOX }</label>
            <textarea id="embed-code" rows="5" readonly={true} spellcheck="false" value={code.to_owned()} />
            <p><button type="button" {onclick}>{ words::EMBED_COPY }</button></p>
            <p class="said" role="status">{ **said }</p>
            <p class="small">{ words::EMBED_CODE_LEAD }</p>
        </>
    }
}

fn cost(published: Option<&Published>) -> Html {
    html! {
        <>
            if let Some(published) = published {
                <p data-key="embed-cost">{ words::embed_cost(published.script_bytes, published.page_bytes) }</p>
            }
            { points(&words::EMBED_COST_POINTS) }
        </>
    }
}

/// Names with what is said of each.
fn explained(list: &[(&'static str, String)]) -> Html {
    html! {
        <dl>
            for (name, words) in list {
                <dt>{ *name }</dt>
                <dd>{ words.clone() }</dd>
            }
        </dl>
    }
}

fn points(points: &'static [&'static str]) -> Html {
    html! {
        <ul>
            for point in points {
                <li>{ *point }</li>
            }
        </ul>
    }
}
