//! Builders, fitters and garages: long texts, units of the trade.

use super::trade;
use crate::random::content::Trade;

pub(in super::super) fn builder(language: &str) -> &'static [Trade] {
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
    trade(&["{} Building Contractors", "{} Roofing", "{} Plumbing & Heating", "{} Decorators", "{} Groundworks"], &[
        ("Excavate foundation trench to 1.0 m depth, get out spoil and remove from site", "m3", 4_200, 7_900),
        ("Supply and lay 100 mm concrete blockwork in cement mortar, pointed one side", "m2", 3_800, 6_200),
        ("Strip existing roof covering, felt and battens; dispose of arisings", "m2", 1_450, 2_400),
        ("Two coats vinyl matt emulsion to walls incl. filling and sanding down", "m2", 690, 1_250),
        ("Labour - qualified electrician", "hrs", 4_200, 6_800), ("Form opening for new window, insert lintel, make good", "nr", 28_500, 69_000),
        ("Site set-up, welfare and clearance on completion", "sum", 45_000, 190_000), ("8 yd skip, exchange", "nr", 24_000, 32_000),
        ("12.5 mm plasterboard to ceilings, taped, jointed and skimmed", "m2", 2_150, 3_600), ("110 mm uPVC drain incl. bends and bedding", "m", 2_900, 5_400),
    ]),
    trade(&["{} Motors", "{} Garage", "{} Auto Repairs", "{} Body Shop"], &[
        ("Carry out full service: oil, filters, plugs, brake check as per schedule", "hrs", 5_500, 9_500), ("Engine oil 5W-30", "L", 890, 1_490),
        ("Brake pads front axle set", "set", 4_900, 9_900), ("Renew timing belt and water pump, bleed cooling system", "hrs", 5_500, 9_500),
        ("Oil filter", "ea", 790, 1_690), ("Tyre 205/55 R16 91V fitted and balanced", "ea", 6_900, 12_900), ("MOT test fee", "ea", 5_485, 5_485),
        ("Sundries and waste oil disposal", "sum", 350, 990), ("Diagnose warning light, read fault codes, road test", "hrs", 5_500, 9_500),
    ]),
];

#[rustfmt::skip]
static DE: &[Trade] = &[
    trade(&["{} Hoch- und Tiefbau", "Zimmerei {}", "{} Bedachungen", "{} Sanitär Heizung Klima", "Malermeister {}", "Fliesen {}", "{} Trockenbau"], &[
        ("Baustelle einrichten, vorhalten und räumen, inkl. aller erforderlichen Geräte", "psch", 45_000, 290_000),
        ("Boden der Bodenklasse 3-5 lösen, laden und abfahren, Aushubtiefe bis 1,25 m", "m3", 1_850, 3_900),
        ("Mauerwerk aus Kalksandstein KS-12-1,8 DF, d = 17,5 cm, in Mörtelgruppe IIa herstellen", "m2", 6_900, 11_500),
        ("Wände und Decken grundieren und zweimal mit Dispersionsfarbe weiß, matt, streichen", "m2", 690, 1_290),
        ("Dachflächen mit Betondachsteinen eindecken, einschl. Lattung 30/50 mm und Konterlattung", "m2", 3_800, 6_400),
        ("Facharbeiterstunde", "Std", 5_200, 7_400), ("Helferstunde", "Std", 3_900, 5_200), ("Wandfliesen 30 x 60 cm im Dünnbett verlegen und verfugen", "m2", 4_900, 8_400),
        ("Kupferrohr 22 mm einschließlich Formstücke, Befestigung und Dämmung liefern und montieren", "lfm", 1_890, 3_400),
        ("Waschtisch 60 cm, Fabrikat nach Wahl, mit Siphon und Eckventilen", "Stk", 24_900, 48_000), ("An- und Abfahrt", "psch", 3_500, 7_500),
        ("Bauschutt entsorgen, Containergestellung 7 m3", "Stk", 29_000, 45_000), ("Metallständerwand, einlagig beplankt, d = 100 mm, mit Mineralwolle", "m2", 5_200, 7_900),
    ]),
    trade(&["Autohaus {}", "Kfz-Werkstatt {}", "{} Fahrzeugtechnik", "Karosserie {}"], &[
        ("Inspektion nach Herstellervorgabe durchführen, Bremsanlage prüfen", "AW", 890, 1_390), ("Motoröl 5W-30 Longlife", "l", 1_490, 2_690),
        ("Ölfilter", "Stk", 990, 2_190), ("Bremsbeläge Vorderachse ersetzen", "AW", 890, 1_390), ("Satz Bremsbeläge VA", "Satz", 5_900, 12_900),
        ("Zahnriemen mit Wasserpumpe aus- und einbauen, Kühlsystem entlüften", "AW", 890, 1_390), ("Hauptuntersuchung nach § 29 StVZO (Fremdleistung)", "Stk", 12_500, 15_500),
        ("Kleinteile und Schmierstoffe", "psch", 490, 1_290), ("Stoßfänger vorn instand setzen und lackieren", "AW", 890, 1_390), ("Reifen 205/55 R16 91H montiert und gewuchtet", "Stk", 7_900, 13_900),
    ]),
];

#[rustfmt::skip]
static FR: &[Trade] = &[
    trade(&["{} Bâtiment", "Menuiserie {}", "{} Plomberie Chauffage", "Couverture {}", "{} Rénovation", "Maçonnerie {}"], &[
        ("Installation de chantier, protection des existants et repli en fin de travaux", "ens", 45_000, 190_000),
        ("Dépose de l'ancien revêtement et évacuation en décharge agréée", "m2", 1_200, 2_400), ("Fourniture et pose de carrelage grès cérame 60x60, joints compris", "m2", 5_900, 9_800),
        ("Doublage placo BA13 sur ossature avec laine de verre 100 mm", "m2", 3_900, 6_500), ("Peinture acrylique deux couches sur murs, y compris préparation des supports", "m2", 1_450, 2_600),
        ("Main-d'œuvre compagnon", "h", 4_200, 5_800), ("Fourniture et pose WC suspendu avec bâti-support", "u", 59_000, 98_000), ("Alimentation cuivre 16/18 encastrée", "ml", 1_900, 3_600),
        ("Remplacement de tuiles canal cassées, toutes sujétions", "u", 900, 1_900), ("Forfait déplacement", "fft", 3_500, 6_500), ("Location benne 8 m3", "u", 24_000, 39_000),
    ]),
    trade(&["Garage {}", "Carrosserie {}", "{} Automobiles"], &[
        ("Révision constructeur, contrôle des niveaux et des organes de sécurité", "h", 6_500, 9_500), ("Huile moteur 5W30", "L", 1_190, 1_990), ("Filtre à huile", "u", 990, 1_990),
        ("Jeu de plaquettes avant", "jeu", 4_900, 8_900), ("Remplacement kit distribution et pompe à eau", "h", 6_500, 9_500), ("Pneu 205/55 R16 monté équilibré", "u", 7_900, 12_900),
        ("Traitement des déchets et petites fournitures", "fft", 390, 990), ("Diagnostic électronique", "u", 4_900, 7_900),
    ]),
];

#[rustfmt::skip]
static ES: &[Trade] = &[
    trade(&["Construcciones {}", "Reformas {}", "Fontanería {}", "{} Instalaciones", "Pinturas {}"], &[
        ("Demolición de tabique de ladrillo hueco, con retirada de escombros a vertedero", "m2", 1_200, 2_400), ("Solado de gres porcelánico 60x60 recibido con adhesivo, incluso rejuntado", "m2", 3_900, 6_500),
        ("Pintura plástica lisa en paramentos verticales, dos manos", "m2", 590, 990), ("Falso techo de placa de yeso laminado sobre perfilería", "m2", 2_400, 3_900),
        ("Hora de oficial 1ª", "h", 2_600, 3_800), ("Hora de ayudante", "h", 1_900, 2_600), ("Instalación de plato de ducha con mampara, desagüe y grifería", "ud", 59_000, 120_000),
        ("Tubería multicapa de 20 mm empotrada, p.p. de accesorios", "ml", 1_200, 2_200), ("Alquiler de contenedor de escombros", "ud", 14_000, 24_000), ("Ayudas de albañilería", "pa", 25_000, 90_000),
    ]),
    trade(&["Talleres {}", "{} Automoción", "Chapa y Pintura {}"], &[
        ("Revisión general según fabricante con sustitución de filtros", "h", 4_200, 6_200), ("Aceite motor 5W30", "l", 990, 1_690), ("Juego pastillas delanteras", "jgo", 3_900, 7_900),
        ("Sustituir kit de distribución y bomba de agua", "h", 4_200, 6_200), ("Filtro de aceite", "ud", 790, 1_590), ("Neumático 205/55 R16 montado y equilibrado", "ud", 6_900, 11_900), ("Gestión de residuos", "pa", 250, 690),
    ]),
];

#[rustfmt::skip]
static IT: &[Trade] = &[
    trade(&["{} Costruzioni", "Edil {}", "{} Impianti", "Idraulica {}", "Imbianchino {}"], &[
        ("Allestimento cantiere, protezioni e sgombero finale", "a corpo", 45_000, 190_000), ("Demolizione di pavimento esistente e trasporto a discarica autorizzata", "mq", 1_400, 2_600),
        ("Fornitura e posa in opera di piastrelle in gres 60x60, compresa stuccatura", "mq", 4_500, 7_800), ("Tinteggiatura a due mani con idropittura lavabile, previa stuccatura", "mq", 690, 1_290),
        ("Operaio specializzato", "ore", 3_200, 4_500), ("Operaio comune", "ore", 2_600, 3_400), ("Contropareti in cartongesso su struttura metallica", "mq", 3_200, 5_400),
        ("Sostituzione sanitari compresi allacci", "cad", 29_000, 69_000), ("Tubazione multistrato diam. 20 mm, pezzi speciali compresi", "ml", 1_400, 2_600), ("Nolo cassone macerie", "cad", 18_000, 32_000),
    ]),
    trade(&["Autofficina {}", "Carrozzeria {}", "{} Auto"], &[
        ("Tagliando completo con sostituzione filtri e controllo livelli", "ore", 4_500, 6_500), ("Olio motore 5W30", "lt", 1_090, 1_890), ("Pastiglie freno anteriori", "serie", 4_500, 8_900),
        ("Sostituzione cinghia distribuzione e pompa acqua", "ore", 4_500, 6_500), ("Filtro olio", "pz", 890, 1_690), ("Pneumatico 205/55 R16 con montaggio", "pz", 6_900, 11_900), ("Smaltimento rifiuti", "a corpo", 300, 790),
    ]),
];

#[rustfmt::skip]
static NL: &[Trade] = &[
    trade(&["Bouwbedrijf {}", "Aannemersbedrijf {}", "Dakdekkersbedrijf {}", "Installatiebedrijf {}", "Schilderwerken {}"], &[
        ("Inrichten bouwplaats, beschermende maatregelen en opruimen na oplevering", "pst", 39_000, 160_000), ("Grondwerk: ontgraven en afvoeren grond tot 1,00 m diep", "m3", 2_200, 4_500),
        ("Leveren en aanbrengen bitumineuze dakbedekking 2-laags, gebrand", "m2", 5_900, 9_800), ("Binnenwanden sauzen in 2 lagen, incl. herstel van scheuren", "m2", 790, 1_390),
        ("Manuren timmerman", "uur", 4_800, 6_400), ("Manuren leerling", "uur", 3_200, 4_200), ("Wandtegels 20x40 verlijmen en voegen", "m2", 5_400, 8_900),
        ("CV-leiding 22 mm incl. hulpstukken en beugels", "m1", 1_900, 3_600), ("Puincontainer 6 m3", "st", 24_900, 36_000), ("Stelpost elektra", "pst", 45_000, 120_000),
    ]),
    trade(&["Autobedrijf {}", "Garage {}", "{} Autoschade"], &[
        ("Grote onderhoudsbeurt volgens fabrieksvoorschrift", "uur", 6_900, 9_500), ("Motorolie 5W30", "ltr", 1_090, 1_890), ("Remblokken voorzijde", "set", 4_900, 8_900),
        ("Distributieriem en waterpomp vervangen", "uur", 6_900, 9_500), ("Oliefilter", "st", 890, 1_690), ("APK-keuring incl. afmelden", "st", 3_500, 5_500), ("Milieutoeslag en klein materiaal", "pst", 450, 990), ("Band 205/55 R16 gemonteerd", "st", 7_900, 12_900),
    ]),
];

#[rustfmt::skip]
static PT: &[Trade] = &[
    trade(&["{} Construções", "Remodelações {}", "{} Canalizações", "Pinturas {}", "Serralharia {}"], &[
        ("Montagem e desmontagem de estaleiro, incluindo limpeza final", "vg", 39_000, 160_000), ("Demolição de pavimento existente e transporte a vazadouro", "m2", 1_100, 2_200),
        ("Fornecimento e assentamento de mosaico cerâmico 60x60, incluindo betumação", "m2", 3_200, 5_900), ("Pintura a tinta plástica em duas demãos, incluindo primário", "m2", 590, 990),
        ("Mão de obra de oficial", "h", 1_900, 2_900), ("Mão de obra de servente", "h", 1_300, 1_900), ("Teto falso em gesso cartonado com isolamento", "m2", 2_200, 3_900),
        ("Tubagem multicamada 20 mm embutida, com acessórios", "ml", 1_100, 2_100), ("Substituição de loiças sanitárias", "un", 24_000, 49_000), ("Contentor de entulho", "un", 14_000, 26_000),
    ]),
    trade(&["Auto {}", "Oficina {}", "{} Pneus"], &[
        ("Revisão geral com substituição de filtros e verificação de níveis", "h", 3_500, 5_500), ("Óleo motor 5W30", "lt", 990, 1_690), ("Jogo de pastilhas dianteiras", "jg", 3_900, 7_500),
        ("Substituição do kit de distribuição e bomba de água", "h", 3_500, 5_500), ("Filtro de óleo", "un", 790, 1_490), ("Pneu 205/55 R16 montado e calibrado", "un", 5_900, 9_900), ("Ecovalor e resíduos", "vg", 250, 690),
    ]),
];
