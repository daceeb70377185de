//! Where webhook deliveries may go (contract D51, D54).
//!
//! Whoever registers a webhook chooses an address that the *server* then calls, from inside its own network. So the
//! address is checked twice: the URL when it is registered, and every IP address when a connection to it is made.
//! A name that was public yesterday may lead home today, so nothing that was learned earlier counts then.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use url::{Host, Url};

/// The longest URL of a webhook, in characters (contract D51).
pub(crate) const MAX_URL_CHARS: usize = 2048;

const LOOPBACK: [IpNet; 2] = [
    IpNet::V4(v4([127, 0, 0, 0], 8)),
    IpNet::V6(v6([0, 0, 0, 0, 0, 0, 0, 1], 128)),
];

/// The v4 networks that are not the public internet, each with what an address of it is.
const SPECIAL_V4: [(Ipv4Net, &str); 17] = [
    (v4([0, 0, 0, 0], 8), "an unspecified address"),
    (v4([10, 0, 0, 0], 8), "a private address"),
    (v4([100, 64, 0, 0], 10), "an address behind a carrier's NAT"),
    (v4([127, 0, 0, 0], 8), "a loopback address"),
    // In these two, the services listen that tell a cloud's machines their credentials.
    (v4([169, 254, 0, 0], 16), "a link-local address"),
    (v4([168, 63, 129, 16], 32), "a cloud's own service"),
    (v4([172, 16, 0, 0], 12), "a private address"),
    (v4([192, 0, 0, 0], 24), "a reserved address"),
    (v4([192, 0, 2, 0], 24), "a documentation address"),
    (v4([192, 88, 99, 0], 24), "a 6to4 relay"),
    (v4([192, 168, 0, 0], 16), "a private address"),
    (v4([198, 18, 0, 0], 15), "a benchmarking address"),
    (v4([198, 51, 100, 0], 24), "a documentation address"),
    (v4([203, 0, 113, 0], 24), "a documentation address"),
    (v4([224, 0, 0, 0], 4), "a multicast address"),
    (v4([255, 255, 255, 255], 32), "the broadcast address"),
    (v4([240, 0, 0, 0], 4), "a reserved address"),
];

/// The only v6 addresses that are given out to the public internet.
const GLOBAL_V6: Ipv6Net = v6([0x2000, 0, 0, 0, 0, 0, 0, 0], 3);

/// The v6 networks that are not the public internet. Those that embed a v4 address are refused whatever it is:
/// nobody needs a webhook there, and a gateway may take it for its own network's.
const SPECIAL_V6: [(Ipv6Net, &str); 18] = [
    (v6([0; 8], 128), "an unspecified address"),
    (v6([0, 0, 0, 0, 0, 0, 0, 1], 128), "a loopback address"),
    (v6([0; 8], 96), "a v4-compatible address"),
    (v6([0, 0, 0, 0, 0, 0xffff, 0, 0], 96), "a v4-mapped address"),
    (
        v6([0, 0, 0, 0, 0xffff, 0, 0, 0], 96),
        "a v4-translated address",
    ),
    (v6([0x64, 0xff9b, 0, 0, 0, 0, 0, 0], 96), "a NAT64 address"),
    (v6([0x64, 0xff9b, 1, 0, 0, 0, 0, 0], 48), "a NAT64 address"),
    (v6([0x100, 0, 0, 0, 0, 0, 0, 0], 64), "a discarding address"),
    (v6([0x2001, 0, 0, 0, 0, 0, 0, 0], 32), "a Teredo address"),
    (
        v6([0x2001, 2, 0, 0, 0, 0, 0, 0], 48),
        "a benchmarking address",
    ),
    (v6([0x2001, 0, 0, 0, 0, 0, 0, 0], 23), "a reserved address"),
    (
        v6([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0], 32),
        "a documentation address",
    ),
    (v6([0x2002, 0, 0, 0, 0, 0, 0, 0], 16), "a 6to4 address"),
    (
        v6([0x3fff, 0, 0, 0, 0, 0, 0, 0], 20),
        "a documentation address",
    ),
    (v6([0xfc00, 0, 0, 0, 0, 0, 0, 0], 7), "a private address"),
    (
        v6([0xfe80, 0, 0, 0, 0, 0, 0, 0], 10),
        "a link-local address",
    ),
    (
        v6([0xfec0, 0, 0, 0, 0, 0, 0, 0], 10),
        "a site-local address",
    ),
    (v6([0xff00, 0, 0, 0, 0, 0, 0, 0], 8), "a multicast address"),
];

/// Why a URL cannot be a webhook's. The text tells its owner what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum UrlFault {
    #[error(
        "`url` has {0} characters; use one of at most {thousands},{rest:03}",
        thousands = MAX_URL_CHARS / 1000,
        rest = MAX_URL_CHARS % 1000
    )]
    TooLong(usize),
    #[error("`url` is no URL ({0}); give a whole one, such as https://example.com/hooks")]
    Malformed(#[from] url::ParseError),
    #[error(
        "`url` does not begin with https://; give a whole URL, such as https://example.com/hooks"
    )]
    Beginning,
    #[error(
        "`url` begins with {0}:, but deliveries go over HTTPS only; give one that begins with https://"
    )]
    Scheme(String),
    #[error(
        "`url` holds a user name or password; leave it out and check the deliveries' signature instead"
    )]
    Credentials,
}

/// An address that deliveries may not reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "{address} is {kind}, which webhooks may not reach; if they shall, start the server with --allow-deliveries-to \
     {address}"
)]
pub(crate) struct Refused {
    pub(crate) address: IpAddr,
    pub(crate) kind: &'static str,
}

/// Tells which URLs and addresses deliveries may use. By default: HTTPS, to the public internet.
#[derive(Debug, Clone, Default)]
pub(crate) struct Guard {
    allowed: Vec<IpNet>,
    http_to_loopback: bool,
}

impl Guard {
    /// Allows addresses of these networks, whatever they are. A network stands for the addresses as they are
    /// written: `10.0.0.0/8` does not allow `::ffff:10.0.0.1`.
    pub(crate) fn allow(mut self, networks: impl IntoIterator<Item = IpNet>) -> Self {
        self.allowed.extend(networks);
        self
    }

    /// Allows this machine's own addresses, and to reach them without TLS.
    pub(crate) fn allow_http_to_loopback(mut self) -> Self {
        self.http_to_loopback = true;
        self.allow(LOOPBACK)
    }

    /// The URL that somebody wants to register.
    pub(crate) fn url(&self, text: &str) -> Result<Url, UrlFault> {
        let length = text.chars().count();
        if length > MAX_URL_CHARS {
            return Err(UrlFault::TooLong(length));
        }
        let url = Url::parse(text)?;
        self.check_url(&url)?;
        // The parser also takes `https:example.com`, and space before it.
        let beginning = text.get(..url.scheme().len() + 3).unwrap_or_default();
        if !beginning.eq_ignore_ascii_case(&format!("{}://", url.scheme())) {
            return Err(UrlFault::Beginning);
        }
        Ok(url)
    }

    /// Whether a URL has the right form. One that was registered is checked again before a delivery: the server may
    /// have been started anew with stricter settings.
    pub(crate) fn check_url(&self, url: &Url) -> Result<(), UrlFault> {
        // The parser lets no https or http URL be without a host.
        let scheme_fits = match url.scheme() {
            "https" => true,
            "http" => self.http_to_loopback && is_loopback(url),
            _ => false,
        };
        if !scheme_fits {
            return Err(UrlFault::Scheme(url.scheme().to_owned()));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(UrlFault::Credentials);
        }
        Ok(())
    }

    /// Whether a URL whose host is an address, not a name, may be reached. No resolver sees such a host. The parser
    /// has already turned `0x7f.1` and the like into addresses.
    pub(crate) fn check_host(&self, url: &Url) -> Result<(), Refused> {
        literal(url).map_or(Ok(()), |address| self.check_address(address))
    }

    /// Whether a connection to this address may be made.
    pub(crate) fn check_address(&self, address: IpAddr) -> Result<(), Refused> {
        if self.allowed.iter().any(|net| net.contains(&address)) {
            return Ok(());
        }
        let kind = match address {
            IpAddr::V4(address) => special_v4(address),
            IpAddr::V6(address) => special_v6(address),
        };
        kind.map_or(Ok(()), |kind| Err(Refused { address, kind }))
    }
}

/// The address that the host of a URL is, if it is no name.
fn literal(url: &Url) -> Option<IpAddr> {
    match url.host()? {
        Host::Domain(_) => None,
        Host::Ipv4(address) => Some(address.into()),
        Host::Ipv6(address) => Some(address.into()),
    }
}

fn is_loopback(url: &Url) -> bool {
    match literal(url) {
        Some(address) => LOOPBACK.iter().any(|net| net.contains(&address)),
        None => url.host_str() == Some("localhost"),
    }
}

fn special_v4(address: Ipv4Addr) -> Option<&'static str> {
    let mut special = SPECIAL_V4.iter();
    special.find_map(|(net, kind)| net.contains(&address).then_some(*kind))
}

fn special_v6(address: Ipv6Addr) -> Option<&'static str> {
    let mut special = SPECIAL_V6.iter();
    if let Some((_, kind)) = special.find(|(net, _)| net.contains(&address)) {
        return Some(kind);
    }
    if !GLOBAL_V6.contains(&address) {
        return Some("a reserved address");
    }
    // An ISATAP address ends in 0:5efe or 200:5efe and a v4 address, below any prefix.
    let [_, _, _, _, head, tail, _, _] = address.segments();
    (head & !0x200 == 0 && tail == 0x5efe).then_some("an ISATAP address")
}

const fn v4([a, b, c, d]: [u8; 4], length: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), length)
}

const fn v6([a, b, c, d, e, f, g, h]: [u16; 8], length: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(a, b, c, d, e, f, g, h), length)
}

#[cfg(test)]
mod tests;
