//! Telephone firms and hosts, in this order in each language.

use super::Trade;

pub(in super::super) fn trades(language: &str) -> &'static [Trade] {
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
    Trade::new(&["{} Telecom", "{} Mobile", "{} Broadband", "{} Communications"], &[
        ("Business mobile plan, 20 GB", "", 1_200, 3_900), ("Unlimited calls and texts", "", 900, 2_500), ("Fibre 500 line rental", "", 2_900, 6_500), ("SIP trunk channel", "ch.", 450, 1_200), ("Calls to mobiles", "min", 4, 15), ("Roaming data, rest of world", "MB", 5, 60),
        ("Static IP address", "", 300, 900), ("Router rental", "", 400, 900), ("Handset instalment 7 of 24", "", 1_900, 4_900), ("Voicemail to e-mail", "", 150, 350), ("International add-on", "", 500, 1_500), ("Premium rate calls", "", 120, 1_890),
    ]).periodic(),
    Trade::new(&["{} Hosting", "{} Cloud", "{} Data Centres", "{} Networks"], &[
        ("Virtual server, 4 vCPU / 16 GB", "", 2_900, 9_900), ("Block storage", "GB", 4, 18), ("Outbound data transfer", "GB", 2, 9), ("Managed database, small", "", 3_900, 14_900), ("Load balancer", "", 1_200, 2_900), ("Compute hours, general purpose", "hrs", 8, 96),
        ("Snapshot backup", "GB", 3, 8), ("Dedicated server rental", "", 8_900, 24_900), ("Colocation, quarter rack", "", 14_900, 39_900), ("TLS certificate", "", 900, 9_900), ("Object storage requests", "10k", 4, 45), ("Static IPv4 address", "", 200, 500),
    ]).periodic(),
];

#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["{} Telekommunikation", "{} Mobilfunk", "{} Breitband", "{} Telefonie"], &[
        ("Business Mobil 20 GB, Grundpreis", "", 1_500, 3_995), ("Allnet-Flat", "", 995, 2_495), ("Glasfaser 500, Grundpreis", "", 2_995, 6_995), ("SIP-Sprachkanal", "Kanal", 450, 1_190), ("Verbindungen in Mobilfunknetze", "Min.", 4, 19), ("Datenroaming Weltzone 2", "MB", 5, 59),
        ("Feste IP-Adresse", "", 300, 995), ("Routermiete", "", 399, 899), ("Ratenzahlung Endgerät 7 von 24", "", 1_995, 4_995), ("Option Auslandsflat", "", 495, 1_495), ("Sonderrufnummern", "", 120, 1_890), ("Einrichtung Rufnummernblock", "", 1_900, 4_900),
    ]).periodic(),
    Trade::new(&["{} Hosting", "{} Rechenzentrum", "{} Cloud", "{} Internet Services"], &[
        ("Virtueller Server 4 vCPU / 16 GB", "", 2_490, 8_990), ("Blockspeicher", "GB", 4, 16), ("Ausgehender Datenverkehr", "GB", 2, 9), ("Datenbank verwaltet, klein", "", 3_490, 12_900), ("Lastverteiler", "", 990, 2_490), ("Rechenstunden Standard", "Std.", 8, 95),
        ("Datensicherung Snapshot", "GB", 3, 8), ("Mietserver dediziert", "", 7_900, 22_900), ("Stellplatz Viertelschrank", "", 14_900, 34_900), ("SSL-Zertifikat", "", 900, 8_900), ("Domain .de, Jahresgebühr", "", 690, 1_490), ("IPv4-Adresse", "", 170, 400),
    ]).periodic(),
];

#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["{} Télécom", "{} Mobile", "{} Fibre", "{} Communications"], &[
        ("Forfait mobile pro 20 Go", "", 1_290, 3_990), ("Appels illimités", "", 890, 2_490), ("Fibre 500 abonnement", "", 2_990, 6_490), ("Canal SIP", "canal", 450, 1_190), ("Appels vers mobiles", "min", 4, 15), ("Itinérance hors Europe", "Mo", 5, 59),
        ("Adresse IP fixe", "", 300, 900), ("Location de la box", "", 300, 600), ("Mensualité terminal 7 sur 24", "", 1_890, 4_890), ("Option internationale", "", 500, 1_500), ("Numéros spéciaux", "", 120, 1_890),
    ]).periodic(),
    Trade::new(&["{} Hébergement", "{} Cloud", "{} Datacenter", "{} Réseaux"], &[
        ("Serveur virtuel 4 vCPU / 16 Go", "", 2_490, 8_990), ("Stockage bloc", "Go", 4, 16), ("Trafic sortant", "Go", 2, 9), ("Base de données gérée", "", 3_490, 12_900), ("Répartiteur de charge", "", 990, 2_490), ("Heures de calcul", "h", 8, 95),
        ("Sauvegarde", "Go", 3, 8), ("Serveur dédié", "", 7_900, 22_900), ("Quart de baie", "", 14_900, 34_900), ("Certificat SSL", "", 900, 8_900), ("Nom de domaine .fr, 1 an", "", 690, 1_490),
    ]).periodic(),
];

#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["{} Telecom", "{} Móvil", "{} Fibra", "{} Comunicaciones"], &[
        ("Tarifa móvil empresa 20 GB", "", 1_190, 3_490), ("Llamadas ilimitadas", "", 890, 2_290), ("Fibra 600 Mb, cuota", "", 2_690, 5_990), ("Canal SIP", "canal", 450, 1_190), ("Llamadas a móviles", "min", 4, 15), ("Itinerancia fuera de Europa", "MB", 5, 59),
        ("IP fija", "", 300, 1_200), ("Alquiler de equipo", "", 300, 700), ("Plazo terminal 7 de 24", "", 1_590, 4_490), ("Bono internacional", "", 500, 1_500), ("Números especiales", "", 120, 1_890),
    ]).periodic(),
    Trade::new(&["{} Hosting", "{} Cloud", "{} Centro de Datos", "{} Redes"], &[
        ("Servidor virtual 4 vCPU / 16 GB", "", 2_290, 7_990), ("Almacenamiento en bloque", "GB", 4, 16), ("Tráfico de salida", "GB", 2, 9), ("Base de datos gestionada", "", 3_290, 11_900), ("Balanceador", "", 990, 2_490), ("Horas de cómputo", "h", 8, 95),
        ("Copia de seguridad", "GB", 3, 8), ("Servidor dedicado", "", 6_900, 19_900), ("Cuarto de rack", "", 12_900, 29_900), ("Certificado SSL", "", 900, 7_900), ("Dominio .es, 1 año", "", 690, 1_490),
    ]).periodic(),
];

#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["{} Telecomunicazioni", "{} Mobile", "{} Fibra", "{} Telefonia"], &[
        ("Piano mobile business 20 GB", "", 990, 3_290), ("Chiamate illimitate", "", 790, 2_190), ("Fibra 1000, canone", "", 2_490, 5_490), ("Canale SIP", "canale", 450, 1_190), ("Chiamate verso mobili", "min", 4, 15), ("Roaming extra UE", "MB", 5, 59),
        ("IP statico", "", 300, 900), ("Noleggio modem", "", 290, 590), ("Rata dispositivo 7 di 24", "", 1_490, 4_290), ("Opzione estero", "", 500, 1_500), ("Numerazioni speciali", "", 120, 1_890),
    ]).periodic(),
    Trade::new(&["{} Hosting", "{} Cloud", "{} Data Center", "{} Reti"], &[
        ("Server virtuale 4 vCPU / 16 GB", "", 2_290, 7_990), ("Storage a blocchi", "GB", 4, 16), ("Traffico in uscita", "GB", 2, 9), ("Database gestito", "", 3_290, 11_900), ("Bilanciatore", "", 990, 2_490), ("Backup", "GB", 3, 8),
        ("Server dedicato", "", 6_900, 19_900), ("Quarto di rack", "", 12_900, 29_900), ("Certificato SSL", "", 900, 7_900), ("Dominio .it, 1 anno", "", 690, 1_490), ("Casella PEC", "", 500, 2_500),
    ]).periodic(),
];

#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["{} Telecom", "{} Mobiel", "{} Glasvezel", "{} Communicatie"], &[
        ("Zakelijk mobiel 20 GB", "", 1_250, 3_750), ("Onbeperkt bellen", "", 850, 2_250), ("Glasvezel 500, abonnement", "", 2_950, 6_250), ("SIP-kanaal", "kanaal", 450, 1_190), ("Gesprekken naar mobiel", "min", 4, 15), ("Dataverbruik buiten EU", "MB", 5, 59),
        ("Vast IP-adres", "", 300, 950), ("Huur modem", "", 300, 650), ("Toestelkrediet termijn 7 van 24", "", 1_550, 4_450), ("Bundel buitenland", "", 500, 1_500), ("Servicenummers", "", 120, 1_890),
    ]).periodic(),
    Trade::new(&["{} Hosting", "{} Cloud", "{} Datacenter", "{} Netwerken"], &[
        ("Virtuele server 4 vCPU / 16 GB", "", 2_450, 8_750), ("Blokopslag", "GB", 4, 16), ("Uitgaand dataverkeer", "GB", 2, 9), ("Beheerde database", "", 3_450, 12_500), ("Load balancer", "", 950, 2_450), ("Back-up", "GB", 3, 8),
        ("Dedicated server", "", 7_500, 21_900), ("Kwart rack", "", 13_900, 32_900), ("SSL-certificaat", "", 900, 7_900), ("Domein .nl, 1 jaar", "", 690, 1_490), ("Licentie per gebruiker", "gebr.", 450, 1_950),
    ]).periodic(),
];

#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["{} Telecomunicações", "{} Móvel", "{} Fibra", "{} Comunicações"], &[
        ("Plano móvel empresa 20 GB", "", 990, 2_990), ("Chamadas ilimitadas", "", 790, 1_990), ("Fibra 500, mensalidade", "", 2_490, 4_990), ("Canal SIP", "canal", 450, 1_190), ("Chamadas para móveis", "min", 4, 15), ("Roaming fora da UE", "MB", 5, 59),
        ("IP fixo", "", 300, 900), ("Aluguer de router", "", 290, 590), ("Prestação equipamento 7 de 24", "", 1_290, 3_990), ("Opção internacional", "", 500, 1_500), ("Números especiais", "", 120, 1_890),
    ]).periodic(),
    Trade::new(&["{} Alojamento Web", "{} Cloud", "{} Centro de Dados", "{} Redes"], &[
        ("Servidor virtual 4 vCPU / 16 GB", "", 1_990, 6_990), ("Armazenamento em bloco", "GB", 4, 16), ("Tráfego de saída", "GB", 2, 9), ("Base de dados gerida", "", 2_990, 9_900), ("Balanceador", "", 890, 2_290), ("Cópia de segurança", "GB", 3, 8),
        ("Servidor dedicado", "", 5_900, 17_900), ("Quarto de bastidor", "", 11_900, 27_900), ("Certificado SSL", "", 900, 6_900), ("Domínio .pt, 1 ano", "", 690, 1_490),
    ]).periodic(),
];
