//! What a browser can be made to pretend: another width in any, another medium, a slower processor in Chromium alone.
//! This module must never know what the page is about.

use fantoccini::key::Key;
use serde_json::{Value, json};

use super::browser::Browser;

impl Browser {
    /// A window of this size, in CSS pixels, drawn with this many pixels for each.
    pub(crate) fn resize(&self, width: u32, height: u32, density: u32) {
        if !self.engine().speaks_devtools() {
            // As narrow as it goes, which is wider than a phone.
            return self.set_window(width, height);
        }
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": density, "mobile": false }),
        );
        // A phone's take no room, and those of a zoomed window do not grow with it.
        self.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
    }

    /// Another medium (`screen`, `print`) and what the visitor prefers.
    pub(crate) fn pretend(&self, medium: &str, preferences: &[(&str, &str)]) {
        let features = preferences.iter();
        let features = features.map(|(name, value)| json!({ "name": name, "value": value }));
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "media": medium, "features": features.collect::<Vec<_>>() }),
        );
    }

    /// Nothing scrolls smoothly: what does is not where it is clicked.
    pub(crate) fn calm_down(&self) {
        // The others are calm from the start.
        if self.engine().speaks_devtools() {
            self.pretend("screen", &[("prefers-reduced-motion", "reduce")]);
        }
    }

    /// Grants the permission to use the clipboard, which Chromium without windows refuses.
    pub(crate) fn allow_clipboard(&self) {
        if self.engine().speaks_devtools() {
            let allowed =
                json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
            self.devtools("Browser.grantPermissions", allowed);
        }
    }

    /// Pastes where the keyboard is.
    pub(crate) fn paste(&self) {
        if !self.engine().speaks_devtools() {
            return self.press_with(Key::Control.into(), 'v');
        }
        // Without windows Chromium takes the command, not the keys.
        let pressed =
            json!({ "type": "rawKeyDown", "key": "v", "modifiers": 2, "commands": ["paste"] });
        self.devtools("Input.dispatchKeyEvent", pressed);
    }

    /// Has Chromium treat this window as focused while other windows open and close.
    pub(crate) fn keep_focus(&self) {
        self.devtools(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        );
    }

    /// A processor this many times slower.
    pub(crate) fn slow_down(&self, times: u32) {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times }));
    }

    /// A command of Chromium's own protocol.
    pub(crate) fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.vendor_command(
            "goog/cdp/execute",
            json!({ "cmd": command, "params": parameters }),
        )
    }
}
