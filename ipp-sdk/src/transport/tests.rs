use super::*;

fn transport(base: &str) -> Transport {
    Transport::new(
        base.parse().unwrap(),
        Some(HeaderValue::from_static("Bearer ipp_x")),
        &HeaderValue::from_static("test"),
        &Connecting::default(),
    )
    .unwrap()
}

#[test]
fn ids_cannot_leave_their_place_in_the_path() {
    let t = transport("http://localhost:1/api/v1");
    let url = |id| t.url("/invoices/{job_id}", &[id]).map(|u| u.to_string());
    assert_eq!(
        url("a/../b?c#d%2e é").unwrap(),
        "http://localhost:1/api/v1/invoices/a%2F..%2Fb%3Fc%23d%252e%20%C3%A9"
    );
    for bad in ["", ".", ".."] {
        assert!(url(bad).is_err(), "{bad:?}");
    }
}

#[test]
fn a_path_stays_below_the_base_url() {
    let t = transport("http://localhost:1/api/v1");
    let url = |path| t.url_below(path).map(|u| u.to_string());
    let home = "http://localhost:1/api/v1";
    assert_eq!(
        url("/jobs?limit=1").unwrap(),
        format!("{home}/jobs?limit=1")
    );
    assert_eq!(url("account").unwrap(), format!("{home}/account"));
    assert_eq!(url("//evil.test/x").unwrap(), format!("{home}/evil.test/x"));
    assert_eq!(url("/@evil.test").unwrap(), format!("{home}/@evil.test"));
    for bad in ["/../../admin", "/%2e%2e/admin", "../v1evil/jobs"] {
        assert!(url(bad).is_err(), "{bad}");
    }
}
