//! Invented people and firms, and where they live: the pieces that names and addresses are put together from.

/// The pieces of names and addresses of a country.
#[derive(Debug)]
pub(crate) struct People {
    pub(crate) first: &'static [&'static str],
    pub(crate) last: &'static [&'static str],
    /// Legal forms; `{}` is the name. Some firms have none.
    pub(crate) forms: &'static [&'static str],
    /// Streets; `{n}` is the number of the house.
    pub(crate) streets: &'static [&'static str],
    /// Place lines: `#` is a digit, `@` a letter, the part after `|` the bare name of the place.
    pub(crate) cities: &'static [&'static str],
    /// A telephone number as a pattern.
    pub(crate) phone: &'static [&'static str],
}

#[rustfmt::skip]
pub(super) const US: People = People {
    first: &["Karen", "Marcus", "Denise", "Walter", "Priya", "Luis", "Heather", "Troy", "Janelle", "Grant"],
    last: &["Whitaker", "Delgado", "Okafor", "Brandt", "Kowalski", "Hensley", "Marsh", "Tran", "Pruitt",
        "Castellano", "Yoder", "McAllister", "Beaumont", "Lindgren"],
    forms: &["{} LLC", "{}, Inc.", "{} Inc", "{} Corp.", "{}, LLC", "{} Co.", "{} L.L.C.", "{}", "{} LP",
        "{} & Sons", "{} PLLC"],
    streets: &["{n} Maple Avenue", "{n} W. Harrison Street, Suite 210", "{n} Industrial Pkwy",
        "{n}4 County Road 12", "P.O. Box {n}7", "{n}00 Corporate Drive", "{n} SE 8th Ave",
        "{n}21 Lakeview Blvd, Ste. B"],
    cities: &["Columbus, OH 432##|Columbus", "Tulsa, OK 741##|Tulsa", "Portland, OR 972##|Portland",
        "Boise, ID 837##|Boise", "Raleigh, NC 276##|Raleigh", "Austin, TX 787##-####|Austin",
        "Fresno, California 937##|Fresno", "Albany, NY 122##|Albany", "Des Moines, Iowa 503##|Des Moines"],
    phone: &["(555) ###-####", "555-###-####", "555.###.####", "+1 555 ### ####"],
};

#[rustfmt::skip]
pub(super) const GB: People = People {
    first: &["Oliver", "Fiona", "Gareth", "Imogen", "Callum", "Bethan", "Rupert", "Shazia", "Duncan"],
    last: &["Ashworth", "Pemberton", "Hargreaves", "Okonkwo", "McLeish", "Trevithick", "Barlow", "Sutcliffe",
        "Penhaligon", "Dutton", "Hussain", "Fairclough", "Lockyer"],
    forms: &["{} Ltd", "{} Limited", "{} LLP", "{} PLC", "{}", "{} & Co.", "{} (UK) Ltd", "{} Ltd.", "{} Group Ltd",
        "{} Services Ltd"],
    streets: &["{n} Station Road", "Unit {n}, Millfield Trading Estate", "{n} High Street",
        "The Old Forge, {n} Church Lane", "{n}-{n}2 Wharf Street", "Floor 3, {n} Albion Place"],
    cities: &["Leeds LS# #@@|Leeds", "Bristol BS# #@@|Bristol", "Stockport SK# #@@|Stockport",
        "Exeter EX# #@@|Exeter", "Cardiff CF## #@@|Cardiff", "Edinburgh EH# #@@|Edinburgh",
        "London SE1# #@@|London", "Norwich NR# #@@|Norwich"],
    phone: &["01632 960###", "+44 (0)1632 960 ###", "020 7946 0###", "0113 496 0###"],
};

#[rustfmt::skip]
pub(super) const IE: People = People {
    first: &["Aoife", "Ciarán", "Niamh", "Declan", "Orla", "Padraig"],
    last: &["Gallagher", "O'Sullivan", "Brennan", "Keane", "Hennessy", "Mac Mahon", "Devlin", "Tierney"],
    forms: &["{} Ltd", "{} Limited", "{} DAC", "{} Teo", "{}", "{} & Sons Ltd", "{} UC"],
    streets: &["{n} Main Street", "Unit {n}, Parkmore Business Park", "{n} Quay Street", "Block {n}, East Point"],
    cities: &["Galway H91 @#@#|Galway", "Cork T12 @###|Cork", "Dublin 2 D02 @@##|Dublin",
        "Limerick V94 @#@#|Limerick", "Sligo F91 @##@|Sligo"],
    phone: &["+353 1 555 0###", "(021) 555 0###", "091 555 ###"],
};

#[rustfmt::skip]
pub(super) const AU: People = People {
    first: &["Lachlan", "Bronwyn", "Mick", "Tahlia", "Darren", "Kylie"],
    last: &["Macpherson", "Papadopoulos", "Burrows", "Nguyen", "Hartigan", "Cavanagh", "Strickland", "Doolan"],
    forms: &["{} Pty Ltd", "{} Pty. Ltd.", "{} PTY LTD", "{}", "{} Pty Limited", "{} Group Pty Ltd",
        "The Trustee for {} Trust", "{} & Co Pty Ltd"],
    streets: &["{n} Bourke Road", "Unit {n}/8 Enterprise Drive", "{n} Pacific Highway",
        "Level {n}, 200 Queen Street", "PO Box {n}3", "Lot {n} Sawmill Road"],
    cities: &["Geelong VIC 32##|Geelong", "Newcastle NSW 23##|Newcastle", "Brisbane QLD 40##|Brisbane",
        "FREMANTLE WA 61##|Fremantle", "Adelaide SA 50##|Adelaide", "Hobart TAS 70##|Hobart"],
    phone: &["(03) 5550 ####", "02 5550 ####", "1300 975 7##", "0491 570 1##"],
};

#[rustfmt::skip]
pub(super) const NZ: People = People {
    first: &["Aroha", "Hemi", "Rachel", "Tane", "Briar"],
    last: &["Ngata", "Fairweather", "Kingi", "Donnelly", "Tamihana", "Blackwood"],
    forms: &["{} Ltd", "{} Limited", "{} NZ Ltd", "{}", "{} (2012) Limited"],
    streets: &["{n} Ferry Road", "{n} Great South Road", "Unit {n}, 14 Treffers Road", "PO Box {n}2-118"],
    cities: &["Christchurch 80##|Christchurch", "Auckland 10##|Auckland", "Dunedin 90##|Dunedin",
        "Hamilton 32##|Hamilton"],
    phone: &["09 555 ####", "+64 3 555 ####", "0800 555 ###"],
};

#[rustfmt::skip]
pub(super) const CA: People = People {
    first: &["Sarah", "Devinder", "Colin", "Mei", "Andrew"],
    last: &["MacKinnon", "Friesen", "Gill", "Thibodeau", "Chow", "Petrenko", "Fraser", "Sandhu"],
    forms: &["{} Inc.", "{} Ltd.", "{} Limited", "{} Corp.", "{}", "{} ULC", "{} Enterprises Ltd."],
    streets: &["{n}0 Dundas Street West", "{n} Portage Avenue", "Unit {n}, 1840 Meyerside Drive",
        "{n}21 Range Road 33"],
    cities: &["Toronto, ON M5V #@#|Toronto", "Calgary, AB T2P #@#|Calgary", "Winnipeg MB R3C #@#|Winnipeg",
        "Halifax, Nova Scotia B3J #@#|Halifax", "Surrey, BC V3T #@#|Surrey"],
    phone: &["(555) ###-####", "555-###-####", "1-800-555-0###"],
};

#[rustfmt::skip]
pub(super) const CA_FR: People = People {
    first: &["Geneviève", "Mathieu", "Josée", "Étienne", "Annie"],
    last: &["Tremblay", "Bouchard", "Lavoie", "Gagnon", "Desjardins-Roy", "Pelletier", "Côté"],
    forms: &["{} inc.", "{} Inc.", "{} ltée", "{}", "{} s.e.n.c.", "Les Entreprises {} inc.", "Groupe {} inc."],
    streets: &["{n}0, rue Saint-Laurent", "{n}5, boul. Industriel, bureau 200", "{n}, chemin du Lac",
        "{n}1, avenue des Érables"],
    cities: &["Montréal (Québec) H2X #@#|Montréal", "Québec QC G1K #@#|Québec", "Laval (Québec) H7L #@#|Laval",
        "Sherbrooke QC J1H #@#|Sherbrooke"],
    phone: &["514 555-####", "(418) 555-####", "450 555-####"],
};

#[rustfmt::skip]
pub(super) const IN: People = People {
    first: &["Anjali", "Rakesh", "Meera", "Suresh", "Kavita", "Arjun"],
    last: &["Deshpande", "Iyer", "Chatterjee", "Malhotra", "Reddy", "Kulkarni", "Agarwal", "Bhattacharya",
        "Shetty"],
    forms: &["{} Pvt. Ltd.", "{} Private Limited", "{} LLP", "{}", "M/s {}", "{} & Co.", "{} Enterprises",
        "{} Industries Ltd", "{} (India) Pvt Ltd"],
    streets: &["{n}, MG Road", "Plot No. {n}, MIDC Phase II", "Shop No. {n}, Gandhi Market",
        "{n}/2, 4th Cross, HSR Layout", "Flat {n}, Shanti Apartments, Linking Road"],
    cities: &["Pune 4110##, Maharashtra|Pune", "Bengaluru - 5600##, Karnataka|Bengaluru",
        "Chennai 6000## Tamil Nadu|Chennai", "New Delhi 1100##|New Delhi", "Kolkata - 7000##, West Bengal|Kolkata",
        "Hyderabad 5000##, Telangana|Hyderabad"],
    phone: &["+91 98### 5####", "020-2555 ####", "99### 0####"],
};

#[rustfmt::skip]
pub(super) const SG: People = People {
    first: &["Wei Ling", "Kumar", "Siti", "Boon Kiat"], last: &["Tan", "Lim", "Goh", "Rahman", "Chua", "Pillai"],
    forms: &["{} Pte Ltd", "{} Pte. Ltd.", "{} PTE LTD", "{} LLP", "{}", "{} (S) Pte Ltd"],
    streets: &["{n} Ubi Avenue 4, #05-12", "Blk {n} Kaki Bukit Road 2", "{n} Tuas South Street 5",
        "{n} Cecil Street, #14-01"],
    cities: &["Singapore 4#####|Singapore", "Singapore 6#####|Singapore", "S(069###)|Singapore"],
    phone: &["+65 6555 ####", "6555 ####", "(65) 6555-####"],
};

#[rustfmt::skip]
pub(super) const ZA: People = People {
    first: &["Thandi", "Pieter", "Lerato", "Johan", "Ayesha"],
    last: &["van der Merwe", "Nkosi", "Naidoo", "Botha", "Mokoena", "Pillay"],
    forms: &["{} (Pty) Ltd", "{} (PTY) LTD", "{} CC", "{}", "{} Holdings (Pty) Ltd", "{} Inc."],
    streets: &["{n} Voortrekker Road", "Unit {n}, Stormill Park", "{n} Loop Street", "P.O. Box {n}1"],
    cities: &["Johannesburg 2001|Johannesburg", "Cape Town, 8001|Cape Town", "Durban 40##|Durban",
        "Pretoria, Gauteng, 0002|Pretoria"],
    phone: &["011 555 ####", "+27 21 555 ####", "(031) 555 ####"],
};

#[rustfmt::skip]
pub(super) const SE: People = People {
    first: &["Astrid", "Johan", "Elin", "Gustav"],
    last: &["Lindqvist", "Åkesson", "Bergström", "Nyholm", "Sjöberg"],
    forms: &["{} AB", "{} AB", "{} Aktiebolag", "{} HB", "{}"],
    streets: &["Storgatan {n}", "Industrivägen {n}", "Sveavägen {n}", "Box {n}1"],
    cities: &["SE-411 ## Göteborg|Göteborg", "112 ## Stockholm|Stockholm", "SE-753 ## Uppsala|Uppsala",
        "211 ## Malmö|Malmö"],
    phone: &["+46 8 555 ###", "+46 31 555 0##"],
};
#[rustfmt::skip]
pub(super) const DK: People = People {
    first: &["Mette", "Søren", "Freja", "Lars"],
    last: &["Kjærgaard", "Østergaard", "Bisgaard", "Thomsen", "Lauridsen"],
    forms: &["{} A/S", "{} ApS", "{} I/S", "{}", "{} Aps"],
    streets: &["Vestergade {n}", "Industrivej {n}", "Nørrebrogade {n}, 2. tv."],
    cities: &["8000 Aarhus C|Aarhus", "DK-2100 København Ø|København", "5000 Odense C|Odense",
        "DK-9000 Aalborg|Aalborg"],
    phone: &["+45 55 55 ## ##", "+45 5555 ####"],
};
#[rustfmt::skip]
pub(super) const NO: People = People {
    first: &["Ingrid", "Olav", "Sunniva", "Håkon"], last: &["Bakken", "Solheim", "Fjeldstad", "Myhre", "Ødegård"],
    forms: &["{} AS", "{} AS", "{} ASA", "{} ENK", "{}"],
    streets: &["Storgata {n}", "Fjordveien {n}", "Karl Johans gate {n}"],
    cities: &["0150 Oslo|Oslo", "NO-5003 Bergen|Bergen", "7011 Trondheim|Trondheim", "4006 Stavanger|Stavanger"],
    phone: &["+47 55 55 ## ##", "+47 915 0# ###"],
};
#[rustfmt::skip]
pub(super) const FI: People = People {
    first: &["Aino", "Mikko", "Helmi", "Eero"], last: &["Virtanen", "Koskela", "Mäkinen", "Lehtonen", "Räsänen"],
    forms: &["{} Oy", "{} Oyj", "{} Oy", "{} Ky", "{} Oy Ab"],
    streets: &["Mannerheimintie {n}", "Teollisuuskatu {n} A", "Hämeenkatu {n}"],
    cities: &["FI-00100 Helsinki|Helsinki", "33200 Tampere|Tampere", "20100 Turku|Turku"],
    phone: &["+358 9 555 ###", "+358 50 555 ####"],
};
#[rustfmt::skip]
pub(super) const PL: People = People {
    first: &["Agnieszka", "Tomasz", "Ewa", "Paweł"],
    last: &["Wiśniewski", "Zielińska", "Dąbrowski", "Kaczmarek", "Jabłoński"],
    forms: &["{} Sp. z o.o.", "{} sp. z o.o.", "{} S.A.", "{} s.c.", "{} Sp. z o.o. Sp. k.", "P.P.H.U. {}"],
    streets: &["ul. Długa {n}", "ul. Przemysłowa {n}/4", "al. Jana Pawła II {n}", "os. Słoneczne {n}"],
    cities: &["31-### Kraków|Kraków", "00-### Warszawa|Warszawa", "60-### Poznań|Poznań", "80-### Gdańsk|Gdańsk"],
    phone: &["+48 22 555 ## ##", "+48 600 555 ###"],
};
#[rustfmt::skip]
pub(super) const TR: People = People {
    first: &["Ayşe", "Mehmet", "Elif", "Kerem"], last: &["Yıldırım", "Özdemir", "Karaca", "Şahin", "Aydınoğlu"],
    forms: &["{} A.Ş.", "{} Ltd. Şti.", "{} San. ve Tic. A.Ş.", "{} Tekstil San. Tic. Ltd. Şti.",
        "{} Dış Tic. Ltd. Şti."],
    streets: &["Atatürk Cad. No: {n}", "Organize Sanayi Bölgesi, {n}. Cadde", "Bağdat Cad. {n}/3"],
    cities: &["34### Kadıköy / İstanbul|İstanbul", "35### İzmir|İzmir", "16### Nilüfer / Bursa|Bursa",
        "06### Ankara|Ankara"],
    phone: &["+90 212 555 ## ##", "+90 (232) 555 ## ##"],
};
#[rustfmt::skip]
pub(super) const AE: People = People {
    first: &["Fatima", "Omar", "Layla", "Rashid"],
    last: &["Al Mansoori", "Haddad", "Al Suwaidi", "Khoury", "Rahimi"],
    forms: &["{} LLC", "{} FZE", "{} FZ-LLC", "{} Trading L.L.C", "{} DMCC", "{} General Trading LLC"],
    streets: &["Office {n}, Al Reem Tower", "Warehouse {n}, Jebel Ali Free Zone", "Shop {n}, Al Karama",
        "P.O. Box {n}41"],
    cities: &["Dubai|Dubai", "Sharjah|Sharjah", "Abu Dhabi|Abu Dhabi"],
    phone: &["+971 4 555 ####", "+971 50 555 ####"],
};
#[rustfmt::skip]
pub(super) const DE: People = People {
    first: &["Sabine", "Jürgen", "Katrin", "Uwe", "Anneliese", "Thorsten", "Birgit", "Mehmet"],
    last: &["Brinkmann", "Schäfer", "Lüdemann", "Hofstetter", "Weißenborn", "Krüger", "Petersen", "Yilmaz",
        "Oberländer", "Zimmermann", "Kessler", "Drechsler", "Vogt", "Großmann"],
    forms: &["{} GmbH", "{} GmbH & Co. KG", "{} AG", "{} e.K.", "{}", "{} OHG", "{} KG",
        "{} UG (haftungsbeschränkt)", "{} GbR", "{} mbH", "Gebr. {} GmbH", "{} eG", "{} Inh. M. Lorenz"],
    streets: &["Hauptstraße {n}", "Am Gewerbepark {n}", "Lindenallee {n}a", "Bahnhofstr. {n}",
        "Industriestraße {n}-{n}4", "Postfach 10 {n} 20", "An der Mühle {n}"],
    cities: &["04### Leipzig|Leipzig", "50### Köln|Köln", "70### Stuttgart|Stuttgart", "24### Kiel|Kiel",
        "D-8#### Augsburg|Augsburg", "01### Dresden|Dresden", "48### Münster|Münster", "65### Wiesbaden|Wiesbaden",
        "97### Würzburg|Würzburg"],
    phone: &["0341 / 555 0##", "+49 (0)221 55 50 ##", "0711-5550##", "+49 89 555 0###"],
};
#[rustfmt::skip]
pub(super) const AT: People = People {
    first: &["Johannes", "Maria", "Franz", "Elisabeth"],
    last: &["Gruber", "Wallner", "Steinlechner", "Hofer", "Pichler", "Egger"],
    forms: &["{} GmbH", "{} Ges.m.b.H.", "{} e.U.", "{} KG", "{} OG", "{}", "{} GmbH & Co KG", "Mag. {}"],
    streets: &["Mariahilfer Straße {n}/12", "Gewerbestraße {n}", "Am Bach {n}", "Landstraßer Hauptstr. {n}"],
    cities: &["1070 Wien|Wien", "8010 Graz|Graz", "A-5020 Salzburg|Salzburg", "4020 Linz|Linz",
        "6020 Innsbruck|Innsbruck"],
    phone: &["+43 1 555 ## ##", "0316 / 555 0##"],
};
#[rustfmt::skip]
pub(super) const CH_DE: People = People {
    first: &["Urs", "Regula", "Beat", "Vreni"],
    last: &["Bürgi", "Zumthor", "Aeschlimann", "Odermatt", "Hürlimann", "Frischknecht"],
    forms: &["{} AG", "{} GmbH", "{} & Partner AG", "{}", "{} Söhne AG", "{} Genossenschaft"],
    streets: &["Bahnhofstrasse {n}", "Seestrasse {n}", "Industriestrasse {n}b", "Postfach {n}2"],
    cities: &["8004 Zürich|Zürich", "3011 Bern|Bern", "CH-4051 Basel|Basel", "6003 Luzern|Luzern",
        "9000 St. Gallen|St. Gallen"],
    phone: &["+41 44 555 ## ##", "031 555 ## ##"],
};
#[rustfmt::skip]
pub(super) const CH_FR: People = People {
    first: &["Chantal", "Olivier", "Sylvie"], last: &["Rochat", "Favre", "Jaccard", "Pittet", "Blanc"],
    forms: &["{} SA", "{} Sàrl", "{}", "{} & Fils SA", "Fondation {}"],
    streets: &["Rue du Lac {n}", "Avenue de la Gare {n}", "Chemin des Vignes {n}"],
    cities: &["1003 Lausanne|Lausanne", "CH-1201 Genève|Genève", "2000 Neuchâtel|Neuchâtel",
        "1700 Fribourg|Fribourg"],
    phone: &["+41 21 555 ## ##", "022 555 ## ##"],
};
#[rustfmt::skip]
pub(super) const FR: People = People {
    first: &["Hélène", "Jean-Marc", "Clémentine", "Thierry", "Nadia", "Loïc"],
    last: &["Delacroix", "Fontenay", "Le Goff", "Marchand", "Benali", "Rousselot", "Chevallier", "d'Aubigny",
        "Perrin"],
    forms: &["{} SARL", "SARL {}", "{} SAS", "{} S.A.S.", "{} SA", "{} EURL", "{}", "SAS {}", "{} SASU", "Ets {}",
        "{} & Fils", "{} EI", "SCOP {}"],
    streets: &["{n}, rue Victor-Hugo", "{n} bis avenue de la République", "ZA des Chênes, lot {n}",
        "{n} rue de la Gare", "{n}, place du Marché", "BP {n}0"],
    cities: &["690## LYON CEDEX 0#|Lyon", "33### Bordeaux|Bordeaux", "75011 PARIS|Paris", "44### Nantes|Nantes",
        "35### Rennes|Rennes", "310## Toulouse|Toulouse", "670## STRASBOURG|Strasbourg"],
    phone: &["01 99 00 ## ##", "+33 (0)4 65 71 ## ##", "02.61.91.##.##"],
};
#[rustfmt::skip]
pub(super) const BE_FR: People = People {
    first: &["Benoît", "Laurence", "Xavier"], last: &["Dumoulin", "Lambert", "Gillain", "Wauters", "Collignon"],
    forms: &["{} SRL", "{} SA", "SPRL {}", "{}", "{} SC", "{} ASBL"],
    streets: &["Rue de Namur {n}", "Chaussée de Charleroi {n}", "Avenue Louise {n} bte 4"],
    cities: &["1050 Bruxelles|Bruxelles", "4000 Liège|Liège", "B-5000 Namur|Namur", "7000 Mons|Mons"],
    phone: &["+32 2 555 ## ##", "04 555 ## ##"],
};
#[rustfmt::skip]
pub(super) const BE_NL: People = People {
    first: &["Wim", "Griet", "Koen"], last: &["Claes", "Vandenberghe", "De Smet", "Goossens", "Verstraete"],
    forms: &["{} BV", "{} NV", "BVBA {}", "{}", "{} VOF", "{} CV", "Bakkerij {} BV"],
    streets: &["Kerkstraat {n}", "Industrielaan {n} bus 2", "Gentsesteenweg {n}"],
    cities: &["9000 Gent|Gent", "B-2000 Antwerpen|Antwerpen", "8500 Kortrijk|Kortrijk", "3000 Leuven|Leuven"],
    phone: &["+32 9 555 ## ##", "03 555 ## ##"],
};
#[rustfmt::skip]
pub(super) const NL: People = People {
    first: &["Sanne", "Jeroen", "Marieke", "Daan"],
    last: &["de Vries", "van Leeuwen", "Hoekstra", "Bakker", "Jansma", "Verhoeven", "Dijkgraaf", "Ten Brink"],
    forms: &["{} B.V.", "{} BV", "{} V.O.F.", "{}", "{} N.V.", "{} Holding B.V.", "Fa. {}", "{} Nederland B.V.",
        "Stichting {}"],
    streets: &["Kerkstraat {n}", "Industrieweg {n}", "Prinsengracht {n}-hs", "Postbus {n}2", "Havenkade {n}B"],
    cities: &["3511 @@ Utrecht|Utrecht", "1012 @@  AMSTERDAM|Amsterdam", "9712 @@ Groningen|Groningen",
        "5611 @@ Eindhoven|Eindhoven", "3011@@ Rotterdam|Rotterdam"],
    phone: &["030 - 555 ## ##", "+31 (0)20 555 ####", "010-555####"],
};
#[rustfmt::skip]
pub(super) const ES: People = People {
    first: &["Carmen", "Íñigo", "Rocío", "Jordi", "Begoña"],
    last: &["Echevarría", "Montalbán", "Núñez", "Puigdevall", "Carrasco", "Iturbe", "Vázquez", "Ordóñez"],
    forms: &["{}, S.L.", "{} S.L.", "{}, S.A.", "{} S.L.U.", "{} SL", "{}", "{}, S. Coop.", "{} Hermanos, S.L.",
        "{} e Hijos S.A.", "{} C.B."],
    streets: &["C/ Mayor, {n}", "Avda. de la Constitución, {n}, 2º B", "Pol. Ind. Las Viñas, parcela {n}",
        "Calle Goya {n}, bajo", "Paseo del Prado {n}"],
    cities: &["28### Madrid|Madrid", "46### Valencia|Valencia", "41### Sevilla|Sevilla", "50### Zaragoza|Zaragoza",
        "08### Badalona (Barcelona)|Badalona", "20### San Sebastián (Guipúzcoa)|San Sebastián"],
    phone: &["91 555 ## ##", "+34 963 55 ## ##", "955 55# ###"],
};
#[rustfmt::skip]
pub(super) const MX: People = People {
    first: &["Guadalupe", "Héctor", "Ximena"], last: &["Villaseñor", "Zepeda", "Arriaga", "Cárdenas", "Olvera"],
    forms: &["{} S.A. de C.V.", "{}, S.A. de C.V.", "{} S. de R.L. de C.V.", "{} SA de CV", "{}",
        "{} S.A.P.I. de C.V."],
    streets: &["Av. Insurgentes Sur {n}2", "Calle Morelos No. {n}", "Blvd. Díaz Ordaz {n}10",
        "Calz. Independencia {n}"],
    cities: &["C.P. 06### Ciudad de México|Ciudad de México", "44### Guadalajara, Jalisco|Guadalajara",
        "64### Monterrey, N.L.|Monterrey", "Col. Centro, 72### Puebla, Pue.|Puebla"],
    phone: &["55 5555 ####", "+52 33 5555 ####"],
};
#[rustfmt::skip]
pub(super) const IT: People = People {
    first: &["Giulia", "Salvatore", "Chiara", "Enrico", "Ilaria"],
    last: &["Ferraris", "Colombo", "De Santis", "Zanetti", "Lo Presti", "Bertolini", "Marchetti", "Gallo"],
    forms: &["{} S.r.l.", "{} Srl", "{} S.p.A.", "{} S.n.c.", "{}", "{} s.a.s. di M. Conti & C.", "Ditta {}",
        "{} SRL", "F.lli {} S.n.c.", "{} Soc. Coop.", "Studio {}"],
    streets: &["Via Garibaldi, {n}", "Viale dell'Industria {n}/A", "Corso Italia {n}", "Piazza Dante, {n}",
        "Z.I. Nord - Lotto {n}"],
    cities: &["10### Torino (TO)|Torino", "40### Bologna BO|Bologna", "20### MILANO (MI)|Milano",
        "35### Padova (PD)|Padova", "70### Bari (BA)|Bari", "50### Firenze (FI)|Firenze"],
    phone: &["011 555 ####", "+39 051 555 ###", "02.5550.###"],
};
#[rustfmt::skip]
pub(super) const PT: People = People {
    first: &["Inês", "Duarte", "Leonor", "Rui"],
    last: &["Figueiredo", "Magalhães", "Brandão", "Teixeira", "Quintela"],
    forms: &["{}, Lda.", "{} Lda", "{}, S.A.", "{} - Unipessoal, Lda.", "{}", "{} & Filhos, Lda."],
    streets: &["Rua da Alegria, {n}", "Av. da Liberdade, {n} - 3.º Esq.", "Zona Industrial, Lote {n}",
        "Largo do Rossio {n}"],
    cities: &["4000-### Porto|Porto", "1250-### Lisboa|Lisboa", "4700-### Braga|Braga", "3000-### COIMBRA|Coimbra"],
    phone: &["+351 22 555 ## ##", "21 555 ####"],
};
#[rustfmt::skip]
pub(super) const BR: People = People {
    first: &["Thiago", "Larissa", "Fernanda"], last: &["Cavalcanti", "Moreira", "Siqueira", "Barreto", "Nogueira"],
    forms: &["{} Ltda.", "{} LTDA", "{} S.A.", "{} ME", "{} EPP", "{}", "{} Ltda - ME", "{} EIRELI"],
    streets: &["Rua das Acácias, {n}", "Av. Paulista, {n}0 - conj. 41", "Rod. BR-116, km {n}"],
    cities: &["01310-### São Paulo - SP|São Paulo", "CEP 80010-### Curitiba/PR|Curitiba",
        "Belo Horizonte - MG, 30110-###|Belo Horizonte"],
    phone: &["(11) 5555-####", "+55 41 5555-####"],
};
