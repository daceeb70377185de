//! No bytes make reading them panic, hang or fill the memory. A panic in the reader of PDFs is answered with
//! an error, which is all that can be done about it; one in this crate is a finding.
#![no_main]

use std::panic;
use std::process;
use std::sync::Once;

use ipp_extract::{Options, extract};

static HOOK: Once = Once::new();

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    HOOK.call_once(|| {
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if panic.location().is_none_or(|l| l.file().contains("ipp-extract")) {
                report(panic);
                process::abort();
            }
        }));
    });
    let _ = extract(input, &Options::default());
});
