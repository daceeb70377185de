//! French, Spanish, Italian and Portuguese trades.

use super::Trade;

#[rustfmt::skip]
pub(super) static FR: &[Trade] = &[
    Trade::new(&["{} Bâtiment", "{} Électricité", "Menuiserie {}", "{} Plomberie", "Maçonnerie {}"], &[
        ("Main-d'œuvre électricien qualifié", "h", 4_200, 6_500), ("Fourniture et pose carrelage 60 x 60", "m²",
        4_900, 8_900), ("Tableau électrique 3 rangées, 39 modules", "u", 18_900, 36_900),
        ("Dépose et évacuation des gravats", "forfait", 15_000, 59_000), ("Radiateur acier type 22, 1 500 W", "u",
        14_900, 29_900), ("Déplacement zone 2", "ft", 2_900, 5_900), ("Peinture mate, deux couches", "m²", 1_290,
        2_490), ("Fenêtre PVC double vitrage 120 x 135", "u", 24_900, 48_900), ("Petites fournitures", "ens.",
        1_500, 5_900),
    ]),
    Trade::new(&["{} Conseil", "{} Informatique", "Agence {}", "{} Formation", "Studio {}"], &[
        ("Prestation de conseil, consultant senior", "jour", 75_000, 140_000),
        ("Développement spécifique module devis", "j/h", 48_000, 78_000), ("Hébergement et maintenance du site",
        "mois", 4_900, 24_900), ("Formation bureautique, groupe de 8", "jour", 89_000, 160_000),
        ("Création logo et charte graphique", "forfait", 120_000, 390_000), ("Frais de déplacement", "km", 35, 65),
        ("Licence annuelle logiciel de paie", "poste", 12_000, 48_000), ("Traduction français-anglais, 2 400 mots",
        "mot", 12, 22), ("Séance photo", "séance", 29_000, 79_000),
    ]).periodic(),
    Trade::new(&["{} Distribution", "Boulangerie {}", "Domaine {}", "{} Primeurs", "Fromagerie {}"], &[
        ("Vin rouge AOP 2021, 75 cl", "bt", 590, 1_890), ("Beurre doux 250 g", "pce", 195, 320),
        ("Farine T65, sac 25 kg", "sac", 1_490, 2_490), ("Comté 18 mois", "kg", 1_690, 2_690),
        ("Eau gazeuse 12 x 1 l", "carton", 590, 1_090), ("Tomates grappe cat. I", "kg", 190, 420),
        ("Café grains 1 kg", "kg", 1_290, 2_490), ("Croissant pur beurre prêt à cuire", "pce", 32, 68),
        ("Huile d'olive 5 l", "bidon", 3_900, 5_900), ("Consigne fût", "u", 3_000, 3_000),
    ]),
    Trade::new(&["Transports {}", "{} Logistique", "{} Affrètement"], &[
        ("Transport Lyon - Milan, lot complet", "voyage", 78_000, 165_000), ("Surcharge gazole", "ft", 3_900,
        14_900), ("Frais d'attente au déchargement", "h", 4_500, 6_500), ("Manutention palettes", "pal", 390, 890),
        ("Dédouanement import", "dossier", 6_500, 11_500), ("Messagerie express 24 h", "colis", 1_290, 2_990),
    ]).freight(),
    Trade::new(&["{} Industrie", "{} Outillage", "{} Emballages", "{} Nettoyage", "{} Matériel médical"], &[
        ("Vis à tête hexagonale M10 x 50 inox A2", "cent", 1_590, 3_990), ("Roulement 6206-2RS", "pce", 490, 1_190),
        ("Disque à tronçonner 230 mm", "pce", 190, 420), ("Gants nitrile taille 9, boîte de 100", "bte", 690,
        1_490), ("Nettoyage des bureaux, forfait mensuel", "mois", 32_000, 98_000), ("Vitrerie deux faces", "m²",
        120, 290), ("Caisse carton double cannelure", "u", 89, 249), ("Moteur asynchrone 4 kW, n° de série 2041-88",
        "u", 42_000, 89_000), ("Tensiomètre électronique", "u", 4_900, 9_900), ("Film étirable 450 mm", "rlx", 590,
        990),
    ]),
];

#[rustfmt::skip]
pub(super) static ES: &[Trade] = &[
    Trade::new(&["Construcciones {}", "Instalaciones {}", "{} Reformas", "Carpintería {}"], &[
        ("Mano de obra oficial de primera", "h", 2_200, 3_900), ("Alicatado de baño con material", "m²", 3_900,
        6_900), ("Cuadro eléctrico 24 módulos", "ud", 16_900, 32_900), ("Retirada de escombros, contenedor 5 m³",
        "ud", 14_900, 28_900), ("Pintura plástica lisa, dos manos", "m²", 590, 1_190), ("Desplazamiento", "ud",
        1_900, 4_900), ("Ventana aluminio RPT 120x120", "ud", 29_900, 59_900), ("Material diverso de instalación",
        "pa", 1_500, 6_900), ("Alquiler de andamio", "semana", 9_900, 24_900),
    ]),
    Trade::new(&["{} Consultores", "{} Asesores", "{} Informática", "Estudio {}", "{} Comunicación"], &[
        ("Asesoría fiscal y contable, cuota mensual", "mes", 12_000, 39_000), ("Horas de desarrollo web", "h",
        3_900, 6_900), ("Licencia anual software de gestión", "ud", 19_000, 89_000),
        ("Proyecto de reforma, honorarios", "pa", 90_000, 390_000), ("Formación presencial 8 h", "jornada", 48_000,
        98_000), ("Traducción jurada, 12 páginas", "pág", 2_900, 4_900), ("Gestión de redes sociales", "mes",
        29_000, 79_000), ("Dietas y kilometraje", "km", 19, 40), ("Diseño de catálogo", "ud", 60_000, 180_000),
    ]).periodic(),
    Trade::new(&["Distribuciones {}", "Bodegas {}", "Frutas {}", "Conservas {}", "{} Alimentación"], &[
        ("Aceite de oliva virgen extra 5 l", "lata", 2_900, 4_900), ("Vino tinto crianza 75 cl", "bot", 490, 1_290),
        ("Jamón ibérico de cebo", "kg", 1_890, 3_490), ("Naranjas mesa calibre 3", "kg", 79, 149),
        ("Café molido mezcla 1 kg", "paq", 890, 1_690), ("Queso curado de oveja", "kg", 1_190, 1_890),
        ("Agua mineral 24 x 0,5 l", "caja", 390, 690), ("Atún claro en aceite RO-1000", "lata", 690, 1_190),
        ("Harina de fuerza 25 kg", "saco", 1_390, 2_290), ("Cerveza barril 30 l", "barril", 5_900, 8_900),
    ]),
    Trade::new(&["Transportes {}", "{} Logística", "{} Cargo"], &[
        ("Porte Zaragoza - Perpiñán, camión completo", "viaje", 59_000, 118_000), ("Recargo de combustible", "ud",
        2_900, 9_900), ("Paralización, 3 horas", "h", 3_900, 5_900), ("Despacho de aduanas", "exp", 5_900, 9_900),
        ("Paletas entregadas 24 h", "pal", 2_900, 5_900), ("Almacenaje", "pal/mes", 590, 1_190),
    ]).freight(),
    Trade::new(&["Suministros {}", "Talleres {}", "{} Industrial", "Limpiezas {}", "Gráficas {}"], &[
        ("Tornillo DIN 933 M10x50 cincado", "100 u", 990, 2_490), ("Rodamiento 6204 2RS", "ud", 390, 890),
        ("Cambio de aceite y filtros, matrícula 2041 KZB", "ud", 6_900, 12_900),
        ("Limpieza de oficinas, servicio mensual", "mes", 29_000, 89_000), ("Guantes nitrilo caja 100", "caja", 590,
        1_290), ("Impresión digital A3 couché 150 g", "ud", 39, 119), ("Electroválvula 1/2\" 24 V, ref. EV-4471.20",
        "ud", 3_900, 8_900), ("Papel A4 80 g caja 5 paquetes", "caja", 1_590, 2_490), ("Neumático 195/65 R15", "ud",
        4_900, 8_900),
    ]),
];

#[rustfmt::skip]
pub(super) static IT: &[Trade] = &[
    Trade::new(&["Impianti {}", "{} Costruzioni", "Edil {}", "Termoidraulica {}"], &[
        ("Manodopera operaio specializzato", "ore", 2_900, 4_500), ("Posa pavimento gres 60x60", "mq", 2_900,
        4_900), ("Quadro elettrico 36 moduli", "nr", 17_900, 34_900),
        ("Caldaia a condensazione 24 kW, matr. 20418/B", "pz", 98_000, 189_000), ("Tinteggiatura pareti, due mani",
        "mq", 590, 1_090), ("Smaltimento macerie", "a corpo", 15_000, 49_000), ("Diritto di chiamata", "nr", 2_900,
        4_900), ("Materiale di consumo", "a corpo", 1_500, 5_900), ("Nolo ponteggio", "mq", 890, 1_490),
    ]),
    Trade::new(&["{} Consulenze", "Informatica {}", "{} Comunicazione", "Studio {}"], &[
        ("Consulenza amministrativa", "ore", 6_500, 12_000), ("Canone assistenza software", "mese", 9_900, 39_000),
        ("Sviluppo modulo gestionale", "gg", 32_000, 52_000), ("Realizzazione sito web", "a corpo", 98_000,
        390_000), ("Rimborso chilometrico", "km", 32, 65), ("Elaborazione cedolini", "nr", 1_500, 2_500),
        ("Progettazione esecutiva", "a corpo", 190_000, 690_000), ("Corso sicurezza D.Lgs. 81/08", "pers", 6_900,
        14_900), ("Traduzione tecnica, 18 cartelle", "cart.", 1_900, 3_500),
    ]).periodic(),
    Trade::new(&["Cantina {}", "{} Alimentari", "Caseificio {}", "Ortofrutta {}", "Panificio {}"], &[
        ("Vino rosso DOC 2022 cl 75", "bt", 490, 1_490), ("Parmigiano Reggiano 24 mesi", "kg", 1_590, 2_190),
        ("Olio extravergine lt 5", "latta", 3_500, 5_500), ("Farina tipo 00 kg 25", "sacco", 1_490, 2_290),
        ("Pomodori pelati kg 2,5", "lt", 290, 490), ("Mozzarella fiordilatte", "kg", 690, 1_090),
        ("Caffè in grani kg 1", "pz", 1_090, 1_990), ("Acqua minerale 12 x lt 1", "cassa", 390, 690),
        ("Prosciutto crudo disossato", "kg", 1_490, 2_290), ("Reso cauzione fusti", "pz", 3_000, 3_000),
    ]),
    Trade::new(&["Trasporti {}", "{} Spedizioni", "Autotrasporti {}"], &[
        ("Trasporto Bologna - Monaco, completo", "viaggio", 78_000, 140_000), ("Supplemento carburante", "nr",
        2_900, 9_900), ("Sosta carico/scarico", "ore", 3_500, 5_500), ("Operazione doganale", "nr", 5_500, 9_500),
        ("Consegna espressa bancali", "plt", 3_900, 6_900),
    ]).freight(),
    Trade::new(&["Ferramenta {}", "Officina {}", "{} Meccanica", "Tipografia {}", "{} Imballaggi"], &[
        ("Vite TE M10x50 8.8 zincata", "cf 100", 1_190, 2_790), ("Cuscinetto 6205 2RS", "pz", 390, 990),
        ("Lavorazione a disegno 0881-C", "pz", 2_900, 14_900), ("Tagliando e filtri, targa GB 204 KX", "nr", 8_900,
        18_900), ("Scatola onda doppia 60x40x40", "pz", 119, 249), ("Guanti nitrile tg 9", "conf", 590, 1_190),
        ("Stampa opuscolo 16 pp, 1.000 copie", "tiratura", 49_000, 98_000), ("Riduttore MVF 63, i=28", "pz", 18_900,
        39_900), ("Film estensibile", "rotolo", 590, 990), ("Lamiera zincata 2000x1000x1,5", "fg", 3_900, 6_900),
    ]),
];

#[rustfmt::skip]
pub(super) static PT: &[Trade] = &[
    Trade::new(&["{} Construções", "{} Instalações", "Carpintaria {}"], &[
        ("Mão de obra oficial eletricista", "h", 1_900, 3_500), ("Pavimento cerâmico fornecido e assente", "m²",
        2_900, 4_900), ("Quadro elétrico 24 módulos", "un", 14_900, 29_900), ("Remoção de entulho", "vg", 12_000,
        29_000), ("Pintura interior, duas demãos", "m²", 490, 990), ("Deslocação", "un", 1_900, 3_900),
        ("Janela PVC 120x120", "un", 24_900, 45_900), ("Materiais diversos", "vg", 1_500, 5_900),
    ]),
    Trade::new(&["{} Consultoria", "{} Informática", "{} Comunicação", "{} Contabilidade"], &[
        ("Avença mensal de contabilidade", "mês", 12_000, 39_000), ("Desenvolvimento de software", "h", 3_500,
        6_900), ("Licença anual", "un", 9_900, 49_000), ("Alojamento web e domínio", "ano", 6_900, 18_900),
        ("Formação em sala", "dia", 39_000, 79_000), ("Design de catálogo", "un", 49_000, 149_000),
        ("Ajudas de custo, quilómetros", "km", 36, 40), ("Tradução técnica", "pal.", 6, 14),
    ]).periodic(),
    Trade::new(&["{} Alimentar", "Quinta {}", "Padaria {}", "Frutas {}"], &[
        ("Vinho tinto reserva 75 cl", "gf", 490, 1_490), ("Azeite virgem extra 5 l", "un", 3_500, 5_500),
        ("Bacalhau graúdo", "kg", 1_190, 1_990), ("Queijo da ilha", "kg", 990, 1_690), ("Café em grão 1 kg", "kg",
        990, 1_890), ("Água mineral 24 x 0,33 l", "cx", 390, 690), ("Farinha T65 25 kg", "saco", 1_390, 2_190),
        ("Pastéis de nata congelados", "cx", 1_490, 2_490),
    ]),
    Trade::new(&["Transportes {}", "{} Logística"], &[
        ("Transporte Porto - Madrid", "viagem", 58_000, 98_000), ("Taxa de combustível", "un", 2_900, 7_900),
        ("Despacho aduaneiro", "proc", 5_500, 8_900), ("Armazenagem", "pal", 590, 990), ("Distribuição nacional",
        "vol", 690, 1_490),
    ]).freight(),
    Trade::new(&["{} Ferramentas", "Oficina {}", "Gráfica {}", "Limpezas {}"], &[
        ("Parafuso M10x50 inox A2", "cento", 1_490, 3_490), ("Rolamento 6204 2RS", "un", 390, 890),
        ("Limpeza de escritórios", "mês", 24_000, 79_000), ("Impressão de folhetos A5", "milhar", 4_900, 11_900),
        ("Revisão com mudança de óleo, matrícula 20-KX-41", "un", 8_900, 17_900), ("Luvas de nitrilo cx 100", "cx",
        590, 1_190), ("Bomba hidráulica BH-25 n.º 4471", "un", 39_000, 89_000), ("Papel A4 80 g", "resma", 350,
        590),
    ]),
];
