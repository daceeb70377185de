//! The typefaces: measuring text, and the glyphs a document has used.

use subsetter::GlyphRemapper;

/// A typeface in one weight. Committed under `fonts/`, cut down to Latin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Face {
    Sans,
    SansBold,
    Grotesk,
    GroteskBold,
    Serif,
    SerifBold,
    Mono,
    MonoBold,
}

impl Face {
    /// All faces, in the order of their discriminants.
    pub(crate) const ALL: [Self; 8] = [
        Self::Sans,
        Self::SansBold,
        Self::Grotesk,
        Self::GroteskBold,
        Self::Serif,
        Self::SerifBold,
        Self::Mono,
        Self::MonoBold,
    ];

    /// The heavier weight of the same family.
    pub(crate) fn bold(self) -> Self {
        match self {
            Self::Sans | Self::SansBold => Self::SansBold,
            Self::Grotesk | Self::GroteskBold => Self::GroteskBold,
            Self::Serif | Self::SerifBold => Self::SerifBold,
            Self::Mono | Self::MonoBold => Self::MonoBold,
        }
    }

    /// The PostScript name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Sans => "Arimo-Regular",
            Self::SansBold => "Arimo-Bold",
            Self::Grotesk => "LibreFranklin-Regular",
            Self::GroteskBold => "LibreFranklin-Bold",
            Self::Serif => "NotoSerif-Regular",
            Self::SerifBold => "NotoSerif-Bold",
            Self::Mono => "RobotoMono-Regular",
            Self::MonoBold => "RobotoMono-Bold",
        }
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Sans => include_bytes!("../../fonts/Arimo-Regular.ttf"),
            Self::SansBold => include_bytes!("../../fonts/Arimo-Bold.ttf"),
            Self::Grotesk => include_bytes!("../../fonts/LibreFranklin-Regular.ttf"),
            Self::GroteskBold => include_bytes!("../../fonts/LibreFranklin-Bold.ttf"),
            Self::Serif => include_bytes!("../../fonts/NotoSerif-Regular.ttf"),
            Self::SerifBold => include_bytes!("../../fonts/NotoSerif-Bold.ttf"),
            Self::Mono => include_bytes!("../../fonts/RobotoMono-Regular.ttf"),
            Self::MonoBold => include_bytes!("../../fonts/RobotoMono-Bold.ttf"),
        }
    }
}

/// One face as a document uses it: the outlines, and which glyphs were drawn.
pub(crate) struct Font {
    pub(crate) face: Face,
    parsed: ttf_parser::Face<'static>,
    used: GlyphRemapper,
    /// The character behind each used glyph, at the index of the glyph's new id minus one.
    characters: Vec<char>,
}

impl Font {
    /// Opens a face.
    #[expect(
        clippy::expect_used,
        reason = "the font is compiled in, and a test opens every face"
    )]
    pub(crate) fn new(face: Face) -> Self {
        Self {
            face,
            parsed: ttf_parser::Face::parse(face.bytes(), 0).expect("a compiled-in font"),
            used: GlyphRemapper::new(),
            characters: Vec::new(),
        }
    }

    /// The face with its outlines and metrics.
    pub(crate) fn parsed(&self) -> &ttf_parser::Face<'static> {
        &self.parsed
    }

    /// Font units to thousandths of the type size, the unit of widths in a PDF.
    pub(crate) fn milli_em(&self, units: f32) -> f32 {
        units * 1000.0 / f32::from(self.parsed.units_per_em())
    }

    /// The advance width of a text in points.
    pub(crate) fn width(&self, text: &str, size: f32) -> f32 {
        let units: f32 = text.chars().map(|c| self.advance(c)).sum();
        self.milli_em(units) * size / 1000.0
    }

    fn advance(&self, character: char) -> f32 {
        f32::from(
            self.parsed
                .glyph_hor_advance(self.glyph(character))
                .unwrap_or(0),
        )
    }

    fn glyph(&self, character: char) -> ttf_parser::GlyphId {
        let own = self.parsed.glyph_index(character);
        // Not every face has the narrow space; the plain one does.
        let spare = || {
            self.parsed
                .glyph_index(' ')
                .filter(|_| character == '\u{202f}')
        };
        own.or_else(spare).unwrap_or_default()
    }

    /// Whether the face has a glyph for the character.
    #[cfg(test)]
    pub(crate) fn has(&self, character: char) -> bool {
        self.glyph(character).0 != 0
    }

    /// A text as the two-byte glyph ids of the subset that will be embedded; marks them as used.
    pub(crate) fn encode(&mut self, text: &str) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(text.len() * 2);
        for character in text.chars() {
            let id = self.used.remap(self.glyph(character).0);
            if usize::from(id) > self.characters.len() {
                self.characters.push(character);
            }
            bytes.extend(id.to_be_bytes());
        }
        bytes
    }

    /// Whether anything was drawn with this face.
    pub(crate) fn is_used(&self) -> bool {
        !self.characters.is_empty()
    }

    /// The used glyphs after `.notdef`, in the order of their new ids: character and advance in thousandths.
    pub(crate) fn used(&self) -> impl Iterator<Item = (char, f32)> + '_ {
        self.characters
            .iter()
            .map(|&c| (c, self.milli_em(self.advance(c))))
    }

    /// The font program with the used glyphs only.
    #[expect(
        clippy::expect_used,
        reason = "the font is compiled in, and a test subsets every face"
    )]
    pub(crate) fn subset(&self) -> Vec<u8> {
        subsetter::subset(self.face.bytes(), 0, &self.used).expect("a compiled-in font")
    }
}

#[cfg(test)]
mod tests {
    use super::{Face, Font};

    #[test]
    fn every_face_opens_and_names_itself_by_its_discriminant() {
        for (index, face) in Face::ALL.into_iter().enumerate() {
            assert_eq!(index, face as usize);
            let mut font = Font::new(face);
            font.encode("Total 1,00 €");
            assert!(!font.subset().is_empty());
            assert!(font.has('€') && font.has('ß') && font.has('é'));
            assert!(font.width("Total", 10.0) > 10.0);
        }
    }

    #[test]
    fn a_glyph_keeps_its_id_when_drawn_again() {
        let mut font = Font::new(Face::Sans);
        assert_eq!(font.encode("aba"), [0, 1, 0, 2, 0, 1]);
        assert_eq!(font.used().map(|(c, _)| c).collect::<String>(), "ab");
    }
}
