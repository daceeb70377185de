//! The SDK's examples are the binaries of this package, so that its tests run them as a user does. The suites are in
//! `tests`.
