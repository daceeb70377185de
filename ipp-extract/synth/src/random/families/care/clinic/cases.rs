//! Patients and animals: what is told of them, and the notes of the trade.

use super::super::{Labelled, Lines, Tongues};

/// Details of the case: of laboratories, therapists, vets.
#[rustfmt::skip]
pub(super) const CASES: Tongues<[Labelled; 3]> = &[
    ("en", [
        &[("Patient", "{filed}"), ("Case no.", "{L|C|}######"), ("Shade", "{A1|A2|A3|A3.5|B2|C1|D3}"), ("Tooth", "{11|14|16|21|26|36|46}"), ("Prescribing dentist", "Dr {name}"), ("Tray no.", "###")],
        &[("Patient", "{name}"), ("D.O.B.", "{03|08|12|17|21|26}/{02|04|07|09|11}/19{5|6|7|8|9}#"), ("Referred by", "Dr {name}"), ("Diagnosis", "{Lumbar strain|Cervicalgia|Post-op ACL repair|Frozen shoulder, left}"), ("Therapist", "{name}"), ("Claim no.", "CL######")],
        &[("Animal", "{animal}"), ("Species", "{Dog|Cat|Horse|Rabbit}"), ("Breed / sex", "{Labrador, F/N|DSH, M/N|Border Collie, M|Cob, gelding|Lop, F}"), ("Microchip", "9#############"), ("Clinician", "{name} MRCVS"), ("Weight", "{4.2|11.5|28.4|6.1} kg")],
    ]),
    ("de", [
        &[("Patient", "{filed}"), ("Auftrags-Nr.", "{|L-}######"), ("Zahnfarbe", "{A1|A2|A3|A3,5|B2|C1|D3}"), ("Behandler", "Dr. {name}"), ("Regio", "{11-13|24|36|46, 47|OK|UK}"), ("XML-Nr.", "##########")],
        &[("Patient", "{filed}"), ("geb.", "{03|08|12|17|21|26}.{02|04|07|09|11}.19{5|6|7|8|9}#"), ("Verordnung vom", "{03|08|12|17|21|26}.{02|04|07|09|11}.2022"), ("Verordnender Arzt", "Dr. med. {name}"), ("Diagnose", "{LWS-Syndrom|M54.5|Z. n. Knie-TEP links|HWS-Syndrom}"), ("Therapeut", "{name}")],
        &[("Tier", "{animal}"), ("Tierart / Rasse", "{Hund, Labrador|Katze, EKH|Hund, Mischling|Pferd, Warmblut|Kaninchen}"), ("Geschlecht", "{m|w|mk|wk}"), ("Chip-Nr.", "276098#########"), ("Behandelnder Tierarzt", "Dr. {name}"), ("Gewicht", "{4,2|11,5|28,4|6,1} kg")],
    ]),
    ("fr", [
        &[("Patient", "{filed}"), ("N° de travail", "{T|}#####"), ("Teinte", "{A1|A2|A3|A3,5|B2|C1}"), ("Praticien", "Dr {name}"), ("Dent", "{11|14|16|21|26|36}")],
        &[("Patient", "{name}"), ("Né(e) le", "{03|08|12|17|21|26}/{02|04|07|09|11}/19{5|6|7|8|9}#"), ("Prescripteur", "Dr {name}"), ("Motif", "{Lombalgie|Entorse cheville droite|Rééducation post-opératoire|Cervicalgie}"), ("Praticien", "{name}"), ("N° AM", "## # ## ###-#")],
        &[("Animal", "{animal}"), ("Espèce", "{Chien|Chat|Lapin|Cheval}"), ("Race / sexe", "{Labrador, F|Européen, MC|Berger australien, M|Bélier nain, F}"), ("N° d'identification", "2502##########"), ("Vétérinaire", "Dr {name}"), ("Poids", "{4,2|11,5|28,4} kg")],
    ]),
    ("es", [
        &[("Paciente", "{filed}"), ("Nº de trabajo", "{T-|}#####"), ("Color", "{A1|A2|A3|A3,5|B2}"), ("Doctor", "Dr. {name}"), ("Pieza", "{11|14|16|21|26|36}")],
        &[("Paciente", "{name}"), ("Historia clínica", "#####"), ("Fisioterapeuta", "{name}"), ("Diagnóstico", "{Lumbalgia|Cervicalgia|Esguince de tobillo|Postoperatorio LCA}"), ("Nº colegiado", "####"), ("Póliza", "########")],
        &[("Mascota", "{animal}"), ("Especie", "{Perro|Gato|Conejo|Caballo}"), ("Raza", "{Labrador|Común europeo|Mestizo|Beagle}"), ("Nº de chip", "9410##########"), ("Veterinario", "{name}"), ("Historial", "#####")],
    ]),
    ("it", [
        &[("Paziente", "{filed}"), ("Lavoro n.", "{L|}####"), ("Colore", "{A1|A2|A3|A3,5|B2}"), ("Medico prescrittore", "Dott. {name}"), ("Elemento", "{11|14|16|21|26|36}"), ("N. prescrizione", "##/20##")],
        &[("Paziente", "{name}"), ("Nato/a il", "{03|08|12|17|21|26}/{02|04|07|09|11}/19{5|6|7|8|9}#"), ("Terapista", "{name}"), ("Diagnosi", "{Lombalgia|Cervicalgia|Esiti ricostruzione LCA|Periartrite spalla sin.}"), ("Prescrizione", "Dott. {name}"), ("Cartella", "####")],
        &[("Animale", "{animal}"), ("Specie", "{Cane|Gatto|Coniglio|Cavallo}"), ("Razza / sesso", "{Labrador, F|Europeo, MC|Meticcio, M|Beagle, F}"), ("Microchip", "38026##########"), ("Medico veterinario", "Dott.ssa {name}")],
    ]),
    ("nl", [
        &[("Patiënt", "{filed}"), ("Werkstuknr.", "######"), ("Kleur", "{A1|A2|A3|A3,5|B2}"), ("Behandelaar", "{name}, tandarts"), ("Element", "{11|14|16|21|26|36}")],
        &[("Patiënt", "{name}"), ("Geboortedatum", "{03|08|12|17|21|26}-{02|04|07|09|11}-19{5|6|7|8|9}#"), ("Verwijzer", "{name}, huisarts"), ("Indicatie", "{Lage rugklachten|Schouderklachten rechts|Na knieprothese|CTS links}"), ("Behandelaar", "{name}"), ("Polisnr.", "#########")],
        &[("Dier", "{animal}"), ("Soort", "{Hond|Kat|Konijn|Paard}"), ("Ras / geslacht", "{Labrador, v|Europese korthaar, mg|Kruising, m|KWPN, ruin}"), ("Chipnr.", "5282##########"), ("Dierenarts", "{name}")],
    ]),
    ("pt", [
        &[("Paciente", "{filed}"), ("Trabalho n.º", "#####"), ("Cor", "{A1|A2|A3|A3,5|B2}"), ("Médico dentista", "Dr. {name}"), ("Dente", "{11|14|16|21|26|36}")],
        &[("Utente", "{name}"), ("Processo clínico", "#####"), ("Terapeuta", "{name}"), ("Diagnóstico", "{Lombalgia|Cervicalgia|Pós-operatório joelho|Tendinite do ombro}"), ("N.º de beneficiário", "#########")],
        &[("Animal", "{animal}"), ("Espécie", "{Cão|Gato|Coelho|Cavalo}"), ("Raça / sexo", "{Labrador, F|Europeu comum, M|Indeterminada, M|Beagle, F}"), ("Microchip", "6200##########"), ("Médico veterinário", "Dra. {name}"), ("Ficha", "####")],
    ]),
];

/// Who a part of the document is about; patterns of [`super::super::people::fill`].
#[rustfmt::skip]
pub(super) const SUBJECTS: Tongues<[Lines; 3]> = &[
    ("en", [&["Patient: {filed} (case ####)", "{filed}, job ####"], &["Patient {name}", "{filed}, course of treatment #"], &["{animal} (dog)", "{animal} (cat)", "Animal: {animal}"]]),
    ("de", [&["Patient: {filed}, Auftrag ####", "Pat. {filed} ({11|16|26|36})"], &["Patient: {filed}", "{filed}, Rezept #"], &["{animal} (Hund)", "{animal} (Katze)", "Tier: {animal}"]]),
    ("fr", [&["Patient : {filed}, travail ####", "Réf. patient {filed}"], &["Patient : {name}", "{filed}, prescription #"], &["{animal} (chien)", "{animal} (chat)", "Animal : {animal}"]]),
    ("es", [&["Paciente: {filed}, trabajo ####", "Ref. paciente {filed}"], &["Paciente: {name}", "{filed}, bono #"], &["{animal} (perro)", "{animal} (gato)", "Mascota: {animal}"]]),
    ("it", [&["Paziente: {filed}, lavoro ####", "Rif. paziente {filed}"], &["Paziente: {name}", "{filed}, ciclo #"], &["{animal} (cane)", "{animal} (gatto)", "Animale: {animal}"]]),
    ("nl", [&["Patiënt: {filed}, werkstuk ####", "Pat. {filed}"], &["Patiënt: {name}", "{filed}, indicatie #"], &["{animal} (hond)", "{animal} (kat)", "Dier: {animal}"]]),
    ("pt", [&["Paciente: {filed}, trabalho ####", "Ref. paciente {filed}"], &["Utente: {name}", "{filed}, ciclo #"], &["{animal} (cão)", "{animal} (gato)", "Animal: {animal}"]]),
];

/// The customers of laboratories.
#[rustfmt::skip]
pub(super) const DENTISTS: Tongues<Lines> = &[
    ("en", &["Dr {name}", "{name} Dental Practice", "Riverside Dental Care", "Dr {name}, Orthodontics"]),
    ("de", &["Zahnarztpraxis Dr. {name}", "Dr. med. dent. {name}", "Gemeinschaftspraxis Dres. {name} und Partner", "Zahnärzte am Markt"]),
    ("fr", &["Dr {name}", "Cabinet dentaire du Dr {name}", "SELARL Dr {name}", "Centre dentaire des Halles"]),
    ("es", &["Clínica Dental Dr. {name}", "Dra. {name}", "Clínica Dental Plaza Mayor"]),
    ("it", &["Dott. {name}", "Studio Dentistico Dott.ssa {name}", "Studio Associato Dott. {name}"]),
    ("nl", &["Tandartspraktijk {name}", "Mondzorg Centrum West", "Orthodontie {name}"]),
    ("pt", &["Clínica Dentária Dr. {name}", "Dra. {name}", "Clínica Médica e Dentária da Praça"]),
];

/// What the practice is, below its name.
#[rustfmt::skip]
pub(super) const LINES_OF_WORK: Tongues<[Lines; 3]> = &[
    ("en", [&["Fixed & removable prosthetics", "DAMAS certified laboratory"], &["HCPC registered practitioners", "Back pain - sports injuries - rehabilitation"], &["Small animals and exotics", "24 h emergency service"]]),
    ("de", [&["Meisterbetrieb der Innung", "Implantate - Kombitechnik - Vollkeramik"], &["Krankengymnastik - Massage - Lymphdrainage", "Termine nach Vereinbarung"], &["Kleintiere und Heimtiere", "Sprechstunden nach Vereinbarung"]]),
    ("fr", [&["Prothèse fixe et amovible", "Artisan prothésiste"], &["Masseurs-kinésithérapeutes D.E.", "Sur rendez-vous"], &["Chiens, chats et NAC", "Urgences 24h/24"]]),
    ("es", [&["Prótesis fija, removible e implantes", "Fabricante de producto sanitario a medida"], &["Fisioterapia deportiva y osteopatía", "Cita previa"], &["Medicina y cirugía veterinaria", "Urgencias 24 horas"]]),
    ("it", [&["Protesi fissa e mobile", "Fabbricante di dispositivi medici su misura"], &["Terapia fisica e riabilitazione", "Si riceve per appuntamento"], &["Medicina e chirurgia veterinaria", "Reperibilità notturna"]]),
    ("nl", [&["Kroon- en brugwerk, frames, implantologie", "Erkend tandtechnisch laboratorium"], &["Fysiotherapie - manuele therapie - oedeem", "Aangesloten bij de beroepsvereniging"], &["Gezelschapsdieren en paarden", "24 uur bereikbaar bij spoed"]]),
    ("pt", [&["Prótese fixa e removível", "Fabricante de dispositivos por medida"], &["Fisioterapia e bem-estar", "Marcação prévia"], &["Medicina e cirurgia veterinária", "Urgências 24 horas"]]),
];
