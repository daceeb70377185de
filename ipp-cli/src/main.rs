//! ipp
fn main() {}
