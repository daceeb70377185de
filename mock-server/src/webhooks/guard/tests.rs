use super::{Guard, Refused, UrlFault};

/// Hosts in all spellings that have let somebody in somewhere, by what they are.
const SSRF: &[(&str, &[&str])] = &[
    (
        "a loopback address",
        &[
            "127.0.0.1",
            "127.0.0.1.",
            "127.1",
            "127.0.1",
            "127.255.255.254",
            "2130706433",
            "017700000001",
            "0x7f000001",
            "0x7F.1",
            "0177.0.0.1",
            "0x7f.0x0.0x0.0x1",
            "127.0x0.00.1",
            "0000177.0.0.1",
            "１２７.０.０.１",
            "①②⑦.⓪.⓪.①",
            "127。0。0。1",
            "%31%32%37.0.0.1",
            "[::1]",
            "[0:0:0:0:0:0:0:1]",
            "[0000::0001]",
        ],
    ),
    (
        "an unspecified address",
        &["0", "0.0.0.0", "0.1.2.3", "0x0", "00000000000", "[::]"],
    ),
    (
        "a private address",
        &[
            "10.0.0.1",
            "167772161",
            "012.0.0.1",
            "0xa.0.0.1",
            "10.255.255.255",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.0.1",
            "3232235521",
            "192.168.257",
            "[fc00::1]",
            "[fd00:ec2::254]",
            "[fdff:ffff::1]",
        ],
    ),
    (
        "a link-local address",
        &[
            "169.254.169.254",
            "2852039166",
            "0xA9FEA9FE",
            "0251.0376.0251.0376",
            "169.254.43518",
            "[fe80::1]",
            "[febf::1]",
        ],
    ),
    (
        "an address behind a carrier's NAT",
        &["100.64.0.1", "100.100.100.200", "100.127.255.255"],
    ),
    (
        "a NAT64 address",
        &[
            "[64:ff9b::127.0.0.1]",
            "[64:ff9b::a9fe:a9fe]",
            "[64:ff9b::8.8.8.8]",
            "[64:ff9b:1::10.0.0.1]",
            "[64:ff9b:1:ffff::1]",
        ],
    ),
    (
        "a 6to4 address",
        &["[2002:7f00:1::]", "[2002:a00:1::1]", "[2002:808:808::1]"],
    ),
    (
        "a Teredo address",
        &["[2001::1]", "[2001:0:4136:e378:8000:63bf:80ff:fffe]"],
    ),
    (
        "a v4-mapped address",
        &[
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[0:0:0:0:0:ffff:10.0.0.1]",
            "[::ffff:8.8.8.8]",
        ],
    ),
    (
        "a v4-compatible address",
        &["[::127.0.0.1]", "[::a00:1]", "[::2]"],
    ),
    ("a v4-translated address", &["[::ffff:0:127.0.0.1]"]),
    (
        "an ISATAP address",
        &["[2a00::5efe:10.0.0.1]", "[2a00::200:5efe:192.168.0.1]"],
    ),
    (
        "a multicast address",
        &["224.0.0.1", "239.255.255.250", "[ff02::1]", "[ff0e::1]"],
    ),
    ("the broadcast address", &["255.255.255.255", "0xffffffff"]),
    (
        "a documentation address",
        &[
            "192.0.2.1",
            "198.51.100.1",
            "203.0.113.1",
            "[2001:db8::1]",
            "[3fff::1]",
        ],
    ),
    (
        "a benchmarking address",
        &["198.18.0.1", "198.19.255.255", "[2001:2::1]"],
    ),
    (
        "a reserved address",
        &[
            "192.0.0.192",
            "240.0.0.1",
            "254.1.1.1",
            "[2001:10::1]",
            "[2001:1ff::1]",
            "[4000::1]",
            "[5f00::1]",
            "[1fff::1]",
        ],
    ),
    ("a 6to4 relay", &["192.88.99.1"]),
    ("a cloud's own service", &["168.63.129.16"]),
    ("a discarding address", &["[100::1]"]),
    ("a site-local address", &["[fec0::1]", "[feff::1]"]),
];

fn visit(guard: &Guard, host: &str) -> Result<(), Refused> {
    let url = format!("https://{host}/hook");
    let url = guard.url(&url).unwrap_or_else(|e| panic!("{host}: {e}"));
    guard.check_host(&url)
}

#[test]
fn addresses_off_the_public_internet_are_refused_in_every_spelling() {
    let guard = Guard::default();
    let spellings: usize = SSRF.iter().map(|(_, hosts)| hosts.len()).sum();
    assert!(spellings >= 60, "{spellings}");
    for (kind, hosts) in SSRF {
        for host in *hosts {
            let refused = visit(&guard, host).map_err(|refused| refused.kind);
            assert_eq!(refused, Err(*kind), "{host}");
        }
    }
}

#[test]
fn public_addresses_pass_up_to_the_edges_of_the_refused_networks() {
    for host in [
        "8.8.8.8",
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.167.255.255",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "[2001:200::1]",
        "[2001:db9::1]",
        "[2003::1]",
        "[2606:4700:4700::1111]",
        "[3ffe::1]",
    ] {
        assert_eq!(visit(&Guard::default(), host), Ok(()), "{host}");
    }
}

#[test]
fn an_allowed_network_makes_an_exception_for_itself_only() {
    let networks = ["10.1.0.0/16", "fd00::/64"].map(|net| net.parse().unwrap());
    let guard = Guard::default().allow(networks);
    for (host, passes) in [
        ("10.1.2.3", true),
        ("0xa010203", true),
        ("[fd00::1]", true),
        ("10.2.0.1", false),
        ("127.0.0.1", false),
        ("[fd00:0:0:1::1]", false),
        ("[::ffff:10.1.2.3]", false),
        ("[64:ff9b::10.1.2.3]", false),
    ] {
        assert_eq!(visit(&guard, host).is_ok(), passes, "{host}");
    }
}

#[test]
fn a_url_is_https_with_a_host_and_without_secrets() {
    let fault = |url: &str| Guard::default().url(url).err();
    let scheme = |scheme: &str| Some(UrlFault::Scheme(scheme.to_owned()));
    assert_eq!(fault("https://example.com/hooks?a=b"), None);
    assert_eq!(fault("https://example.com:8443"), None);
    assert_eq!(fault("http://example.com"), scheme("http"));
    assert_eq!(fault("http://127.0.0.1"), scheme("http"));
    assert_eq!(fault("ftp://example.com"), scheme("ftp"));
    assert_eq!(fault("file:///etc/passwd"), scheme("file"));
    assert_eq!(fault("gopher://127.0.0.1:6379/_x"), scheme("gopher"));
    assert_eq!(fault("localhost:8080"), scheme("localhost"));
    for credentials in ["user@", "user:word@", ":word@", "https%3a@"] {
        let url = format!("https://{credentials}example.com");
        assert_eq!(fault(&url), Some(UrlFault::Credentials), "{url}");
    }
    for malformed in [
        "",
        "example.com/hooks",
        "/hooks",
        "https://",
        "https://:443",
        "https://exa mple.com",
        "https://1.2.3.4.5",
        "https://256.0.0.1",
        "https://[fe80::1%25eth0]",
        "https://[::1",
        "https://example.com:99999",
    ] {
        let fault = fault(malformed);
        assert!(matches!(fault, Some(UrlFault::Malformed(_))), "{malformed}");
    }
}

#[test]
fn a_url_has_at_most_2048_characters() {
    let url = |length: usize| format!("https://example.com/{}", "é".repeat(length - 20));
    assert!(Guard::default().url(&url(2048)).is_ok());
    let fault = Guard::default().url(&url(2049)).unwrap_err();
    assert_eq!(fault, UrlFault::TooLong(2049));
}

#[test]
fn the_switch_allows_http_to_loopback_and_nowhere_else() {
    let guard = Guard::default().allow_http_to_loopback();
    for (url, passes) in [
        ("http://localhost:8080/hook", true),
        ("http://127.0.0.1/", true),
        ("http://127.9.9.9/", true),
        ("http://[::1]:80/", true),
        ("https://127.0.0.1/", true),
        ("http://example.com/", false),
        ("http://localhost.example.com/", false),
        ("http://10.0.0.1/", false),
        ("http://0.0.0.0/", false),
        ("http://[::ffff:127.0.0.1]/", false),
    ] {
        assert_eq!(guard.url(url).is_ok(), passes, "{url}");
    }
    assert!(visit(&guard, "127.0.0.1").is_ok());
    assert!(visit(&guard, "10.0.0.1").is_err());
}
