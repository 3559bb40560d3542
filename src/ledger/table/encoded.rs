//! Which encoding a file has, and its bytes as text.

use std::io::{BufRead, BufReader, Cursor, Read};

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::error::TableError;
use crate::ledger::error::Error;
use crate::ledger::outside;
use crate::model::import_map::Encoding;

/// The largest file in UTF-16 that is read, in MiB: it is turned into UTF-8 whole.
const LARGEST_WIDE: u64 = 64;
const MIB: u64 = 1024 * 1024;
const CHUNK: usize = 64 * 1024;

/// The encoding of a file: by its mark, else UTF-8 when all of it is, else what Windows wrote before.
///
/// # Errors
/// When the disk refuses, or the file holds bytes that no text has.
pub(super) fn detect(path: &str) -> Result<Encoding, Error> {
    let mut file = outside::open(path)?;
    let (mut held, mut first, mut valid) = (Vec::new(), true, true);
    loop {
        let mut chunk = Vec::with_capacity(CHUNK);
        let read = file.by_ref().take(CHUNK as u64).read_to_end(&mut chunk);
        if read.map_err(|error| Error::io(path, &error))? == 0 {
            break;
        }
        if first && (chunk.starts_with(&[0xff, 0xfe]) || chunk.starts_with(&[0xfe, 0xff])) {
            return Ok(Encoding::Utf16);
        }
        first = false;
        if chunk.contains(&0) {
            return Err(TableError::NotText { path: path.to_owned() }.into());
        }
        held.extend(chunk);
        valid = valid && cut(&mut held);
        if !valid {
            held.clear();
        }
    }
    Ok(if valid && held.is_empty() { Encoding::Utf8 } else { Encoding::Windows1252 })
}

/// Takes what is whole UTF-8 out of the bytes; an unfinished sign at the end stays. Whether there was nothing else.
fn cut(bytes: &mut Vec<u8>) -> bool {
    match std::str::from_utf8(bytes) {
        Ok(_) => bytes.clear(),
        Err(error) if error.error_len().is_none() => {
            bytes.drain(..error.valid_up_to());
        }
        Err(_) => return false,
    }
    true
}

/// The bytes of a file from the text on, in an encoding in which every sign that matters to a table is one byte.
///
/// # Errors
/// When the disk refuses; UTF-16 that is none or too much.
pub(super) fn open(path: &str, encoding: Encoding) -> Result<Box<dyn Read>, Error> {
    let mut file = outside::open(path)?;
    if encoding == Encoding::Utf16 {
        let mut bytes = Vec::new();
        let read = file.by_ref().take(LARGEST_WIDE * MIB + 1).read_to_end(&mut bytes);
        read.map_err(|error| Error::io(path, &error))?;
        if bytes.len() as u64 > LARGEST_WIDE * MIB {
            return Err(TableError::TooHeavy { path: path.to_owned(), most: LARGEST_WIDE }.into());
        }
        let form = if bytes.starts_with(&[0xfe, 0xff]) { UTF_16BE } else { UTF_16LE };
        let (text, wrong) = form.decode_with_bom_removal(&bytes);
        if wrong {
            return Err(TableError::NotText { path: path.to_owned() }.into());
        }
        return Ok(Box::new(Cursor::new(text.into_owned().into_bytes())));
    }
    let mut mark = Vec::new();
    file.by_ref().take(3).read_to_end(&mut mark).map_err(|error| Error::io(path, &error))?;
    if mark == [0xef, 0xbb, 0xbf] {
        mark.clear();
    }
    Ok(Box::new(Cursor::new(mark).chain(file)))
}

/// Bytes in which every line ends with one line feed, the last one too, so that lines can be counted.
pub(super) struct Lines {
    source: BufReader<Box<dyn Read>>,
    /// The last sign was a carriage return: a line feed behind it is the same end.
    returned: bool,
    /// The last sign that was given out ended a line.
    ended: bool,
}

impl Lines {
    pub(super) fn new(source: Box<dyn Read>) -> Self {
        Self { source: BufReader::new(source), returned: false, ended: true }
    }
}

impl Read for Lines {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let mut written = 0;
        while written == 0 {
            let bytes = self.source.fill_buf()?;
            if bytes.is_empty() {
                let Some(place) = out.first_mut().filter(|_| !self.ended) else { return Ok(0) };
                *place = b'\n';
                self.ended = true;
                return Ok(1);
            }
            let mut read = 0;
            for byte in bytes {
                if written == out.len() {
                    break;
                }
                read += 1;
                let second = *byte == b'\n' && self.returned;
                self.returned = *byte == b'\r';
                if second {
                    continue;
                }
                let sign = if self.returned { b'\n' } else { *byte };
                self.ended = sign == b'\n';
                if let Some(place) = out.get_mut(written) {
                    *place = sign;
                }
                written += 1;
            }
            self.source.consume(read);
            if out.is_empty() {
                break;
            }
        }
        Ok(written)
    }
}

/// The text of a cell; `None` when its bytes are none in this encoding.
pub(super) fn text(bytes: &[u8], encoding: Encoding) -> Option<String> {
    let form = if encoding == Encoding::Windows1252 { WINDOWS_1252 } else { UTF_8 };
    form.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_ends_with_one_line_feed() {
        let read = |text: &str, step: usize| {
            let mut lines = Lines::new(Box::new(Cursor::new(text.as_bytes().to_vec())));
            let (mut all, mut part) = (Vec::new(), vec![0; step]);
            while let Ok(count @ 1..) = lines.read(&mut part) {
                all.extend_from_slice(&part[..count]);
            }
            String::from_utf8(all).unwrap()
        };
        for (text, meant) in
            [("a\r\nb\rc\nd", "a\nb\nc\nd\n"), ("a\r\n\r\n", "a\n\n"), ("", ""), ("\n\r", "\n\n")]
        {
            for step in [1, 2, 64] {
                assert_eq!(read(text, step), meant, "{text:?} {step}");
            }
        }
    }
}
