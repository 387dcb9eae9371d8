//! What only Chromium can be asked: to print, to pretend another medium or width, to be slow, to judge an installation.
//! This module must never hold what a visitor does in any browser: that is beside it, and runs in three.

mod accessibility;
mod axe;
mod hosts;
mod installed;
mod printed;
mod screenshots;
mod speed;
mod starting;
mod weights;
