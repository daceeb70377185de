//! German and Dutch trades.

use super::Trade;

#[rustfmt::skip]
pub(super) static DE: &[Trade] = &[
    Trade::new(&["{} Elektrotechnik", "{} Bau", "{} Dachdeckerei", "{} Heizung und Sanitär", "Malerbetrieb {}",
        "Tischlerei {}"], &[
        ("Facharbeiterstunden Elektroinstallation", "Std.", 5_200, 7_900), ("Mantelleitung NYM-J 3x1,5, Ring 100 m",
        "Rolle", 6_900, 11_900), ("Leitungsschutzschalter B16, 1-polig", "Stk", 290, 690),
        ("Anfahrtspauschale Zone 2", "psch", 2_900, 5_900), ("Gipskartonplatte 12,5 mm, 2000 x 1250", "m²", 480,
        1_190), ("Fassadenanstrich, 2-fach, Silikatfarbe", "m²", 1_450, 2_850), ("Heizkörper Typ 22, 600 x 1200 mm",
        "Stk", 16_900, 32_900), ("Entsorgung Bauschutt", "m³", 4_500, 9_900), ("Kleinmaterial und Verbrauchsstoffe",
        "psch", 1_500, 6_500), ("Haustür Eiche nach Aufmaß", "Stk", 189_000, 390_000),
        ("Gerüststellung inkl. 4 Wochen Vorhaltung", "m²", 690, 1_190),
    ]),
    Trade::new(&["{} IT-Systeme", "{} Software", "{} Datentechnik", "{} Consulting"], &[
        ("Wartungsvertrag Server, monatlich", "Monat", 19_900, 89_000), ("Programmierung Schnittstelle ERP", "Std",
        9_500, 14_500), ("Lizenz Warenwirtschaft, Benutzer", "Lizenz", 2_900, 9_900),
        ("Notebook 14\" i7/32 GB/1 TB, SN 5CG-2041-99X", "Stück", 98_000, 189_000), ("Vor-Ort-Einsatz Techniker",
        "h", 8_900, 12_900), ("Reisekosten, 246 km", "km", 30, 70), ("Schulung Mitarbeiter, ganztägig", "Tag",
        95_000, 160_000), ("Domain und Hosting, 12 Monate", "Jahr", 4_800, 18_000), ("Workshop Prozessaufnahme",
        "PT", 98_000, 148_000),
    ]).periodic(),
    Trade::new(&["{} Großhandel", "Metzgerei {}", "Bäckerei {}", "{} Feinkost", "Getränke {}", "Weingut {}"], &[
        ("Mineralwasser classic 12 x 0,7 l", "Kiste", 390, 790), ("Pfand Kasten", "Stk", 330, 330),
        ("Rinderhack frisch", "kg", 690, 1_190), ("Brötchen gemischt", "Stk", 28, 65),
        ("Riesling trocken 2023, 0,75 l", "Fl.", 590, 1_490), ("Butter 250 g", "Pkg.", 179, 269),
        ("Sonnenblumenöl 10 l Kanister", "Kan.", 1_690, 2_890), ("Kaffeebohnen Crema 1 kg", "Btl.", 1_190, 2_290),
        ("Bergkäse 6 Monate gereift", "kg", 1_450, 2_390), ("Apfelsaft naturtrüb 6 x 1 l", "Kt.", 890, 1_490),
        ("Weizenmehl Type 405, 25 kg", "Sack", 1_450, 2_450),
    ]),
    Trade::new(&["{} Spedition", "{} Logistik", "{} Transporte"], &[
        ("Fracht Hamburg - Wien, 13,6 LDM", "Fahrt", 89_000, 190_000), ("Mautgebühren", "psch", 4_900, 19_900),
        ("Palettentausch Europaletten", "Stk", 1_200, 1_900), ("Standzeit über 2 Stunden", "Std", 4_500, 6_900),
        ("Zollabfertigung", "Vorgang", 5_500, 9_500), ("Stückgut 3 Paletten, 1.240 kg", "Sdg.", 14_900, 39_900),
        ("Dieselzuschlag", "psch", 1_900, 9_900), ("Lagergeld", "Pal./Wo.", 350, 690),
    ]).freight(),
    Trade::new(&["{} Werkzeuge", "{} Maschinenbau", "{} Metallbau", "{} Industriebedarf"], &[
        ("Sechskantschraube M10x60 DIN 933 A2", "100 St.", 1_690, 4_490), ("Kugellager 6205-2RS1", "Stk", 490,
        1_190), ("Hydraulikpumpe HP-25, Fabrik-Nr. 118.420", "Stk", 68_000, 148_000), ("Trennscheibe 230 x 1,9 mm",
        "Stück", 190, 390), ("Frästeil nach Zeichnung 4-0881 C", "Stk", 2_900, 18_900), ("Stundensatz Schlosser",
        "Std.", 5_400, 7_400), ("Getriebeöl CLP 220, 20 l", "Geb.", 7_900, 14_900), ("Schutzhandschuhe Gr. 10",
        "Paar", 290, 890), ("Flachstahl 50 x 8 S235", "m", 690, 1_290), ("Montage inkl. Auslösung", "Tag", 52_000,
        78_000),
    ]),
    Trade::new(&["{} Gebäudereinigung", "{} Garten- und Landschaftsbau", "{} Hausverwaltung",
        "{} Sicherheitsdienst"], &[
        ("Unterhaltsreinigung Büroräume", "Monat", 39_000, 148_000), ("Glasreinigung inkl. Rahmen", "m²", 180, 390),
        ("Winterdienst, Räumeinsatz", "Einsatz", 4_900, 9_900), ("Heckenschnitt mit Abfuhr", "Std", 3_900, 5_900),
        ("Rollrasen liefern und verlegen", "m²", 890, 1_690), ("Müllgebühren, Umlage", "Monat", 4_500, 12_900),
        ("Objektbewachung nachts", "Std", 2_200, 3_400), ("Baumfällung Fichte, ca. 18 m", "Stk", 29_000, 79_000),
    ]).periodic(),
    Trade::new(&["{} Druck", "{} Werbeagentur", "{} Verlag", "{} Fotografie"], &[
        ("Flyer DIN lang, 4/4-farbig, 135 g", "1000", 3_900, 9_900), ("Reinzeichnung und Druckdatenerstellung",
        "Std", 6_900, 9_900), ("Fotoshooting halber Tag", "psch", 45_000, 89_000), ("Nutzungsrechte, 3 Jahre",
        "psch", 19_000, 69_000), ("Anzeige 1/4 Seite, Heft 03", "Stk", 49_000, 129_000),
        ("Visitenkarten 85 x 55 mm", "500 St.", 3_490, 6_990), ("Korrektorat", "Seite", 290, 690),
        ("Kopierpapier A4 80 g, 5 x 500 Bl.", "Karton", 1_790, 2_890),
    ]),
    Trade::new(&["Praxis Dr. {}", "Steuerberatung {}", "Rechtsanwälte {}", "Ingenieurbüro {}",
        "Architekturbüro {}"], &[
        ("Finanzbuchführung, Monat", "Monat", 19_500, 49_000), ("Lohnabrechnung je Mitarbeiter", "Abr.", 1_200,
        2_200), ("Tragwerksplanung LPH 4", "psch", 240_000, 890_000), ("Beratung nach Zeitaufwand", "Std.", 14_500,
        28_000), ("Auslagenpauschale Nr. 7002 VV", "psch", 2_000, 2_000), ("Bestandsaufnahme vor Ort", "Std", 7_900,
        11_900), ("Gutachten Nr. 88/4, 14 Seiten", "Stk", 49_000, 160_000),
    ]),
];

#[rustfmt::skip]
pub(super) static NL: &[Trade] = &[
    Trade::new(&["{} Installatie", "{} Bouw", "Schildersbedrijf {}", "{} Loodgieters", "Timmerbedrijf {}"], &[
        ("Arbeidsloon monteur", "uur", 4_900, 7_200), ("Voorrijkosten", "keer", 2_500, 4_900),
        ("Radiator type 22 600x1400", "st", 17_900, 33_900), ("Buitenschilderwerk kozijnen", "m²", 2_900, 5_900),
        ("Installatiedraad VD 2,5 mm² zwart, 100 m", "rol", 3_900, 6_900), ("Klein materiaal", "post", 1_500,
        5_900), ("Dakgoot zink 150 mm", "m", 2_900, 5_400), ("Steigerhuur per week", "week", 12_000, 34_000),
        ("Binnendeur stomp 830 x 2115", "stuks", 6_900, 14_900),
    ]),
    Trade::new(&["{} Automatisering", "{} Media", "{} Advies", "{} Design"], &[
        ("Onderhoudscontract website", "maand", 4_900, 19_900), ("Softwareontwikkeling", "uur", 8_500, 12_500),
        ("Office-licentie per gebruiker", "st", 990, 1_990), ("Ontwerp huisstijl", "project", 120_000, 390_000),
        ("Reiskosten", "km", 23, 45), ("Projectleiding", "dag", 72_000, 110_000), ("SSL-certificaat 1 jaar", "st",
        4_500, 9_900), ("Drukwerk folder A5, 2.500 ex.", "oplage", 19_000, 42_000), ("Helpdeskuren buiten contract",
        "uur", 6_900, 9_500),
    ]).periodic(),
    Trade::new(&["{} Groothandel", "{} Vers", "Slagerij {}", "{} Dranken"], &[
        ("Jonge kaas 48+, heel", "kg", 790, 1_290), ("Frites 7 mm, 4 x 2,5 kg", "doos", 1_090, 1_790),
        ("Spa rood 24 x 0,25 l", "krat", 1_190, 1_690), ("Statiegeld krat", "st", 390, 390), ("Kipfilet vers", "kg",
        790, 1_190), ("Halfvolle melk 1 l", "pak", 89, 139), ("Bloem 25 kg", "zak", 1_590, 2_390),
        ("Koffiebonen dark roast 1 kg", "zak", 1_290, 2_190), ("Tomaten tros", "kg", 190, 390),
    ]),
    Trade::new(&["{} Transport", "{} Expeditie", "{} Logistiek"], &[
        ("Transport Rotterdam - Lyon", "rit", 78_000, 148_000), ("Dieseltoeslag", "post", 4_500, 14_900),
        ("Wachturen lossen", "uur", 4_500, 6_500), ("Douane-afhandeling invoer", "dossier", 5_500, 9_500),
        ("Opslag pallets", "plt/wk", 290, 590), ("Containervervoer 40 ft", "ctr", 29_000, 59_000),
    ]).freight(),
    Trade::new(&["{} Techniek", "{} Gereedschap", "{} Verpakkingen", "{} Schoonmaak"], &[
        ("Kogellager 6203 2Z", "st", 390, 890), ("Slijpschijf 125 mm", "st", 120, 290),
        ("Vouwdoos 400x300x200 enkelgolf", "st", 49, 119), ("Stretchfolie 500 mm x 300 m", "rol", 690, 1_190),
        ("Schoonmaak kantoor", "maand", 32_000, 98_000), ("Glasbewassing buitenzijde", "beurt", 6_900, 18_900),
        ("Hydrauliekslang 1/2\" lengte 800", "st", 2_900, 5_900), ("Reparatie heftruck, urenstand 4.471", "uur",
        7_900, 9_900), ("Papieren handdoeken, doos 3.000", "doos", 2_190, 3_490),
    ]),
];
