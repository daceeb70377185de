//! Design and advertising, then translation; the last [`BOUGHT`] of each list are bought from others.

use super::Trade;

pub(in super::super) const BOUGHT: usize = 4;

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
    Trade::new(&["{} Studio", "Studio {}", "{} Creative", "{} Advertising", "{} Design"], &[
        ("Concept and art direction", "hrs", 8_500, 16_000), ("Layout and artwork", "hrs", 6_500, 11_000), ("Copywriting", "hrs", 7_000, 12_500), ("Workshop, one day", "day", 90_000, 180_000), ("Web development", "hrs", 7_500, 13_000), ("Social media posts, set of 6", "set", 24_000, 68_000), ("Image retouching", "image", 2_500, 7_500),
        ("Photographer, day rate", "", 85_000, 190_000), ("Printing, external", "", 24_000, 240_000), ("Stock images, licence", "", 1_900, 24_900), ("Media space booked for you", "", 48_000, 390_000),
    ]),
    Trade::new(&["{} Translations", "{} Language Services", "{} Text", "{} Localisation"], &[
        ("Translation German - English", "1,000 words", 9_000, 18_000), ("Translation French - English", "1,000 words", 9_500, 19_000), ("Proofreading", "1,000 words", 3_500, 6_500), ("Editing by second linguist", "hrs", 4_500, 7_500), ("Terminology work", "hrs", 4_500, 7_500), ("Layout of target text", "page", 900, 2_400),
        ("Sworn certification", "", 2_500, 6_500), ("External specialist review", "", 9_000, 32_000), ("Voice recording, studio", "", 24_000, 69_000), ("Courier for originals", "", 900, 3_900),
    ]),
];
#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["{} Werbeagentur", "Studio {}", "{} Design", "{} Kommunikation", "Büro {}"], &[
        ("Konzept und Art Direction", "Std.", 8_500, 14_500), ("Layout und Reinzeichnung", "Std.", 7_000, 10_500), ("Text und Redaktion", "Std.", 7_500, 11_500), ("Workshop", "Tag", 90_000, 160_000), ("Programmierung", "Std.", 8_000, 12_500), ("Social-Media-Posts, Paket", "Paket", 24_000, 64_000), ("Bildbearbeitung", "Bild", 2_500, 6_900),
        ("Fotograf, Tagessatz", "", 90_000, 180_000), ("Druckkosten", "", 24_000, 240_000), ("Bildlizenzen", "", 1_900, 24_900), ("Anzeigenschaltung", "", 48_000, 390_000),
    ]),
    Trade::new(&["{} Übersetzungen", "Sprachbüro {}", "{} Fachübersetzungen", "{} Text"], &[
        ("Übersetzung Deutsch - Englisch", "1.000 Wörter", 12_000, 21_000), ("Übersetzung Französisch - Deutsch", "Normzeilen", 120, 185), ("Korrektorat", "Std.", 4_500, 7_500), ("Lektorat durch zweiten Übersetzer", "Std.", 4_900, 7_900), ("Terminologiearbeit", "Std.", 4_900, 7_900), ("Formatierung Zieltext", "Seite", 900, 2_200),
        ("Beglaubigung", "", 2_500, 5_900), ("Externe Fachprüfung", "", 9_000, 29_000), ("Sprachaufnahme im Studio", "", 24_000, 64_000), ("Kurierkosten Originale", "", 900, 3_900),
    ]),
];
#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["Studio {}", "Agence {}", "{} Communication", "{} Création"], &[
        ("Conception et direction artistique", "h", 7_500, 13_500), ("Mise en page et exécution", "h", 5_500, 9_000), ("Rédaction", "h", 6_000, 9_500), ("Atelier", "jour", 80_000, 150_000), ("Développement web", "h", 6_500, 11_000), ("Lot de publications", "lot", 22_000, 59_000), ("Retouche d'images", "image", 2_200, 6_500),
        ("Photographe, journée", "", 80_000, 170_000), ("Impression", "", 22_000, 220_000), ("Licences d'images", "", 1_900, 22_900), ("Achat d'espace", "", 45_000, 380_000),
    ]),
    Trade::new(&["{} Traductions", "{} Langues", "Cabinet {}", "{} Localisation"], &[
        ("Traduction anglais - français", "1 000 mots", 9_500, 17_500), ("Traduction allemand - français", "1 000 mots", 11_000, 19_500), ("Relecture", "1 000 mots", 3_500, 6_000), ("Révision par un second traducteur", "h", 4_500, 7_000), ("Terminologie", "h", 4_500, 7_000), ("Mise en forme", "page", 900, 2_200),
        ("Assermentation", "", 2_900, 6_500), ("Relecture technique externe", "", 9_000, 28_000), ("Enregistrement voix en studio", "", 22_000, 62_000), ("Coursier pour originaux", "", 900, 3_500),
    ]),
];
#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["Estudio {}", "{} Publicidad", "{} Comunicación", "{} Diseño"], &[
        ("Concepto y dirección de arte", "h", 5_500, 9_500), ("Maquetación y artes finales", "h", 4_000, 6_500), ("Redacción", "h", 4_500, 7_500), ("Taller", "día", 60_000, 120_000), ("Desarrollo web", "h", 4_900, 8_500), ("Paquete de publicaciones", "lote", 18_000, 49_000), ("Retoque de imágenes", "imagen", 1_800, 4_900),
        ("Fotógrafo, jornada", "", 60_000, 140_000), ("Imprenta", "", 19_000, 190_000), ("Licencias de imágenes", "", 1_900, 19_900), ("Compra de medios", "", 39_000, 320_000),
    ]),
    Trade::new(&["{} Traducciones", "{} Idiomas", "{} Servicios Lingüísticos"], &[
        ("Traducción inglés - español", "1.000 palabras", 7_000, 13_000), ("Traducción alemán - español", "1.000 palabras", 9_000, 15_000), ("Corrección", "1.000 palabras", 2_500, 4_500), ("Revisión por segundo traductor", "h", 3_200, 5_500), ("Terminología", "h", 3_200, 5_500), ("Maquetación", "página", 700, 1_800),
        ("Traducción jurada, sello", "", 2_000, 4_900), ("Revisión técnica externa", "", 7_000, 22_000), ("Locución en estudio", "", 18_000, 49_000), ("Mensajero de originales", "", 700, 2_900),
    ]),
];
#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["Studio {}", "{} Comunicazione", "{} Pubblicità", "{} Grafica"], &[
        ("Ideazione e direzione artistica", "ore", 5_500, 9_500), ("Impaginazione ed esecutivi", "ore", 4_000, 6_500), ("Testi", "ore", 4_500, 7_500), ("Workshop", "giorno", 60_000, 120_000), ("Sviluppo web", "ore", 4_900, 8_500), ("Pacchetto post social", "pacch.", 18_000, 49_000), ("Fotoritocco", "foto", 1_800, 4_900),
        ("Fotografo, giornata", "", 60_000, 140_000), ("Stampa", "", 19_000, 190_000), ("Licenze immagini", "", 1_900, 19_900), ("Acquisto spazi", "", 39_000, 320_000),
    ]),
    Trade::new(&["{} Traduzioni", "{} Lingue", "{} Servizi Linguistici"], &[
        ("Traduzione inglese - italiano", "1.000 parole", 8_000, 14_000), ("Traduzione tedesco - italiano", "cartella", 1_900, 3_200), ("Revisione testi", "1.000 parole", 2_900, 4_900), ("Rilettura di secondo traduttore", "ore", 3_500, 5_500), ("Terminologia", "ore", 3_500, 5_500), ("Impaginazione testo", "pag.", 700, 1_800),
        ("Asseverazione", "", 2_900, 6_900), ("Revisione tecnica esterna", "", 7_000, 22_000), ("Registrazione voce in studio", "", 18_000, 49_000), ("Corriere per originali", "", 700, 2_900),
    ]),
];
#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["Studio {}", "{} Reclame", "{} Communicatie", "{} Ontwerp"], &[
        ("Concept en art direction", "uur", 8_000, 13_500), ("Vormgeving en opmaak", "uur", 6_500, 9_500), ("Tekst en redactie", "uur", 7_000, 10_500), ("Workshop", "dag", 80_000, 150_000), ("Webontwikkeling", "uur", 7_500, 11_500), ("Pakket social posts", "pakket", 22_000, 58_000), ("Beeldbewerking", "beeld", 2_200, 5_900),
        ("Fotograaf, dagtarief", "", 80_000, 160_000), ("Drukwerk", "", 22_000, 220_000), ("Beeldlicenties", "", 1_900, 22_900), ("Media-inkoop", "", 45_000, 360_000),
    ]),
    Trade::new(&["{} Vertalingen", "Vertaalbureau {}", "{} Tekst"], &[
        ("Vertaling Engels - Nederlands", "1.000 woorden", 10_000, 18_000), ("Vertaling Duits - Nederlands", "1.000 woorden", 11_000, 19_000), ("Proeflezen", "1.000 woorden", 3_500, 5_900), ("Revisie tweede vertaler", "uur", 4_500, 7_000), ("Terminologie", "uur", 4_500, 7_000), ("Opmaak doeltekst", "pagina", 900, 2_200),
        ("Beëdiging", "", 2_500, 5_900), ("Externe vakcontrole", "", 9_000, 27_000), ("Stemopname in studio", "", 22_000, 59_000), ("Koerier originelen", "", 900, 3_500),
    ]),
];
#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["Estúdio {}", "{} Publicidade", "{} Comunicação", "{} Design"], &[
        ("Conceito e direção de arte", "h", 4_000, 7_500), ("Paginação e artes finais", "h", 2_900, 4_900), ("Redação", "h", 3_200, 5_500), ("Oficina criativa", "dia", 45_000, 95_000), ("Desenvolvimento web", "h", 3_500, 6_500), ("Pacote de publicações", "pacote", 14_000, 39_000), ("Tratamento de imagem", "imagem", 1_500, 3_900),
        ("Fotógrafo, dia", "", 45_000, 110_000), ("Impressão", "", 15_000, 160_000), ("Licenças de imagens", "", 1_500, 15_900), ("Compra de espaço", "", 30_000, 260_000),
    ]),
    Trade::new(&["{} Traduções", "{} Línguas", "{} Serviços Linguísticos"], &[
        ("Tradução inglês - português", "1.000 palavras", 6_000, 11_000), ("Tradução alemão - português", "1.000 palavras", 8_000, 13_000), ("Revisão de texto", "1.000 palavras", 2_000, 3_900), ("Segunda revisão", "h", 2_500, 4_500), ("Terminologia", "h", 2_500, 4_500), ("Formatação", "página", 600, 1_500),
        ("Certificação", "", 1_900, 4_500), ("Revisão técnica externa", "", 6_000, 18_000), ("Gravação de voz em estúdio", "", 15_000, 42_000), ("Estafeta de originais", "", 600, 2_500),
    ]),
];
