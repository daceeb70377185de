//! What schools, trainers and organisers of conferences charge; always in this order.

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
    Trade::new(&["{} School", "{} Language School", "{} College", "{} Music Academy", "{} Nursery & Preschool"], &[
        ("Tuition fee, autumn term", "term", 98_000, 420_000), ("Lunches", "day", 290, 620), ("After-school club", "session", 650, 1_490), ("Registration fee", "pupil", 5_000, 15_000),
        ("English B2, evening course", "course", 18_000, 46_000), ("Piano lesson, 45 min", "lesson", 2_800, 5_200), ("Examination fee", "exam", 4_500, 19_500),
        ("Course book and workbook", "set", 2_490, 5_600), ("Field trip contribution", "pupil", 1_200, 9_500), ("Instrument hire", "term", 4_500, 11_000),
    ]),
    Trade::new(&["{} Training", "{} Academy", "{} Learning", "{} Professional Development"], &[
        ("Project Management Foundation", "delegate", 49_000, 145_000), ("First Aid at Work, 3 days", "delegate", 18_500, 32_000), ("Excel for Finance, level 2", "delegate", 19_500, 42_000),
        ("Forklift operator refresher", "delegate", 14_500, 29_500), ("Leadership Essentials, open course", "seat", 59_000, 129_000), ("In-house workshop, up to 12 people", "day", 120_000, 260_000),
        ("Certification exam voucher", "exam", 12_500, 34_500), ("Course manual, printed", "pc", 1_950, 4_900), ("Data protection e-learning licence", "user", 990, 3_900),
        ("Trainer's travel and accommodation", "", 9_500, 42_000),
    ]),
    Trade::new(&["{} Conferences", "{} Events & Congresses", "{} Summit Organisers"], &[
        ("Full conference pass, early bird", "ticket", 39_000, 95_000), ("Full conference pass", "ticket", 59_000, 145_000), ("Day ticket", "ticket", 22_000, 49_000),
        ("Gala dinner", "person", 6_500, 14_500), ("Exhibition stand, shell scheme", "m2", 28_000, 59_000), ("Sponsorship package Silver", "", 250_000, 650_000),
        ("Pre-conference workshop", "seat", 14_000, 39_000), ("Exhibitor badge", "pc", 1_500, 4_500), ("Logo in the printed programme", "", 15_000, 60_000), ("Power connection 3 kW", "pc", 9_500, 19_500),
    ]),
];

#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["Privatschule {}", "Sprachschule {}", "Musikschule {}", "Fahrschule {}", "{} Kindertagesstätte"], &[
        ("Schulgeld", "Monat", 14_500, 68_000), ("Mittagessen", "Tag", 390, 620), ("Nachmittagsbetreuung", "Monat", 6_500, 19_500), ("Anmeldegebühr", "Schüler", 4_000, 15_000),
        ("Abendkurs Englisch B2", "Kurs", 16_500, 39_500), ("Klavierunterricht 45 Min.", "Std.", 2_400, 4_500), ("Fahrstunde Klasse B", "Std.", 5_500, 7_900),
        ("Prüfungsgebühr", "Prüf.", 4_500, 19_000), ("Lehrbuch mit Übungsheft", "Set", 2_290, 4_890), ("Leihinstrument", "Monat", 1_200, 2_900),
    ]),
    Trade::new(&["{} Akademie", "{} Seminare", "Bildungswerk {}", "{} Training & Coaching"], &[
        ("Grundlagen des Projektmanagements", "TN", 49_000, 139_000), ("Ersthelfer-Grundausbildung", "TN", 4_500, 8_900), ("Ausbildung der Ausbilder (AdA)", "TN", 39_000, 69_000),
        ("Staplerschein Jahresunterweisung", "TN", 6_500, 14_500), ("Führen ohne Vorgesetztenfunktion", "TN", 59_000, 119_000), ("Inhouse-Workshop bis 12 Personen", "Tag", 120_000, 240_000),
        ("Prüfungsgebühr Zertifikat", "Prüf.", 9_500, 32_000), ("Seminarunterlagen, gebunden", "Stk", 1_900, 4_500), ("Verpflegungspauschale", "Tag", 2_900, 5_900), ("Reisekosten der Referentin", "", 9_500, 39_000),
    ]),
    Trade::new(&["{} Kongresse", "{} Kongress- und Tagungsbüro", "Fachtagungen {}"], &[
        ("Kongressticket Frühbucher", "Ticket", 39_000, 89_000), ("Kongressticket, alle Tage", "Ticket", 59_000, 129_000), ("Tageskarte", "Ticket", 19_000, 45_000),
        ("Abendveranstaltung mit Büfett", "Pers.", 5_900, 12_500), ("Standfläche Ausstellung", "m2", 24_000, 52_000), ("Sponsorenpaket Silber", "", 250_000, 600_000),
        ("Workshop am Vortag", "TN", 14_000, 36_000), ("Ausstellerausweis", "Stk", 1_500, 4_500), ("Stromanschluss 3 kW", "Stk", 9_500, 18_500), ("Anzeige im Tagungsband", "", 19_000, 65_000),
    ]),
];

#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["École {}", "Institution {}", "École de langues {}", "Conservatoire {}", "Crèche {}"], &[
        ("Contribution des familles", "trim.", 29_000, 145_000), ("Demi-pension", "repas", 490, 890), ("Garderie du soir", "séance", 350, 890), ("Frais d'inscription", "élève", 4_500, 18_000),
        ("Cours d'anglais B2, soir", "module", 18_000, 42_000), ("Leçon de piano 45 min", "leçon", 2_900, 4_900), ("Droits d'examen", "session", 5_500, 21_000),
        ("Manuel et cahier d'exercices", "lot", 2_290, 4_790), ("Sortie pédagogique", "élève", 900, 6_500),
    ]),
    Trade::new(&["{} Formation", "Institut {}", "{} Compétences", "Organisme de formation {}"], &[
        ("Formation gestion de projet, initiation", "stag.", 49_000, 135_000), ("Sauveteur secouriste du travail", "stag.", 14_500, 26_000), ("Habilitation électrique B0-H0", "stag.", 18_500, 32_000),
        ("CACES R489 recyclage", "stag.", 29_500, 52_000), ("Management d'équipe, inter-entreprises", "jour", 39_000, 79_000), ("Formation intra-entreprise", "jour", 110_000, 210_000),
        ("Passage de certification", "session", 12_500, 32_000), ("Support de cours imprimé", "ex.", 1_900, 4_200), ("Frais de déplacement du formateur", "", 9_500, 36_000),
    ]),
    Trade::new(&["{} Congrès", "{} Événements", "Colloques {}"], &[
        ("Inscription congrès, tarif préférentiel", "pers.", 35_000, 85_000), ("Inscription congrès, plein tarif", "pers.", 55_000, 120_000), ("Journée unique", "pers.", 19_000, 42_000),
        ("Dîner de gala", "pers.", 6_500, 13_500), ("Stand équipé", "m2", 25_000, 52_000), ("Partenariat Argent", "", 250_000, 600_000), ("Atelier pré-congrès", "pers.", 12_000, 34_000),
        ("Badge exposant supplémentaire", "pce", 1_500, 4_500), ("Insertion dans le programme", "", 15_000, 60_000),
    ]),
];

#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["Colegio {}", "Academia de Idiomas {}", "Escuela de Música {}", "Escuela Infantil {}"], &[
        ("Enseñanza, mensualidad", "mes", 19_500, 65_000), ("Comedor", "día", 490, 850), ("Actividad extraescolar", "mes", 2_500, 5_500), ("Matrícula", "alumno", 5_000, 25_000),
        ("Curso de inglés B2", "trim.", 14_500, 32_000), ("Clase de piano 45 min", "clase", 1_900, 3_900), ("Derechos de examen", "examen", 6_500, 21_500), ("Libro de texto y cuaderno", "lote", 2_490, 5_290),
        ("Transporte escolar", "mes", 7_500, 14_500),
    ]),
    Trade::new(&["{} Formación", "Instituto {}", "Escuela de Negocios {}", "Centro de Estudios {}"], &[
        ("Curso de gestión de proyectos", "alumno", 39_000, 110_000), ("Prevención de riesgos laborales 60 h", "alumno", 19_500, 39_000), ("Carretillero, renovación", "alumno", 7_500, 16_500),
        ("Taller de liderazgo", "plaza", 29_000, 79_000), ("Formación en la empresa", "jornada", 75_000, 165_000), ("Examen de certificación", "examen", 11_500, 29_500),
        ("Material didáctico", "lote", 1_500, 3_900), ("Desplazamiento del docente", "", 9_000, 29_000),
    ]),
    Trade::new(&["{} Congresos", "{} Eventos", "Jornadas {}"], &[
        ("Inscripción congreso, cuota reducida", "pers.", 29_000, 75_000), ("Inscripción congreso completa", "pers.", 45_000, 110_000), ("Entrada de un día", "pers.", 15_000, 35_000),
        ("Cena de gala", "pers.", 5_500, 11_500), ("Stand modular", "m2", 19_000, 42_000), ("Patrocinio Plata", "", 200_000, 550_000), ("Taller precongreso", "plaza", 9_500, 28_000),
        ("Acreditación de expositor", "ud.", 1_500, 3_900),
    ]),
];

#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["Istituto Scolastico {}", "Scuola di Lingue {}", "Scuola di Musica {}", "Asilo Nido {}"], &[
        ("Retta mensile", "mese", 19_500, 68_000), ("Servizio mensa", "pasto", 490, 790), ("Doposcuola", "mese", 4_500, 12_500), ("Quota di iscrizione", "alunno", 5_000, 25_000),
        ("Corso di inglese B2", "corso", 24_000, 52_000), ("Lezione di pianoforte 45 min", "lez.", 2_400, 4_200), ("Tassa d'esame", "esame", 6_500, 23_500), ("Libro e quaderno", "set", 2_490, 4_990),
        ("Gita didattica", "alunno", 900, 6_500),
    ]),
    Trade::new(&["{} Formazione", "Accademia {}", "Centro Studi {}", "{} Training"], &[
        ("Corso base di project management", "part.", 39_000, 110_000), ("Primo soccorso aziendale 12 ore", "part.", 9_500, 19_500), ("Aggiornamento carrellisti", "part.", 7_500, 14_500),
        ("Laboratorio di leadership", "part.", 35_000, 85_000), ("Formazione in azienda", "gg", 80_000, 180_000), ("Esame di certificazione", "esame", 11_500, 29_500),
        ("Dispense stampate", "copie", 1_500, 3_500), ("Trasferta del docente", "", 9_000, 32_000),
    ]),
    Trade::new(&["{} Congressi", "{} Eventi", "Convegni {}"], &[
        ("Iscrizione congresso, quota agevolata", "part.", 29_000, 75_000), ("Iscrizione congresso", "part.", 45_000, 110_000), ("Giornata singola", "part.", 15_000, 35_000),
        ("Cena sociale", "pers.", 5_500, 11_000), ("Stand preallestito", "mq", 19_000, 45_000), ("Sponsorizzazione Silver", "", 200_000, 550_000), ("Workshop precongressuale", "part.", 9_500, 28_000),
        ("Pass espositore", "pz", 1_500, 3_900),
    ]),
];

#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["Taleninstituut {}", "Muziekschool {}", "{} College", "Kinderopvang {}"], &[
        ("Schoolgeld", "maand", 19_500, 72_000), ("Overblijfkosten", "dag", 250, 490), ("Buitenschoolse opvang", "uur", 790, 1_050), ("Inschrijfgeld", "leerling", 2_500, 15_000),
        ("Cursus Engels B2, avond", "cursus", 24_000, 49_500), ("Pianoles 45 min", "les", 2_900, 4_900), ("Examengeld", "examen", 6_500, 24_500), ("Lesboek met werkboek", "set", 2_690, 5_490),
        ("Schoolreis, bijdrage", "leerling", 1_500, 9_500),
    ]),
    Trade::new(&["{} Opleidingen", "{} Academie", "{} Trainingen", "Instituut {}"], &[
        ("Training projectmanagement basis", "deeln.", 49_000, 129_000), ("BHV-herhaling", "deeln.", 14_500, 24_500), ("VCA-basis met examen", "deeln.", 15_500, 26_500),
        ("Heftruckcertificaat herhaling", "deeln.", 17_500, 29_500), ("Leidinggeven in de praktijk", "deeln.", 69_000, 145_000), ("Incompany training", "dag", 110_000, 225_000),
        ("Examenkosten", "examen", 9_500, 29_500), ("Lesmateriaal", "set", 1_950, 4_500), ("Reiskosten trainer", "", 6_500, 22_000),
    ]),
    Trade::new(&["{} Congressen", "{} Events", "Congresbureau {}"], &[
        ("Congreskaart vroegboek", "kaart", 35_000, 79_000), ("Congreskaart", "kaart", 49_500, 115_000), ("Dagkaart", "kaart", 19_500, 39_500), ("Diner", "pers.", 5_900, 11_500),
        ("Standruimte beursvloer", "m2", 22_000, 48_000), ("Sponsorpakket Zilver", "", 225_000, 575_000), ("Workshop vooraf", "deeln.", 12_500, 32_500), ("Exposantenbadge", "stuk", 1_500, 3_950),
    ]),
];

#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["Colégio {}", "Escola de Línguas {}", "Academia de Música {}", "Externato {}"], &[
        ("Mensalidade", "mês", 18_500, 62_000), ("Refeições", "dia", 450, 790), ("Prolongamento de horário", "mês", 3_500, 9_500), ("Inscrição anual", "aluno", 5_000, 25_000),
        ("Curso de inglês B2", "curso", 19_500, 42_000), ("Aula de piano 45 min", "aula", 1_900, 3_500), ("Taxa de exame", "exame", 6_500, 21_500), ("Manual e caderno", "conj.", 2_390, 4_890),
        ("Visita de estudo", "aluno", 800, 5_500),
    ]),
    Trade::new(&["{} Formação", "Instituto {}", "Academia {}", "{} Formação Profissional"], &[
        ("Curso de gestão de projetos", "form.", 35_000, 95_000), ("Primeiros socorros 8 horas", "form.", 7_500, 14_500), ("Operador de empilhadores, renovação", "form.", 8_500, 17_500),
        ("Oficina de liderança", "form.", 29_000, 75_000), ("Formação na empresa", "dia", 70_000, 150_000), ("Exame de certificação", "exame", 11_500, 28_500),
        ("Manual do formando", "ex.", 1_200, 3_200), ("Deslocação do formador", "", 7_500, 26_000),
    ]),
    Trade::new(&["{} Congressos", "{} Eventos", "Jornadas {}"], &[
        ("Inscrição congresso, valor reduzido", "part.", 25_000, 65_000), ("Inscrição congresso", "part.", 39_000, 95_000), ("Bilhete de um dia", "part.", 12_500, 29_500),
        ("Jantar de gala", "pess.", 4_900, 9_500), ("Stand modular", "m2", 17_500, 38_000), ("Patrocínio Prata", "", 180_000, 500_000), ("Curso pré-congresso", "part.", 8_500, 24_500),
        ("Credencial de expositor", "un.", 1_200, 3_500),
    ]),
];
