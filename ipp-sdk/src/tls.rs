//! TLS of the client's connections: rustls with the system's certificates, the system's own library, or none, as the
//! features say. Certificates that the user of the client gives are trusted beside the system's. With both, rustls: a feature that some other crate of the build asks for changes nothing.

#[cfg(feature = "rustls")]
pub(crate) use with_rustls::set_up;

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(crate) use native::set_up;

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(crate) use absent::set_up;

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn not_certificates() -> crate::Error {
    crate::Error::config("what was given as certificates to trust is none, in PEM")
}

#[cfg(feature = "rustls")]
mod with_rustls {
    use std::sync::Arc;

    use rustls::crypto::ring;
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject as _;
    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::{BuilderVerifierExt as _, Verifier};

    use crate::error::{Error, Result};

    /// The system's certificates are not read unless a connection is `encrypted`: that takes time, and a container may
    /// have none.
    pub(crate) fn set_up(
        builder: reqwest::ClientBuilder,
        encrypted: bool,
        certificates: Option<&[u8]>,
    ) -> Result<reqwest::ClientBuilder> {
        provide_cryptography();
        let certificates = certificates.map(read).transpose()?;
        Ok(builder.tls_backend_preconfigured(config(encrypted, certificates)?))
    }

    fn read(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
        let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        let certificates = found.map_err(|e| super::not_certificates().caused_by(e))?;
        let mut roots = RootCertStore::empty();
        for certificate in &certificates {
            roots
                .add(certificate.clone())
                .map_err(|e| super::not_certificates().caused_by(e))?;
        }
        match certificates.is_empty() {
            true => Err(super::not_certificates()),
            false => Ok(certificates),
        }
    }

    /// Features of a crate are the sum of what a build asks of it. So with this one, a program's own reqwest without
    /// TLS gets rustls too, but no cryptography, and `reqwest::Client::new()` panics. What was chosen before stays. The
    /// clients here name theirs.
    fn provide_cryptography() {
        let _ = ring::default_provider().install_default();
    }

    fn config(
        encrypted: bool,
        certificates: Option<Vec<CertificateDer<'static>>>,
    ) -> Result<ClientConfig> {
        let fail = |e: rustls::Error| {
            Error::config("the system's certificates cannot be used").caused_by(e)
        };
        let provider = Arc::new(ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(fail)?;
        let config = match certificates {
            _ if !encrypted => config.with_root_certificates(RootCertStore::empty()),
            None => config.with_platform_verifier().map_err(fail)?,
            Some(more) => {
                let verifier = Verifier::new_with_extra_roots(more, provider).map_err(fail)?;
                // "Dangerous" are verifiers that do not verify.
                (config.dangerous()).with_custom_certificate_verifier(Arc::new(verifier))
            }
        };
        Ok(config.with_no_client_auth())
    }
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
mod native {
    use reqwest::Certificate;

    use crate::error::Result;

    /// Named, for reqwest may have rustls too by the wish of another crate.
    pub(crate) fn set_up(
        builder: reqwest::ClientBuilder,
        _encrypted: bool,
        certificates: Option<&[u8]>,
    ) -> Result<reqwest::ClientBuilder> {
        let builder = builder.tls_backend_native();
        let Some(pem) = certificates else {
            return Ok(builder);
        };
        let certificates = Certificate::from_pem_bundle(pem)
            .map_err(|e| super::not_certificates().caused_by(e))?;
        match certificates.is_empty() {
            true => Err(super::not_certificates()),
            false => Ok(builder.tls_certs_merge(certificates)),
        }
    }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
mod absent {
    use crate::error::{Error, Result};

    pub(crate) fn set_up(
        builder: reqwest::ClientBuilder,
        encrypted: bool,
        certificates: Option<&[u8]>,
    ) -> Result<reqwest::ClientBuilder> {
        match encrypted || certificates.is_some() {
            false => Ok(builder),
            true => Err(Error::config(
                "this build of ipp-sdk has no TLS: switch on its feature `rustls` or `native-tls`, or use a base URL \
                 and a proxy that begin with http://",
            )),
        }
    }
}
