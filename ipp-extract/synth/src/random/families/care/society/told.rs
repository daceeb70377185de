//! What associations and publishers tell besides: their names, members and issues.

use super::super::{Labelled, Lines, Tongues};

/// Names of associations; `{city}` is the place.
#[rustfmt::skip]
pub(super) const NAMES: Tongues<Lines> = &[
    ("en", &["Guild of Joinery Firms, {city}", "{city} Retail Traders' Association", "Institute of Packaging Engineers", "Society for Historic Buildings {city}", "Federation of Independent Printers", "Rotary Sailing Club {city}"]),
    ("de", &["Verband der Holzbaubetriebe {city} e.V.", "Fachvereinigung Verpackungstechnik e.V.", "Innung der Maler und Lackierer {city}", "Bundesverband freier Drucker e. V.", "Förderverein Baukultur {city} e.V.", "Gewerbeverein {city}"]),
    ("fr", &["Syndicat des menuisiers de {city}", "Fédération des imprimeurs indépendants", "Union des commerçants de {city}", "Société des amis du patrimoine de {city}", "Institut de l'emballage"]),
    ("es", &["Asociación de Carpinteros de {city}", "Federación de Impresores Independientes", "Gremio de Pintores de {city}", "Instituto del Envase", "Sociedad de Amigos del Patrimonio de {city}"]),
    ("it", &["Unione Falegnami di {city}", "Federazione Stampatori Indipendenti", "Associazione Pittori Edili {city}", "Istituto dell'Imballaggio", "Amici dei Monumenti di {city}"]),
    ("nl", &["Vereniging Houtbouwbedrijven {city}", "Federatie van Zelfstandige Drukkers", "Ondernemersvereniging {city}", "Instituut voor Verpakkingstechniek", "Vrienden van het Erfgoed {city}"]),
    ("pt", &["Associação de Carpinteiros de {city}", "Federação dos Impressores Independentes", "Grémio Comercial de {city}", "Instituto da Embalagem", "Sociedade de Amigos do Património de {city}"]),
];

/// Details of dues, subscriptions, advertisements. Patterns of `people::fill`.
#[rustfmt::skip]
pub(super) const CASES: Tongues<[Labelled; 3]> = &[
    ("en", [
        &[("Membership no.", "M-#####"), ("Category", "{Corporate B|Individual|Associate|Corporate C}"), ("Section", "{North|South-East|Exporters|Young Members}"), ("Member since", "{1998|2004|2011|2017}")],
        &[("Subscription no.", "S######"), ("Recipient", "{name}"), ("Delivery", "{by post|digital|print + digital}"), ("Renewal", "{automatic|1st year|3rd year}")],
        &[("Publication", "{Timber Review|Packaging Quarterly|Site & Plant}"), ("Ad order no.", "A-#####"), ("Motif", "{Spring campaign|Vacancies|Product launch|Corporate}"), ("Booked by", "{name}"), ("Key no.", "{K|}####")],
    ]),
    ("de", [
        &[("Mitgliedsnummer", "M-#####"), ("Beitragsgruppe", "{B|C2|Einzelmitglied|Fördermitglied}"), ("Fachgruppe", "{Nord|Süd|Export|Junge Mitglieder}"), ("Mitglied seit", "{1998|2004|2011|2017}")],
        &[("Abonnement-Nr.", "S######"), ("Bezieher", "{name}"), ("Bezugsart", "{Post|digital|Print + Digital}"), ("Zeitschrift", "{Holzbau Rundschau|Verpackung heute}")],
        &[("Objekt", "{Holzbau Rundschau|Verpackung heute|Bau & Gerät}"), ("Auftrags-Nr.", "A-#####"), ("Motiv", "{Frühjahr|Stellenmarkt|Produktneuheit|Imagemotiv}"), ("Erteilt durch", "{name}"), ("Chiffre", "{Z|}####")],
    ]),
    ("fr", [
        &[("N° d'adhérent", "A#####"), ("Catégorie", "{Entreprise B|Individuel|Bienfaiteur}"), ("Section", "{Nord|Sud-Est|Export|Jeunes}"), ("Adhérent depuis", "{1998|2004|2011|2017}")],
        &[("N° d'abonné", "S######"), ("Destinataire", "{name}"), ("Formule", "{papier|numérique|papier + numérique}")],
        &[("Support", "{Le Courrier du bois|Emballage Actualités}"), ("Ordre d'insertion", "OI-#####"), ("Visuel", "{Campagne printemps|Recrutement|Nouveauté}"), ("Annonceur", "{name}")],
    ]),
    ("es", [
        &[("Nº de socio", "#####"), ("Categoría", "{Empresa B|Individual|Colaborador}"), ("Sección", "{Norte|Levante|Exportación}"), ("Socio desde", "{1998|2004|2011|2017}")],
        &[("Nº de suscriptor", "S######"), ("Destinatario", "{name}"), ("Modalidad", "{papel|digital|papel y digital}")],
        &[("Medio", "{Revista de la Madera|Envase Hoy}"), ("Orden de inserción", "OI-#####"), ("Motivo", "{Campaña primavera|Empleo|Novedad}"), ("Contratado por", "{name}")],
    ]),
    ("it", [
        &[("Tessera n.", "#####"), ("Categoria", "{Azienda B|Individuale|Sostenitore}"), ("Sezione", "{Nord|Centro|Export|Giovani}"), ("Socio dal", "{1998|2004|2011|2017}")],
        &[("Cod. abbonato", "S######"), ("Destinatario", "{name}"), ("Formula", "{carta|digitale|carta e digitale}")],
        &[("Testata", "{Rivista del Legno|Imballaggio Oggi}"), ("Ordine inserzione", "OI-#####"), ("Soggetto", "{Campagna primavera|Ricerca personale|Novità}"), ("Agente", "{name}")],
    ]),
    ("nl", [
        &[("Lidnummer", "L-#####"), ("Categorie", "{Bedrijf B|Persoonlijk|Donateur}"), ("Afdeling", "{Noord|Zuid|Export|Jongeren}"), ("Lid sinds", "{1998|2004|2011|2017}")],
        &[("Abonneenummer", "S######"), ("Ontvanger", "{name}"), ("Vorm", "{print|digitaal|print en digitaal}")],
        &[("Titel", "{Vakblad Hout|Verpakking Nu}"), ("Advertentieorder", "A-#####"), ("Uiting", "{Voorjaar|Vacatures|Introductie}"), ("Geboekt door", "{name}")],
    ]),
    ("pt", [
        &[("N.º de sócio", "#####"), ("Categoria", "{Empresa B|Individual|Benemérito}"), ("Secção", "{Norte|Centro|Exportação}"), ("Sócio desde", "{1998|2004|2011|2017}")],
        &[("N.º de assinante", "S######"), ("Destinatário", "{name}"), ("Modalidade", "{papel|digital|papel e digital}")],
        &[("Publicação", "{Revista da Madeira|Embalagem Hoje}"), ("Ordem de inserção", "OI-#####"), ("Motivo", "{Campanha de primavera|Emprego|Novidade}"), ("Reservado por", "{name}")],
    ]),
];

/// The head of the column of issues.
#[rustfmt::skip]
pub(super) const ISSUES: Tongues<Lines> = &[
    ("en", &["Issue", "Edition", "Published in"]), ("de", &["Ausgabe", "Heft", "Ausg."]), ("fr", &["Numéro", "Parution", "Édition"]), ("es", &["Número", "Edición", "Publicado en"]),
    ("it", &["Fascicolo", "Uscita", "Edizione"]), ("nl", &["Editie", "Nummer", "Uitgave"]), ("pt", &["Edição", "Número", "Publicação"]),
];

/// Who writes, below the name: of dues, subscriptions, advertisements.
#[rustfmt::skip]
pub(super) const DESKS: Tongues<[Lines; 3]> = &[
    ("en", [&["Membership Office", "Secretariat"], &["Subscription Services", "Reader Services"], &["Advertising Department", "Media Sales"]]),
    ("de", [&["Geschäftsstelle", "Mitgliederverwaltung"], &["Leserservice", "Abonnementverwaltung"], &["Anzeigenabteilung", "Mediaservice"]]),
    ("fr", [&["Secrétariat", "Service adhérents"], &["Service abonnements", "Relations lecteurs"], &["Service publicité", "Régie publicitaire"]]),
    ("es", [&["Secretaría", "Atención al socio"], &["Suscripciones", "Atención al lector"], &["Departamento de publicidad", "Medios"]]),
    ("it", [&["Segreteria", "Ufficio soci"], &["Ufficio abbonamenti", "Servizio lettori"], &["Ufficio pubblicità", "Servizio inserzioni"]]),
    ("nl", [&["Secretariaat", "Ledenadministratie"], &["Abonnementenservice", "Lezersservice"], &["Advertentieafdeling", "Mediaverkoop"]]),
    ("pt", [&["Secretariado", "Serviço aos sócios"], &["Assinaturas", "Apoio ao leitor"], &["Departamento de publicidade", "Inserções"]]),
];

/// Who signs for an association.
#[rustfmt::skip]
pub(super) const SIGNS: Tongues<Lines> = &[
    ("en", &["Honorary Treasurer", "Membership Secretary", "Executive Director"]), ("de", &["Schatzmeisterin", "Der Geschäftsführer", "Mitgliederbetreuung"]), ("fr", &["Le trésorier", "La secrétaire générale"]),
    ("es", &["El Tesorero", "La Secretaria"]), ("it", &["Il Tesoriere", "La Segreteria"]), ("nl", &["De penningmeester", "Ledenadministratie"]), ("pt", &["O Tesoureiro", "A Direção"]),
];

/// Names of the parts of an invoice.
#[rustfmt::skip]
pub(super) const PARTS: Tongues<Lines> = &[
    ("en", &["Print", "Online", "Other items"]), ("de", &["Print", "Online", "Sonstiges"]), ("fr", &["Imprimé", "En ligne", "Divers"]), ("es", &["Impreso", "Digital", "Otros"]),
    ("it", &["Stampa", "Online", "Varie"]), ("nl", &["Print", "Online", "Overig"]), ("pt", &["Impresso", "Digital", "Outros"]),
];
