//! Embedded e-invoices.
