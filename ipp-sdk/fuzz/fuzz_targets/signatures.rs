#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| ipp_sdk::fuzz::signatures(input));
