//! Who takes part, where and when.

use super::super::{Labelled, Lines, Tongues};

/// Details of the course: of schools, trainers, organisers. Patterns of `people::fill`.
#[rustfmt::skip]
pub(super) const COURSES: Tongues<[Labelled; 3]> = &[
    ("en", [
        &[("Pupil", "{name}"), ("Form", "{3A|5C|7B|Year 9|Reception}"), ("Student no.", "S#####"), ("Academic year", "{2023/24|2024/25}")],
        &[("Course", "{PM-F|LEAD|FAW|XL2}-{24|25}##"), ("Venue", "{Training Centre North|Room Oak|online|Riverside House}"), ("Trainer", "{name}"), ("Booking ref.", "B######"), ("Delegate", "{name}")],
        &[("Event", "{Annual Congress|Safety Forum|Logistics Days|Digital Summit} {2024|2025}"), ("Venue", "{Congress Centre|Harbour Hall|City Forum}"), ("Registration", "REG-#####"), ("Delegate", "{name}"), ("Stand", "{A|B|C}##")],
    ]),
    ("de", [
        &[("Schüler/in", "{name}"), ("Klasse", "{3a|5c|7b|Q1|Gruppe Igel}"), ("Schülernr.", "#####"), ("Schuljahr", "{2023/24|2024/25}")],
        &[("Seminar-Nr.", "{PM|FK|EH|AdA}-{24|25}-###"), ("Ort", "{Tagungszentrum Nord|Raum 2.04|online|Haus am See}"), ("Referent/in", "{name}"), ("Buchungsnr.", "B######"), ("Teilnehmer/in", "{name}")],
        &[("Veranstaltung", "{Jahreskongress|Sicherheitsforum|Logistiktage|Digitaltag} {2024|2025}"), ("Ort", "{Kongresshalle|Stadtforum|Messezentrum}"), ("Anmeldung", "ANM-#####"), ("Teilnehmer/in", "{name}"), ("Stand", "{A|B|C}##")],
    ]),
    ("fr", [
        &[("Élève", "{name}"), ("Classe", "{CE2|6e B|4e A|2nde 3|PS}"), ("N° élève", "#####"), ("Année scolaire", "{2023-2024|2024-2025}")],
        &[("Session", "{GP|MAN|SST|ELEC}-{24|25}-##"), ("Lieu", "{Centre de formation|Salle 204|à distance|dans vos locaux}"), ("Formateur", "{name}"), ("Convention n°", "C##-###"), ("Stagiaire", "{name}")],
        &[("Manifestation", "{Congrès annuel|Forum sécurité|Journées logistiques} {2024|2025}"), ("Lieu", "{Palais des congrès|Espace Mermoz|Grande Halle}"), ("N° d'inscription", "INS-#####"), ("Participant", "{name}"), ("Stand", "{A|B|C}##")],
    ]),
    ("es", [
        &[("Alumno/a", "{name}"), ("Curso", "{3º A|5º C|2º ESO|1º Bach.}"), ("Nº expediente", "#####"), ("Año académico", "{2023-24|2024-25}")],
        &[("Código de curso", "{GP|LID|PRL}-{24|25}##"), ("Lugar", "{Aula 3|en línea|Centro de formación|sus instalaciones}"), ("Docente", "{name}"), ("Reserva", "R######"), ("Asistente", "{name}")],
        &[("Evento", "{Congreso anual|Foro de seguridad|Jornadas de logística} {2024|2025}"), ("Sede", "{Palacio de Congresos|Recinto ferial|Auditorio}"), ("Inscripción", "INS-#####"), ("Asistente", "{name}"), ("Stand", "{A|B|C}##")],
    ]),
    ("it", [
        &[("Alunno/a", "{name}"), ("Classe", "{3A|5C|1B|Primavera}"), ("Matricola", "#####"), ("Anno scolastico", "{2023/24|2024/25}")],
        &[("Codice corso", "{PM|LEAD|PS}-{24|25}##"), ("Sede", "{Aula Magna|online|Centro Nord|presso Vs. sede}"), ("Docente", "{name}"), ("Prenotazione", "P######"), ("Partecipante", "{name}")],
        &[("Evento", "{Congresso annuale|Forum sicurezza|Giornate della logistica} {2024|2025}"), ("Sede", "{Palazzo dei Congressi|Centro Fiera|Auditorium}"), ("Iscrizione", "ISC-#####"), ("Partecipante", "{name}"), ("Stand", "{A|B|C}##")],
    ]),
    ("nl", [
        &[("Leerling", "{name}"), ("Klas", "{groep 4|1B|3 havo|groep Egel}"), ("Leerlingnr.", "#####"), ("Schooljaar", "{2023-2024|2024-2025}")],
        &[("Cursuscode", "{PM|LID|BHV}-{24|25}##"), ("Locatie", "{Trainingscentrum Noord|zaal 3|online|bij u op locatie}"), ("Trainer", "{name}"), ("Boeking", "B######"), ("Deelnemer", "{name}")],
        &[("Evenement", "{Jaarcongres|Veiligheidsforum|Logistiekdagen} {2024|2025}"), ("Locatie", "{Congreshal|Stadsforum|Jaarbeurs West}"), ("Inschrijving", "INS-#####"), ("Deelnemer", "{name}"), ("Stand", "{A|B|C}##")],
    ]),
    ("pt", [
        &[("Aluno/a", "{name}"), ("Turma", "{3.º A|5.º C|7.º B|10.º D}"), ("Processo n.º", "#####"), ("Ano letivo", "{2023/24|2024/25}")],
        &[("Código da ação", "{GP|LID|PS}-{24|25}##"), ("Local", "{Sala 3|online|Centro de formação|instalações do cliente}"), ("Formador", "{name}"), ("Reserva", "R######"), ("Formando", "{name}")],
        &[("Evento", "{Congresso anual|Fórum de segurança|Jornadas de logística} {2024|2025}"), ("Local", "{Centro de Congressos|Pavilhão|Auditório}"), ("Inscrição n.º", "INS-#####"), ("Participante", "{name}"), ("Stand", "{A|B|C}##")],
    ]),
];

/// Below the name of a course: who takes part.
#[rustfmt::skip]
pub(super) const TAKERS: Tongues<Lines> = &[
    ("en", &["Delegate: {name}", "{name}", "for {name}", "Participants: {name}, {name}"]),
    ("de", &["Teilnehmer: {name}", "{name}", "für {name}", "Teilnehmer: {name}, {name}"]),
    ("fr", &["Participant : {name}", "{name}", "Stagiaires : {name}, {name}"]),
    ("es", &["Asistente: {name}", "{name}", "Asistentes: {name}, {name}"]),
    ("it", &["Partecipante: {name}", "{name}", "Partecipanti: {name}, {name}"]),
    ("nl", &["Deelnemer: {name}", "{name}", "Deelnemers: {name}, {name}"]),
    ("pt", &["Participante: {name}", "{name}", "Participantes: {name}, {name}"]),
];

/// What the days of the course are called.
#[rustfmt::skip]
pub(super) const DAYS: Tongues<Lines> = &[
    ("en", &["Course dates", "Dates", "Held on", "Term dates"]), ("de", &["Termin", "Seminartermin", "Kurstermin", "Kursdauer"]),
    ("fr", &["Dates", "Dates de la session", "Déroulement"]), ("es", &["Fechas", "Fechas del curso", "Impartido"]),
    ("it", &["Date", "Date del corso", "Svolgimento"]), ("nl", &["Cursusdata", "Data", "Looptijd"]), ("pt", &["Datas", "Datas da ação", "Realização"]),
];

/// Names of the parts of an invoice.
#[rustfmt::skip]
pub(super) const PARTS: Tongues<Lines> = &[
    ("en", &["Course fees", "Examinations and materials", "Catering and travel"]), ("de", &["Teilnahmegebühren", "Prüfung und Unterlagen", "Verpflegung und Reise"]),
    ("fr", &["Frais pédagogiques", "Examens et supports", "Restauration et déplacements"]), ("es", &["Cuotas de formación", "Exámenes y material", "Manutención y viajes"]),
    ("it", &["Quote di partecipazione", "Esami e materiali", "Ristorazione e trasferte"]), ("nl", &["Cursusgelden", "Examens en materiaal", "Catering en reizen"]),
    ("pt", &["Propinas", "Exames e materiais", "Refeições e deslocações"]),
];

/// What holds when somebody does not come.
#[rustfmt::skip]
pub(super) const CANCEL: Tongues<Lines> = &[
    ("en", &["Cancellation free of charge up to 28 days before the start; thereafter 50% of the fee is due.", "Substitute delegates are welcome at any time.", "Places are confirmed on receipt of payment."]),
    ("de", &["Kostenfreie Stornierung bis 28 Tage vor Beginn, danach werden 50 % der Gebühr fällig.", "Ein Ersatzteilnehmer kann jederzeit benannt werden.", "Der Platz gilt erst nach Zahlungseingang als fest gebucht."]),
    ("fr", &["Annulation sans frais jusqu'à 28 jours avant le début ; au-delà, 50 % restent dus.", "Organisme enregistré sous le n° 84 69 12345 69, sans valeur d'agrément de l'État.", "L'inscription est confirmée à réception du paiement."]),
    ("es", &["Cancelación gratuita hasta 28 días antes del inicio; después se cobra el 50 %.", "La plaza se confirma al recibir el pago."]),
    ("it", &["Annullamento gratuito fino a 28 giorni prima dell'inizio; in seguito è dovuto il 50%.", "L'iscrizione è confermata al ricevimento del pagamento."]),
    ("nl", &["Kosteloos annuleren tot 28 dagen voor aanvang; daarna is 50% verschuldigd.", "Een vervangende deelnemer is altijd welkom."]),
    ("pt", &["Anulação gratuita até 28 dias antes do início; depois é devido 50%.", "A inscrição só é válida após boa cobrança."]),
];
