//! Each claim of the two articles, and where the page answers it.
//! This module must never judge a claim.

use yew::prelude::*;

use super::{CLAIMED, part};
use crate::app::reference::cite::cite;
use crate::texts::annex as words;
use crate::texts::annex::{Article, CLAIMS, Claim};

pub(super) fn view() -> Html {
    part(
        CLAIMED,
        html! {
            <>
                <p>{ words::CLAIMED_LEAD }</p>
                for article in [Article::Seed2020, Article::Seed2022] {
                    { table(article) }
                }
            </>
        },
    )
}

/// On a phone the rows are blocks, which some browsers no longer take for a table: the roles say that
/// it still is one.
fn table(article: Article) -> Html {
    let claims = CLAIMS.iter().filter(|claim| claim.article == article);
    html! {
        <>
            <table class="claims" role="table">
                <caption>{ words::article(article) }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        for column in words::CLAIMED_COLUMNS {
                            <th scope="col" role="columnheader">{ column }</th>
                        }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for claim in claims {
                        { row(claim) }
                    }
                </tbody>
            </table>
            <p class="small">{ words::READ_IN }{ cite(words::article_source(article)) }</p>
        </>
    }
}

fn row(claim: &Claim) -> Html {
    html! {
        <tr role="row">
            <th scope="row" role="rowheader">{ claim.says }</th>
            <td role="cell">{ claim.answer }</td>
            <td role="cell">
                <ul>
                    for (name, fragment) in claim.places {
                        <li><a href={["#", *fragment].concat()}>{ *name }</a></li>
                    }
                </ul>
            </td>
        </tr>
    }
}
