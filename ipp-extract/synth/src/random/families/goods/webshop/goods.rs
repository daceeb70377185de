//! What shops on the internet sell, and what else they print.

use std::slice::from_ref;

use crate::random::content::Trade;
use crate::random::families::goods::Names;

/// What its firms sell in a language.
pub(super) fn trades(language: &str) -> &'static [Trade] {
    match language {
        "en" => from_ref(&EN),
        "de" => from_ref(&DE),
        "fr" => from_ref(&FR),
        "es" => from_ref(&ES),
        "it" => from_ref(&IT),
        "nl" => from_ref(&NL),
        "pt" => from_ref(&PT),
        _ => &[],
    }
}

#[rustfmt::skip]
static EN: Trade = Trade::new(&["{} Online", "{} Home & Garden", "{} Gadgets", "Shop {}", "{} Outdoor", "{} Retail"], &[
    ("USB-C charger 65W, white", "pc", 1_999, 4_499), ("Noise-cancelling headphones NC-300", "pc", 7_999, 24_999),
    ("Men's rain jacket, navy, L", "pc", 3_999, 12_900), ("Stainless steel bottle 750 ml", "pc", 1_495, 3_295),
        ("Office chair, mesh back", "pc", 8_900, 24_900),
    ("Printer paper A4, 5 x 500 sheets", "pk", 1_899, 3_299), ("The Baker's Handbook (hardback)", "pc", 1_299, 2_999),
        ("LED desk lamp, dimmable", "pc", 1_999, 5_999),
    ("Toner cartridge 12A compatible", "pc", 1_499, 5_999), ("Coffee beans house blend 1 kg", "pc", 1_299, 2_399),
        ("27\" monitor QHD 75 Hz", "pc", 14_900, 32_900),
    ("Standard shipping", "", 395, 699), ("Express delivery", "", 799, 1_499),
]);
#[rustfmt::skip]
static DE: Trade = Trade::new(&["{} Versand", "{} Shop", "{} Elektronik", "{} Onlinehandel", "{}-Markt"], &[
    ("USB-C-Ladegerät 65 W, weiß", "Stk", 1_999, 4_499), ("Kopfhörer NC-300 mit Geräuschunterdrückung", "Stk", 7_999,
        24_999), ("Regenjacke Herren, navy, Gr. L", "Stk", 3_999, 12_900),
    ("Edelstahl-Trinkflasche 750 ml", "Stk", 1_495, 3_295), ("Bürostuhl mit Netzrücken", "Stk", 8_900, 24_900),
        ("Kopierpapier A4, 5 x 500 Blatt", "Pack", 1_899, 3_299),
    ("Handbuch für Hobbybäcker (geb.)", "Stk", 1_299, 2_999), ("LED-Schreibtischlampe dimmbar", "Stk", 1_999, 5_999),
        ("Toner 12A kompatibel", "Stk", 1_499, 5_999),
    ("Kaffeebohnen Hausmischung 1 kg", "Stk", 1_299, 2_399), ("Standardversand", "", 395, 699), ("Expressversand", "",
        799, 1_499),
]);
#[rustfmt::skip]
static FR: Trade = Trade::new(&["{} Boutique", "{} en ligne", "{} Maison", "La Boutique {}"], &[
    ("Chargeur USB-C 65 W blanc", "pce", 1_999, 4_499), ("Casque NC-300 à réduction de bruit", "pce", 7_999, 24_999),
        ("Veste de pluie homme, marine, L", "pce", 3_999, 12_900),
    ("Gourde inox 750 ml", "pce", 1_495, 3_295), ("Chaise de bureau dossier maille", "pce", 8_900, 24_900),
        ("Papier A4, 5 ramettes", "lot", 1_899, 3_299), ("Manuel du boulanger (relié)", "pce", 1_299, 2_999),
    ("Lampe de bureau LED", "pce", 1_999, 5_999), ("Toner compatible 12A", "pce", 1_499, 5_999), ("Livraison standard",
        "", 395, 699), ("Livraison express", "", 799, 1_499),
]);
#[rustfmt::skip]
static ES: Trade = Trade::new(&["{} Online", "Tienda {}", "{} Hogar", "{} Electrónica"], &[
    ("Cargador USB-C 65 W blanco", "ud", 1_999, 4_499), ("Auriculares NC-300 con cancelación de ruido", "ud", 7_999,
        24_999), ("Chaqueta impermeable hombre, L", "ud", 3_999, 12_900),
    ("Botella acero inox 750 ml", "ud", 1_495, 3_295), ("Silla de oficina malla", "ud", 8_900, 24_900),
        ("Papel A4, 5 x 500 hojas", "pack", 1_899, 3_299), ("Lámpara LED de escritorio", "ud", 1_999, 5_999),
    ("Tóner compatible 12A", "ud", 1_499, 5_999), ("Envío estándar", "", 395, 699), ("Envío urgente", "", 799, 1_499),
]);
#[rustfmt::skip]
static IT: Trade = Trade::new(&["{} Shop", "{} Casa", "{} Store", "Emporio {}"], &[
    ("Caricatore USB-C 65 W bianco", "pz", 1_999, 4_499), ("Cuffie NC-300 cancellazione rumore", "pz", 7_999, 24_999),
        ("Giacca impermeabile uomo, L", "pz", 3_999, 12_900),
    ("Borraccia acciaio 750 ml", "pz", 1_495, 3_295), ("Sedia ufficio in rete", "pz", 8_900, 24_900),
        ("Carta A4, 5 risme", "conf", 1_899, 3_299), ("Lampada LED da scrivania", "pz", 1_999, 5_999),
    ("Toner compatibile 12A", "pz", 1_499, 5_999), ("Spedizione standard", "", 395, 699), ("Spedizione espressa", "",
        799, 1_499),
]);
#[rustfmt::skip]
static NL: Trade = Trade::new(&["{} Webshop", "{} Wonen", "{} Online", "{} Elektronica"], &[
    ("USB-C-lader 65 W wit", "st", 1_999, 4_499), ("Koptelefoon NC-300 met ruisonderdrukking", "st", 7_999, 24_999),
        ("Regenjas heren, navy, L", "st", 3_999, 12_900),
    ("RVS drinkfles 750 ml", "st", 1_495, 3_295), ("Bureaustoel met netrug", "st", 8_900, 24_900),
        ("Printpapier A4, 5 x 500 vel", "pak", 1_899, 3_299), ("LED-bureaulamp dimbaar", "st", 1_999, 5_999),
    ("Toner 12A huismerk", "st", 1_499, 5_999), ("Standaard verzending", "", 395, 699), ("Spoedlevering", "", 799,
        1_499),
]);
#[rustfmt::skip]
static PT: Trade = Trade::new(&["{} Online", "Loja {}", "{} Casa", "{} Eletrónica"], &[
    ("Carregador USB-C 65 W branco", "un", 1_999, 4_499), ("Auscultadores NC-300 com cancelamento de ruído", "un",
        7_999, 24_999), ("Casaco impermeável homem, L", "un", 3_999, 12_900),
    ("Garrafa inox 750 ml", "un", 1_495, 3_295), ("Cadeira de escritório em rede", "un", 8_900, 24_900),
        ("Papel A4, 5 resmas", "emb", 1_899, 3_299), ("Candeeiro LED de secretária", "un", 1_999, 5_999),
    ("Toner compatível 12A", "un", 1_499, 5_999), ("Envio normal", "", 395, 699), ("Envio expresso", "", 799, 1_499),
]);

/// Beginnings of what is delivery rather than goods.
pub(super) const DELIVERIES: &[&str] = &[
    "Standard shipping",
    "Express delivery",
    "Standardversand",
    "Expressversand",
    "Livraison ",
    "Envío ",
    "Spedizione ",
    "Standaard verzending",
    "Spoedlevering",
    "Envio ",
];

/// Markets that others sell on.
pub(super) const MARKETS: &[&str] = &[
    "Bazario",
    "kaufwelt",
    "MARKETO",
    "Shoply Marketplace",
    "trovatutto",
    "Plaza24",
    "winkelplein",
];

#[rustfmt::skip]
pub(super) const SOLD_BY: Names = [
    &["Sold by", "Seller", "Sold and shipped by", "Merchant"], &["Verkauft von", "Verkäufer",
        "Verkauf und Versand durch", "Händler"],
    &["Vendu par", "Vendeur", "Vendu et expédié par"], &["Vendido por", "Vendedor", "Vendido y enviado por"],
        &["Venduto da", "Venditore", "Venduto e spedito da"],
    &["Verkocht door", "Verkoper"], &["Vendido por", "Vendedor"],
];
#[rustfmt::skip]
pub(super) const ORDER: Names = [
    &["Order #", "Order number", "Order ID", "Order no."], &["Bestellnummer", "Bestellung", "Bestell-Nr.",
        "Auftragsnummer"], &["N° de commande", "Commande", "Numéro de la commande"],
    &["Número de pedido", "Pedido", "Nº de pedido"], &["Numero ordine", "Ordine n.", "N. ordine"], &["Bestelnummer",
        "Ordernummer"], &["Número da encomenda", "Encomenda n.º"],
];
#[rustfmt::skip]
pub(super) const ORDERED: Names = [
    &["Order date", "Ordered on", "Date ordered"], &["Bestelldatum", "Bestellt am"], &["Date de commande",
        "Commandé le"], &["Fecha del pedido", "Pedido el"],
    &["Data ordine", "Ordinato il"], &["Besteldatum", "Besteld op"], &["Data da encomenda"],
];
#[rustfmt::skip]
pub(super) const PAID_BY: Names = [
    &["Payment method", "Paid by", "Payment"], &["Zahlungsart", "Zahlart", "Bezahlt per"], &["Mode de paiement",
        "Moyen de paiement", "Payé par"], &["Método de pago", "Forma de pago"],
    &["Metodo di pagamento", "Pagato con"], &["Betaalmethode", "Betaald met"], &["Método de pagamento"],
];
#[rustfmt::skip]
pub(super) const SENT_BY: Names = [
    &["Shipping method", "Carrier", "Tracking number"], &["Versandart", "Sendungsnummer", "Versand durch"],
        &["Mode de livraison", "N° de suivi", "Transporteur"],
    &["Método de envío", "Nº de seguimiento"], &["Metodo di spedizione", "Tracking"], &["Verzendmethode",
        "Track & trace"], &["Método de envio", "N.º de seguimento"],
];
#[rustfmt::skip]
pub(super) const BEFORE_TAX: Names = [
    &["Unit price (excl. tax)", "Price excl. tax", "Net price"], &["Stückpreis (ohne USt.)", "Einzelpreis netto",
        "Netto/Stück"], &["Prix unitaire HT", "P.U. HT", "Prix HT"],
    &["Precio (sin IVA)", "P. unit. sin IVA"], &["Prezzo (IVA escl.)", "Prezzo senza IVA"], &["Prijs excl. btw",
        "Stukprijs excl."], &["Preço s/ IVA", "Preço (IVA excl.)"],
];
/// What stands below the name of an item.
#[rustfmt::skip]
pub(super) const BELOW: Names = [
    &["SKU: @@-####", "ASIN: B0##@@#@#@", "Colour: Black", "Condition: New"], &["Art.-Nr.: ######", "ASIN: B0##@@#@#@",
        "Farbe: Schwarz", "Zustand: Neu"],
    &["Réf. : @@-####", "ASIN : B0##@@#@#@", "Couleur : noir", "État : neuf"], &["Ref.: @@-####", "ASIN: B0##@@#@#@",
        "Color: negro", "Estado: nuevo"],
    &["Cod.: @@-####", "ASIN: B0##@@#@#@", "Colore: nero", "Condizione: nuovo"], &["Art.nr.: ######",
        "ASIN: B0##@@#@#@", "Kleur: zwart"], &["Ref.ª: @@-####", "ASIN: B0##@@#@#@", "Cor: preto"],
];
