//! Dues of associations, subscriptions and advertisements of publishers; always in this order.

use crate::random::content::Trade;

pub(super) fn trades(language: &str) -> &'static [Trade] {
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
    Trade::new(&["{} Association", "{} Society"], &[
        ("Annual membership, corporate", "", 29_000, 240_000), ("Annual membership, individual", "", 4_500, 22_000), ("Contribution by turnover, band C", "", 49_000, 380_000), ("Joining fee", "", 5_000, 25_000),
        ("Levy for the training fund", "", 3_500, 18_000), ("Listing in the members' directory", "entry", 4_500, 19_000), ("Additional seat, regional section", "seat", 2_500, 9_500), ("Use of the association's mark", "licence", 9_500, 45_000),
        ("Annual general meeting, dinner", "person", 4_500, 9_500),
    ]),
    Trade::new(&["{} Publishing", "{} Press", "{} Journals"], &[
        ("The Timber Review, 12 issues, print", "subs.", 9_800, 34_000), ("Packaging Quarterly, print + digital", "subs.", 12_500, 46_000), ("Digital archive, site licence", "licence", 29_000, 180_000), ("Back issue", "copy", 890, 2_450),
        ("Yearbook of Regulations, hardback", "copy", 5_900, 18_900), ("Loose-leaf supplement no. 48", "copy", 3_900, 11_900), ("Newsletter, weekly by e-mail", "reader", 2_900, 9_900), ("Postage outside the country", "subs.", 1_200, 4_800),
    ]),
    Trade::new(&["{} Media", "{} Trade Press", "{} Magazines"], &[
        ("Advertisement 1/1 page, 4 colour", "ad", 140_000, 420_000), ("Advertisement 1/2 page landscape", "ad", 78_000, 240_000), ("Advertisement 1/4 page", "ad", 42_000, 130_000), ("Outside back cover", "ad", 190_000, 520_000),
        ("Loose insert, up to 25 g", "1,000", 9_500, 21_000), ("Website banner, leaderboard", "week", 19_500, 62_000), ("Classified, per mm column", "mm", 210, 690), ("Box number", "", 1_000, 2_500), ("Advertorial, 2 pages incl. layout", "", 190_000, 480_000),
    ]),
];

#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["Verband {}", "{} Vereinigung"], &[
        ("Jahresbeitrag Firmenmitglied", "", 29_000, 190_000), ("Jahresbeitrag Einzelmitglied", "", 4_800, 18_000), ("Umlage nach Lohnsumme", "", 39_000, 340_000), ("Aufnahmegebühr", "", 5_000, 25_000),
        ("Umlage Berufsbildungsfonds", "", 3_500, 16_000), ("Eintrag im Mitgliederverzeichnis", "Eintrag", 4_500, 16_000), ("Zusatzvertreter Fachgruppe", "Pers.", 2_500, 9_500), ("Nutzung des Verbandszeichens", "Lizenz", 9_500, 39_000),
        ("Teilnahme Jahrestagung", "Pers.", 6_900, 24_000),
    ]),
    Trade::new(&["{} Verlag", "{} Fachverlag", "Verlagshaus {}"], &[
        ("Holzbau Rundschau, Jahresabonnement", "Abo", 9_800, 28_900), ("Zeitschrift Verpackung heute, Print + Digital", "Abo", 12_900, 39_000), ("Archivzugang, Firmenlizenz", "Lizenz", 29_000, 160_000), ("Einzelheft", "Heft", 890, 2_250),
        ("Handbuch der Vorschriften, geb.", "Expl.", 4_900, 15_900), ("Ergänzungslieferung Nr. 48", "Expl.", 3_900, 10_900), ("Newsletter wöchentlich", "Leser", 2_900, 8_900), ("Versandkosten Ausland", "Abo", 1_200, 3_900),
    ]),
    Trade::new(&["{} Medien", "{} Zeitschriftenverlag", "Anzeigenverlag {}"], &[
        ("Anzeige 1/1 Seite 4c", "Anz.", 140_000, 390_000), ("Anzeige 1/2 Seite quer", "Anz.", 76_000, 220_000), ("Anzeige 1/4 Seite", "Anz.", 42_000, 120_000), ("Umschlagseite U4", "Anz.", 180_000, 490_000),
        ("Beilage bis 25 g, je Tausend", "Tsd.", 9_500, 19_900), ("Banner Leaderboard, Website", "Woche", 19_500, 59_000), ("Stellenanzeige, je mm", "mm", 210, 640), ("Chiffregebühr", "", 800, 1_500), ("Advertorial 2 Seiten inkl. Satz", "", 180_000, 450_000),
    ]),
];

#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["Fédération {}", "Association {}"], &[
        ("Cotisation annuelle, entreprise", "", 28_000, 190_000), ("Cotisation annuelle, membre individuel", "", 4_500, 16_000), ("Contribution sur chiffre d'affaires", "", 39_000, 320_000), ("Droit d'entrée", "", 5_000, 25_000),
        ("Fonds de formation", "", 3_500, 15_000), ("Insertion à l'annuaire", "ligne", 4_500, 16_000), ("Représentant supplémentaire", "pers.", 2_500, 9_000), ("Assemblée générale, déjeuner", "pers.", 4_500, 8_500),
    ]),
    Trade::new(&["Éditions {}", "{} Presse", "Revue {}"], &[
        ("Le Courrier du bois, abonnement 11 numéros", "abt", 9_500, 26_000), ("Emballage Actualités, papier + numérique", "abt", 12_500, 36_000), ("Accès archives, licence entreprise", "licence", 29_000, 150_000), ("Ancien numéro", "ex.", 890, 2_100),
        ("Recueil de la réglementation, relié", "ex.", 4_900, 14_900), ("Mise à jour n° 48", "ex.", 3_500, 9_900), ("Frais de port étranger", "abt", 1_200, 3_900),
    ]),
    Trade::new(&["{} Médias", "Régie {}", "{} Publicité"], &[
        ("Annonce pleine page quadri", "parution", 130_000, 360_000), ("Annonce demi-page", "parution", 72_000, 210_000), ("Quart de page", "parution", 39_000, 115_000), ("Quatrième de couverture", "parution", 170_000, 460_000),
        ("Encart jeté, le mille", "mille", 9_500, 19_000), ("Bannière site internet", "semaine", 18_500, 56_000), ("Petite annonce, la ligne", "ligne", 690, 1_890), ("Publi-rédactionnel 2 pages", "", 170_000, 420_000),
    ]),
];

#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["Asociación {}", "Federación {}"], &[
        ("Cuota anual, empresa", "", 24_000, 160_000), ("Cuota anual, socio individual", "", 4_000, 14_000), ("Derrama según facturación", "", 35_000, 280_000), ("Cuota de ingreso", "", 5_000, 20_000),
        ("Aportación al fondo de formación", "", 3_000, 14_000), ("Inserción en el directorio", "línea", 4_000, 14_000), ("Representante adicional", "pers.", 2_000, 8_000), ("Asamblea anual, almuerzo", "pers.", 3_900, 7_500),
    ]),
    Trade::new(&["Editorial {}", "{} Revistas", "{} Prensa"], &[
        ("Revista de la Madera, suscripción anual", "susc.", 7_500, 19_500), ("Envase Hoy, papel y digital", "susc.", 9_500, 29_000), ("Hemeroteca digital, licencia", "licencia", 24_000, 120_000), ("Número atrasado", "ej.", 690, 1_690),
        ("Compendio de normativa", "ej.", 3_900, 12_900), ("Actualización nº 48", "ej.", 2_900, 8_900), ("Envío al extranjero", "susc.", 1_500, 4_500),
    ]),
    Trade::new(&["{} Medios", "{} Publicidad", "Ediciones {}"], &[
        ("Anuncio página completa color", "inserc.", 110_000, 310_000), ("Anuncio media página", "inserc.", 62_000, 180_000), ("Cuarto de página", "inserc.", 34_000, 98_000), ("Contraportada", "inserc.", 150_000, 410_000),
        ("Encarte, el millar", "millar", 8_500, 17_500), ("Banner web", "semana", 15_500, 48_000), ("Publirreportaje 2 páginas", "", 150_000, 380_000), ("Anuncio clasificado, por palabra", "palabra", 90, 290),
    ]),
];

#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["Associazione {}", "Federazione {}"], &[
        ("Quota associativa annuale, azienda", "", 25_000, 170_000), ("Quota associativa annuale, socio", "", 4_000, 14_000), ("Contributo su fatturato", "", 35_000, 290_000), ("Quota di ammissione", "", 5_000, 20_000),
        ("Contributo fondo formazione", "", 3_000, 14_000), ("Inserzione nell'annuario", "riga", 4_000, 14_000), ("Delegato aggiuntivo", "pers.", 2_000, 8_000), ("Assemblea annuale, pranzo", "pers.", 3_900, 7_500),
    ]),
    Trade::new(&["{} Editore", "Edizioni {}", "{} Periodici"], &[
        ("Rivista del Legno, abbonamento annuo", "abb.", 7_500, 19_500), ("Imballaggio Oggi, carta e digitale", "abb.", 9_500, 29_000), ("Archivio digitale, licenza aziendale", "licenza", 24_000, 130_000), ("Numero arretrato", "copia", 790, 1_790),
        ("Raccolta delle norme, rilegata", "copia", 3_900, 12_900), ("Aggiornamento n. 48", "copia", 2_900, 8_900), ("Spedizione estero", "abb.", 1_500, 4_500),
    ]),
    Trade::new(&["{} Media", "{} Pubblicità", "Concessionaria {}"], &[
        ("Pagina intera a colori", "uscita", 115_000, 330_000), ("Mezza pagina", "uscita", 65_000, 190_000), ("Quarto di pagina", "uscita", 35_000, 99_000), ("Quarta di copertina", "uscita", 155_000, 420_000),
        ("Inserto, al migliaio", "mille", 8_500, 17_500), ("Banner sito web", "sett.", 16_500, 49_000), ("Pubbliredazionale 2 pagine", "", 155_000, 390_000), ("Annuncio economico, a modulo", "mod.", 1_900, 5_900),
    ]),
];

#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["Vereniging {}", "{} Federatie"], &[
        ("Contributie bedrijfslid", "", 28_000, 190_000), ("Contributie persoonlijk lid", "", 4_500, 16_500), ("Bijdrage naar loonsom", "", 39_000, 320_000), ("Inschrijfgeld nieuw lid", "", 5_000, 22_500),
        ("Bijdrage opleidingsfonds", "", 3_500, 15_000), ("Vermelding ledengids", "regel", 4_500, 15_000), ("Extra vertegenwoordiger", "pers.", 2_500, 8_500), ("Jaarvergadering met diner", "pers.", 4_900, 8_950),
    ]),
    Trade::new(&["Uitgeverij {}", "{} Vakbladen", "{} Pers"], &[
        ("Vakblad Hout, jaarabonnement", "abonn.", 9_500, 26_500), ("Verpakking Nu, print en digitaal", "abonn.", 12_500, 36_500), ("Archieflicentie bedrijf", "licentie", 29_000, 145_000), ("Los nummer", "nr.", 895, 2_150),
        ("Handboek regelgeving", "ex.", 4_950, 14_900), ("Aanvulling nr. 48", "ex.", 3_500, 9_950), ("Portokosten buitenland", "abonn.", 1_250, 3_950),
    ]),
    Trade::new(&["{} Media", "{} Advertenties", "{} Tijdschriften"], &[
        ("Advertentie 1/1 pagina fc", "plaatsing", 135_000, 370_000), ("Advertentie 1/2 pagina", "plaatsing", 74_000, 215_000), ("Advertentie 1/4 pagina", "plaatsing", 40_000, 118_000), ("Achterpagina omslag", "plaatsing", 175_000, 470_000),
        ("Losse bijsluiter, per 1000", "dzd", 9_500, 19_500), ("Banner website", "week", 18_500, 57_500), ("Advertorial 2 pagina's", "", 175_000, 430_000), ("Personeelsadvertentie, per mm", "mm", 190, 590),
    ]),
];

#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["Associação {}", "Federação {}"], &[
        ("Quota anual, empresa", "", 20_000, 140_000), ("Quota anual, sócio individual", "", 3_500, 12_000), ("Contribuição sobre volume de negócios", "", 30_000, 250_000), ("Joia de admissão", "", 4_000, 18_000),
        ("Fundo de formação", "", 2_500, 12_000), ("Inserção no anuário", "linha", 3_500, 12_000), ("Representante adicional", "pess.", 2_000, 7_000), ("Assembleia geral, almoço", "pess.", 3_000, 6_500),
    ]),
    Trade::new(&["Editora {}", "{} Publicações", "{} Revistas"], &[
        ("Revista da Madeira, assinatura anual", "assin.", 6_500, 17_500), ("Embalagem Hoje, papel e digital", "assin.", 8_500, 25_000), ("Arquivo digital, licença", "licença", 20_000, 110_000), ("Número avulso", "ex.", 590, 1_490),
        ("Coletânea de normas", "ex.", 3_500, 11_500), ("Atualização n.º 48", "ex.", 2_500, 7_900), ("Portes para o estrangeiro", "assin.", 1_500, 4_500),
    ]),
    Trade::new(&["{} Media", "{} Publicidade", "Edições {}"], &[
        ("Anúncio página inteira a cores", "inserção", 95_000, 270_000), ("Anúncio meia página", "inserção", 52_000, 155_000), ("Quarto de página", "inserção", 29_000, 85_000), ("Contracapa", "inserção", 130_000, 350_000),
        ("Encarte, por milheiro", "milheiro", 7_500, 15_500), ("Banner no sítio", "semana", 13_500, 42_000), ("Publirreportagem 2 páginas", "", 130_000, 330_000), ("Classificado, por palavra", "palavra", 80, 250),
    ]),
];
