//! Typeface, colours and the manner of labels.

use crate::pdf::{Color, Face, Style};
use crate::random::rng::Rng;

/// How a document looks throughout.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    pub(crate) face: Face,
    pub(crate) size: f32,
    /// From one baseline to the next, in type sizes.
    pub(crate) leading: f32,
    pub(crate) accent: Color,
    pub(crate) grey: Color,
    pub(crate) capitals: bool,
    pub(crate) bold_labels: bool,
    pub(crate) colon: bool,
}

const ACCENTS: &[Color] = &[
    Color(0x1d, 0x3a, 0x5f),
    Color(0x1f, 0x5f, 0x4a),
    Color(0x7a, 0x1f, 0x3d),
    Color(0xa2, 0x4a, 0x2a),
    Color(0x12, 0x5e, 0x6b),
    Color(0x22, 0x22, 0x22),
    Color(0x3f, 0x2b, 0x73),
    Color(0xb0, 0x2a, 0x30),
    Color(0x00, 0x6d, 0x9c),
    Color(0x55, 0x6b, 0x2f),
    Color(0x8a, 0x6d, 0x1b),
    Color(0x00, 0x00, 0x00),
];

impl Look {
    /// Draws a look with type between two sizes.
    pub(crate) fn draw(rng: &mut Rng, faces: &[Face], small: f32, large: f32) -> Self {
        Self {
            face: rng.of(faces),
            size: (rng.measure(small, large) * 4.0).round() / 4.0,
            leading: rng.measure(1.18, 1.5),
            accent: rng.of(ACCENTS),
            grey: rng.of(&[
                Color(0x60, 0x66, 0x6e),
                Color(0x44, 0x44, 0x44),
                Color(0x77, 0x77, 0x77),
                Color(0x1a, 0x1a, 0x1a),
            ]),
            capitals: rng.chance(14),
            bold_labels: rng.chance(35),
            colon: rng.chance(50),
        }
    }

    pub(crate) fn body(&self) -> Style {
        Style::new(self.face, self.size)
    }

    pub(crate) fn bold(&self) -> Style {
        self.body().bold()
    }

    /// Type that is smaller by a share, and readable.
    pub(crate) fn small(&self, share: f32) -> Style {
        self.body().size((self.size * share).max(5.5))
    }

    pub(crate) fn label(&self) -> Style {
        if self.bold_labels {
            self.bold()
        } else {
            self.body().color(self.grey)
        }
    }

    pub(crate) fn step(&self, style: Style) -> f32 {
        style.size * self.leading
    }

    /// A label as it is written beside its value.
    pub(crate) fn beside(&self, label: &str) -> String {
        let text = self.above(label);
        if self.colon && !text.ends_with([':', ',']) && !text.is_empty() {
            format!("{text}:")
        } else {
            text
        }
    }

    /// A label as it is written above its value.
    pub(crate) fn above(&self, label: &str) -> String {
        if self.capitals {
            label.to_uppercase()
        } else {
            label.to_owned()
        }
    }
}

/// A colour made lighter; 1 is white.
pub(crate) fn tint(color: Color, share: f32) -> Color {
    let mix = |channel: u8| {
        let channel = f32::from(channel);
        (channel + (255.0 - channel) * share) as u8
    };
    Color(mix(color.0), mix(color.1), mix(color.2))
}
