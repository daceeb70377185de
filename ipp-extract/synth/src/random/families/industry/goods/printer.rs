//! Print and packaging first, then textiles, in each language; and what is told about sizes, colours and steps.

use crate::random::content::Trade;
use crate::random::families::industry::Names;

pub(in super::super) fn trades(language: &str) -> &'static [Trade] {
    match language {
        "de" => DE,
        "fr" => FR,
        "es" => ES,
        "it" => IT,
        "nl" => NL,
        "pt" => PT,
        _ => EN,
    }
}

#[rustfmt::skip]
static EN: &[Trade] = &[
    Trade::new(&["{} Print", "{} Press", "{} Packaging", "{} Labels"], &[
        ("Leaflet A5, 4/4, 135 gsm silk", "1000", 2_900, 6_900),
        ("Business cards 85 x 55, matt laminated", "100", 900, 2_400),
        ("Folding carton 120 x 80 x 40, E-flute", "pcs", 38, 96),
        ("Labels on roll 60 x 40, thermal", "roll", 790, 1_890),
        ("Brochure 16 pp, saddle stitched", "pcs", 92, 310), ("Set-up and plates", "", 4_500, 12_900),
        ("Cutting die", "", 9_500, 24_000), ("Data check and proof", "", 1_900, 4_900),
        ("Mailer box 305 x 220 x 80", "pcs", 74, 168),
    ]),
    Trade::new(&["{} Workwear", "{} Textiles", "{} Promotional Wear"], &[
        ("T-shirt combed cotton 180 g", "pcs", 420, 960), ("Polo shirt piqué, short sleeve", "pcs", 890, 1_790),
        ("Hooded sweatshirt 280 g", "pcs", 1_690, 3_290), ("Work trousers, reinforced knee", "pcs", 2_990, 5_900),
        ("Embroidery left chest, 7,500 stitches", "pcs", 320, 640), ("Screen set-up per colour", "", 2_500, 3_900),
        ("Transfer print back, 1 colour", "pcs", 180, 420), ("Cotton bag, long handles", "pcs", 110, 290),
    ]),
];
#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["Druckerei {}", "{} Druck & Medien", "{} Verpackungen", "{} Etiketten"], &[
        ("Flyer DIN A5, 4/4-farbig, 135 g Bilderdruck", "Tsd.", 2_900, 6_900),
        ("Visitenkarten 85 x 55, matt kaschiert", "100 St", 900, 2_400),
        ("Faltschachtel 120 x 80 x 40, E-Welle", "St.", 38, 96),
        ("Etiketten auf Rolle 60 x 40", "Rolle", 790, 1_890),
        ("Broschüre 16 Seiten, Rückstichheftung", "St.", 92, 310),
        ("Einrichtekosten und Druckplatten", "", 4_500, 12_900), ("Stanzform", "", 9_500, 24_000),
        ("Datencheck und Proof", "", 1_900, 4_900), ("Versandkarton 305 x 220 x 80", "St.", 74, 168),
    ]),
    Trade::new(&["{} Berufskleidung", "Textil {}", "{} Werbetextilien"], &[
        ("T-Shirt gekämmte Baumwolle 180 g", "St.", 420, 960), ("Poloshirt Piqué, Kurzarm", "St.", 890, 1_790),
        ("Kapuzensweat 280 g", "St.", 1_690, 3_290), ("Arbeitshose mit Knieverstärkung", "St.", 2_990, 5_900),
        ("Stick linke Brust, 7.500 Stiche", "St.", 320, 640), ("Siebkosten je Farbe", "", 2_500, 3_900),
        ("Transferdruck Rücken, 1-farbig", "St.", 180, 420), ("Baumwolltasche, lange Henkel", "St.", 110, 290),
    ]),
];
#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["Imprimerie {}", "{} Impressions", "{} Emballages", "{} Étiquettes"], &[
        ("Dépliant A5, quadri R/V, couché 135 g", "mille", 2_900, 6_900),
        ("Cartes de visite 85 x 55, pelliculées mat", "cent", 900, 2_400),
        ("Étui carton 120 x 80 x 40", "ex.", 38, 96), ("Étiquettes en rouleau 60 x 40", "rlx", 790, 1_890),
        ("Brochure 16 pages, piquée", "ex.", 92, 310), ("Calage et plaques", "", 4_500, 12_900),
        ("Forme de découpe", "", 9_500, 24_000), ("Frais de PAO et épreuve", "", 1_900, 4_900),
    ]),
    Trade::new(&["{} Vêtements Professionnels", "{} Textile", "Broderie {}"], &[
        ("T-shirt coton peigné 180 g", "pcs", 420, 960), ("Polo piqué manches courtes", "pcs", 890, 1_790),
        ("Sweat à capuche 280 g", "pcs", 1_690, 3_290), ("Pantalon de travail renforcé", "pcs", 2_990, 5_900),
        ("Broderie cœur, 7 500 points", "pcs", 320, 640), ("Frais d'écran par couleur", "", 2_500, 3_900),
        ("Sac coton anses longues", "pcs", 110, 290),
    ]),
];
#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["Gráficas {}", "Imprenta {}", "{} Envases", "Etiquetas {}"], &[
        ("Folleto A5, 4/4, estucado 135 g", "millar", 2_900, 6_900),
        ("Tarjetas de visita 85 x 55, mate", "ciento", 900, 2_400), ("Estuche 120 x 80 x 40", "uds.", 38, 96),
        ("Etiquetas en rollo 60 x 40", "rollo", 790, 1_890), ("Catálogo 16 páginas, grapado", "uds.", 92, 310),
        ("Arranque y planchas", "", 4_500, 12_900), ("Troquel", "", 9_500, 24_000),
        ("Prueba de color", "", 1_900, 4_900),
    ]),
    Trade::new(&["Textiles {}", "{} Vestuario Laboral", "Bordados {}"], &[
        ("Camiseta algodón 180 g", "uds.", 420, 960), ("Polo piqué manga corta", "uds.", 890, 1_790),
        ("Sudadera con capucha 280 g", "uds.", 1_690, 3_290),
        ("Pantalón de trabajo reforzado", "uds.", 2_990, 5_900),
        ("Bordado pecho, 7.500 puntadas", "uds.", 320, 640), ("Pantalla por color", "", 2_500, 3_900),
        ("Bolsa de algodón asa larga", "uds.", 110, 290),
    ]),
];
#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["Tipografia {}", "Grafiche {}", "{} Imballaggi", "Etichettificio {}"], &[
        ("Volantino A5, 4/4, patinata 135 g", "mille", 2_900, 6_900),
        ("Biglietti da visita 85 x 55, plastificati", "cento", 900, 2_400),
        ("Astuccio 120 x 80 x 40", "pz", 38, 96), ("Etichette in bobina 60 x 40", "bobina", 790, 1_890),
        ("Brochure 16 pagine, punto metallico", "pz", 92, 310), ("Avviamento e lastre", "", 4_500, 12_900),
        ("Fustella", "", 9_500, 24_000), ("Prova colore", "", 1_900, 4_900),
    ]),
    Trade::new(&["{} Abbigliamento da Lavoro", "Ricamificio {}", "{} Tessuti"], &[
        ("T-shirt cotone pettinato 180 g", "pz", 420, 960), ("Polo piqué manica corta", "pz", 890, 1_790),
        ("Felpa con cappuccio 280 g", "pz", 1_690, 3_290), ("Pantalone da lavoro rinforzato", "pz", 2_990, 5_900),
        ("Ricamo lato cuore, 7.500 punti", "pz", 320, 640), ("Impianto telaio per colore", "", 2_500, 3_900),
        ("Borsa in cotone manici lunghi", "pz", 110, 290),
    ]),
];
#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["Drukkerij {}", "{} Drukwerk", "{} Verpakkingen", "{} Etiketten"], &[
        ("Flyer A5, 4/4, 135 g gesatineerd", "1000 st", 2_900, 6_900),
        ("Visitekaartjes 85 x 55, mat gelamineerd", "100 st", 900, 2_400),
        ("Vouwdoos 120 x 80 x 40", "st.", 38, 96), ("Etiketten op rol 60 x 40", "rol", 790, 1_890),
        ("Brochure 16 pagina's, geniet", "st.", 92, 310), ("Instelkosten en platen", "", 4_500, 12_900),
        ("Stansmes", "", 9_500, 24_000), ("Bestandscontrole en proef", "", 1_900, 4_900),
    ]),
    Trade::new(&["{} Bedrijfskleding", "{} Textiel", "Borduurstudio {}"], &[
        ("T-shirt gekamd katoen 180 g", "st.", 420, 960), ("Polo piqué korte mouw", "st.", 890, 1_790),
        ("Hoodie 280 g", "st.", 1_690, 3_290), ("Werkbroek met kniestukken", "st.", 2_990, 5_900),
        ("Borduring linkerborst, 7.500 steken", "st.", 320, 640), ("Zeefkosten per kleur", "", 2_500, 3_900),
        ("Katoenen tas, lange hengsels", "st.", 110, 290),
    ]),
];
#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["Gráfica {}", "Tipografia {}", "{} Embalagens", "{} Etiquetas"], &[
        ("Folheto A5, 4/4, couché 135 g", "milhar", 2_900, 6_900),
        ("Cartões de visita 85 x 55, mate", "cento", 900, 2_400), ("Cartonagem 120 x 80 x 40", "un.", 38, 96),
        ("Etiquetas em rolo 60 x 40", "rolo", 790, 1_890), ("Brochura 16 páginas, agrafada", "un.", 92, 310),
        ("Acerto de máquina e chapas", "", 4_500, 12_900), ("Cortante", "", 9_500, 24_000),
        ("Prova de cor", "", 1_900, 4_900),
    ]),
    Trade::new(&["{} Vestuário", "Têxteis {}", "Bordados {}"], &[
        ("T-shirt algodão 180 g", "un.", 420, 960), ("Polo piqué manga curta", "un.", 890, 1_790),
        ("Sweatshirt com capuz 280 g", "un.", 1_690, 3_290), ("Calça de trabalho reforçada", "un.", 2_990, 5_900),
        ("Bordado peito, 7.500 pontos", "un.", 320, 640), ("Quadro por cor", "", 2_500, 3_900),
        ("Saco de algodão asa longa", "un.", 110, 290),
    ]),
];

#[rustfmt::skip]
pub(in super::super) const COLOUR: Names = [
    &["Colour", "Col."], &["Farbe"], &["Coloris", "Couleur"], &["Color"], &["Colore", "Col."], &["Kleur"], &["Cor"],
];
#[rustfmt::skip]
pub(in super::super) const COLOURS: Names = [
    &["navy", "black", "white", "royal blue", "grey melange"], &["marine", "schwarz", "weiß", "royal", "grau mel."],
    &["marine", "noir", "blanc", "bleu roi", "gris chiné"], &["marino", "negro", "blanco", "azul royal", "gris"],
    &["blu navy", "nero", "bianco", "royal", "grigio mel."], &["marine", "zwart", "wit", "koningsblauw", "grijs"],
    &["marinho", "preto", "branco", "azul royal", "cinza"],
];
/// Colours that are printed.
#[rustfmt::skip]
pub(in super::super) const INKS: Names = [
    &["CMYK", "Pantone 286", "4/0", "4/4"], &["4c", "HKS 42", "4/0", "4/4-farbig"], &["quadri", "Pantone 286", "4/0"],
    &["CMYK", "Pantone 286", "4/0"], &["CMYK", "Pantone 286", "4/0"], &["full colour", "PMS 286", "4/0"],
    &["CMYK", "Pantone 286", "4/0"],
];
/// What tells that an article is worn.
#[rustfmt::skip]
pub(in super::super) const WORN: &[&str] = &[
    "shirt", "polo", "sweat", "trousers", "hose", "pantalon", "pantalón", "camiseta", "sudadera", "felpa", "hoodie",
    "werkbroek", "calça",
];
/// What tells that an article is of cloth, and has no sizes.
pub(in super::super) const CARRIED: &[&str] = &[
    "bag",
    "tasche",
    "sac coton",
    "bolsa",
    "borsa",
    "tas,",
    "saco",
];
#[rustfmt::skip]
pub(in super::super) const SIZE: Names = [
    &["Size", "Sizes"], &["Größe", "Gr."], &["Taille", "Tailles"], &["Talla", "Tallas"], &["Taglia", "Taglie"],
    &["Maat", "Maten"], &["Tamanho", "Tam."],
];
/// How many of a run cost less: figures that are no amounts of the invoice.
#[rustfmt::skip]
pub(in super::super) const STEPS: Names = [
    &["Price steps: 250 / 500 / 1,000", "Next step from 1,000", "Quantity step 500+"],
    &["Staffel: 250 / 500 / 1.000", "Staffelpreis ab 500 St.", "Preisstaffel 500+"],
    &["Paliers : 250 / 500 / 1 000", "Tarif à partir de 500 ex."], &["Escala: 250 / 500 / 1.000", "Precio desde 500 uds."],
    &["Scaglioni: 250 / 500 / 1.000", "Prezzo da 500 pz"], &["Staffel: 250 / 500 / 1.000", "Staffelprijs vanaf 500 st."],
    &["Escalões: 250 / 500 / 1.000", "Preço desde 500 un."],
];
#[rustfmt::skip]
pub(in super::super) const MOTIF: Names = [
    &["Motif: \"Spring @##\"", "Job name: Fair ##", "Logo no. @-###"], &["Motiv \"Frühjahr @##\"", "Motiv: Messe ##", "Logo-Nr. @-###"],
    &["Visuel \"Printemps @##\"", "Logo n° @-###"], &["Motivo \"Primavera @##\"", "Logo n.º @-###"],
    &["Soggetto \"Primavera @##\"", "Logo n. @-###"], &["Motief \"Voorjaar @##\"", "Logo nr. @-###"],
    &["Motivo \"Primavera @##\"", "Logótipo n.º @-###"],
];
#[rustfmt::skip]
pub(in super::super) const PROJECT: Names = [
    &["Campaign", "Approved by", "Proof approved"], &["Kampagne", "Freigabe durch", "Druckfreigabe"], &["Opération", "BAT validé par"],
    &["Campaña", "Visto bueno"], &["Campagna", "Visto si stampi"], &["Campagne", "Akkoord door"], &["Campanha", "Aprovado por"],
];
