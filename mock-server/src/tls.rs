//! HTTPS without preparations (`--tls auto`): a certificate authority of the server's own, and a certificate by it.
//!
//! Clients must be told to trust the authority, so with a data directory it stays the same over restarts. Who trusts
//! it takes no risk with other sites: it can vouch for `localhost` and for addresses, but for no other name.

use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, SanType,
};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde::{Deserialize, Serialize};
use tempfile::{NamedTempFile, TempPath};
use tokio_rustls::TlsAcceptor;

/// What clients are told to trust.
const CERTIFICATE_FILE: &str = "tls-ca.pem";
/// The authority with its key, in one file, so that the two cannot come apart.
const AUTHORITY_FILE: &str = "tls-ca.json";
/// Held while the two are looked at or made: several servers may start in one directory.
const LOCK_FILE: &str = "tls-ca.lock";

const DAY: SignedDuration = SignedDuration::from_hours(24);
/// How long an authority lasts, in days.
const AUTHORITY_DAYS: i32 = 3650;
/// How long a server's certificate lasts, in days; some clients refuse longer ones.
const CERTIFICATE_DAYS: i32 = 397;

/// Why the server cannot offer TLS.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TlsError {
    #[error("cannot use {}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
    #[error(
        "{} holds no usable certificate authority ({reason}); delete it to have a new one made", path.display()
    )]
    Damaged { path: PathBuf, reason: String },
    #[error("cannot make a certificate: {0}")]
    Certificate(#[from] rcgen::Error),
    #[error("cannot set up TLS: {0}")]
    Config(#[from] rustls::Error),
}

/// A server's side of TLS.
pub(crate) struct Tls {
    acceptor: TlsAcceptor,
    authority: AuthorityFile,
}

enum AuthorityFile {
    Kept(PathBuf),
    /// Deleted when it is dropped.
    Temporary(TempPath),
}

impl Tls {
    /// Makes a certificate for this machine's own names and the address that the server listens on. The authority
    /// is that of the directory, or without one a new one, whose certificate lies in a temporary file as long as
    /// this value lives.
    pub(crate) fn auto(dir: Option<&Path>, host: IpAddr) -> Result<Self, TlsError> {
        Self::auto_at(Timestamp::now(), dir, host)
    }

    fn auto_at(now: Timestamp, dir: Option<&Path>, host: IpAddr) -> Result<Self, TlsError> {
        let (authority, file) = match dir {
            Some(dir) => kept(dir, now)?,
            None => temporary(now)?,
        };
        let (certificate, key) = authority.certify(names(host)?, now)?;
        Ok(Self {
            acceptor: acceptor(certificate, key)?,
            authority: file,
        })
    }

    /// Accepts TLS connections that speak HTTP/1.1.
    pub(crate) fn acceptor(&self) -> &TlsAcceptor {
        &self.acceptor
    }

    /// The file with the certificate, in PEM, that clients are to trust.
    pub(crate) fn authority(&self) -> &Path {
        match &self.authority {
            AuthorityFile::Kept(path) => path,
            AuthorityFile::Temporary(path) => path,
        }
    }
}

/// A certificate authority as it is kept.
#[derive(Serialize, Deserialize)]
struct Authority {
    /// Each has its own: clients look up who signed a certificate by name.
    name: String,
    not_after: Timestamp,
    certificate: String,
    key: String,
}

impl Authority {
    fn generate(now: Timestamp) -> Result<Self, TlsError> {
        let key = KeyPair::generate()?;
        let name = format!("ipp-mock, made {now}");
        let not_after = now + DAY * AUTHORITY_DAYS;
        let mut params = params(&name, now, not_after);
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.name_constraints = Some(NameConstraints {
            permitted_subtrees: vec![
                GeneralSubtree::DnsName("localhost".to_owned()),
                GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix([0; 4], 0)),
                GeneralSubtree::IpAddress(CidrSubnet::from_v6_prefix([0; 16], 0)),
            ],
            excluded_subtrees: Vec::new(),
        });
        Ok(Self {
            certificate: params.self_signed(&key)?.pem(),
            key: key.serialize_pem(),
            name,
            not_after,
        })
    }

    /// Whether a certificate that is made now would outlive it.
    fn is_near_its_end(&self, now: Timestamp) -> bool {
        self.not_after < now + DAY * CERTIFICATE_DAYS
    }

    /// Makes a key, and a certificate for it with these names.
    fn certify(
        &self,
        names: Vec<SanType>,
        now: Timestamp,
    ) -> Result<(CertificateDer<'static>, PrivateKeyDer<'static>), TlsError> {
        let issuer = params(&self.name, now, self.not_after);
        let issuer = Issuer::from_params(&issuer, KeyPair::from_pem(&self.key)?);
        let mut params = params("ipp-mock", now, now + DAY * CERTIFICATE_DAYS);
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        params.subject_alt_names = names;
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &issuer)?;
        Ok((certificate.into(), key.into()))
    }
}

/// What all certificates have. They begin a day early, for clients whose clock is slow.
fn params(name: &str, now: Timestamp, not_after: Timestamp) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.not_before = std::time::SystemTime::from(now - DAY).into();
    params.not_after = std::time::SystemTime::from(not_after).into();
    params
}

fn names(host: IpAddr) -> Result<Vec<SanType>, TlsError> {
    let mut addresses = vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
    if !host.is_unspecified() && !addresses.contains(&host) {
        addresses.push(host);
    }
    let mut names = vec![SanType::DnsName("localhost".try_into()?)];
    names.extend(addresses.into_iter().map(SanType::IpAddress));
    Ok(names)
}

fn acceptor(
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
) -> Result<TlsAcceptor, TlsError> {
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// A new authority, of which only the certificate is written down.
fn temporary(now: Timestamp) -> Result<(Authority, AuthorityFile), TlsError> {
    let authority = Authority::generate(now)?;
    let mut builder = tempfile::Builder::new();
    let written = builder
        .prefix("ipp-mock-ca-")
        .suffix(".pem")
        .tempfile()
        .and_then(|mut file| {
            file.write_all(authority.certificate.as_bytes())?;
            Ok(file.into_temp_path())
        });
    let path = written.map_err(at(&std::env::temp_dir()))?;
    Ok((authority, AuthorityFile::Temporary(path)))
}

/// The authority of a directory; a new one if it has none, or one that ends soon.
fn kept(dir: &Path, now: Timestamp) -> Result<(Authority, AuthorityFile), TlsError> {
    let lock = dir.join(LOCK_FILE);
    let _lock = hold(&lock).map_err(at(&lock))?;
    let path = dir.join(AUTHORITY_FILE);
    let authority = match load(&path)? {
        Some(authority) if !authority.is_near_its_end(now) => authority,
        former => {
            if former.is_some() {
                tracing::warn!(
                    "made a new certificate authority, which clients must be told to trust: the old one ends soon"
                );
            }
            renew(dir, &path, now)?
        }
    };
    // Who is told of it may look for it from another directory.
    let path = std::path::absolute(dir.join(CERTIFICATE_FILE)).map_err(at(dir))?;
    if std::fs::read(&path).ok().as_deref() != Some(authority.certificate.as_bytes()) {
        write_private(dir, &path, &authority.certificate).map_err(at(&path))?;
    }
    Ok((authority, AuthorityFile::Kept(path)))
}

fn renew(dir: &Path, path: &Path, now: Timestamp) -> Result<Authority, TlsError> {
    let authority = Authority::generate(now)?;
    let text = serde_json::to_string_pretty(&authority).map_err(io::Error::from);
    text.and_then(|text| write_private(dir, path, &text))
        .map_err(at(path))?;
    Ok(authority)
}

fn load(path: &Path) -> Result<Option<Authority>, TlsError> {
    let text = match std::fs::read(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        read => read.map_err(at(path))?,
    };
    let damaged = |reason: String| TlsError::Damaged {
        path: path.to_owned(),
        reason,
    };
    let authority: Authority = serde_json::from_slice(&text).map_err(|e| damaged(e.to_string()))?;
    KeyPair::from_pem(&authority.key).map_err(|e| damaged(e.to_string()))?;
    Ok(Some(authority))
}

/// Waits until no other server holds the lock. A file system without locks is used by one server at a time.
fn hold(path: &Path) -> io::Result<File> {
    let file = File::create(path)?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => file.lock()?,
        Ok(()) | Err(TryLockError::Error(_)) => {}
    }
    Ok(file)
}

/// Puts a file in place whole, for its owner only.
fn write_private(dir: &Path, path: &Path, text: &str) -> io::Result<()> {
    let mut file = NamedTempFile::new_in(dir)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> TlsError {
    let path = path.to_owned();
    move |source| TlsError::File { path, source }
}

#[cfg(test)]
mod tests;
