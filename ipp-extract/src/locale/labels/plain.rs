//! The plain form of a label: without the small words inside it, abbreviations and spellings led back to one
//! word, the mark of a number in front. "N° de la facture", "Facture num." and "nfacture" are one label.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Articles and prepositions that tell nothing within a label; at its ends they may.
#[rustfmt::skip]
const SMALL: &[&str] = &[
    "de", "d", "du", "des", "la", "le", "les", "l", "di", "del", "dell", "della", "dello", "dei",
    "degli", "delle", "il", "lo", "gli", "en", "in",
];

/// Words that announce a number.
const MARKERS: &[&str] = &["n", "no", "nr", "nro", "num", "numero", "#"];

/// Currencies, which stand before the words that qualify a sum: "Total EUR TTC".
const CURRENCIES: &[&str] = &[
    "eur", "euro", "euros", "chf", "cad", "francs", "fr", "dollars",
];

/// Words, and words one after another (joined by `+`), that all say the same as one plain word.
const SAME: &[(&str, &str)] = &[
    // French.
    (
        "ht",
        "h+t htva h+tva h+t+v+a hors+taxe hors+taxes hors+tva hors+t+v+a hors+tps+tvq exclu+tva excl+tva \
         sans+tva sans+taxe sans+taxes avant+taxe avant+taxes avant+tva tva+exclue tva+excl \
         tva+non+comprise tva+non+incluse taxes+non+comprises taxes+exclues exhtva tvaexcl",
    ),
    (
        "ttc",
        "t+t+c toutes+taxes+comprises toutes+taxes+incluses taxes+comprises taxes+incluses tvac t+v+a+c \
         tva+comprise tva+compr tva+incluse tva+inclus tva+incl tva+c incl+tva inclus+tva inclusif+tva \
         avec+tva avec+taxes avec+taxe tvai ttci apres+taxes apres+tva t+v+a+comprise y+compris+tva \
         y+c+tva taxe+comprise taxes+compr",
    ),
    ("tva", "t+v+a taxe+sur+valeur+ajoutee"),
    ("tps", "t+p+s"),
    ("tvq", "t+v+q"),
    ("pu", "p+u"),
    (
        "soustotal",
        "s+total ss+total sstotal stotal sous+totaux soustotaux",
    ),
    ("facture", "fact fac factures"),
    ("commande", "cde cmde cmd comm cdes commandes"),
    ("echeance", "ech echeances"),
    ("montant", "mt mnt mtt montants"),
    ("reference", "ref refer references"),
    ("livraison", "liv livr"),
    (
        "bonlivraison",
        "bon+livraison bl bons+livraison bon+liv b+l",
    ),
    ("quantite", "qte qtte quant quantites qtes q+te"),
    ("designation", "desig designations design"),
    ("unitaire", "unit unitaires"),
    ("reglement", "regl reglt rgt reglements"),
    // Italian.
    (
        "ivato",
        "ivata iva+inclusa iva+incl iva+compresa iva+compr iva+comp inclusa+iva incl+iva inclusiva+iva \
         compresa+iva compreso+iva comprensivo+iva comprensiva+iva con+iva comprensivi+iva iva+inclusi \
         imposte+incluse imposta+inclusa i+v+a+inclusa i+v+a+compresa tasse+incluse",
    ),
    (
        "ivaesclusa",
        "iva+escl iva+esclusa esclusa+iva escl+iva senza+iva al+netto+iva netto+iva oltre+iva piu+iva \
         iva+non+compresa iva+non+inclusa iva+esclusi imposte+escluse senza+imposte i+v+a+esclusa \
         prima+iva ante+iva escluso+iva",
    ),
    ("iva", "i+v+a imposta+sul+valore+aggiunto"),
    ("piva", "p+iva p+i+v+a part+iva partita+iva p+ta+iva"),
    ("fattura", "fatt fatture"),
    ("ordine", "ord ordini"),
    ("totale", "tot totali"),
    ("scadenza", "scad scadenze"),
    ("riferimento", "rif riferim riferimenti"),
    ("codice", "cod codici"),
    ("vostro", "vs vostra v+s vostri vostre"),
    ("nostro", "ns nostra n+s nostri nostre"),
    ("sconto", "sc sct sconti"),
    ("quantita", "qta qnt qnta q+ta"),
    ("descrizione", "descr descriz"),
    ("unitario", "unitari unitaria"),
    ("imponibile", "imponib impon imponibili"),
    ("ddt", "d+d+t documento+trasporto doc+trasporto"),
];

/// The words that begin a spelling, each with what follows it and the plain word, the longest first.
type Spellings = HashMap<&'static str, Vec<(Vec<&'static str>, &'static str)>>;

static SPELLINGS: LazyLock<Spellings> = LazyLock::new(|| {
    let mut spellings = Spellings::new();
    for &(plain, variants) in SAME {
        for variant in variants.split_whitespace() {
            let words: Vec<&str> = variant.split('+').collect();
            spellings.entry(words[0]).or_default().push((words, plain));
        }
    }
    for known in spellings.values_mut() {
        known.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    spellings
});

/// Whether a word may be left out, or written in another way, in a plain form.
fn is_loose(word: &str) -> bool {
    let lists = [SMALL, CURRENCIES, MARKERS];
    SPELLINGS.contains_key(word) || lists.iter().any(|words| words.contains(&word))
}

/// The plain form of some folded words; none if it is what they are, or if they are not two and more.
pub(super) fn form(words: &[&str]) -> Option<String> {
    let last = words.len().checked_sub(1).filter(|&last| last > 0)?;
    if !words.iter().any(|w| is_loose(w)) {
        return None;
    }
    let small = |word: &str| SMALL.contains(&word) || CURRENCIES.contains(&word);
    let telling = |&(at, word): &(usize, &str)| at == 0 || at == last || !small(word);
    let kept = words.iter().copied().enumerate().filter(telling);
    let kept: Vec<&str> = kept.map(|(_, word)| word).collect();
    // "T. V. A. comprise" is "TVA comprise" first, then "TTC".
    let respelt = respelled(&respelled(&kept));
    let (marks, telling): (Vec<&str>, Vec<&str>) =
        respelt.into_iter().partition(|w| MARKERS.contains(w));
    let mark = if marks.is_empty() { "" } else { "n" };
    let plain = format!("{mark}{}", telling.concat());
    (plain != words.concat()).then_some(plain)
}

fn respelled<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let (mut plain, mut at) = (Vec::with_capacity(words.len()), 0);
    while at < words.len() {
        let (word, count) = spelled(&words[at..]);
        plain.push(word);
        at += count;
    }
    plain
}

/// The plain word that some words start with, and how many of them it takes.
pub(super) fn spelled<'a>(words: &[&'a str]) -> (&'a str, usize) {
    let known = SPELLINGS.get(words[0]);
    let found = known.and_then(|k| k.iter().find(|(v, _)| words.starts_with(v)));
    found.map_or((words[0], 1), |(variant, plain)| (plain, variant.len()))
}

#[cfg(test)]
mod tests {
    use super::form;

    #[test]
    fn spellings_of_a_label_have_one_plain_form() {
        for (words, plain) in [
            ("n de la facture", "nfacture"),
            ("facture num", "nfacture"),
            ("mt t t c", "montantttc"),
            ("mt t v a comprise", "montantttc"),
            ("montant eur hors taxes", "montantht"),
            ("vs ord n", "nvostroordine"),
            ("totale al netto di iva", "totaleivaesclusa"),
            ("date d echeance", "dateecheance"),
        ] {
            let words: Vec<&str> = words.split(' ').collect();
            assert_eq!(form(&words).as_deref(), Some(plain));
        }
    }

    #[test]
    fn single_words_and_ends_stay_as_they_are() {
        for words in ["facture", "no", "total ttc", "facture du", "date"] {
            let words: Vec<&str> = words.split(' ').collect();
            assert_eq!(form(&words), None, "{words:?}");
        }
    }
}
