//! Sites, how often something is done there, and the notes of the trade.

use super::super::{Labelled, Lines, Tongues};

/// Names of municipal firms; `{city}` is the place.
#[rustfmt::skip]
pub(super) const MUNICIPAL: Tongues<Lines> = &[
    ("en", &["{city} Environmental Services", "{city} City Works", "{city} Facilities Company"]), ("de", &["Stadtwerke {city} Service GmbH", "Abfallwirtschaft {city} AöR", "Kommunale Dienste {city}", "Stadtreinigung {city}"]),
    ("fr", &["Régie de quartier {city}", "{city} Métropole Propreté", "SEM Services de {city}"]), ("es", &["Servicios Municipales de {city} S.A.", "Limpiezas Municipales {city}", "Aseo Urbano de {city}"]),
    ("it", &["Azienda Servizi {city} S.p.A.", "{city} Ambiente S.r.l.", "Multiservizi {city}"]), ("nl", &["Gemeentewerken {city}", "Stadsbeheer {city} B.V.", "Reinigingsdienst {city}"]),
    ("pt", &["Serviços Municipalizados de {city}", "{city} Ambiente E.M.", "Gestão Urbana de {city}"]),
];

/// Sites as a group is called. Patterns of `people::fill`.
#[rustfmt::skip]
pub(super) const SITES: Tongues<Lines> = &[
    ("en", &["Site {1|2|3|4}0##, {Head Office|Depot North|Riverside House|Plant 2}", "{Head Office|Depot North|Warehouse East|Town Hall}, cost centre 4###", "Location ####: {High Street|Station Road|Mill Lane} ##"]),
    ("de", &["Objekt {1|2|3|4}0##, {Verwaltungsgebäude|Werk Nord|Haus am Ring|Lager 2}", "{Verwaltung|Werk Nord|Lager Ost|Rathaus}, Kostenstelle 4###", "Objekt ####: {Bahnhofstraße|Ringstraße|Mühlenweg} ##"]),
    ("fr", &["Site {1|2|3|4}0##, {Siège|Dépôt Nord|Immeuble Rive Droite|Usine 2}", "{Siège|Agence Nord|Entrepôt Est|Mairie}, centre 4###", "Site #### : {rue de la Gare|avenue Foch|chemin du Moulin} ##"]),
    ("es", &["Centro {1|2|3|4}0##, {Oficina central|Nave Norte|Edificio Ribera}", "{Sede|Almacén Este|Ayuntamiento}, centro de coste 4###", "Centro ####: {calle Mayor|avenida de la Estación} ##"]),
    ("it", &["Sede {1|2|3|4}0##, {Uffici|Deposito Nord|Palazzina B}", "{Sede centrale|Magazzino Est|Municipio}, centro di costo 4###", "Sito ####: {via Roma|viale Stazione|via Mulino} ##"]),
    ("nl", &["Object {1|2|3|4}0##, {Hoofdkantoor|Depot Noord|Gebouw De Kade}", "{Kantoor|Magazijn Oost|Gemeentehuis}, kostenplaats 4###", "Locatie ####: {Stationsweg|Molenlaan|Havenstraat} ##"]),
    ("pt", &["Local {1|2|3|4}0##, {Sede|Armazém Norte|Edifício Ribeira}", "{Sede|Armazém Este|Câmara Municipal}, centro de custo 4###", "Local ####: {Rua Direita|Avenida da Estação} ##"]),
];

/// How often, with the head of its column first.
#[rustfmt::skip]
pub(super) const TURNS: Tongues<Lines> = &[
    ("en", &["Frequency", "5 x week", "2 x week", "monthly", "weekly", "fortnightly", "on call"]), ("de", &["Turnus", "5 x wö.", "2 x wö.", "monatl.", "wö.", "14-tägl.", "n. Bedarf"]),
    ("fr", &["Fréquence", "5 x sem.", "2 x sem.", "mensuel", "hebdo.", "bimens.", "à la dem."]), ("es", &["Frecuencia", "5 x sem.", "2 x sem.", "mensual", "semanal", "quincenal", "a demanda"]),
    ("it", &["Frequenza", "5 x sett.", "2 x sett.", "mensile", "settim.", "quindic.", "a chiamata"]), ("nl", &["Frequentie", "5 x p.w.", "2 x p.w.", "maandel.", "wekel.", "2-wekel.", "op afroep"]),
    ("pt", &["Frequência", "5 x sem.", "2 x sem.", "mensal", "semanal", "quinzenal", "a pedido"]),
];

/// Details of the contract.
#[rustfmt::skip]
pub(super) const CONTRACTS: Tongues<Labelled> = &[
    ("en", &[("Contract", "FM-####"), ("Site", "{Head Office|Depot North|Riverside House}"), ("Site manager", "{name}"), ("Timesheet", "TS-#####"), ("Vendor no.", "7#####")]),
    ("de", &[("Vertrags-Nr.", "RV-####"), ("Objekt", "{Verwaltungsgebäude|Werk Nord|Haus am Ring}"), ("Objektleitung", "{name}"), ("Leistungsnachweis", "LN-#####"), ("Unsere Lief.-Nr.", "7#####")]),
    ("fr", &[("Contrat n°", "C-####"), ("Site", "{Siège|Dépôt Nord|Immeuble Rive Droite}"), ("Chef de secteur", "{name}"), ("Bon d'intervention", "BI-#####")]),
    ("es", &[("Contrato", "C-####"), ("Centro", "{Oficina central|Nave Norte|Edificio Ribera}"), ("Encargado", "{name}"), ("Parte de trabajo", "PT-#####")]),
    ("it", &[("Contratto", "C-####"), ("Sito", "{Uffici|Deposito Nord|Palazzina B}"), ("Capocantiere", "{name}"), ("Rapporto n.", "R-#####"), ("CIG", "Z##@#####@")]),
    ("nl", &[("Contractnr.", "C-####"), ("Object", "{Hoofdkantoor|Depot Noord|Gebouw De Kade}"), ("Objectleider", "{name}"), ("Werkbon", "WB-#####")]),
    ("pt", &[("Contrato", "C-####"), ("Local", "{Sede|Armazém Norte|Edifício Ribeira}"), ("Supervisor", "{name}"), ("Folha de obra", "FO-#####")]),
];
