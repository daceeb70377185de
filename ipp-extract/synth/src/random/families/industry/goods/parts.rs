//! Parts of machines, in each language; and what is told about them at each position.

use std::slice::from_ref;

use crate::random::content::Trade;
use crate::random::families::industry::Names;

pub(in super::super) fn trades(language: &str) -> &'static [Trade] {
    match language {
        "de" => from_ref(&DE),
        "fr" => from_ref(&FR),
        "es" => from_ref(&ES),
        "it" => from_ref(&IT),
        "nl" => from_ref(&NL),
        "pt" => from_ref(&PT),
        _ => from_ref(&EN),
    }
}

#[rustfmt::skip]
static EN: Trade = Trade::new(&["{} Precision Engineering", "{} Drives", "{} Springs", "{} Gears", "{} Seals"], &[
    ("Compression spring 1.6 x 12 x 40", "PC", 18, 92), ("Drive shaft C45 turned and ground", "PC", 4_100, 11_900),
    ("Flange DN50 PN16, machined", "PC", 1_890, 4_300), ("Shaft seal 35 x 52 x 7 FKM", "PC", 320, 760),
    ("Spur gear module 2, 48 teeth", "PC", 2_600, 6_900), ("Bush CuSn12, 30/38 x 40", "PC", 690, 1_480),
    ("Spacer sleeve 8.4 x 14 x 22", "PC", 31, 96), ("Sheet metal bracket, bent", "PC", 210, 790),
    ("Cylinder tube H8, honed", "M", 3_400, 7_100), ("Pump housing GJL-250", "PC", 11_900, 28_400),
    ("Washer 13 x 24 x 2.5 HV200", "PC", 4, 19), ("Coupling half size 28", "PC", 2_450, 5_600),
]);
#[rustfmt::skip]
static DE: Trade = Trade::new(&["{} Antriebstechnik", "{} Präzisionsteile", "{} Federn", "{} Zahnradfabrik",
    "{} Drehtechnik", "Maschinenfabrik {}"], &[
    ("Druckfeder 1,6 x 12 x 40", "ST", 18, 92), ("Antriebswelle C45 gedreht u. geschliffen", "ST", 4_100, 11_900),
    ("Flansch DN50 PN16 bearbeitet", "ST", 1_890, 4_300), ("Wellendichtring 35x52x7 FKM", "ST", 320, 760),
    ("Stirnrad Modul 2, 48 Zähne", "ST", 2_600, 6_900), ("Buchse CuSn12 30/38x40", "ST", 690, 1_480),
    ("Distanzhülse 8,4x14x22", "ST", 31, 96), ("Blechwinkel gekantet", "ST", 210, 790),
    ("Zylinderrohr H8 gehont", "M", 3_400, 7_100), ("Pumpengehäuse GJL-250", "ST", 11_900, 28_400),
    ("Scheibe 13x24x2,5 HV200", "ST", 4, 19), ("Kupplungshälfte Gr. 28", "ST", 2_450, 5_600),
]);
#[rustfmt::skip]
static FR: Trade = Trade::new(&["{} Mécanique de Précision", "{} Ressorts", "{} Transmissions", "Décolletage {}"], &[
    ("Ressort de compression 1,6 x 12 x 40", "PCE", 18, 92), ("Arbre moteur C45 rectifié", "PCE", 4_100, 11_900),
    ("Bride DN50 PN16 usinée", "PCE", 1_890, 4_300), ("Joint à lèvre 35x52x7 FKM", "PCE", 320, 760),
    ("Pignon droit module 2, Z48", "PCE", 2_600, 6_900), ("Bague CuSn12 30/38x40", "PCE", 690, 1_480),
    ("Entretoise 8,4x14x22", "PCE", 31, 96), ("Équerre tôle pliée", "PCE", 210, 790),
    ("Corps de pompe GJL-250", "PCE", 11_900, 28_400), ("Rondelle 13x24x2,5", "PCE", 4, 19),
]);
#[rustfmt::skip]
static ES: Trade = Trade::new(&["Mecanizados {}", "Muelles {}", "{} Transmisiones", "Engranajes {}"], &[
    ("Muelle de compresión 1,6x12x40", "UN", 18, 92), ("Eje C45 torneado y rectificado", "UN", 4_100, 11_900),
    ("Brida DN50 PN16 mecanizada", "UN", 1_890, 4_300), ("Retén 35x52x7 FKM", "UN", 320, 760),
    ("Engranaje recto módulo 2, Z48", "UN", 2_600, 6_900), ("Casquillo CuSn12 30/38x40", "UN", 690, 1_480),
    ("Separador 8,4x14x22", "UN", 31, 96), ("Escuadra de chapa plegada", "UN", 210, 790),
    ("Cuerpo de bomba GJL-250", "UN", 11_900, 28_400), ("Arandela 13x24x2,5", "UN", 4, 19),
]);
#[rustfmt::skip]
static IT: Trade = Trade::new(&["{} Meccanica di Precisione", "Mollificio {}", "{} Ingranaggi", "Torneria {}"], &[
    ("Molla a compressione 1,6x12x40", "PZ", 18, 92), ("Albero C45 tornito e rettificato", "PZ", 4_100, 11_900),
    ("Flangia DN50 PN16 lavorata", "PZ", 1_890, 4_300), ("Anello paraolio 35x52x7 FKM", "PZ", 320, 760),
    ("Ingranaggio modulo 2, Z48", "PZ", 2_600, 6_900), ("Boccola CuSn12 30/38x40", "PZ", 690, 1_480),
    ("Distanziale 8,4x14x22", "PZ", 31, 96), ("Staffa in lamiera piegata", "PZ", 210, 790),
    ("Corpo pompa GJL-250", "PZ", 11_900, 28_400), ("Rondella 13x24x2,5", "PZ", 4, 19),
]);
#[rustfmt::skip]
static NL: Trade = Trade::new(&["{} Aandrijftechniek", "{} Fijnmechanica", "Verenfabriek {}", "{} Verspaning"], &[
    ("Drukveer 1,6x12x40", "ST", 18, 92), ("Aandrijfas C45 gedraaid en geslepen", "ST", 4_100, 11_900),
    ("Flens DN50 PN16 bewerkt", "ST", 1_890, 4_300), ("Oliekeerring 35x52x7 FKM", "ST", 320, 760),
    ("Tandwiel moduul 2, Z48", "ST", 2_600, 6_900), ("Bus CuSn12 30/38x40", "ST", 690, 1_480),
    ("Afstandsbus 8,4x14x22", "ST", 31, 96), ("Hoeksteun plaatwerk gezet", "ST", 210, 790),
    ("Pomphuis GJL-250", "ST", 11_900, 28_400), ("Ring 13x24x2,5", "ST", 4, 19),
]);
#[rustfmt::skip]
static PT: Trade = Trade::new(&["{} Mecânica de Precisão", "Molas {}", "{} Engrenagens", "{} Componentes"], &[
    ("Mola de compressão 1,6x12x40", "UN", 18, 92), ("Veio C45 torneado e retificado", "UN", 4_100, 11_900),
    ("Flange DN50 PN16 maquinada", "UN", 1_890, 4_300), ("Retentor 35x52x7 FKM", "UN", 320, 760),
    ("Engrenagem módulo 2, Z48", "UN", 2_600, 6_900), ("Casquilho CuSn12 30/38x40", "UN", 690, 1_480),
    ("Distanciador 8,4x14x22", "UN", 31, 96), ("Esquadro em chapa", "UN", 210, 790),
    ("Corpo de bomba GJL-250", "UN", 11_900, 28_400), ("Anilha 13x24x2,5", "UN", 4, 19),
]);

/// `{o}` is the customer's order, `{l}` a position of it, `{s}` the seller's, `{n}` the delivery, `{d}` its date.
#[rustfmt::skip]
pub(in super::super) const REFERENCE: Names = [
    &["Your order {o} item {l}", "Your order: {o}  Our order: {s}  Delivery: {n} / {d}",
        "Delivery {n} of {d}, order {s}, your order {o}", "Order {s} / delivery note {n} / {d}"],
    &["Ihre Bestellung {o} Pos. {l}", "Auftrag {s}  Lieferschein {n} vom {d}  Ihre Bestellung {o}",
        "Lieferung {n} vom {d} zu Auftrag {s}", "Ihre Bestell-Nr.: {o}  Unsere Auftrags-Nr.: {s}  LS: {n}"],
    &["Votre commande {o} poste {l}", "Commande {s}  BL {n} du {d}  Votre commande {o}", "Livraison {n} du {d}, n/ commande {s}"],
    &["Su pedido {o} pos. {l}", "Pedido {s}  Albarán {n} de {d}  Su pedido {o}", "Entrega {n} de {d}, n/ pedido {s}"],
    &["Vs. ordine {o} pos. {l}", "Ordine {s}  DDT {n} del {d}  Vs. ordine {o}", "DDT {n} del {d}, ns. ordine {s}"],
    &["Uw order {o} pos. {l}", "Order {s}  Pakbon {n} d.d. {d}  Uw order {o}", "Levering {n} d.d. {d}, order {s}"],
    &["V/ encomenda {o} pos. {l}", "Encomenda {s}  Guia {n} de {d}  V/ encomenda {o}", "Guia {n} de {d}, n/ encomenda {s}"],
];
#[rustfmt::skip]
pub(in super::super) const DRAWING: Names = [
    &["Drawing no.", "Drawing", "Drg."], &["Zeichnungs-Nr.", "Zeichnung", "Zg.-Nr."], &["Plan n°", "N° de plan"],
    &["Plano n.º", "N.º de plano"], &["Disegno n.", "N. disegno"], &["Tekeningnr.", "Tekening"], &["Desenho n.º", "Desenho"],
];
#[rustfmt::skip]
pub(in super::super) const INDEX: Names = [
    &["rev.", "index", "issue"], &["Index", "Änd.", "Rev."], &["indice", "ind."], &["rev.", "índice"], &["rev.", "indice"],
    &["rev.", "index"], &["rev.", "índice"],
];
#[rustfmt::skip]
pub(in super::super) const YOURS: Names = [
    &["Your part no.", "Customer material"], &["Ihre Teile-Nr.", "Kundenmaterial-Nr.", "Ihre Sach-Nr."],
    &["Votre référence"], &["Su referencia"], &["Vs. codice"], &["Uw artikelnr."], &["V/ referência"],
];
#[rustfmt::skip]
pub(in super::super) const TARIFF: Names = [
    &["Commodity code", "HS code"], &["Stat. Warennr.", "Zolltarif-Nr."], &["Nomenclature douanière", "Code douanier"],
    &["Código arancelario"], &["Nomenclatura combinata", "Voce doganale"], &["Goederencode", "Statistieknr."],
    &["Código pautal"],
];
#[rustfmt::skip]
pub(in super::super) const MATERIAL: Names = [
    &["Material: 42CrMo4+QT", "Surface: zinc plated 8 my", "Material 1.4301, deburred"],
    &["Werkstoff: 42CrMo4+QT", "Oberfläche: verzinkt 8 my", "Werkstoff 1.4301, entgratet"],
    &["Matière : 42CrMo4+QT", "Traitement : zingué 8 µ"], &["Material: 42CrMo4+QT", "Acabado: cincado 8 µ"],
    &["Materiale: 42CrMo4+QT", "Trattamento: zincatura 8 µ"], &["Materiaal: 42CrMo4+QT", "Oppervlak: verzinkt 8 mu"],
    &["Material: 42CrMo4+QT", "Acabamento: zincado 8 µ"],
];
#[rustfmt::skip]
pub(in super::super) const PER: Names = [
    &["per", "Price unit", "PU"], &["PE", "je", "pro", "Preiseinh."], &["par", "UP"], &["por", "Ud. precio"],
    &["per", "UP"], &["per", "PE"], &["por", "UP"],
];
#[rustfmt::skip]
pub(in super::super) const HEAD: Names = [
    &["Delivery terms", "Incoterms", "Mode of dispatch"], &["Lieferbedingung", "Versandart", "Lieferbed. (Incoterms)"],
    &["Incoterm", "Expédition"], &["Incoterm", "Condición de entrega"], &["Resa", "Spedizione"],
    &["Leveringsconditie", "Verzending"], &["Incoterm", "Expedição"],
];
#[rustfmt::skip]
pub(in super::super) const SUPPLIER: Names = [
    &["Our supplier no. with you", "Vendor no.", "Supplier no."], &["Unsere Lieferanten-Nr. bei Ihnen", "Lieferanten-Nr.", "Ihre Lief.-Nr."],
    &["N° fournisseur", "Code fournisseur"], &["N.º proveedor", "Cód. proveedor"], &["Cod. fornitore", "Ns. codice fornitore"],
    &["Leveranciersnr.", "Crediteurnr."], &["N.º fornecedor", "Cód. fornecedor"],
];
