//! The clock, from the outside.

use std::time::Duration;

use jiff::Timestamp;

use super::Result;
use crate::MockServer;

/// The server's clock.
///
/// ```
/// # use ipp_mock_server::MockServer;
/// # use std::time::Duration;
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let server = MockServer::start().await?;
/// server.clock().freeze();
/// let before = server.clock().now();
/// server.clock().advance(Duration::from_secs(3600)).await?;
/// assert_eq!(server.clock().now().duration_since(before).as_secs(), 3600);
/// # Ok(())
/// # }
/// # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Clock<'a>(pub(super) &'a MockServer);

impl Clock<'_> {
    /// The time by the server's clock, to the millisecond.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock().now()
    }

    /// Sets the time. What falls due is done soon, but not waited for.
    pub fn set(&self, now: Timestamp) {
        self.clock().set(now);
    }

    /// Stops the clock; only [`set`](Self::set) and [`advance`](Self::advance) move it then.
    pub fn freeze(&self) {
        self.clock().set_scale(0.0);
    }

    /// Lets the time pass so many times as fast as on the machine. 0 and less, and what is no number, stop it.
    pub fn scale(&self, factor: f64) {
        self.clock().set_scale(factor);
    }

    /// Goes back to the time of the machine.
    pub fn reset(&self) {
        self.clock().reset();
    }

    /// Moves the clock on and does all that falls due on the way, in order: jobs end, deliveries are retried. Returns
    /// when nothing is left to do.
    ///
    /// # Errors
    /// [`ControlError`](crate::ControlError) if the server is shutting down.
    pub async fn advance(&self, by: Duration) -> Result<()> {
        Ok(self.0.control.advance(by).await?)
    }

    fn clock(&self) -> &crate::clock::Clock {
        &self.0.control.service.clock
    }
}
