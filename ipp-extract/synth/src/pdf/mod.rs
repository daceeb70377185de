//! Writing PDF files: fonts, pages, the file around them.

mod canvas;
mod file;
mod font;
mod xmp;

pub(crate) use canvas::{Align, Canvas, Color, MM, Rect, Size, Style};
pub(crate) use file::{Attachment, Meta, write};
pub(crate) use font::Face;
#[cfg(test)]
pub(crate) use font::Font;
pub(crate) use xmp::escape;
