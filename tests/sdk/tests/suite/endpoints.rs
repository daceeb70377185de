//! Every method once, and what it gives.
