//! How much the streams of a PDF unfold to, found without keeping it.
//!
//! A kilobyte of a deflated stream may hold a megabyte, and filters may be chained. The reader of PDFs
//! unfolds into memory without a limit, so each stream is measured before it is read.

use std::io::{self, Read};

use flate2::bufread::{DeflateDecoder, ZlibDecoder};
use hayro_interpret::hayro_syntax::Filter;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Stream};

use super::budget::Budget;
use crate::Error;

/// The most that deflate unfolds a byte to.
const MOST_DEFLATED: usize = 1032;
/// The most that run lengths unfold a byte to.
const MOST_RUN: usize = 64;
/// The most that a character of ASCII 85 unfolds to.
const MOST_ASCII85: usize = 4;
/// Rows of samples are not wider: a predictor keeps one in memory.
pub(super) const MAX_COLUMNS: usize = 1 << 16;

/// Whether streams hold no more than the limit together. Small ones cannot, so that most are not measured.
pub(super) fn check(streams: &[Stream<'_>], limit: usize) -> Result<(), Error> {
    let packed = packed_size(streams);
    let mut room = Budget::new(limit);
    for stream in streams {
        if packed > limit / MOST_DEFLATED || !is_deflated(stream)? {
            room.spend(size_of(stream, room.left())?)?;
        }
    }
    Ok(())
}

/// How many bytes streams take before they are unfolded.
pub(super) fn packed_size(streams: &[Stream<'_>]) -> usize {
    streams.iter().map(|s| s.raw_data().len()).sum()
}

/// Whether a stream is deflated, once.
pub(super) fn is_deflated(stream: &Stream<'_>) -> Result<bool, Error> {
    row_check(stream)?;
    Ok(stream.filters().as_slice() == [Filter::FlateDecode])
}

/// How many bytes a stream holds, or an error if that is more than the limit.
pub(super) fn size_of(stream: &Stream<'_>, limit: usize) -> Result<usize, Error> {
    let filters = stream.filters();
    // What is packed as an image is not unfolded: nothing here looks at pixels.
    if filters.iter().any(is_image) {
        return Ok(0);
    }
    row_check(stream)?;
    let raw = stream.raw_data();
    let Some((last, before)) = filters.split_last() else {
        return within(raw.len(), limit);
    };
    let mut data = raw;
    for filter in before {
        data = match filter {
            Filter::Crypt => data,
            filter => unfolded(*filter, &data, limit)?.into(),
        };
    }
    within(size_after(*last, &data, limit)?, limit)
}

fn row_check(stream: &Stream<'_>) -> Result<(), Error> {
    within(widest_row(stream.dict()), MAX_COLUMNS).map(drop)
}

/// What a deflated stream holds, or an error if that is more than the limit or damaged.
pub(super) fn inflated(data: &[u8], limit: usize) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let mut decoder = ZlibDecoder::new(data).take(beyond(limit));
    decoder
        .read_to_end(&mut bytes)
        .map_err(|_| Error::Corrupt)?;
    within(bytes.len(), limit)?;
    Ok(bytes)
}

/// What a deflated stream holds up to where it is damaged, and the most that it holds altogether.
pub(super) fn inflated_to_damage(data: &[u8], limit: usize) -> Result<(Vec<u8>, usize), Error> {
    let mut bytes = Vec::new();
    let mut decoder = ZlibDecoder::new(data);
    let whole = decoder.by_ref().take(beyond(limit)).read_to_end(&mut bytes);
    let size = match whole {
        Ok(size) => within(size, limit)?,
        Err(_) => inflated_size(data, limit)?,
    };
    Ok((bytes, size))
}

/// How much a deflated stream holds. What follows damage is taken as the most that it could hold, because
/// the reader of PDFs goes on behind it.
pub(super) fn inflated_size(data: &[u8], limit: usize) -> Result<usize, Error> {
    let mut zlib = ZlibDecoder::new(data);
    let size = drained(&mut zlib, limit).or_else(|_| {
        let damaged = most(zlib.total_out(), zlib.total_in(), data);
        let mut bare = DeflateDecoder::new(data);
        let size = drained(&mut bare, limit);
        size.or_else(|_| {
            within(
                damaged.max(most(bare.total_out(), bare.total_in(), data)),
                limit,
            )
        })
        .map_err(|_| Error::Corrupt)
    })?;
    within(size, limit)
}

fn drained(decoder: &mut impl Read, limit: usize) -> io::Result<usize> {
    let size = io::copy(&mut decoder.take(beyond(limit)), &mut io::sink())?;
    Ok(usize::try_from(size).unwrap_or(usize::MAX))
}

fn most(out: u64, read: u64, data: &[u8]) -> usize {
    let size = |n| usize::try_from(n).unwrap_or(usize::MAX);
    let left = data.len().saturating_sub(size(read));
    size(out).saturating_add(left.saturating_mul(MOST_DEFLATED))
}

fn beyond(limit: usize) -> u64 {
    u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1)
}

fn within(size: usize, limit: usize) -> Result<usize, Error> {
    if size > limit {
        return Err(Error::TooComplex);
    }
    Ok(size)
}

fn is_image(filter: &Filter) -> bool {
    matches!(
        filter,
        Filter::DctDecode | Filter::JpxDecode | Filter::Jbig2Decode | Filter::CcittFaxDecode
    )
}

/// The widest row that the parameters of a stream's filters ask for.
pub(super) fn widest_row(dict: &Dict<'_>) -> usize {
    let columns = |params: &Dict<'_>| params.get::<usize>("Columns").unwrap_or(1);
    let one = |key| dict.get::<Dict<'_>>(key).map_or(1, |p| columns(&p));
    let all = |key| {
        let each = dict.get::<Array<'_>>(key).into_iter();
        each.flat_map(|a| {
            a.iter::<Dict<'_>>()
                .map(|p| columns(&p))
                .collect::<Vec<_>>()
        })
        .max()
        .unwrap_or(1)
    };
    ["DecodeParms", "DP"]
        .into_iter()
        .map(|key| one(key).max(all(key)))
        .max()
        .unwrap_or(1)
}

fn size_after(filter: Filter, data: &[u8], limit: usize) -> Result<usize, Error> {
    Ok(match filter {
        Filter::FlateDecode => inflated_size(data, limit)?,
        // Whether codes grow early is a parameter; the wrong guess ends soon.
        Filter::LzwDecode => lzw_size(data, 1).max(lzw_size(data, 0)),
        Filter::RunLengthDecode => data.len().saturating_mul(MOST_RUN),
        Filter::Ascii85Decode => data.len().saturating_mul(MOST_ASCII85),
        _ => data.len(),
    })
}

/// What a filter before the last one makes of its data. Only those that a producer chains are followed.
fn unfolded(filter: Filter, data: &[u8], limit: usize) -> Result<Vec<u8>, Error> {
    match filter {
        Filter::Ascii85Decode => ascii85(data, limit),
        Filter::AsciiHexDecode => Ok(ascii_hex(data)),
        Filter::FlateDecode => inflated(data, limit),
        _ => Err(Error::TooComplex),
    }
}

fn ascii85(data: &[u8], limit: usize) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let mut group: Vec<u8> = Vec::with_capacity(5);
    let digits = data.iter().take_while(|b| **b != b'~');
    for &digit in digits.filter(|b| matches!(b, b'!'..=b'u' | b'z')) {
        if digit == b'z' && group.is_empty() {
            bytes.extend([0; 4]);
        } else {
            group.push(digit);
        }
        if group.len() == 5 {
            bytes.extend(ascii85_group(&group));
            group.clear();
        }
        within(bytes.len(), limit)?;
    }
    if let 2..=4 = group.len() {
        let kept = group.len() - 1;
        group.resize(5, b'u');
        bytes.extend(&ascii85_group(&group)[..kept]);
    }
    Ok(bytes)
}

fn ascii85_group(digits: &[u8]) -> [u8; 4] {
    let value = digits.iter().fold(0_u32, |value, digit| {
        let digit = u32::from(digit.saturating_sub(b'!'));
        value.wrapping_mul(85).wrapping_add(digit)
    });
    value.to_be_bytes()
}

fn ascii_hex(data: &[u8]) -> Vec<u8> {
    let digits = data.iter().take_while(|b| **b != b'>');
    let digits: Vec<u8> = digits
        .filter_map(|b| char::from(*b).to_digit(16))
        .filter_map(|d| u8::try_from(d).ok())
        .collect();
    let pairs = digits.chunks(2);
    pairs
        .map(|p| p[0] << 4 | p.get(1).copied().unwrap_or(0))
        .collect()
}

/// How much an LZW stream holds. Its codes mean at most one byte more than the code before them did, and
/// the table starts anew when it is cleared, so only the lengths in the table are needed.
fn lzw_size(data: &[u8], early: usize) -> usize {
    const CLEAR: usize = 256;
    const END: usize = 257;
    const MAX_CODES: usize = 4096;
    let start = || {
        let mut lengths = vec![1_usize; 256];
        lengths.extend([0, 0]);
        lengths
    };
    let mut lengths = start();
    let mut before: Option<usize> = None;
    let (mut size, mut bits, mut held) = (0_usize, 0_u32, 0_u32);
    for &byte in data {
        bits = bits << 8 | u32::from(byte);
        held += 8;
        let width = match lengths.len() + early {
            2048.. => 12,
            1024.. => 11,
            512.. => 10,
            _ => 9,
        };
        if held < width {
            continue;
        }
        held -= width;
        let code = (bits >> held) as usize & ((1 << width) - 1);
        bits &= (1 << held) - 1;
        match code {
            CLEAR => {
                lengths = start();
                before = None;
                continue;
            }
            END => break,
            _ => {}
        }
        let length = match (lengths.get(code), before) {
            (Some(length), _) => *length,
            (None, Some(before)) => before + 1,
            (None, None) => break,
        };
        size = size.saturating_add(length);
        if let Some(before) = before
            && lengths.len() < MAX_CODES
        {
            lengths.push(before + 1);
        }
        before = Some(length);
    }
    size
}
